/**
 * The mess of real workbooks (spec: workbooks D.4) changes no number: colleges
 * with known people are messed up at random and counted again.
 */
import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import type { Results } from "../../src/engine/results";
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { normalise } from "../../src/intake/normalise";
import { readWorkbook } from "../../src/intake/read-workbook";
import { parseIso, serialOf } from "../../src/registry/date";
import { collegeBySheets, collegeGrouped, collegeWide, type College } from "./colleges";

/** What must stay: every count, and every person with the year and the channel. */
function essence(grids: WorkbookGrids, asOf: string): { cells: string[]; people: string[] } {
  const request = { startYear: null, asOf: parseIso(asOf), today: serialOf(2026, 11, 23) };
  const results: Results = calculate(readWorkbook(grids, request));
  return {
    cells: results.cells.map(({ indicator, cohort, category, numerator, denominator, unknown, status }) =>
      [indicator, cohort, category, numerator, denominator, unknown, status].join("/"),
    ),
    people: results.people
      .map(({ fullName, cohort, channel }) => [normalise(fullName), cohort, channel].join("/"))
      .sort(),
  };
}

type Mess = (sheet: SheetGrid, dice: (limit: number) => number) => SheetGrid;

const withRows = (sheet: SheetGrid, values: readonly (readonly CellScalar[])[]): SheetGrid => ({ ...sheet, values });

const eachText =
  (change: (text: string, dice: (limit: number) => number) => string): Mess =>
  (sheet, dice) =>
    withRows(
      sheet,
      sheet.values.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell, dice) : cell))),
    );

/** A row of the sheet's own width with some text in it. */
function line(sheet: SheetGrid, text: CellScalar, column = 0): CellScalar[] {
  return (sheet.values[0] ?? []).map((_, index) => (index === column ? text : null));
}

const LOOKALIKES: Record<string, string> = { а: "a", е: "e", о: "o", р: "p", с: "c", х: "x", А: "A", О: "O", С: "C" };

const MESSES: Record<string, Mess> = {
  "moved down and to the right": (sheet, dice) => ({ ...sheet, firstRow: sheet.firstRow + dice(9), firstColumn: sheet.firstColumn + dice(5) }),
  "titles above": (sheet) => withRows(sheet, [line(sheet, "Приложение 3"), line(sheet, null), line(sheet, "Форма утверждена приказом"), ...sheet.values]),
  "signatures below": (sheet) => withRows(sheet, [...sheet.values, line(sheet, null), line(sheet, "Ответственный ____________ /Подписантов П.П./", 1), line(sheet, "М.П.")]),
  // Before people alone: a header cut in two by a blank row is no longer one.
  "blank rows between": (sheet, dice) => withRows(sheet, sheet.values.flatMap((row) => (/^\s*\d+\s*$/.test(String(row[0])) && dice(6) === 0 ? [line(sheet, null), row] : [row]))),
  "spaces of every kind": eachText((text, dice) => `${" ".repeat(dice(3))}${text.replace(/ /g, () => ["\u00a0", "  ", " ", "\n"][dice(4)] ?? " ")}${dice(2) === 0 ? "\u00a0" : ""}`),
  "Latin look-alikes inside words": eachText((text, dice) =>
    text.replace(/[а-яё]{5,}/gi, (word) => {
      const at = 1 + dice(word.length - 2);
      return `${word.slice(0, at)}${LOOKALIKES[word[at] ?? ""] ?? word[at] ?? ""}${word.slice(at + 1)}`;
    }),
  ),
  "ё typed as е": eachText((text) => text.replace(/ё/g, "е").replace(/Ё/g, "Е")),
  "columns nobody asked for": (sheet, dice) => {
    const header = ["Адрес регистрации", "Размер обуви", "E-mail", "Средний балл"][dice(4)] ?? "";
    return withRows(
      sheet,
      sheet.values.map((row) => [...row, row.some((cell) => typeof cell === "string" && /^(ФИО|Ф\.И\.О\.|Фамилия)/.test(cell.trim())) ? header : row.filter((cell) => cell !== null).length > 3 ? "разное" : null]),
    );
  },
  "a row number typed as text": (sheet) => withRows(sheet, sheet.values.map((row) => row.map((cell, column) => (column === 0 && typeof cell === "number" ? `${cell}` : cell)))),
}; // prettier-ignore

/** Random numbers of one run, drawn from a seed so that a failure can be repeated. */
function diceOf(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * Math.max(1, limit));
  };
}

const COLLEGES: [string, College][] = [
  ["one sheet per year", collegeBySheets()],
  ["one wide sheet", collegeWide()],
  ["groups under separators", collegeGrouped()],
];

describe.each(COLLEGES)("%s", (_title, { grids, asOf }) => {
  const clean = essence(grids, asOf);

  test.each(Object.keys(MESSES))("%s", (name) => {
    const mess = MESSES[name];
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        const dice = diceOf(seed);
        const sheets = grids.sheets.map((sheet) => mess?.(sheet, dice) ?? sheet);
        expect(essence({ ...grids, sheets }, asOf)).toEqual(clean);
      }),
      { numRuns: 5, seed: 20241010 },
    );
  });

  test("several at once, sheets in another order, a hidden sheet beside", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.subarray(Object.keys(MESSES), { minLength: 2 }), (seed, names) => {
        const dice = diceOf(seed);
        const sheets = grids.sheets.map((sheet) =>
          names.reduce((messed, name) => MESSES[name]?.(messed, dice) ?? messed, sheet),
        );
        const [first] = sheets;
        const hidden: SheetGrid[] = first ? [{ ...first, name: "Старое", visibility: "hidden" }] : [];
        expect(essence({ ...grids, sheets: [...hidden, ...[...sheets].reverse()] }, asOf)).toEqual(clean);
      }),
      { numRuns: 12, seed: 20241010 },
    );
  });
});
