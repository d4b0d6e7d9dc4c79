/** The officer's columns on a sheet that is written anew: known ones first, then those that the officer added. */
import type { NoteCell, NoteColumn } from "../intake/officer-rows/read-officer-rows";

/** A cell that nobody has written into. */
export const EMPTY_NOTE: NoteCell = { value: null, numberFormat: null };

/**
 * The known columns, under the officer's own headers where renamed, then the
 * officer's further ones. `headers` are the known ones, code → header.
 */
export function placedColumns(
  headers: Readonly<Record<string, string>>,
  former: readonly NoteColumn[],
): readonly NoteColumn[] {
  const known = Object.entries(headers).map(
    ([key, header]) => former.find((column) => column.key === key) ?? { key, header },
  );
  return [...known, ...former.filter(({ key }) => key === null)];
}

/** Whether a column is the same one. Further columns may bear equal headers, or none: the record itself tells them apart. */
export function isSame(former: NoteColumn, column: NoteColumn): boolean {
  return former === column || (former.key !== null && former.key === column.key);
}

/** The cells of a former row in the order of the new columns. */
export function alignedCells(
  columns: readonly NoteColumn[],
  former: readonly NoteColumn[],
  notes: readonly NoteCell[],
): readonly NoteCell[] {
  return columns.map((column) => notes[former.findIndex((candidate) => isSame(candidate, column))] ?? EMPTY_NOTE);
}
