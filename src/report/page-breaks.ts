/** Where printed pages begin, so that a table is not torn from its heading. */
import { textRoom } from "./row-height";
import type { ColumnModel, PrintModel, RowModel } from "./sheet-model";

/** Rows that belong together on a page. */
export interface PageBlock {
  readonly rows: readonly RowModel[];
  /** Begins a page whatever room is left. */
  readonly startsPage?: boolean;
}

/** Rows of all blocks, and the numbers of those that begin a page. */
export interface PagedRows {
  readonly rows: readonly RowModel[];
  readonly breaks: readonly number[];
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { long: 297, short: 210 };
/** Excel and LibreOffice set lines and scale pages a little differently: a page is not planned to its last point. */
const SAFETY = 0.93;
/** Height of a row that has none of its own, in points. */
const DEFAULT_HEIGHT = 15;

/**
 * A block that does not fit on what is left of the page begins the next one; a
 * block longer than a page runs on. The sheet is printed one page wide, so the
 * wider its columns, the more rows a page holds.
 */
export function pagedRows(
  blocks: readonly PageBlock[],
  columns: readonly ColumnModel[],
  { orientation, margins }: Pick<PrintModel, "orientation" | "margins">,
): PagedRows {
  const isWide = orientation === "landscape";
  const width = (isWide ? A4.long : A4.short) - margins.left - margins.right;
  const height = (isWide ? A4.short : A4.long) - margins.top - margins.bottom;
  const sheetWidth = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : textRoom(column.width) + 4), 0);
  const scale = Math.min(1, (width * POINTS_PER_MILLIMETRE) / sheetWidth);
  const room = ((height * POINTS_PER_MILLIMETRE) / scale) * SAFETY;
  const rows: RowModel[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const block of blocks) {
    const needed = block.rows.reduce((sum, row) => sum + (row.height ?? DEFAULT_HEIGHT), 0);
    if (needed === 0) continue;
    if (rows.length > 0 && (block.startsPage === true || used + needed > room)) {
      breaks.push(rows.length);
      used = 0;
    }
    rows.push(...block.rows);
    used += needed;
    // What runs on ends somewhere on a later page.
    if (used > room) used %= room;
  }
  return { rows, breaks };
} // prettier-ignore
