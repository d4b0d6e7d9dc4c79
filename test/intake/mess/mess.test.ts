/** The mess of real workbooks, one test for each kind (spec: workbooks D.4). */
import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { formatRu, serialOf } from "../../../src/registry/date";
import type { Graduate } from "../../../src/registry/graduate";
import { grid } from "../../support/grid";
import { issuesOf, onlyPerson, read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";
const SECOND = "Пробин Пётр Тестович";
const THIRD = "Макетова Анна Тестовна";

function sheet(name: string, ...rows: readonly (readonly CellScalar[])[]): SheetGrid {
  return grid(name, rows);
}

function person(header: readonly string[], cells: readonly CellScalar[]): Graduate {
  return onlyPerson([sheet("2024", ["ФИО", ...header], [NAME, ...cells])]);
}

function names(sheets: readonly SheetGrid[]): string[] {
  return read(sheets).graduates.map(({ fullName }) => fullName);
}

test("1: titles above, the header on row 8, the header again on every page", () => {
  const header = ["№", "ФИО", "Занятость"];
  const registry = read([
    sheet(
      "Лист1",
      ["Приложение 2"],
      ["к письму от 01.09.2025"],
      [],
      ["Мониторинг занятости выпускников 2024 года"],
      ["по состоянию на 01.12.2025"],
      [],
      [],
      header,
      [1, NAME, "ТУ"],
      header,
      [2, SECOND, "армия"],
    ),
  ]);
  expect(registry.graduates.map(({ cohort, source }) => [cohort, source.row])).toEqual([
    [2024, 9],
    [2024, 11],
  ]);
});

test("2: a header of two merged rows and a row of numbers under it", () => {
  const registry = read([
    sheet(
      "2024",
      ["№", "ФИО", "Занятость", null, "Документы", null],
      [null, null, "Канал", "Место работы", "СНИЛС", "Дата рождения"],
      ["гр.01", "гр.02", "гр.03", "гр.04", "гр.05", "гр.06"],
      [1, NAME, "ТУ", "ООО «Выдумка»", null, "01.02.2004"],
    ),
  ]);
  expect(registry.graduates).toMatchObject([{ status: { code: "employed" }, employer: "ООО «Выдумка»" }]);
  expect(registry.graduates[0]?.birthDate?.serial).toBe(serialOf(2004, 2, 1));
});

test("3: group rows, blank rows, totals, subtotals, signatures", () => {
  const registry = read([
    sheet(
      "2024",
      ["№", "ФИО", "Занятость"],
      ["Группа ТМ-41 (35.02.16) – 2 чел."],
      [1, NAME, "ТУ"],
      [],
      [2, SECOND, "армия"],
      ["ИТОГО по группе", null, 2],
      ["в т.ч. трудоустроено", null, 1],
      [null, null, 50],
      [null, "Всего", 2],
      ["Ответственный ____________ /Образцова О.О./"],
      ["М.П."],
    ),
  ]);
  expect(registry.graduates.map(({ fullName, group }) => [fullName, group])).toEqual([
    [NAME, "ТМ-41"],
    [SECOND, "ТМ-41"],
  ]);
  expect(registry.issues.filter(({ code }) => code.startsWith("row-"))).toEqual([]);
});

test("4: sheets by year, a summary, junk, hidden sheets; other columns on each", () => {
  const registry = read([
    sheet("2023", ["ФИО", "Группа", "Статус"], [NAME, "ТМ-31", "ТУ"]),
    sheet("2024г.", ["Группа", "Занятость", "Ф.И.О."], ["ТМ-41", "армия", SECOND]),
    sheet("вып 2025", ["ФИО", "Прогноз"], [THIRD, "обучение"]),
    sheet("для печати 2024", ["ФИО", "Группа", "Занятость"], [SECOND, "ТМ-41", "армия"]),
    { ...sheet("Старое 2024", ["ФИО", "Занятость"], ["Лишнев Олег Тестович", "ТУ"]), visibility: "hidden" },
    sheet("Лист1", ["сюда не смотреть"]),
  ]);
  expect(registry.graduates.map(({ fullName, cohort }) => [fullName, cohort])).toEqual([
    [NAME, 2023],
    [SECOND, 2024],
    [THIRD, 2025],
  ]);
});

test.each<[CellScalar, string | null]>([
  ["01.09.2024", "01.09.2024"],
  ["1.9.24", "01.09.2024"],
  ["01/09/2024", "01.09.2024"],
  ["01.09.2024 г.", "01.09.2024"],
  ["с 01.09.24", "01.09.2024"],
  ["01,09,2024", "01.09.2024"],
  ["2024-09-01T00:00:00", "01.09.2024"],
  [45536, "01.09.2024"],
  ["сентябрь 2024", "30.09.2024"],
  ["09.2024", "30.09.2024"],
  ["2024", "31.12.2024"],
  ["45.09.2007", null],
])("5: dates of every kind: %j", (typed, shown) => {
  const { hireDate } = person(["Занятость", "Дата приема"], ["ТУ", typed]);
  expect(hireDate === null ? null : formatRu(hireDate.serial)).toBe(shown);
});

test("6: spaces of every kind, line breaks, soft hyphens", () => {
  const registry = read([
    sheet("2024", ["  ФИО ", "Заня-\nтость", "По\u00a0специ\u00adальности"], ["\t Тестов\u00a0 Иван\nПримерович ", " А\u00adРМИЯ  ", " да\u00a0"]), // prettier-ignore
  ]);
  expect(registry.graduates).toMatchObject([{ fullName: NAME, status: { code: "conscript" }, bySpecialty: true }]);
});

test("7: Latin letters that look like Cyrillic ones, in headers and cells", () => {
  const one = person(["Cтaтyc", "OВЗ", "OПК", "AИC"], ["PA", "OВЗ", "дa", "Дa"]);
  expect(one).toMatchObject({ status: { code: "conscript" }, disability: true, defenceIndustry: true, ais: true });
});

test("8: ё, capitals, reversed order, a maiden name, hyphens with spaces", () => {
  const birth = "01.02.2004";
  const header = ["ФИО", "Дата рождения", "Занятость"];
  const first = sheet("2024", header, ["Семёнова - Тестова Анна Петровна", birth, "ТУ"], ["Иван Примерович Тестов", birth, null]); // prettier-ignore
  const second = sheet("Свод 2024", header, ["СЕМЕНОВА-ТЕСТОВА АННА ПЕТРОВНА", birth, null], ["ТЕСТОВ ИВАН ПРИМЕРОВИЧ", birth, "армия"]); // prettier-ignore
  expect(names([first, second])).toHaveLength(2);
  const married = sheet("2024", header, ["Новова (Макетова) Анна Тестовна", birth, "ТУ"], [THIRD, birth, null]);
  expect(names([married])).toHaveLength(1);
});

test("9: repeats are joined only with proof, real namesakes stay two", () => {
  const header = ["ФИО", "Группа", "Дата рождения", "Занятость"];
  const registry = read([
    sheet("2024", header, [NAME, "ТМ-41", "01.02.2004", "ТУ"], [NAME, "ТМ-41", "09.09.2003", "армия"], [SECOND, "ТМ-41", null, "ТУ"]), // prettier-ignore
    sheet("Свод 2024", header, [NAME, "ТМ-41", "01.02.2004", null], [SECOND, "тм41", null, null]),
  ]);
  expect(registry.graduates.map(({ fullName, status }) => `${fullName} ${status.code ?? ""}`).sort()).toEqual([
    `${SECOND} employed`,
    `${NAME} conscript`,
    `${NAME} employed`,
  ]);
});

test("10: СНИЛС with dashes, as text, as a number that lost its zeros; a wrong one is an error", () => {
  const header = ["ФИО", "СНИЛС", "Занятость"];
  const registry = read([
    sheet("2024", header, [NAME, "087-654-303 00", "ТУ"], [SECOND, "123-456-789 00", "ТУ"]),
    sheet("Свод 2024", header, [NAME, 8765430300, null]),
  ]);
  expect(registry.graduates.map(({ fullName, snils }) => [fullName, snils])).toEqual([
    [NAME, "08765430300"],
    [SECOND, null],
  ]);
  expect(registry.issues.filter(({ source, severity }) => source.column === "B" && severity === "error")).toMatchObject([{ source: { row: 3 } }]); // prettier-ignore
});

test("11: several things in one cell", () => {
  expect(person(["Занятость"], ["ТУ, ООО Агро, тракторист, по спец."])).toMatchObject({ status: { code: "employed" }, bySpecialty: true, employer: "ООО Агро" }); // prettier-ignore
  expect(person(["Занятость"], ["декрет, до этого работала"]).status.code).toBe("parental");
  const service = person(["Занятость"], ["армия до 05.2025"]);
  expect([service.status.code, service.serviceEnd?.serial]).toEqual(["conscript", serialOf(2025, 5, 31)]);
});

test("12: contradictions are warnings and change nothing", () => {
  const registry = read([
    sheet(
      "2024",
      ["ФИО", "Занятость", "Место работы", "По специальности"],
      [NAME, "армия", "ООО «Выдумка»", null],
      [SECOND, "не трудоустроен", null, "да"],
      [THIRD, "трудоустроен", null, "да"],
    ),
  ]);
  expect(registry.graduates.map(({ status }) => status.code)).toEqual(["conscript", "not_employed", "employed"]);
  const found = registry.issues.filter(({ severity }) => severity === "warning").map(({ code, source }) => [code, source.row]); // prettier-ignore
  expect(found).toEqual([
    ["employer-contradicts-status", 2],
    ["by-specialty-contradicts-status", 3],
    ["employer-missing", 4],
  ]);
});

test("13: colours and notes are not read: an empty cell is empty", () => {
  expect(person(["Занятость"], [null]).status.state).toBe("empty");
});

test.each(["#ССЫЛКА!", "#REF!", "#N/A", "#Н/Д", "#ДЕЛ/0!", "#VALUE!"])("14: the formula error %s is unknown, with its cell", (error) => {
  const registry = read([
    sheet("2024", ["ФИО", "Занятость", "По специальности", "ОВЗ", "Дата приема"], [NAME, error, error, error, error]),
  ]);
  expect(registry.graduates).toMatchObject([
    { status: { state: "unknown" }, bySpecialty: null, disability: null, hireDate: null },
  ]);
  expect(issuesOf(registry, "formula-error").map(({ source }) => source.column).sort()).toEqual(["B", "C", "D", "E"]);
}); // prettier-ignore

test("15: numbers as text", () => {
  const registry = read([
    sheet("База", ["№", "ФИО", "Год выпуска", "Занятость"], ["1.", NAME, "2024", "ТУ"], ["2", SECOND, " 2024 г.", "ТУ"], ["Итого", "2 чел.", null, null]), // prettier-ignore
  ]);
  expect(registry.graduates.map(({ cohort }) => cohort)).toEqual([2024, 2024]);
});

test("16: a very long and wide used range is read to its last filled cell", () => {
  const blank = Array.from({ length: 40 }, () => null);
  const rows = [["ФИО", "Занятость", ...blank], ...Array.from({ length: 3000 }, () => [null, null, ...blank])];
  rows[2000] = [NAME, "ТУ", ...blank];
  expect(onlyPerson([sheet("2024", ...rows)]).source.row).toBe(2001);
});

test("17: participants typed with their quota stay with the fairs", () => {
  const registry = read([
    sheet("2025", ["ФИО", "Занятость"], [NAME, "ТУ"]),
    sheet("Ярмарки", ["Дата", "Ярмарка", "Организатор", "Участников", "Квота"], ["12.03.2025", "Ярмарка вакансий", "БЦСТВ", "15 (из 20)", null]), // prettier-ignore
  ]);
  expect(registry.graduates).toHaveLength(1);
  expect(registry.events).toMatchObject([{ isFair: true, participants: 15, quota: 20 }]);
});
