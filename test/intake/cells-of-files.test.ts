/**
 * What cells of files hold besides plain values, through whole workbooks (file →
 * registry): errors of formulas in every kind of column, results of formulas,
 * numbers and dates as text (workbooks D.4.5, D.4.14, D.4.15, D.4.17).
 */
import * as library from "@e965/xlsx";
import { readWorkbook } from "../../src/intake/read-workbook";
import { formatIso, serialOf } from "../../src/registry/date";
import type { Registry } from "../../src/registry/registry";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { HEADERS } from "../acceptance/mess/words";

/** A cell for the file library. */
type Cell = library.CellObject;

const ERRORS: readonly (readonly [text: string, code: number])[] = [
  ["#NULL!", 0x00], ["#DIV/0!", 0x07], ["#VALUE!", 0x0f], ["#REF!", 0x17], ["#NAME?", 0x1d], ["#NUM!", 0x24], ["#N/A", 0x2a],
]; // prettier-ignore

/** The same errors as somebody pasted them, as values, from a Russian Excel. */
const PASTED = ["#Н/Д", "#ССЫЛКА!", "#ДЕЛ/0!", "#ЗНАЧ!", "#ИМЯ?", "#ЧИСЛО!", "#ПУСТО!"];

function plain(value: string | number | boolean | null): Cell {
  if (value === null) return { t: "z" };
  return typeof value === "string" ? { t: "s", v: value } : typeof value === "number" ? { t: "n", v: value } : { t: "b", v: value }; // prettier-ignore
}

function error([text, code]: readonly [string, number]): Cell {
  return { t: "e", v: code, w: text, f: "VLOOKUP(1,A1:B2,5,0)" };
}

function fileOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  bookType: library.BookType,
): Uint8Array {
  const book = library.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet: library.WorkSheet = {};
    rows.forEach((cells, r) => { cells.forEach((cell, c) => { sheet[library.utils.encode_cell({ r, c })] = cell; }); }); // prettier-ignore
    const width = Math.max(...rows.map((cells) => cells.length));
    sheet["!ref"] = library.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
    library.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(library.write(book, { type: "array", bookType }) as ArrayBuffer);
}

function registryOf(sheets: Parameters<typeof fileOf>[0], bookType: library.BookType = "xlsx"): Registry {
  const outcome = readWorkbookFile(fileOf(sheets, bookType), `книга.${bookType}`);
  if (outcome.status === "refused") throw new Error(outcome.message);
  return readWorkbook(outcome.grids, { startYear: null, asOf: null, today: serialOf(2025, 8, 1) });
}

const PEOPLE_HEADERS = [
  HEADERS.fullName[0], HEADERS.graduationYear[0], HEADERS.group[0], HEADERS.specialty[0], HEADERS.form[0], "Занятость", HEADERS.bySpecialty[0],
  HEADERS.employer[0], HEADERS.position[0], HEADERS.hireDate[0], "ОВЗ", "Инвалидность", "Абилимпикс", "Профессионалитет", "Договор ДО", "Предприятие ДО",
  "Договор ЦО", "Заказчик ЦО", "ОПК", "АИС", "Начало службы", "Окончание службы", "Дата увольнения", "СНИЛС", "Дата рождения", "Телефон", "Куратор", "Пол",
]; // prettier-ignore
const PERSON = [
  "Тестов Тест Тестович", 2024, "П-41", "35.02.16", "очная", "трудоустроен", "да", "ООО «Образец»", "слесарь", "01.09.2024", "нет", "нет", "нет", "да", "да",
  "ООО «Образец»", "да", "ООО «Пример»", "нет", "да", null, null, null, null, "01.02.2005", "8 900 000-00-01", "Классов К.К.", "м",
]; // prettier-ignore
const OTHER = ["Примерова Проба Пробовна", 2024, "П-42", "35.02.16", "заочная", "не работает", ...PERSON.slice(6).map(() => null)]; // prettier-ignore

/** Two people, one cell of the second of whom is put in. */
function people(column: number, cell: Cell): readonly (readonly Cell[])[] {
  const second = PERSON.map((value, at) => (at === column ? cell : plain(value)));
  return [PEOPLE_HEADERS.map(plain), OTHER.map(plain), second];
}

