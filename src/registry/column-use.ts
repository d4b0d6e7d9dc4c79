import type { EventField } from "./event";
import type { GraduateField } from "./graduate";

/**
 * What one column of a source sheet was taken for, so that the officer can see
 * it and change it. `channel` is a column of a block of one column per channel,
 * which together give the status.
 */
export interface ColumnUse {
  readonly sheet: string;
  /** What the table of the column was read as; fairs and events share their fields. */
  readonly table: "graduates" | "events";
  /** Worksheet row of the lowest header row, from 1. */
  readonly headerRow: number;
  /** «F». */
  readonly column: string;
  /** As on the sheet, the headings above it before it: «Занятость › Статус». */
  readonly header: string;
  /** The header as `ColumnChoice.header` has it; columns of a sheet with equal headings share it, and a choice is for all of them. */
  readonly key: string;
  /** Null: nothing is read from it. */
  readonly field: GraduateField | EventField | "channel" | null;
  /** Who said so: the dictionary of headers, or the officer. */
  readonly decidedBy: "header" | "officer";
  /** Up to three different values of the column, as shown, each at most 40 characters. */
  readonly samples: readonly string[];
}
