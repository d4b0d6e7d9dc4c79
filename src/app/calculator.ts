import type { CellDetail } from "../engine/cell-detail";
import type { WorkbookGrids } from "../intake/grid";
import type { Serial } from "../registry/date";
import type { SheetModel } from "../report/sheet-model";
import type { CalendarFile } from "./calendar-file";
import type { Reckoning } from "./reckoning";
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
  /** The last resort for отчётная дата (rulings 25). */
  readonly today: Serial;
  /** Whether the sheets are to be written afterwards. */
  readonly sheets: boolean;
  /** The snapshot of this day is to be saved: the day is отчётная дата, and «История КПЭ» is among the sheets. */
  readonly snapshot?: Serial | null;
}

/** Told when the workbook is understood and the counting begins. */
export type UnderstoodListener = () => void;

/**
 * The calculation, wherever it runs: in the page, or in a worker beside it so
 * that the pane stays alive. Pure: what it returns depends on the request alone.
 */
export interface Calculator {
  reckon(request: ReckonRequest, onUnderstood: UnderstoodListener): Promise<Reckoned>;
  /**
   * Who stands behind the cell with this index in `Results.cells`. Null when that
   * calculation is no longer known: only the last two are kept.
   */
  detail(reckoning: number, cell: number): Promise<CellDetail | null>;
  /** The terms of the plan of work for Outlook; null as for {@link Calculator.detail}. */
  calendar(reckoning: number): Promise<CalendarFile | null>;
  /** The sheet «Настройки КПЭ» of these grids after the edits. */
  edit(request: Omit<ReckonRequest, "sheets" | "snapshot">, edits: readonly SettingsEdit[]): Promise<EditedSettings>;
}
