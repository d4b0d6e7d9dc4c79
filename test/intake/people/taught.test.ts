import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { normalise } from "../../../src/intake/normalise";
import { NOTHING_KEPT } from "../../../src/intake/settings/kept";
import { settingsSheet } from "../../../src/report/settings-sheet";
import { serialOf } from "../../../src/registry/date";
import type { Graduate, GraduateField } from "../../../src/registry/graduate";
import type { Issue } from "../../../src/registry/issue";
import type { Registry } from "../../../src/registry/registry";
import { DEFAULT_SETTINGS, type TaughtSpelling } from "../../../src/registry/settings";
import { grid } from "../../support/grid";
import { modelToGrid } from "../../support/model-to-grid";
import { read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";
/** Before the graduation of 2025: its people are counted by forecast. */
const BEFORE = serialOf(2025, 2, 1);
const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };

type Code = TaughtSpelling["code"];

/** Reads the sheet together with «Настройки КПЭ» that hold these spellings. */
function readTaught(sheet: SheetGrid, taught: readonly TaughtSpelling[], asOf: typeof BEFORE | null = null): Registry {
  const settings = modelToGrid(settingsSheet({ ...DEFAULT_SETTINGS, taught }, NOTHING_KEPT, PERIOD));
  return read([sheet, settings], { asOf });
}

function learned({ teachable }: Issue, code: Code): TaughtSpelling {
  if (teachable === undefined) throw new Error("The issue cannot be taught");
  return { field: teachable.field, spelling: normalise(teachable.spelling), code };
}

function oneGraduate({ graduates }: Registry): Graduate {
  const [person] = graduates;
  if (person === undefined || graduates.length > 1) throw new Error(`${graduates.length} people instead of one`);
  return person;
}

const at = (issues: readonly Issue[], column: string): readonly Issue[] =>
  issues.filter(({ source }) => source.row === 2 && source.column === column);

/** The one person of a sheet with this header and cell in the third column. */
function sheetOf(header: string, cell: CellScalar): SheetGrid {
  return grid("Вып. 2025", [
    ["ФИО", "АИС", header, "Группа"],
    [NAME, "да", cell, "В-11"],
  ]);
}

