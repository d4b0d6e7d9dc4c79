import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { readHistory } from "../../../src/intake/history/read-history";
import { NO_HISTORY_KEPT } from "../../../src/intake/history/kept-history";
import type { Snapshot } from "../../../src/registry/snapshot";
import { historySheet } from "../../../src/report/history-sheet";
import { day } from "../../support/graduate";
import { modelToGrid } from "../../support/model-to-grid";

function snapshot(date: string, value: number): Snapshot {
  return {
    date: day(date),
    savedOn: day(date),
    startYear: 2024,
    cells: [
      { indicator: "K1", cohort: 2023, category: "all", numerator: value, denominator: 100, value, status: "met" },
      { indicator: "G1.1", cohort: null, category: null, numerator: null, denominator: null, value: true, status: "met" },
    ],
    people: [{ id: "0abc", cohort: 2023, channel: "not_employed", basis: "actual", atRisk: "yes" }],
  };
} // prettier-ignore

const HISTORY = [snapshot("2025-01-01", 60), snapshot("2025-02-01", 65)];
const sheet = (): SheetGrid => modelToGrid(historySheet(HISTORY, NO_HISTORY_KEPT, []));

/** Columns: key, label, year, category, then two for each snapshot. */
const SECOND = { seen: 6, data: 7 };

function edited(grid: SheetGrid, key: string, column: number, value: CellScalar): SheetGrid {
  const row = grid.values.findIndex(([cell]) => cell === key);
  if (row < 0) throw new RangeError(`No row ${key}`);
  return {
    ...grid,
    values: grid.values.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
    ),
  };
}

function without(grid: SheetGrid, ...columns: readonly number[]): SheetGrid {
  return {
    ...grid,
    numberFormats: null,
    values: grid.values.map((cells) => cells.filter((_, column) => !columns.includes(column))),
  };
}

test("no sheet, an empty sheet: no history and nothing to say", () => {
  const nothing = { history: [], kept: NO_HISTORY_KEPT, issues: [] };
  expect(readHistory(null, false)).toEqual(nothing);
  expect(readHistory({ ...sheet(), values: [[null, " "]] }, false)).toEqual(nothing);
});

test("a value typed over is told with its cell; the stored one counts, the typed one stays on the sheet", () => {
  const grid = edited(sheet(), "cell/K1/2023/all", SECOND.seen, 99);
  const { history, issues, kept } = readHistory(grid, false);
  expect(history).toEqual(HISTORY);
  const row = grid.values.findIndex(([cell]) => cell === "cell/K1/2023/all") + 1;
  expect(issues).toMatchObject([{ code: "history-value-changed", source: { sheet: grid.name, row, column: "G" } }]);
  const again = modelToGrid(historySheet(history, kept, []));
  expect(again.values[row - 1]?.[SECOND.seen]).toBe(99);
  expect(readHistory(again, false).history).toEqual(HISTORY);
});

test("a record that is not understood costs one person of one snapshot and stays as typed", () => {
  const grid = edited(sheet(), "person/2023/0abc", SECOND.seen, "уехал");
  const { history, issues, kept } = readHistory(grid, false);
  expect(history.map(({ people }) => people.length)).toEqual([1, 0]);
  expect(history.map(({ cells }) => cells.length)).toEqual([2, 2]);
  expect(issues.map(({ code }) => code)).toEqual(["history-person-not-understood"]);
  expect(issues[0]?.text).not.toContain("уехал");
  expect(modelToGrid(historySheet(history, kept, [])).values.flat()).toContain("уехал");
});

test("a code may be corrected by hand, in any letters", () => {
  const { history, issues } = readHistory(edited(sheet(), "person/2023/0abc", SECOND.seen, " п. бт ~"), false);
  expect(issues).toEqual([]);
  expect(history[1]?.people).toMatchObject([{ channel: "future_employed", basis: "forecast", atRisk: "waiting" }]);
});

test("stored figures that are broken cost one value", () => {
  const { history, issues } = readHistory(edited(sheet(), "cell/G1.1//", SECOND.data, "?"), false);
  expect(issues.map(({ code }) => code)).toEqual(["history-value-lost"]);
  expect(history.map(({ cells }) => cells.length)).toEqual([2, 1]);
});

test("a date typed over does not move the snapshot", () => {
  const { history, issues } = readHistory(edited(sheet(), "head", SECOND.seen, day("2025-03-01")), false);
  expect(history).toEqual(HISTORY);
  expect(issues.map(({ code }) => code)).toEqual(["history-date-changed"]);
});

test("a snapshot whose two columns were deleted is gone without a word; one column, and it is told", () => {
  expect(readHistory(without(sheet(), SECOND.seen, SECOND.data), false)).toMatchObject({ history: [HISTORY[0]], issues: [] });
  const { history, issues } = readHistory(without(sheet(), SECOND.seen), false);
  expect(history).toEqual([HISTORY[0]]);
  expect(issues.map(({ code }) => code)).toEqual(["history-column-missing"]);
}); // prettier-ignore

test("without the column of keys nothing is read, and that is said", () => {
  const { history, issues } = readHistory(without(sheet(), 0), false);
  expect(history).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(["history-not-readable"]);
});

test("a copied row is read once, and that is said", () => {
  const grid = sheet();
  const row = grid.values.findIndex(([cell]) => cell === "cell/K1/2023/all");
  const copied = { ...grid, numberFormats: null, values: [...grid.values, ...grid.values.slice(row, row + 1)] };
  const { history, issues } = readHistory(copied, false);
  expect(history).toEqual(HISTORY);
  expect(issues.map(({ code }) => code)).toEqual(["history-row-copied"]);
});
