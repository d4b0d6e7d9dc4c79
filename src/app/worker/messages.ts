/** What the page and the worker of the calculation say to each other. */
import type { CellDetail } from "../../engine/cell-detail";
import type { CellScalar, SheetGrid } from "../../intake/grid";
import type { Serial } from "../../registry/date";
import type { SheetModel } from "../../report/sheet-model";
import type { CalendarFile } from "../calendar-file";
import type { Reckoning } from "../reckoning";
import type { EditedSettings, SettingsEdit } from "../settings-edit";

/** A sheet without its cells, which follow row by row. */
export type SheetHead = Omit<SheetGrid, "values" | "numberFormats"> & { readonly hasFormats: boolean };

/** Rows of a sheet, in pieces small enough that copying them does not hold the page up. */
export interface RowsMessage {
  readonly kind: "rows";
  /** Index of the sheet. */
  readonly sheet: number;
  readonly values: readonly (readonly CellScalar[])[];
  readonly numberFormats: readonly (readonly string[])[] | null;
}

/** What is asked once the grids are there; `job` tells the answers apart. */
export type Question =
  | {
      readonly kind: "reckon";
      readonly job: number;
      readonly today: Serial;
      readonly sheets: boolean;
      readonly snapshot: Serial | null;
    }
  | { readonly kind: "edit"; readonly job: number; readonly today: Serial; readonly edits: readonly SettingsEdit[] }
  | { readonly kind: "detail"; readonly job: number; readonly reckoning: number; readonly cell: number }
  | { readonly kind: "calendar"; readonly job: number; readonly reckoning: number };

/** From the page to the worker. */
export type ToWorker =
  | { readonly kind: "grids"; readonly sheets: readonly SheetHead[]; readonly date1904: boolean }
  | RowsMessage
  | Question;

/** From the worker to the page. Sheet models come one by one, then the reckoning. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "understood"; readonly job: number }
  | { readonly kind: "model"; readonly job: number; readonly model: SheetModel }
  | { readonly kind: "reckoned"; readonly job: number; readonly reckoning: Reckoning }
  | { readonly kind: "edited"; readonly job: number; readonly edited: EditedSettings }
  | { readonly kind: "detail"; readonly job: number; readonly detail: CellDetail | null }
  | { readonly kind: "calendar"; readonly job: number; readonly file: CalendarFile | null }
  /** Something in the calculation broke; `name` is the class of the error. */
  | { readonly kind: "broken"; readonly job: number; readonly name: string };

/** The end of a channel: a worker seen from the page, the page seen from a worker, or a port in a test. */
export interface Channel<Out, In> {
  postMessage(message: Out): void;
  addEventListener(type: "message", listener: (event: { readonly data: In }) => void): void;
}