describe("a yes/no that was not understood is taught by its field", () => {
  test.each<[string, GraduateField, CellScalar, string, (person: Graduate) => boolean | null]>([
    ["По специальности", "bySpecialty", "Почти", "unknown-yes-no", (person) => person.bySpecialty],
    ["Планирует работать по специальности", "plansBySpecialty", "хм…", "unknown-yes-no", (person) => person.plansBySpecialty],
    ["ОВЗ", "healthLimitation", "категория Щ", "unknown-disability", (person) => person.disability],
    ["Инвалидность", "disabilityStatus", "категория Щ", "unknown-disability", (person) => person.disability],
    ["Абилимпикс", "abilympics", "да", "ask-abilympics", (person) => person.abilympics],
    ["Профессионалитет", "professionalitet", "поток Щ", "unknown-yes-no", (person) => person.professionalitet],
    ["Договор ДО", "dualContract", "ждём", "unknown-yes-no", (person) => person.dualContract],
    ["Трудоустроен по договору ДО", "dualEmployed", "ждём", "unknown-yes-no", (person) => person.dualEmployed],
    ["Договор ЦО", "targetContract", "ждём", "unknown-yes-no", (person) => person.targetContract],
    ["Трудоустроен по договору ЦО", "targetEmployed", 7, "unknown-yes-no", (person) => person.targetEmployed],
    ["ОПК", "defenceIndustry", "список Щ", "unknown-yes-no", (person) => person.defenceIndustry],
    ["Учёт в ЦЗН", "cznRegistration", "талон", "unknown-yes-no", (person) => person.cznRegistration],
    ["Зарегистрирован как ИП", "entrepreneurMark", "талон", "unknown-yes-no", (person) => person.entrepreneurMark],
    ["Самозанятый (да/нет)", "selfEmployedMark", "талон", "unknown-yes-no", (person) => person.selfEmployedMark],
    ["Карьерный трек", "careerTrack", "№ 7", "unknown-track", (person) => person.trackFormed],
    ["Направление выдано", "referral", "в папке", "referral-assumed", (person) => person.referral?.issued ?? null],
  ])("«%s»", (header, field, cell, code, valueOf) => {
    const sheet = sheetOf(header, cell);
    const [issue, ...others] = at(readTaught(sheet, []).issues, "C");
    if (issue === undefined) throw new Error("An issue was expected");
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, teachable: { field, spelling: String(cell) } });
    for (const [meaning, value] of [["yes", true], ["no", false], ["unknown", null]] as const) {
      const again = readTaught(sheet, [learned(issue, meaning)]);
      expect(at(again.issues, "C")).toEqual([]);
      expect(valueOf(oneGraduate(again))).toBe(value);
    }
    // A channel is no answer: the question stays; only a track may be one.
    const channel = at(readTaught(sheet, [learned(issue, "conscript")]).issues, "C");
    expect(channel).toHaveLength(field === "careerTrack" ? 0 : 1);
    // The same words taught for another field mean nothing here.
    expect(at(readTaught(sheet, [{ ...learned(issue, "yes"), field: "phone" }]).issues, "C")).toEqual([issue]);
  }); // prettier-ignore

  test("АИС, whose column makes the sheet one of graduates", () => {
    const sheet = grid("Вып. 2025", [
      ["ФИО", "АИС"],
      [NAME, "в очереди"],
    ]);
    const [issue] = at(readTaught(sheet, []).issues, "B");
    if (issue === undefined) throw new Error("An issue was expected");
    expect(issue.teachable).toEqual({ field: "ais", spelling: "в очереди" });
    const again = readTaught(sheet, [learned(issue, "no")]);
    expect(at(again.issues, "B")).toEqual([]);
    expect(oneGraduate(again).ais).toBe(false);
  });

  test("what else a contract cell says stays, and «нет» leaves no enterprise", () => {
    const sheet = sheetOf("Договор ДО", "ООО «Выдумка», ждём");
    const taught = (code: Code): Graduate =>
      oneGraduate(readTaught(sheet, [{ field: "dualContract", spelling: normalise("ООО «Выдумка», ждём"), code }]));
    const party = oneGraduate(readTaught(sheet, [])).dualEmployer;
    expect(party).toContain("Выдумка");
    expect(taught("yes")).toMatchObject({ dualContract: true, dualEmployer: party });
    expect(taught("no")).toMatchObject({ dualContract: false, dualEmployer: null });
  });

  test("a second column of the same field listens too", () => {
    const sheet = grid("Вып. 2025", [
      ["ФИО", "АИС", "Инвалид", "Ребёнок-инвалид"],
      [NAME, "да", "нет", "категория Щ"],
    ]);
    const [issue] = at(readTaught(sheet, []).issues, "D");
    if (issue === undefined) throw new Error("An issue was expected");
    const again = readTaught(sheet, [learned(issue, "yes")]);
    expect(at(again.issues, "D")).toEqual([]);
    expect(oneGraduate(again).disability).toBe(true);
  });

  test("one person's cell is taught, the others' stay as they are", () => {
    const sheet = grid("Вып. 2025", [
      ["ФИО", "АИС", "По специальности"],
      [NAME, "да", "ПОЧТИ"],
      ["Пробин Пётр Тестович", "да", "почти совсем"],
    ]);
    const { graduates } = readTaught(sheet, [{ field: "bySpecialty", spelling: "почти", code: "yes" }]);
    expect(graduates.map(({ bySpecialty }) => bySpecialty)).toEqual([true, null]);
  });
});

