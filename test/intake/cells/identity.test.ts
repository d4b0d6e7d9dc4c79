import { readCount } from "../../../src/intake/cells/count";
import { compareEmployers, employerKey } from "../../../src/intake/cells/employer";
import {
  graduationYearOfSheetName,
  graduationYearOfTitle,
  readGraduationYear,
} from "../../../src/intake/cells/graduation-year";
import { joinPersonName, readPersonName } from "../../../src/intake/cells/person-name";
import { readPlanItems } from "../../../src/intake/cells/plan-item";
import { readSnils } from "../../../src/intake/cells/snils";
import { readSpecialty } from "../../../src/intake/cells/specialty";
import type { CellScalar } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import { codesOf } from "./read";

const options = { date1904: false };

describe("СНИЛС (D.4.10)", () => {
  test.each<[CellScalar, string]>([
    ["112-233-445 95", "11223344595"],
    ["112 233 445 95", "11223344595"],
    ["11223344595", "11223344595"],
    [11223344595, "11223344595"],
    ["'11223344595", "11223344595"],
    [8765430300, "08765430300"],
    ["8765430300", "08765430300"],
    ["СНИЛС 112-233-445 95", "11223344595"],
  ])("%p → %s", (cell, digits) => {
    expect(readSnils(cell)).toEqual({ value: digits, findings: [] });
  });

  test.each<[CellScalar, string]>([
    ["112-233-445 96", "wrong-snils"],
    ["112-233-445", "wrong-snils"],
    ["112-233-445 951", "wrong-snils"],
    ["000-000-000 00", "placeholder-snils"],
    ["111-111-111 11", "placeholder-snils"],
  ])("%p is an error: %s", (cell, code) => {
    expect(readSnils(cell)).toMatchObject({ value: null, findings: [{ code, severity: "error" }] });
  });

  test.each([null, "", "-", "нет", "н/д"])("%p is no СНИЛС and no error", (cell) => {
    expect(readSnils(cell)).toEqual({ value: null, findings: [] });
  });
});

describe("ФИО (D.4.8)", () => {
  const key = (text: string) => readPersonName(text)?.key;

  test.each([
    ["Пробников Иван Петрович", "Пробников Иван Петрович", "male"],
    ["ПРОБНИКОВА АННА ИВАНОВНА", "Пробникова Анна Ивановна", "female"],
    ["  пробников\u00a0 иван  петрович ", "Пробников Иван Петрович", "male"],
    ["Пробникова (Тестова) Анна Ивановна", "Пробникова Анна Ивановна", "female"],
    ["Пробникова Анна Ивановна (Тестова)", "Пробникова Анна Ивановна", "female"],
    ["Пробников - Тестов Иван Ильич", "Пробников-Тестов Иван Ильич", "male"],
    ["Пробников И.П.", "Пробников И. П.", null],
    ["И.П. Пробников", "Пробников И. П.", null],
    ["Иван Петрович Пробников", "Пробников Иван Петрович", "male"],
    ["1. Пробников Иван", "Пробников Иван", null],
    ["Пробников Иван Петрович Оглы", "Пробников Иван Петрович оглы", "male"],
  ])("«%s» → %s", (typed, display, sex) => {
    expect(readPersonName(typed)).toMatchObject({ display, sex });
  });

  test("one key for the same name typed in different ways", () => {
    const one = key("Фёдорова-Тестова Алёна Семёновна");
    for (const typed of [
      "ФЕДОРОВА-ТЕСТОВА АЛЕНА СЕМЕНОВНА",
      "Федорова – Тестова  Алена Семеновна",
      "Фёдорoва-Тестова (Пробникова) Алёна Семёновна",
    ]) {
      expect(key(typed)).toBe(one);
    }
    expect(key("Пробников И.П.")).toBe(key("пробников и. п."));
    expect(key("Пробников Иван Петрович")).not.toBe(key("Пробников Игорь Петрович"));
  });

  test("maiden name, initials, three columns, nothing", () => {
    expect(readPersonName("Пробникова (Тестова) Анна")?.maidenKey).toBe("тестова");
    expect(readPersonName("Пробников И.П.")?.initialsOnly).toBe(true);
    expect(readPersonName("Пробников Иван")?.initialsOnly).toBe(false);
    expect(joinPersonName("Пробников ", "иван", "Петрович")?.key).toBe(key("Пробников Иван Петрович"));
    expect(joinPersonName("Пробникова (Тестова)", "Анна", "")).toMatchObject({
      display: "Пробникова Анна",
      maidenKey: "тестова",
    });
    expect(joinPersonName("", "Иван", "Петрович")).toBeNull();
    expect(readPersonName("12")).toBeNull();
    expect(readPersonName("")).toBeNull();
  });
});

