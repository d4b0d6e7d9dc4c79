import { readAbilympics } from "../../../src/intake/cells/abilympics";
import { readDisability } from "../../../src/intake/cells/disability";
import { readProfessionalitet } from "../../../src/intake/cells/professionalitet";
import { readReferral } from "../../../src/intake/cells/referral";
import { readSex } from "../../../src/intake/cells/sex";
import { readStudyForm } from "../../../src/intake/cells/study-form";
import { readTargetStatus } from "../../../src/intake/cells/target-status";
import { mostlyChannels, readTrack } from "../../../src/intake/cells/track";
import { readYesNo } from "../../../src/intake/cells/yes-no";
import type { CellScalar } from "../../../src/intake/grid";
import { codesOf } from "./read";

describe("yes and no (D.2, rulings 18)", () => {
  test.each<CellScalar>([
    "да", "Да", "ДА.", "д", "yes", "Y", "+", "++", "v", "V", "✓", "✔", "☑", "x", "X", "х", "Х", "1", 1, "1,0", "1.0", "истина", "ИСТИНА", "TRUE", true,
    "есть", "имеется", "имеет", "да (2 года)", "да, с 01.09", "Да – заключён", " да\u00a0",
  ])("%p is yes", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: true, findings: [] });
  }); // prettier-ignore

  test.each<CellScalar>([
    "нет", "Нет.", "н", "no", "-", "–", "—", "0", 0, "ложь", "ЛОЖЬ", "FALSE", false, "отсутствует", "не имеет", "нет (не заключал)", "нет, отказался", "×", "✗",
    "✘", "не заключен", "не зарегистрирован",
  ])("%p is no", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: false, findings: [] });
  }); // prettier-ignore

  test.each<CellScalar>([
    null,
    "",
    "  ",
    "?",
    "н/д",
    "нет данных",
    "Нет данных",
    "нет данных (уточняется)",
    "нет сведений",
    "б/д",
    "уточняется",
  ])("%p is not known", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: null, findings: [] });
  });

  test("anything else is asked about", () => {
    for (const cell of ["может быть", "12", 12, "№ 12 от 01.09.2023"]) {
      expect(readYesNo(cell)).toMatchObject({ value: null, findings: [{ code: "unknown-yes-no" }] });
    }
  });

  test.each<[CellScalar, boolean]>([
    ["№ 12 от 01.09.2023", true],
    ["01.09.2023", true],
    [45170, true],
    ["12-Д", true],
    ["ООО «Нива»", true],
    ["да", true],
    ["б/д", false],
    ["нет", false],
    ["-", false],
  ])("in a column of contracts %p is %s", (cell, value) => {
    expect(readYesNo(cell, { contract: true })).toEqual({ value, findings: [] });
  });
});

describe("ОВЗ and disability (D.2)", () => {
  test.each<CellScalar>([
    "ОВЗ", "OВЗ", "ЗПР", "УО", "ТНР", "ОДА", "слух", "зрение", "инв.", "инвалид", "инв-д детства", "реб.-инв.", "ребенок-инвалид", "ребёнок-инвалид", "1 гр.",
    "2 гр.", "3 гр.", "II гр", "III группа", "2 группа", "инвалид детства", "инвалид 3 гр.", "ИПРА", "справка МСЭ", "заключение ПМПК", "да", "+", 1, 2, 3, "сирота, ОВЗ",
  ])("%p is yes", (cell) => {
    expect(readDisability(cell)).toEqual({ value: true, findings: [] });
  }); // prettier-ignore

  test.each<CellScalar>([
    "нет",
    "-",
    0,
    "здоров",
    "здорова",
    "норма",
    "не имеет",
    "не инвалид",
    "нет инвалидности",
    "основная группа",
    "нет ОВЗ",
  ])("%p is no", (cell) => {
    expect(readDisability(cell)).toEqual({ value: false, findings: [] });
  });

  test.each<CellScalar>([null, "", "сирота", "опека", "дети-сироты", "н/д", "многодетная семья"])(
    "%p says nothing",
    (cell) => {
      expect(readDisability(cell)).toEqual({ value: null, findings: [] });
    },
  );

  test("what is not understood is never repeated", () => {
    const { value, findings } = readDisability("некая болезнь");
    expect(value).toBeNull();
    expect(findings[0]?.text).not.toContain("болезнь");
  });
});

describe("«Абилимпикс» (K2, rulings 19)", () => {
  test.each<CellScalar>([
    "победитель", "призёр", "призер", "1 место", "2 место", "3 место", "I место", "III место", "золото", "серебро", "бронза", "1", 2, "III", "Абилимпикс, 2 место",
    "участник 2023, призёр 2024",
  ])("%p won", (cell) => {
    expect(readAbilympics(cell, { named: true }).value).toBe(true);
  }); // prettier-ignore

  test.each<CellScalar>(["участник", "участие", "нет", "-", 0, "4 место", "не призёр, участник", "без места"])(
    "%p did not",
    (cell) => {
      expect(readAbilympics(cell, { named: true })).toEqual({ value: false, findings: [] });
    },
  );

  test("«да» alone is asked about; another championship is no; empty says nothing", () => {
    expect(readAbilympics("да", { named: true })).toMatchObject({
      value: null,
      findings: [{ code: "ask-abilympics" }],
    });
    expect(readAbilympics("WorldSkills, 1 место", { named: true })).toMatchObject({
      value: false,
      findings: [{ code: "other-championship" }],
    });
    expect(readAbilympics(null, { named: true })).toEqual({ value: null, findings: [] });
  });

  test("under a header of championships in general only a cell that names it counts", () => {
    expect(readAbilympics("1 место", { named: false }).value).toBeNull();
    expect(readAbilympics("«Абилимпикс» – 1 место", { named: false }).value).toBe(true);
  });
});