describe("a channel that was not understood is taught by its column", () => {
  test.each<[string, CellScalar, string]>([
    ["Статус", "ТК", "unknown-channel"],
    ["Статус", 12, "unknown-channel"],
    ["Статус", "ТУ, армия", "channel-conflict"],
    ["Статус", "СЗ", "ambiguous-sz"],
    ["Статус", "был трудоустроен", "only-past"],
    ["Статус", "переехал в г. Самара", "moved"],
    ["Канал занятости", "справка", "graduate-in-doubt"],
    ["Статус", "не планирует работать по специальности", "plans-not-by-specialty"],
    ["Канал", "да", "yes-no-as-status"],
    ["Трудоустроен", "ТК", "unknown-channel"],
  ])("«%s»: «%s» (%s)", (header, cell, code) => {
    const sheet = sheetOf(header, cell);
    const issue = at(readTaught(sheet, []).issues, "C").find((one) => one.code === code);
    if (issue === undefined) throw new Error("An issue was expected");
    expect(issue.teachable).toEqual({ field: "status", spelling: String(cell) });
    const again = readTaught(sheet, [learned(issue, "study")]);
    expect(at(again.issues, "C")).toEqual([]);
    expect(oneGraduate(again).status).toMatchObject({ state: "known", code: "study" });
    const unknown = readTaught(sheet, [learned(issue, "unknown")]);
    expect(at(unknown.issues, "C")).toEqual([]);
    expect(oneGraduate(unknown).status.state).toBe("unknown");
  });

  test("«служит»: both what is asked and what was assumed", () => {
    const sheet = sheetOf("Статус", "служит");
    const issues = at(readTaught(sheet, []).issues, "C");
    expect(issues.map(({ code }) => code).sort()).toEqual(["serves-assumed", "serves-unclear"]);
    for (const issue of issues) {
      const again = readTaught(sheet, [learned(issue, "contract")]);
      expect(at(again.issues, "C")).toEqual([]);
      expect(oneGraduate(again).status.code).toBe("contract");
    }
  });

  test.each<[string, string, GraduateField]>([
    ["ТК", "Статус", "status"],
    ["служит", "Статус", "status"],
    ["ТК", "Прогноз занятости", "forecast"],
  ])("before graduation, «%s» in «%s»: a plan counts as done", (cell, header, field) => {
    const sheet = sheetOf(header, cell);
    const issues = at(readTaught(sheet, [], BEFORE).issues, "C");
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.teachable).toEqual({ field, spelling: cell });
      const again = readTaught(sheet, [learned(issue, "future_employed")], BEFORE);
      expect(at(again.issues, "C")).toEqual([]);
      expect(oneGraduate(again).forecast).toMatchObject({ state: "known", code: "employed" });
    }
  });

  test("a track of channels: a channel is a forecast and a track; «да» is a track without a channel", () => {
    const sheet = grid("Вып. 2025", [
      ["ФИО", "АИС", "Карьерный трек"],
      [NAME, "да", "ТК"],
      ["Пробин Пётр Тестович", "да", "трудоустройство"],
      ["Эскизов Глеб Тестович", "да", "учёба"],
    ]);
    const [issue] = at(readTaught(sheet, [], BEFORE).issues, "C");
    if (issue === undefined) throw new Error("An issue was expected");
    expect(issue.teachable).toEqual({ field: "careerTrack", spelling: "ТК" });
    const taught = (code: Code): Graduate | undefined => {
      const again = readTaught(sheet, [learned(issue, code)], BEFORE);
      expect(at(again.issues, "C")).toEqual([]);
      return again.graduates.find(({ fullName }) => fullName === NAME);
    };
    expect(taught("study")).toMatchObject({ forecast: { code: "study" }, trackFormed: true });
    expect(taught("undecided")).toMatchObject({ forecast: { code: "undecided" }, trackFormed: false });
    expect(taught("yes")).toMatchObject({ forecast: { state: "unknown", code: null }, trackFormed: true });
    expect(taught("no")).toMatchObject({ forecast: { state: "unknown", code: null }, trackFormed: false });
  });
});

describe("what cannot be taught", () => {
  test.each<[string, CellScalar]>([
    ["Статус", "н/д"],
    ["Статус", "#Н/Д"],
    ["Статус", "ООО «Выдумка»"],
    ["Статус", "ТУ, СЗ"],
    ["По специальности", "#Н/Д"],
    ["По специальности", "по спец. (проверить)"],
    ["Дата трудоустройства", "скоро"],
    ["СНИЛС", "123"],
    ["Год выпуска", "скоро"],
  ])("«%s»: «%s» has issues, none of them teachable", (header, cell) => {
    const issues = at(readTaught(sheetOf(header, cell), []).issues, "C");
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter(({ teachable }) => teachable !== undefined)).toEqual([]);
  });
});

test("a conflict between two rows of a person cannot be taught, what one of them says can", () => {
  const sheet = grid("Вып. 2025", [
    ["ФИО", "АИС", "Статус", "Дата рождения"],
    [NAME, "да", "ТК", "01.02.2005"],
    [NAME, "да", "армия", "01.02.2005"],
  ]);
  const { issues, graduates } = readTaught(sheet, []);
  expect(graduates).toHaveLength(1);
  expect(issues.flatMap(({ teachable }) => teachable ?? [])).toEqual([{ field: "status", spelling: "ТК" }]);
  const again = readTaught(sheet, [{ field: "status", spelling: "тк", code: "employed" }]);
  expect(again.issues.map(({ code }) => code)).toContain("values-differ");
  expect(again.issues.filter(({ teachable }) => teachable !== undefined)).toEqual([]);
});