describe("year of graduation (rulings 8)", () => {
  test.each<[CellScalar, number]>([
    [2024, 2024], ["2024", 2024], ["2024 г.", 2024], ["вып. 2024", 2024], ["июнь 2024", 2024], ["30.06.2024", 2024], [serialOf(2024, 6, 30), 2024],
    ["2023-2024", 2024], ["2023/2024", 2024], ["2023-2024 уч.г.", 2024], ["24", 2024], ["2032", 2032],
  ])("a cell %p → %s", (cell, year) => {
    expect(readGraduationYear(cell, options)).toEqual({ value: year, findings: [] });
  }); // prettier-ignore

  test("empty is nothing, others are errors", () => {
    expect(readGraduationYear("", options)).toEqual({ value: null, findings: [] });
    for (const cell of ["прошлый", "2020-2024", "2023, 2025", true]) {
      expect(readGraduationYear(cell, options)).toMatchObject({
        value: null,
        findings: [{ code: "unknown-year", severity: "error" }],
      });
    }
  });

  test.each([
    ["2024", 2024], ["Выпуск 2024", 2024], ["выпускники 2024г", 2024], ["вып 2025", 2025], ["2024г.", 2024], ["2023-2024 уч.г.", 2024], ["2023-2024", 2024],
    ["2022-2024", null], ["2023 и 2025", null], ["Свод", null], ["Лист1", null], ["вып 25", 2025], ["вып 24-25", 2025], ["вып. 23-25", null], ["на 01.12.2025", null],
  ])("a sheet «%s» → %s", (name, year) => {
    expect(graduationYearOfSheetName(name)).toBe(year);
  }); // prettier-ignore

  test.each([
    ["Мониторинг занятости выпускников 2024 года по состоянию на 01.12.2025", 2024],
    ["Сведения о выпускниках 2023 г.", 2023],
    ["Выпуск 2025", 2025],
    ["2024 год выпуска", 2024],
    ["Год окончания – 2023", 2023],
    ["Выпускники 2023-2024 учебного года", 2024],
    ["по состоянию на 01.12.2025", null],
    ["Приказ от 05.09.2024 № 12", null],
    ["Учебный год 2024-2025", null],
    ["Выпускники 2023 года и выпускники 2025 года", null],
    ["Группа ТМ-41 (35.02.16) – 24 чел.", null],
    ["Мониторинг выпускников по состоянию на 1 декабря 2025 года", null],
  ])("a title «%s» → %s", (text, year) => {
    expect(graduationYearOfTitle(text)).toBe(year);
  });
});

describe("numbers typed by hand (D.4.15, D.4.17)", () => {
  test.each<[CellScalar, number, number | null]>([
    [25, 25, null], ["25", 25, null], ["25 чел.", 25, null], ["25 человек", 25, null], ["15 (из 20)", 15, 20], ["15 из 20", 15, 20], ["15/20", 15, 20],
    ["12,5", 12.5, null], ["12.5", 12.5, null], ["1 200", 1200, null], ["1\u00a0200 чел.", 1200, null], ["90 %", 90, null], ["90%", 90, null], ["0", 0, null], ["нет", 0, null],
  ])("%p → %s of %s", (cell, value, of) => {
    expect(readCount(cell)).toEqual({ value: { value, of }, findings: [] });
  }); // prettier-ignore

  test("«24/2» is 24, and said so", () => {
    expect(readCount("24/2")).toMatchObject({ value: { value: 24, of: null }, findings: [{ code: "number-of-two" }] });
  });

  test("percent by the cell's format (rulings 16)", () => {
    expect(readCount(0.633, "0.0%").value?.value).toBe(63.3);
    expect(readCount(0.633, "General").value?.value).toBe(0.633);
    expect(readCount(0.57, "0%").value?.value).toBe(57);
  });

  test("empty is nothing, words are asked about", () => {
    for (const cell of [null, "", "-", "н/д"]) expect(readCount(cell)).toEqual({ value: null, findings: [] });
    for (const cell of ["много", true, "5-7"]) expect(codesOf(readCount(cell))).toEqual(["unknown-number"]);
  });
});

