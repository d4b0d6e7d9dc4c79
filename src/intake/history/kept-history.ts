/** What stands on «История КПЭ» beside the snapshots: nothing of it is lost when the sheet is written again. */
import type { Serial } from "../../registry/date";
import type { SnapshotCorrection } from "../../registry/snapshot";
import type { TypedCell } from "../settings/kept";

/** What was typed over a snapshot's cell. */
export interface OverTyped {
  readonly seen: TypedCell;
  /** The hidden cell to its right. */
  readonly data: TypedCell;
}

/** A row that is not ours, cell by cell under the columns of ours. */
export interface OwnRow {
  /** Label, year, category. */
  readonly leading: readonly TypedCell[];
  /** Under the snapshots, by day; only what is filled. */
  readonly underDates: ReadonlyMap<Serial, TypedCell>;
  /** In the order of {@link KeptHistory.columns}. */
  readonly notes: readonly TypedCell[];
}

/** The officer's part of the sheet, and the corrections, which stand nowhere else. */
export interface KeptHistory {
  readonly corrections: readonly SnapshotCorrection[];
  /** Headers of the officer's columns. */
  readonly columns: readonly TypedCell[];
  /** Text in the officer's columns by row key. */
  readonly notes: ReadonlyMap<string, readonly TypedCell[]>;
  /** By {@link overTypedKey}. */
  readonly overTyped: ReadonlyMap<string, OverTyped>;
  readonly own: readonly OwnRow[];
}

/** Where something was typed over a snapshot. */
export function overTypedKey(row: string, date: Serial): string {
  return `${row}@${date}`;
}

/** There is no sheet yet. */
export const NO_HISTORY_KEPT: KeptHistory = {
  corrections: [],
  columns: [],
  notes: new Map(),
  overTyped: new Map(),
  own: [],
};
