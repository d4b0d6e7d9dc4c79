import type { SheetKind, SheetModel } from "../report/sheet-model";
import type { FormerSheet } from "./read";

/**
 * The sheets beside whose table the officer may keep notes: the rows of «КПЭ»
 * are the same in every run, «Сводка» is a page with room beside it. On the others a note would come to stand beside another
 * person or another issue.
 */
const KEEPS_BESIDE: readonly SheetKind[] = ["сводка", "кпэ"];

/** How many columns from the first are ours to clear; null = the whole sheet. */
export function ownColumns({ kind, columns }: SheetModel): number | null {
  return KEEPS_BESIDE.includes(kind) ? columns.length : null;
}

/** What a sheet held, without the columns that are the officer's. */
export function ownPart(former: FormerSheet, columns: number | null): FormerSheet {
  const count = columns === null ? former.columns : Math.min(former.columns, Math.max(0, columns - former.firstColumn));
  if (count === former.columns) return former;
  return {
    ...former,
    columns: count,
    rows: count === 0 ? 0 : former.rows,
    formulas: former.formulas.map((row) => row.slice(0, count)),
    numberFormats: former.numberFormats.map((row) => row.slice(0, count)),
  };
}
