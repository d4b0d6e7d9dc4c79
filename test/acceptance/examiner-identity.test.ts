/** The same people twice, namesakes, side lists, hidden and generated sheets; 2024-2025, seen on 01.08.2025. */
import type { CellScalar } from "../../src/intake/grid";
import { countedCells, described, Examination, examine, expectedCells, found, grid, headers, workbook, type Column, type Row } from "./examiner"; // prettier-ignore

const exam = new Examination();
const COLUMNS: readonly Column[] = [
  ["n", "№"],
  ["fio", "ФИО"],
  ["dr", "Дата рождения"],
  ["snils", "СНИЛС"],
  ["g", "Группа"],
  ["s", "Статус занятости"],
  ["by", "По спец."],
  ["ovz", "ОВЗ"],
  ["co", "Целевой договор"],
  ["zak", "Заказчик"],
  ["org", "Место работы"],
];

/** Right checksums, invented numbers. */
const SNILS_A = "112-233-445 95";
const SNILS_B = "087-654-303 00";

const ROWS_2025: readonly Row[] = [
  [{ fio: "Двойников Иван Тестович", g: "А-1", s: "армия" }, { channel: null }], // «Свод» says трудоустроен
  [{ fio: "Согласов Пётр Тестович", g: "А-1", s: "трудоустроен", by: "да" }, { channel: "employed", by: true }],
  [{ fio: "Дополнов Олег Тестович", g: "А-1", s: "трудоустроен", by: null }, { channel: "employed", by: true }], // the other sheet knows
  [{ fio: "Пустышкин Лев Тестович", g: "А-1", s: null }, { channel: "study" }],
  [{ fio: "Однофамилов Яков Тестович", g: "А-1", dr: "01.02.2006", s: "трудоустроен", by: "да" }, { channel: "employed", by: true }],
  [{ fio: "Однофамилов Яков Тестович", g: "А-1", dr: "03.04.2005", s: "не работает" }, { channel: "not_employed" }],
  [{ fio: "Номеров Илья Тестович", snils: SNILS_A, g: "А-1", s: "ИП", by: "да" }, { channel: "ip", by: true }],
  [{ fio: "Фамильева Анна Тестовна", dr: "05.05.2005", g: "А-2", s: "декрет" }, { channel: "parental" }],
  [{ fio: "Заглушкин Макар Тестович", snils: "000-000-000 00", g: "А-2", s: "НПД" }, { channel: "selfemployed" }],
  [{ fio: "Прочеркина Вера Тестовна", snils: "000-000-000 00", g: "А-2", s: "вуз" }, { channel: "study" }],
  [{ fio: "Тёзкин Семён Тестович", g: "А-2", s: "трудоустроен", by: "нет" }, { channel: "employed", by: false }],
  [{ fio: "Тёзкин Семён Тестович", g: "А-2", s: "трудоустроен", by: "нет" }, { channel: "employed", by: false }], // same sheet: two people
]; // prettier-ignore

/** The same people once more, in other columns, other letters. */
const SUMMARY: CellScalar[][] = [
  ["Свод по колледжу"],
  ["Выпускник", "Учебная группа", "Год выпуска", "По профессии", "Занятость", "Д.р.", "СНИЛС"],
  ["ДВОЙНИКОВ ИВАН ТЕСТОВИЧ", "А-1", 2025, null, "трудоустроен", null, null],
  ["Согласов  Петр Тестович", "а-1", "2025 г.", "+", "работает", null, null],
  ["Дополнов Олег Тестович", "А-1", 2025, "да", "трудоустроен", null, null],
  ["Пустышкин Лев Тестович ", "A-1", 2025, null, "учится", null, null], // Latin A in the group
  ["Однофамилов Яков Тестович", null, 2025, "да", "трудоустроен", "01.02.2006", null],
  ["Номеров Илья Тестович", null, 2025, "да", "ИП", null, "11223344595"],
  ["Фамильева Анна Тестовна", "А-2", 2025, null, "в декрете", "5.05.2005", null],
];

const ROWS_2024: readonly Row[] = [
  // The same СНИЛС as in 2025: a profession first, a specialty then; two graduations.
  [{ fio: "Номеров Илья Тестович", snils: SNILS_A, g: "Б-1", s: "трудоустроен", by: "да" }, { channel: "employed", by: true }],
  [{ fio: "Целевой Антон Тестович", snils: SNILS_B, g: "Б-1", s: "трудоустроен", by: "да", co: "да", zak: "ООО «Марево»", org: "ООО Марево", ovz: "да" }, { channel: "employed", by: true, target: true, atTarget: true, disability: true }],
  [{ fio: "Призывной Артём Тестович", g: "Б-1", s: "армия" }, { channel: "conscript" }],
  [{ fio: "Биржевая Инна Тестовна", g: "Б-2", s: "ЦЗН" }, { channel: "unemployed_czn" }],
  [{ fio: "Молчаливый Марк Тестович", g: "Б-2", s: "нет связи" }, { channel: null }],
]; // prettier-ignore

