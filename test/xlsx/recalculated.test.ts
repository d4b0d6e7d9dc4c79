/**
 * LibreOffice, which knows nothing of the engine, recalculates the report of
 * the sample: every ✓ must stand. It keeps cached results unless its profile
 * says otherwise (rulings 35), so the test first shows that a wrong one is
 * corrected.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import { serialOf } from "../../src/registry/date";
import { PROOF_MESSAGES } from "../../src/report/messages-proof";
import type { CellModel, SheetModel } from "../../src/report/sheet-model";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { converted, hasLibreOffice } from "../support/libre-office";

jest.setTimeout(120_000);

const installed = hasLibreOffice("nobody recalculated the formulas of «Расшифровка КПЭ»");

function sampleModels(): readonly SheetModel[] {
  const outcome = readWorkbookFile(readFileSync(join(__dirname, "../../assets/sample.xlsx")), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return calculateWorkbook(outcome.grids, { startYear: null, asOf: null, today: serialOf(2025, 6, 1) }).models;
}

/** The sheets with the wrong result put into every live formula's cache. */
function withWrongCaches(models: readonly SheetModel[]): readonly SheetModel[] {
  const wrong = (cell: CellModel): CellModel => (cell.live === undefined ? cell : { ...cell, value: 999 });
  return models.map((model) => ({
    ...model,
    rows: model.rows.map((row) => ({ ...row, cells: row.cells.map(wrong) })),
  }));
}

/** What stands in the cells that have live formulas. */
function liveResults(bytes: Uint8Array, models: readonly SheetModel[]): readonly unknown[] {
  const outcome = readWorkbookFile(bytes, "report.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  const model = models.find(({ kind }) => kind === "расшифровка");
  const grid = outcome.grids.sheets.find(({ name }) => name === model?.name);
  if (model === undefined || grid === undefined) throw new RangeError("no sheet of formulas");
  return model.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ live: formula }, column) =>
      formula === undefined ? [] : [grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null],
    ),
  );
}

(installed ? test : test.skip)("every ✓ stands after LibreOffice recalculated the sample's report", async () => {
  const models = sampleModels();
  const planted = withWrongCaches(models);
  const written = liveResults(await writeWorkbookFile(models), models);
  const before = liveResults(await writeWorkbookFile(planted), models);
  expect(new Set(before)).toEqual(new Set([999]));

  const after = liveResults(converted(await writeWorkbookFile(planted), "xlsx"), models);
  expect(after).toEqual(written);
  expect(after.filter((value) => value === PROOF_MESSAGES.same)).toHaveLength(59);
});