/** Columns whose text is shown and counts nowhere. */
const KEPT: ReadonlySet<string> = new Set(["Телефон", "Куратор"]);

const EVENT_HEADERS = ["Дата", "Наименование мероприятия", "Вид", "Тема", "Организатор", "Партнёры", "Участников", "Отметка о выполнении", "П. плана", "Формат"]; // prettier-ignore
const TITLE = EVENT_HEADERS.indexOf("Наименование мероприятия");
const EVENT = ["18.09.2024", "Экскурсия на завод", "экскурсия", "трудоустройство", "ЦСТВ", "ООО «Образец»", 24, "проведено", "3.1", "очно"]; // prettier-ignore

function events(column: number, cell: Cell): readonly (readonly Cell[])[] {
  const other = ["19.09.2024", "Встреча", "встреча", null, "ЦСТВ", "ЦЗН", 5, "проведено", null, "очно"];
  const second = EVENT.map((value, at) => (at === column ? cell : plain(value)));
  return [EVENT_HEADERS.map(plain), other.map(plain), second];
}

/** What stands at a cell of the third row is said at the cell, or at the row where a person has no name. */
function saidAt({ issues }: Registry, column: string): readonly string[] {
  return issues.flatMap(({ source, code, text }) => (source.row === 3 && (source.column ?? column) === column ? [`${code} ${text}`] : [])); // prettier-ignore
}

describe.each<[string, library.BookType, readonly Cell[]]>([
  [".xlsx", "xlsx", [...ERRORS.map(error), ...PASTED.map(plain)]],
  [".xls", "biff8", ERRORS.map(error)],
])("errors of formulas in %s", (_, type, errors) => {
  test.each(PEOPLE_HEADERS.map((header, column) => [header, column] as const))(
    "people, column «%s»: the row is not lost, the other one is as it was, the error is named",
    (__, column) => {
      const letters = library.utils.encode_col(column);
      const [healthy] = registryOf({ Выпуск: people(column, plain(null)) }, type).graduates;
      for (const cell of type === "xlsx" ? errors : errors.slice(-1)) {
        const read = registryOf({ Выпуск: people(column, cell) }, type);
        const said = saidAt(read, letters).join("\n");
        expect([cell.w ?? cell.v, read.graduates.some(({ source }) => source.row === 3) || said !== ""]).toEqual([cell.w ?? cell.v, true]); // prettier-ignore
        expect(read.graduates[0]).toEqual(healthy);
        // Nothing is made of columns that are only kept.
        if (!KEPT.has(String(PEOPLE_HEADERS[column]))) expect(said).toContain(String(cell.w ?? cell.v));
      }
    },
  );

  test.each(EVENT_HEADERS.map((header, column) => [header, column] as const))(
    "events, column «%s»: nothing is counted from it, the other cells are as they were, the error is named",
    (__, column) => {
      const [, without] = registryOf({ Мероприятия: events(column, plain(null)) }, type).events;
      for (const cell of type === "xlsx" ? errors : errors.slice(-1)) {
        const read = registryOf({ Мероприятия: events(column, cell) }, type);
        expect(saidAt(read, library.utils.encode_col(column)).join("\n")).toContain(String(cell.w ?? cell.v));
        if (column === TITLE) continue;
        const nobody = { centre: false, bcstv: false, mintrud: false, czn: false, other: false };
        const expected = EVENT_HEADERS[column] === "Организатор" ? { ...without, organisers: nobody } : without;
        expect(read.events[1]).toEqual(expected);
      }
    },
  );
});

test.each<[string, Cell]>([
  ["a text", { t: "s", v: "трудоустроен", f: 'IF(1=1,"трудоустроен","")' }],
  ["a text with spaces", { t: "s", v: " трудоустроен ", f: '" "&"трудоустроен "' }],
])("the saved result of a formula counts as if typed: %s", (_, cell) => {
  for (const type of ["xlsx", "biff8"] as const) {
    const [, person] = registryOf({ Выпуск: people(5, cell) }, type).graduates;
    expect(person?.status.code).toBe("employed");
  }
});