describe("form of study: очно-заочная before заочная before очная", () => {
  test.each([
    ["очная", "full-time"], ["Очная форма", "full-time"], ["очн.", "full-time"], ["оч.", "full-time"], ["О", "full-time"], ["дневная", "full-time"],
    ["ДО", "full-time"], ["заочная", "extramural"], ["заоч.", "extramural"], ["з/о", "extramural"], ["ЗО", "extramural"], ["очно-заочная", "part-time"],
    ["очно–заоч.", "part-time"], ["очно - заочная", "part-time"], ["Очно-заочная форма обучения", "part-time"], ["ОЗО", "part-time"], ["вечерняя", "part-time"],
    ["очная (бюджет)", "full-time"], ["", null], ["-", null], ["н/д", null],
  ])("«%s» → %s", (typed, form) => {
    expect(readStudyForm(typed)).toEqual({ value: form, findings: [] });
  }); // prettier-ignore

  test("others are asked about", () => {
    expect(codesOf(readStudyForm("платная"))).toEqual(["unknown-form"]);
  });
});

describe("status of a target contract", () => {
  test.each([
    ["действует", "active"], ["Действующий", "active"], ["не действует", "terminated"], ["расторгнут", "terminated"], ["расторгнут 01.09.2024", "terminated"],
    ["приостановлен (призван)", "suspended"], ["пролонгирован", "suspended"], ["исполнен", "fulfilled"], ["исполняется", "active"], ["не исполнен", "terminated"],
    ["не расторгнут, действует", "active"], ["", null], ["нет", null],
  ])("«%s» → %s", (typed, status) => {
    expect(readTargetStatus(typed)).toEqual({ value: status, findings: [] });
  }); // prettier-ignore

  test("others are asked about", () => {
    expect(codesOf(readTargetStatus("ждём письма"))).toEqual(["unknown-target-status"]);
  });
});

describe("«Профессионалитет», sex, referral", () => {
  test.each<[CellScalar, boolean | null]>([
    ["да", true], ["+", true], ["Профессионалитет", true], ["ФП «Профессионалитет»", true], ["кластер АПК", true], ["нет", false], ["-", false], ["", null], [null, null],
  ])("Профессионалитет %p → %p", (cell, value) => {
    expect(readProfessionalitet(cell)).toEqual({ value, findings: [] });
  }); // prettier-ignore

  test.each([["м", "male"], ["M", "male"], ["муж.", "male"], ["Женский", "female"], ["ж", "female"], ["", null]])("sex «%s» → %s", (typed, sex) => {
    expect(readSex(typed)).toEqual({ value: sex, findings: [] });
  }); // prettier-ignore

  test("a referral with a date, without one, and none", () => {
    const options = { date1904: false };
    expect(readReferral("01.09.2024", options).value).toMatchObject({ issued: true, date: { serial: 45536 } });
    expect(readReferral(45536, options).value).toMatchObject({ issued: true, date: { serial: 45536 } });
    expect(readReferral("да", options)).toEqual({ value: { issued: true, date: null }, findings: [] });
    expect(readReferral("нет", options).value).toEqual({ issued: false, date: null });
    expect(readReferral("-", options).value).toEqual({ issued: false, date: null });
    expect(readReferral("", options).value).toBeNull();
    expect(readReferral("ООО «Нива»", options)).toMatchObject({
      value: { issued: true, date: null },
      findings: [{ code: "referral-assumed" }],
    });
    expect(codesOf(readReferral("45.09.2024", options))).toContain("impossible-date");
  });
});

describe("career track (G2.2, rulings 5)", () => {
  test.each<[CellScalar, boolean | null]>([
    [null, false], ["", false], ["-", false], ["нет", false], ["не определился", false], ["не сформирован", false], [0, false], ["да", true], ["+", true],
    ["сформирован", true], ["трудоустройство", true], ["ТУ", true], ["армия", true], ["Трек 2: АПК", true], ["Агроинженер", true], ["н/д", null], ["нет связи", null],
    ["12", null],
  ])("%p → %p", (cell, value) => {
    expect(readTrack(cell).value).toBe(value);
  }); // prettier-ignore

  test("whether a column of tracks is a column of channels", () => {
    expect(mostlyChannels(["трудоустройство", "призыв", null, "обучение", "Агроинженер"])).toBe(true);
    expect(mostlyChannels(["да", "да", "нет", null])).toBe(false);
    expect(mostlyChannels(["Агроинженер", "Трек 2", "призыв"])).toBe(false);
    expect(mostlyChannels([null, "-"])).toBe(false);
  });
});
