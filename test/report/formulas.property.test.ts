/**
 * The formulas of «Расшифровка КПЭ» come to what the engine counts, for random
 * registries. The calculator of the workbook host knows nothing of the engine.
 */
import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { formulaText } from "../../src/report/formula-text";
import { reportSheets } from "../../src/report/sheets";
import type { SheetModel } from "../../src/report/sheet-model";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { workbook } from "../support/grid";
import { calculateFormula, type FormulaCells, type Scalar } from "../host/model/calculate";
import { parseArea } from "../host/model/area";

jest.setTimeout(60_000);

/** The cells of sheet models, live formulas calculated. */
function cellsOf(models: readonly SheetModel[], own: SheetModel): FormulaCells {
  const at = (sheet: SheetModel, row: number, column: number): Scalar => {
    const cell = sheet.rows[row]?.cells[column];
    if (cell?.live !== undefined) return calculateFormula(formulaText(cell.live), cellsOf(models, sheet));
    return cell?.value ?? "";
  };
  const matrix = (sheet: SheetModel, row: number, column: number, rows: number): Scalar[][] =>
    Array.from({ length: rows }, (_, down) => [at(sheet, row + down, column)]);
  return {
    range: (name, reference) => {
      const sheet = name === null ? own : models.find((model) => model.name === name);
      const area = parseArea(reference);
      if (sheet === undefined || area === null) return null;
      return matrix(sheet, area.row, area.column, Math.min(area.rows, sheet.rows.length));
    },
    column: (name, wanted) => {
      const sheet = models.find(({ table }) => table?.name === name);
      const column = sheet?.rows[0]?.cells.findIndex(({ value }) => value === wanted) ?? -1;
      return sheet === undefined || column < 0 ? null : matrix(sheet, 1, column, sheet.rows.length - 1);
    },
  };
}

interface Checked {
  readonly formulas: number;
  readonly wrong: readonly string[];
}

/** Every live formula whose result is not the value beside it. */
function check(models: readonly SheetModel[]): Checked {
  const sheet = models.find(({ kind }) => kind === "расшифровка");
  if (sheet === undefined) throw new RangeError("no sheet of formulas");
  const cells = cellsOf(models, sheet);
  const live = sheet.rows.flatMap((row, index) =>
    row.cells.flatMap(({ live: formula, value }) => (formula === undefined ? [] : [{ formula, value, index }])),
  );
  const wrong = live.flatMap(({ formula, value, index }) => {
    const found = calculateFormula(formulaText(formula), cells);
    return found === value ? [] : [`row ${index + 1}: ${String(found)} for ${String(value)}: ${formulaText(formula)}`];
  });
  return { formulas: live.length, wrong };
}

test("every formula comes to what the engine counted", () => {
  let formulas = 0;
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const checked = check(reportSheets(calculate(registry), registry, workbook()));
      formulas += checked.formulas;
      expect(checked.wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(formulas).toBeGreaterThan(2000);
});

test("a word changed in «Реестр» breaks a ✓", () => {
  const [registry] = fc.sample(
    arbitraryRegistry.filter(
      ({ graduates }) => graduates.filter(({ cohort, status }) => cohort === 2023 && status.code === "ip").length > 0,
    ),
    { numRuns: 1, seed: 7 },
  );
  if (registry === undefined) throw new RangeError("no registry");
  const models = reportSheets(calculate(registry), registry, workbook());
  const tampered = models.map((model) =>
    model.kind !== "реестр"
      ? model
      : {
          ...model,
          rows: model.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => (cell.value === 2023 ? { ...cell, value: 2019 } : cell)),
          })),
        },
  );
  expect(check(models).wrong).toEqual([]);
  expect(check(tampered).wrong).not.toEqual([]);
});
