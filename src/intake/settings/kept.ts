import type { SettingsTable } from "../../registry/settings-layout";
import type { CellScalar } from "../grid";

/** A cell as it was typed. */
export interface TypedCell {
  readonly value: CellScalar;
  /** Null where the reader has none. */
  readonly numberFormat: string | null;
}

/** A row as it was typed: label, help, value, then everything to the right of them. */
export interface TypedRow {
  /** The hidden key; null in a row of the officer's own. */
  readonly key: string | null;
  readonly cells: readonly TypedCell[];
}

/** Places in {@link TypedRow.cells}. */
export const LABEL = 0;
export const HELP = 1;
export const VALUE = 2;
export const NOTE = 3;

/**
 * What stands on «Настройки КПЭ» beside its meaning, so that writing the sheet
 * again loses nothing: wrong values, the way a value was typed, notes, rows of
 * the officer's own.
 */
export interface KeptSettings<Row extends TypedRow = TypedRow> {
  /** Rows of lines and control figures by key; more than one where a row was copied. */
  readonly lines: ReadonlyMap<string, readonly Row[]>;
  /** Rows of tables in their order, blank ones left out. */
  readonly tables: ReadonlyMap<SettingsTable, readonly Row[]>;
  /** Rows that are no part of the sheet as the product knows it. */
  readonly own: readonly Row[];
  /** Serials count from 1904 in the workbook. */
  readonly date1904: boolean;
}

/** A sheet that does not exist yet. */
export const NOTHING_KEPT: KeptSettings<never> = { lines: new Map(), tables: new Map(), own: [], date1904: false };

/** An empty cell. */
export const EMPTY_TYPED: TypedCell = { value: null, numberFormat: null };
