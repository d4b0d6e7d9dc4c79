import type { SheetKind, SheetModel } from "../report/sheet-model";
import type { FormerSheet } from "./read";

/**
 * The sheets beside whose table the officer may keep notes: the rows of «КПЭ»
 * are the same in every run, «Сводка» is a page with room beside it. On the others a note would come to stand beside another
 * person or another issue.
 */
const KEEPS_BESIDE: readonly SheetKind[] = ["сводка", "кпэ"];

/** How many columns from the first are ours to clear; null = the whole sheet. Beside and below a table is the officer's room. */
export function ownColumns({ kind, columns, table }: SheetModel): number | null {
  return KEEPS_BESIDE.includes(kind) || table !== undefined ? columns.length : null;
}

/** What a sheet held, without the columns and rows that are the officer's; null = all are ours. */
export function ownPart(former: FormerSheet, columns: number | null, rows: number | null = null): FormerSheet {
  const within = (limit: number | null, first: number, count: number): number =>
    limit === null ? count : Math.min(count, Math.max(0, limit - first));
  const width = within(columns, former.firstColumn, former.columns);
  const height = within(rows, former.firstRow, former.rows);
  if (width === former.columns && height === former.rows) return former;
  return {
    ...former,
    columns: width,
    rows: width === 0 ? 0 : height,
    formulas: former.formulas.slice(0, height).map((row) => row.slice(0, width)),
    numberFormats: former.numberFormats.slice(0, height).map((row) => row.slice(0, width)),
  };
}

/** Our rows of a sheet with a table from A1, and what the officer has below them in the table's columns. */
export interface TableRows {
  /** Rows from the first that are ours, the head among them; at least two. */
  readonly own: number;
  /** First and last row below with anything in it, from 0; null when there is nothing. */
  readonly below: { readonly first: number; readonly last: number } | null;
}

/**
 * Tells our rows from the officer's: ours are filled in more than half of the
 * table's columns. Where there is a table, it ends the search: Excel takes a row
 * typed right below into it, and that row is the officer's all the same.
 */
export function tableRows(former: FormerSheet, columns: number, tableEnd: number | null): TableRows {
  const part = ownPart(former, columns);
  const filled = (row: number): number =>
    (part.formulas[row - part.firstRow] ?? []).filter((value) => value !== null).length;
  const end = part.firstRow + part.rows;
  const isOurs = (row: number): boolean => filled(row) * 2 > columns;
  let own = 0;
  for (let row = 0; row < Math.min(end, tableEnd ?? end); row += 1) {
    if (isOurs(row)) own = row + 1;
    else if (tableEnd === null && row > 0) break;
  }
  own = Math.max(own, 2);
  const filledBelow = Array.from({ length: Math.max(0, end - own) }, (_, at) => own + at).filter(
    (row) => filled(row) > 0,
  );
  const [first] = filledBelow;
  const last = filledBelow.at(-1);
  const below = first === undefined || last === undefined ? null : { first, last };
  return { own, below };
}