const ROWS_2023: readonly Row[] = [
  [
    { s: "трудоустроен", by: "да" },
    { channel: "employed", by: true },
  ],
  [
    { s: "самозанятая", by: "нет" },
    { channel: "selfemployed", by: false },
  ],
  [{ s: "не желает" }, { channel: "no_motivation" }],
  [{ s: "выехала в Германию" }, { channel: "abroad" }],
  [{ s: "студент" }, { channel: "study" }],
];

const years = [
  grid("2023", [headers(COLUMNS), ...exam.rows(COLUMNS, 2023, ROWS_2023)]),
  grid("2024", [headers(COLUMNS), ...exam.rows(COLUMNS, 2024, ROWS_2024)]),
  grid("2025", [headers(COLUMNS), ...exam.rows(COLUMNS, 2025, ROWS_2025)]),
];
const summary = grid("Свод", SUMMARY);
const targets = grid("Целевики", [
  ["Список обучающихся по договорам о целевом обучении, выпуск 2025 года"],
  ["№", "ФИО", "Группа", "Заказчик", "Телефон"],
  [1, "Посторонний Клим Тестович", "А-1", "АО «Химера»", "8 000"],
  [2, "Посторонняя Ева Тестовна", "А-1", "АО «Химера»", "8 000"],
  [3, "Посторонний Глеб Тестович", "А-2", "АО «Химера»", "8 000"],
]);
const hidden = grid(
  "2025 старый",
  [headers(COLUMNS), [1, "Скрытный Юрий Тестович", null, null, "А-9", "трудоустроен", "да"]],
  { visibility: "hidden" },
);
const veryHidden = grid("2024 черновик", [headers(COLUMNS), [1, "Тайный Юрий Тестович", null, null, "А-9", "трудоустроен", "да"]], { visibility: "veryHidden" }); // prettier-ignore
const generated = grid("Что-то своё", [headers(COLUMNS), [1, "Двойников Иван Тестович", null, null, "А-1", "трудоустроен", "да"]], { marker: "реестр" }); // prettier-ignore
const officers = grid("Группа риска", [["Телефоны для обзвона"], ["Фамилия", "Телефон"], ["Двойников", "8 000"]]);

const sheets = [generated, ...years, summary, targets, hidden, veryHidden, officers, grid("Лист1", [])];
const expected = expectedCells(exam.people, {
  cohorts: [2023, 2024, 2025],
  noData: ["K2/abilympics", "K2/professionalitet", "K3", "G2.1", "G2.2", "G3.5", "G5.1"],
  skip: ["G2.3"],
});
const results = examine(workbook(...sheets), "2025-08-01");

test("every person is found once", () => {
  expect(found(results)).toEqual(described(exam.people));
});

test("the counts are those of the truth, in whatever order the sheets stand", () => {
  expect(countedCells(results, expected.keys())).toEqual(expected);
  expect(countedCells(examine(workbook(...sheets.reverse()), "2025-08-01"), expected.keys())).toEqual(expected);
});

test("what was not counted is said", () => {
  const taken = Object.fromEntries(results.sheets.map(({ sheet, taken: how }) => [sheet, how]));
  expect(taken).toMatchObject({
    "Что-то своё": "generated",
    Целевики: "name-list",
    "2025 старый": "hidden",
    "2024 черновик": "hidden",
    "Свод": "graduates",
    Лист1: "empty",
  }); // prettier-ignore
  const said = (sheet: string): boolean => results.issues.some(({ source }) => source.sheet === sheet);
  expect(["Целевики", "2025 старый", "2024 черновик"].filter((sheet) => !said(sheet))).toEqual([]);
  const errors = results.issues.filter(({ severity }) => severity === "error").map(({ text }) => text);
  expect(errors.some((text) => text.includes("Свод") || text.includes("2025"))).toBe(true);
});

test("a copy «для печати» of every sheet changes no number", () => {
  // Namesakes of one group cannot be told apart on two sheets.
  const unlike = years.map((sheet) => ({
    ...sheet,
    values: sheet.values.filter((row) => !String(row[1]).startsWith("Тёзкин")),
  }));
  const copies = unlike.map((sheet) => ({ ...sheet, name: `${sheet.name} для печати` }));
  const twice = examine(workbook(...unlike, ...copies), "2025-08-01");
  const once = examine(workbook(...unlike), "2025-08-01");
  // The class of 2023 has no group, so nothing proves who is who.
  const proven = (cell: { cohort: number | null; indicator: string }): boolean => cell.cohort !== 2023;
  const numbers = (list: typeof once.cells) =>
    list.filter(proven).map(({ indicator, cohort, category, numerator, denominator, unknown }) => [indicator, cohort, category, numerator, denominator, unknown]); // prettier-ignore
  expect(numbers(twice.cells)).toEqual(numbers(once.cells));
});