describe("employers (rulings 23)", () => {
  test.each([
    ["ООО Агро-Нива", "СПК «Агро-Нива»", "same"], ["Нива", "Агро-Нива", "similar"], ['ООО "Нива"', "ооо «нива»", "same"], ["OOO «Нива»", "ООО Нива", "same"],
    ["АО «Берёзка»", "ПАО «Березка»", "same"], ["ИП Условнов А.А.", "ИП Условнов А. А.", "same"], ["ИП Условнов", "ИП Условнов А.А.", "similar"],
    ["ООО «Нива»", "ООО «Рассвет»", "different"], ["Общество с ограниченной ответственностью «Нива»", "ООО Нива", "same"], ["ГБУЗ «Примерная ЦРБ»", "Примерная ЦРБ", "same"],
    ["ООО «Нива»", "ООО «Нивавторой»", "different"], ["", "ООО Нива", "different"], ["ООО", "АО", "different"], ["Агро Нива", "АгроНива", "same"],
  ])("«%s» and «%s» are %s", (a, b, expected) => {
    expect(compareEmployers(a, b)).toBe(expected);
    expect(compareEmployers(b, a)).toBe(expected);
  }); // prettier-ignore

  test("a name that is only a legal form stays", () => {
    expect(employerKey("ООО «Нива»")).toBe("нива");
    expect(employerKey("КФХ")).toBe("кфх");
    expect(employerKey(" - ")).toBe("");
  });
});

describe("plan items (rulings 13)", () => {
  test.each<[CellScalar, string[]]>([
    ["3.1", ["3.1"]], [3.1, ["3.1"]], ["п. 3.1", ["3.1"]], ["п.3.1, 4.2", ["3.1", "4.2"]], ["3.1; 3.3", ["3.1", "3.3"]], ["3.1/4.1", ["3.1", "4.1"]], ["3,1", ["3.1"]],
    ["п.п. 4.1 и 4.2", ["4.1", "4.2"]], ["03.1", ["3.1"]],
  ])("%p → %p", (cell, items) => {
    expect(readPlanItems(cell, options)).toEqual({ value: items, findings: [] });
  }); // prettier-ignore

  test.each<[CellScalar, string]>([
    [serialOf(2025, 1, 3), "3.1"], ["03.янв", "3.1"], ["01.апр", "1.4"], [serialOf(2024, 2, 4), "4.2"], ["03.01.2025", "3.1"], ["3-май", "3.5"],
  ])("%p was %s before Excel made a date of it", (cell, item) => {
    expect(readPlanItems(cell, options)).toMatchObject({ value: [item], findings: [{ code: "plan-item-mended" }] });
  }); // prettier-ignore

  test("empty is null, others are asked about", () => {
    expect(readPlanItems("", options)).toEqual({ value: null, findings: [] });
    expect(codesOf(readPlanItems("вне плана", options))).toEqual(["unknown-plan-item"]);
  });
});

describe("specialty (D.3)", () => {
  test.each([
    ["35.02.16 Примерное дело", "35.02.16", "Примерное дело"],
    ["35.02.16", "35.02.16", null],
    ["Примерное дело (35.02.16)", "35.02.16", "Примерное дело"],
    ["Примерное дело", null, "Примерное дело"],
    ["09.02.07 – Примерные системы", "09.02.07", "Примерные системы"],
  ])("«%s» → %s, %s", (typed, code, name) => {
    expect(readSpecialty(typed, options)).toMatchObject({ value: { code, name }, findings: [] });
  });

  test.each<[CellScalar, string]>([
    [serialOf(2007, 2, 9), "09.02.07"],
    [serialOf(2001, 2, 8), "08.02.01"],
    [serialOf(2017, 1, 23), "23.01.17"],
    ["09.02.2007", "09.02.07"],
    ["2005-01-15", "15.01.05"],
  ])("a date %p was the code %s", (cell, code) => {
    expect(readSpecialty(cell, options)).toMatchObject({
      value: { code, text: code },
      findings: [{ code: "specialty-mended" }],
    });
    if (typeof cell === "number") expect(readSpecialty(cell - 1462, { date1904: true }).value?.code).toBe(code);
  });

  test("empty is null", () => {
    for (const cell of [null, "", "-", true]) expect(readSpecialty(cell, options).value).toBeNull();
  });
});
