/**
 * Raw cells of a workbook, as both readers (Office.js and the file library)
 * give them. Nothing is interpreted here.
 */

/**
 * A cell as Excel's `values` gives it: text, number (dates are serials),
 * boolean, or null when empty. An error is its text, «#N/A».
 */
export type CellScalar = string | number | boolean | null;

/** A formula, at its place in the values of its sheet, both counted from 0. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** In English, references as in `=D5+1`. */
  readonly formula: string;
}

/** A cell with a fill of the officer's own, at its place in the values of its sheet, both counted from 0. */
export interface CellFill {
  readonly row: number;
  readonly column: number;
  /** «#FFC000». */
  readonly color: string;
}

/** One sheet's used range. */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The value of the sheet-scoped name `ЦСТВ_лист` (rulings 1); null on a source sheet. */
  readonly marker: string | null;
  /** Worksheet position of `values[0][0]`, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly CellScalar[])[];
  /** Number formats of the same shape where the reader has them; null where it does not. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Formulas of «Группа риска» and «План работы», where the officer may have some; only Excel's reader has them. */
  readonly formulas?: readonly CellFormula[] | undefined;
  /** Fills of the officer's columns of «Группа риска»; only Excel's reader has them. */
  readonly fills?: readonly CellFill[] | undefined;
}

/** A whole workbook, sheets in their order. */
export interface WorkbookGrids {
  readonly sheets: readonly SheetGrid[];
  /** Serials count from 1904 (files only; Excel's API cannot tell). */
  readonly date1904: boolean;
}

/** The sheet-scoped defined name that marks a generated sheet. */
export const MARKER_NAME = "ЦСТВ_лист";

/**
 * Values of the marker whose sheets are read back: they hold what the officer
 * typed, and «История КПЭ» the snapshots. Of their cells only «Настройки КПЭ»
 * and «Направление выдано» have a part in the numbers (rulings 12).
 */
export const READ_BACK_MARKERS = ["настройки", "риск", "план", "история", "сводка"] as const;
