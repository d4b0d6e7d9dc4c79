import { calculate } from "../../../src/engine/calculate";
import { prepare } from "../../../src/engine/calculation";
import { MARK_HEADERS, PLAN_HEADERS } from "../../../src/intake/plan-marks/columns";
import { readWorkbook } from "../../../src/intake/read-workbook";
import type { SheetGrid } from "../../../src/intake/grid";
import { planSheet } from "../../../src/report/plan-sheet";
import { day, registryOf } from "../../support/graduate";
import { workbook } from "../../support/grid";
import { gridOfModel, placeOf, typed } from "../../support/model-grid";

const REQUEST = { startYear: 2024, asOf: day("2025-03-10"), today: day("2025-03-10") };

function planGrid(startYear = 2024): SheetGrid {
  const registry = registryOf({ startYear, asOf: "2025-03-10" });
  return gridOfModel(planSheet(calculate(registry), prepare(registry), null));
}

test("the marks of the former sheet are in the registry, whatever the sheet is called, with their years", () => {
  const first = typed(planGrid(), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "да");
  const second = typed(first, PLAN_HEADERS.key, "5.1/3", MARK_HEADERS.done, "30.06.2025");
  const { planMarks } = readWorkbook(workbook({ ...second, name: "Наш план" }), REQUEST);
  expect(planMarks).toEqual([
    { item: "2.6", startYear: 2024, done: true, doneOn: null },
    { item: "5.1", startYear: 2024, window: 2, done: true, doneOn: { serial: day("2025-06-30"), precision: "day" } },
  ]);
  const former = typed(planGrid(2023), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "да");
  expect(readWorkbook(workbook(former), REQUEST).planMarks).toEqual([
    { item: "2.6", startYear: 2023, done: true, doneOn: null },
  ]);
});

test("a source sheet with such headers is no plan of ours", () => {
  const marked = typed(planGrid(), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "да");
  expect(readWorkbook(workbook({ ...marked, marker: null }), REQUEST).planMarks).toEqual([]);
});

test("a line whose visible columns were sorted away from the hidden ones is told by its number, or not at all", () => {
  const grid = typed(planGrid(), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "да");
  const renumbered = (number: string): SheetGrid => typed(grid, PLAN_HEADERS.key, "2.6", PLAN_HEADERS.number, number);
  expect(readWorkbook(workbook(renumbered("3.4")), REQUEST).planMarks).toMatchObject([{ item: "3.4" }]);
  // Which of the three terms of 5.1 it was, nobody knows.
  expect(readWorkbook(workbook(renumbered("5.1")), REQUEST).planMarks).toEqual([]);
});

test("two rows of one item that contradict each other: the first one counts", () => {
  const grid = typed(planGrid(), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "нет");
  const at = grid.values.findIndex((cells) => cells[placeOf(grid, PLAN_HEADERS.key).column] === "2.6");
  const column = placeOf(grid, MARK_HEADERS.done).column;
  const copy = (grid.values[at] ?? []).map((cell, index) => (index === column ? "да" : cell));
  const values = [...grid.values.slice(0, at + 1), copy, ...grid.values.slice(at + 1)];
  const { planMarks } = readWorkbook(workbook({ ...grid, values, numberFormats: null }), REQUEST);
  expect(planMarks).toEqual([]);
});

test("a formula that reaches beyond its row is said to become a value", () => {
  const grid = planGrid();
  const { row, column } = placeOf(grid, MARK_HEADERS.evidence);
  const values = grid.values.map((cells, index) => (index === row + 2 ? cells.map((cell, at) => (at === column ? 3 : cell)) : cells)); // prettier-ignore
  const formulas = [{ row: row + 2, column, formula: "=COUNTA(Лист1!A:A)" }];
  const { issues } = readWorkbook(workbook({ ...grid, values, formulas }), REQUEST);
  expect(issues.filter(({ code }) => code === "formula-as-value").map(({ text }) => text)).toEqual([
    expect.stringContaining("Подтверждение"),
  ]);
});
