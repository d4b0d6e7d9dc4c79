/** «Сводка»: the officer's block is never lost, no name and no private word is on it, its charts refer to the figures. */
import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { isShareable } from "../../src/engine/private-words";
import { summaryCharts } from "../../src/engine/summary-charts";
import { readCorrections } from "../../src/intake/summary/read-corrections";
import type { Registry } from "../../src/registry/registry";
import type { Snapshot } from "../../src/registry/snapshot";
import { summarySheet } from "../../src/report/summary-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { day, graduate, registryOf } from "../support/graduate";
import { modelToGrid } from "../support/model-to-grid";

function sheetOf(registry: Registry, corrections: readonly string[] = []): SheetModel {
  return summarySheet(calculate(registry), prepare(registry), corrections);
}

const PEOPLE = [
  graduate({ cohort: 2023, fullName: "Образцов Пример Первый", status: "employed", bySpecialty: true }),
  graduate({ cohort: 2023, fullName: "Выдумкина Проба Вторая", status: "conscript" }),
  graduate({ cohort: 2024, fullName: "Небылицын Тест Третий", status: "not_employed" }),
  graduate({ cohort: 2024, fullName: "Сказкина Мнима Четвёртая", status: "empty" }),
];
const REGISTRY = registryOf({ graduates: PEOPLE });
const SHEET = sheetOf(REGISTRY);

function textsOf({ rows }: SheetModel): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}

const withoutSpaces = (lines: readonly string[]): string => lines.join("").replace(/\s/g, "");

const anyLine = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.stringMatching(/^[а-яё ]{0,400}$/),
  fc.constantFrom("=СУММ(A1)", "25.05.2025", "", "Корректировка", "и ещё договор с предприятием «Нива»"),
);

test("what stands in the officer's block is carried over, however much it is, time and again", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
      const once = sheetOf(REGISTRY, lines);
      const read = readCorrections(modelToGrid(once));
      // Lines are broken where the page ends, so only the spaces may differ.
      expect(withoutSpaces(read)).toBe(withoutSpaces(lines));
      const twice = sheetOf(REGISTRY, read);
      expect(readCorrections(modelToGrid(twice))).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

test("rows put into the block and text over its title are the officer's", () => {
  const grid = modelToGrid(sheetOf(REGISTRY, ["первая", "вторая"]));
  const at = grid.values.findIndex((row) => row.includes("вторая"));
  const typed = grid.values[at]?.map((value) => (value === "вторая" ? "вставлено" : null)) ?? [];
  const title = grid.values.findIndex((row) => row.some((value) => String(value).startsWith("Корректировка на")));
  const values = grid.values.map((row, index) =>
    index === title ? row.map((value, c) => (c === 1 ? "вместо заголовка" : value)) : row,
  );
  const changed = { ...grid, values: [...values.slice(0, at), typed, ...values.slice(at)] };
  expect(readCorrections(changed)).toEqual(["вместо заголовка", "первая", "вставлено", "вторая"]);
});

test("without the hidden marks the block is found by its title", () => {
  const grid = modelToGrid(sheetOf(REGISTRY, ["первая"]));
  const values = grid.values.map((row) => row.map((value, column) => (column === 0 ? null : value)));
  expect(readCorrections({ ...grid, values })).toEqual(["первая"]);
});

test("no name and no private word is on the page", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const texts = textsOf(sheetOf(registry));
      for (const text of texts) expect([text, isShareable(text)]).toEqual([text, true]);
    }),
    { numRuns: 40 },
  );
  const all = textsOf(SHEET).join("\n");
  for (const { fullName } of PEOPLE) expect(all).not.toContain(fullName.split(" ")[0]);
});

test("every row fits the page and what is printed ends before the figures of the charts", () => {
  const { rows, columns, print, charts = [] } = SHEET;
  for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(columns.length);
  expect(charts.length).toBeGreaterThan(0);
  for (const { categories, series, place } of charts) {
    expect(place.row + place.rows).toBeLessThanOrEqual(print.printedRows ?? 0);
    for (const { row } of [categories, ...series.map(({ values }) => values)])
      expect(row).toBeGreaterThanOrEqual(print.printedRows ?? Infinity);
  }
});

const CELL = {
  indicator: "K1",
  cohort: 2023,
  category: "all",
  numerator: 1,
  denominator: 2,
  status: "missed",
} as const;

function snapshot(iso: string, value: number, startYear = 2024): Snapshot {
  return { date: day(iso), savedOn: day(iso), startYear, cells: [{ ...CELL, value }], people: [] };
}

function valuesOf(model: SheetModel, chart: string, series: string): readonly unknown[] {
  const found = model.charts?.find(({ name }) => name === chart);
  const area = found?.series.find(({ name }) => name === series)?.values;
  if (area === undefined) throw new RangeError(`no series ${series} of ${chart}`);
  return Array.from({ length: area.rows }, (_, at) => model.rows[area.row + at]?.cells[area.column]?.value ?? null);
}

test("two snapshots and what is counted now make a line; other years and the day of the report itself are no points of it", () => {
  const history = [
    snapshot("2024-01-01", 11, 2023),
    snapshot("2024-10-01", 31),
    snapshot("2024-11-01", 42),
    { ...snapshot("2024-11-01", 99), date: REGISTRY.period.asOf },
  ];
  const model = sheetOf({ ...REGISTRY, history });
  expect(valuesOf(model, "ЦСТВ_K1", "2023")).toEqual([31, 42, 50]);
  expect(model.charts?.[0]?.type).toBe("line");
});

test("with one snapshot the fact stands beside the plan", () => {
  const registry = { ...REGISTRY, history: [snapshot("2024-10-01", 31)] };
  const model = sheetOf(registry);
  expect(valuesOf(model, "ЦСТВ_K2", "План")).toEqual([65, 65, 65]);
  expect(model.charts?.every(({ type }) => type === "column")).toBe(true);
  // Nobody of 2025 is there, so nothing is drawn for them, not zero.
  expect(valuesOf(model, "ЦСТВ_K2", "Факт")[2]).toBeNull();
});

test("a chart without a single figure is left out", () => {
  const results = calculate(REGISTRY);
  const cells = results.cells.map((cell) => (cell.indicator === "K1" ? { ...cell, value: null, plan: null } : cell));
  expect(summaryCharts(REGISTRY, { ...results, cells }).charts.map(({ indicator }) => indicator)).toEqual(["K2", "K7"]);
});
