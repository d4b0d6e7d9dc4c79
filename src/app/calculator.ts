import type { CellDetail } from "../engine/cell-detail";
import type { WorkbookGrids } from "../intake/grid";
import type { Serial } from "../registry/date";
import type { SheetModel } from "../report/sheet-model";
import type { Reckoning } from "./reckoning";
import type { Stage } from "./recalculate-types";
import type { EditedSettings, SettingsEdit } from "./settings-edit";

/** What came of one calculation. */
export interface Reckoned {
  readonly reckoning: Reckoning;
  /** The generated sheets, ready to be written; empty when the workbook is unusable or they were not asked for. */
  readonly models: readonly SheetModel[];
}

/** What is to be calculated. */
export interface ReckonRequest {
  readonly grids: WorkbookGrids;
  readonly today: Serial;
  /** Whether the sheets are to be written afterwards. */
  readonly sheets: boolean;
}

/**
 * The calculation, wherever it runs: in the page or in a worker beside it, so
 * that the pane stays alive. Keeps the last calculation for {@link Calculator.detail}.
 */
export interface Calculator {
  /** Throws `CancelledError` soon after the signal is aborted. */
  reckon(request: ReckonRequest, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<Reckoned>;
  /** Who stands behind the cell with this index in `Results.cells` of the last calculation. */
  detail(cell: number): Promise<CellDetail>;
  /** The sheet «Настройки КПЭ» of these grids after the edits. */
  edit(grids: WorkbookGrids, edits: readonly SettingsEdit[], today: Serial): Promise<EditedSettings>;
}
