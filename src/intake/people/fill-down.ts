/**
 * Columns merged over the rows of a group: only the first row has the value
 * (spec: workbooks D.4.2). Such a column is filled at the first row, mostly
 * empty, and never says the same twice.
 */
import type { GraduateField } from "../../registry/graduate";
import { isFilled, textOf } from "../table/cells";
import type { HeaderColumn, Table } from "../table/types";

/** Columns that are merged over rows by themselves. */
const GROUPING: readonly GraduateField[] = ["group", "specialty"];
/** Columns that count as merged only when they are filled where a grouping column is. */
const FOLLOWING: readonly GraduateField[] = ["form", "graduationYear", "curator"];
/** A shorter table tells nothing. */
const LEAST_ROWS = 3;

/** The columns of a table whose value holds for the empty cells below it. */
export function mergedColumns(table: Table<GraduateField>): ReadonlyMap<GraduateField, HeaderColumn> {
  const merged = new Map<GraduateField, HeaderColumn>();
  if (table.rows.length < LEAST_ROWS) return merged;
  const starts = new Set<number>();
  for (const field of GROUPING) {
    const column = table.fields.get(field);
    if (column === undefined) continue;
    const filled = filledRows(table, column);
    const texts = new Set(filled.map((index) => textOf(table.rows[index]?.cells[column.index])));
    if (filled[0] !== 0 || filled.length * 2 > table.rows.length || texts.size < filled.length) continue;
    merged.set(field, column);
    for (const index of filled) starts.add(index);
  }
  for (const field of starts.size > 0 ? FOLLOWING : []) {
    const column = table.fields.get(field);
    if (column === undefined) continue;
    const filled = filledRows(table, column);
    if (filled[0] === 0 && filled.every((index) => starts.has(index))) merged.set(field, column);
  }
  return merged;
}

function filledRows(table: Table<GraduateField>, column: HeaderColumn): number[] {
  return table.rows.flatMap(({ cells }, index) => (isFilled(cells[column.index]) ? [index] : []));
}
