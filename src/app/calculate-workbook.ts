import { resultsOf } from "../engine/calculate";
import { prepare } from "../engine/calculation";
import type { Results } from "../engine/results";
import type { WorkbookGrids } from "../intake/grid";
import { readWorkbook, type ReadRequest } from "../intake/read-workbook";
import type { Serial } from "../registry/date";
import type { Registry } from "../registry/registry";
import type { SheetModel } from "../report/sheet-model";
import { reportSheets } from "../report/sheets";
import { growHistory, historyRefusal, type SavedSnapshot } from "./grow-history";
import { unusable } from "./unusable";

/** A whole calculation: what was understood, what was counted, what is to be written. */
export interface Calculated {
  readonly registry: Registry;
  readonly results: Results;
  readonly models: readonly SheetModel[];
  /** What was saved, when it was asked for. */
  readonly saved: SavedSnapshot | null;
}

/**
 * Grids → sheet models, pure and synchronous. The steps are apart so that the
 * pane can breathe between them: see {@link understand} and {@link count}.
 * Throws `UnusableWorkbookError` when there is nobody to count.
 */
export function calculateWorkbook(grids: WorkbookGrids, request: ReadRequest): Calculated {
  return count(understand(grids, request), grids);
}

/** Grids → registry. Throws `UnusableWorkbookError` when there is nobody to count. */
export function understand(grids: WorkbookGrids, request: ReadRequest): Registry {
  const registry = readWorkbook(grids, request);
  const reason = unusable(registry);
  if (reason !== null) throw reason;
  return registry;
}

/**
 * Registry → results and sheets; `grids` hold what the officer typed into the
 * former sheets. With `savedOn` the snapshot of отчётная дата goes into
 * «История КПЭ»; throws `UnusableWorkbookError` when that sheet cannot be read.
 */
export function count(registry: Registry, grids: WorkbookGrids, savedOn: Serial | null = null): Calculated {
  const calculation = prepare(registry);
  const results = resultsOf(calculation);
  if (savedOn === null) {
    return { registry, results, models: reportSheets(results, registry, grids, calculation), saved: null };
  }
  const refusal = historyRefusal(grids);
  if (refusal !== null) throw refusal;
  const { state, saved } = growHistory(calculation, results, grids, savedOn);
  return { registry, results, models: reportSheets(results, registry, grids, calculation, state), saved };
}