test.each<[string, Cell, string | number | boolean | null]>([
  ["a year", { t: "n", v: 2024, f: "2023+1" }, "cohort"],
  ["a mark", { t: "b", v: true, f: "1=1" }, "ais"],
  ["a day", { t: "n", v: 45_536, z: "dd.mm.yyyy", f: "DATE(2024,9,1)" }, "hireDate"],
])("the saved result of a formula counts as if typed: %s", (_, cell, field) => {
  const column = { cohort: 1, ais: 19, hireDate: 9 }[String(field)] ?? -1;
  const [, typed] = registryOf({ Выпуск: people(column, plain(cell.v as number | boolean)) }).graduates;
  const [, calculated] = registryOf({ Выпуск: people(column, cell) }).graduates;
  expect(calculated).toEqual(typed);
  expect(calculated).toMatchObject({ cohort: 2024, ais: true, hireDate: { serial: 45_536 } });
});

test("a formula that was saved without a result is told of, not guessed", () => {
  const bytes = fileOf({ Выпуск: people(5, { t: "z", f: 'IF(1=1,"трудоустроен","")' }) }, "xlsx");
  const outcome = readWorkbookFile(bytes, "книга.xlsx");
  expect(outcome).toMatchObject({ status: "read", notes: [expect.stringContaining("F3")] });
});

test.each<[string | number, number | null, number | null]>([
  ["25 чел.", 25, null],
  ["1 234", 1234, null],
  ["1\u00a0234", 1234, null],
  ["1\u202f234 чел.", 1234, null],
  ["' 86", null, null],
  [" 86 ", 86, null],
  ["86,0", 86, null],
  ["15 (из 20)", 15, 20],
  ["15/20", 15, 20],
  ["24/2", 24, null],
  ["63,3 %", null, null],
  ["12,5", null, null],
  ["много", null, null],
  [43, 43, null],
])("a number as text: %p participants of a fair are %p, its quota %p", (typed, participants, quota) => {
  const rows = [["№", "Дата", "Ярмарка", "Организатор", "Участников", "Квота"], [1, "01.10.2024", "Ярмарка вакансий", "ЦСТВ", typed, null]]; // prettier-ignore
  const { events: read, issues } = registryOf({ Ярмарки: rows.map((cells) => cells.map(plain)) });
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ participants, quota });
  // A number that is not taken is told of at its cell.
  if (participants === null) expect(issues.filter(({ source }) => source.column === "E" && source.row === 2)).not.toEqual([]);
}); // prettier-ignore

const DATES: readonly (readonly [string | number, string | null, "day" | "month" | "year"])[] = [
  ["01.09.2024", "2024-09-01", "day"],
  ["1.9.24", "2024-09-01", "day"],
  ["01/09/2024", "2024-09-01", "day"],
  ["01.09.2024 г.", "2024-09-01", "day"],
  ["с 01.09.24", "2024-09-01", "day"],
  ["01,09,2024", "2024-09-01", "day"],
  ["2024-09-01", "2024-09-01", "day"],
  ["2024-09-01T00:00:00", "2024-09-01", "day"],
  ["2024-09-01 08:30:00", "2024-09-01", "day"],
  ["01.09.2023, 01.09.2024", "2024-09-01", "day"],
  [45_536, "2024-09-01", "day"],
  ["45536", "2024-09-01", "day"],
  ["сентябрь 2024", "2024-09-30", "month"],
  ["09.2024", "2024-09-30", "month"],
  ["2024", "2024-12-31", "year"],
  [2024, "2024-12-31", "year"],
  ["45.09.2007", null, "day"],
];

test.each(DATES)("a date as text: «%s» in a column of dates is %s, a %s", (typed, iso, precision) => {
  for (const type of ["xlsx", "biff8", "ods"] as const) {
    const { graduates, issues } = registryOf({ Выпуск: people(9, plain(typed)) }, type);
    const date = graduates[1]?.hireDate ?? null;
    expect([type, date === null ? null : formatIso(date.serial)]).toEqual([type, iso]);
    if (date !== null) expect(date.precision).toBe(precision);
    else expect(issues.filter(({ source }) => source.column === "J" && source.row === 3)).not.toEqual([]);
  }
});

test("a date to come is kept and asked about", () => {
  const { graduates, issues } = registryOf({ Выпуск: people(9, plain("01.09.2031")) });
  expect(graduates).toHaveLength(2);
  expect(issues.filter(({ source }) => source.column === "J" && source.row === 3)).not.toEqual([]);
});
