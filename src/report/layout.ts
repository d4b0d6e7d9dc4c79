/** Pieces that every report sheet is put together from. */
import { breakLines, linesHeight, textRoom } from "./row-height";
import type { CellModel, ColumnModel, PrintModel, RowModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** A cell with nothing in it, so that text to its left runs on over it. */
export const EMPTY: CellModel = { value: null, style: "blank" };

/** Margins of a page that goes into a file, in millimetres (spec: reports F.2). */
export const PAGE_MARGINS: PrintModel["margins"] = { left: 20, right: 10, top: 20, bottom: 20 };

/** «Стр. 1 из 3», in Excel's footer codes. */
export const PAGE_FOOTER = "Стр. &P из &N";

/** A cell. */
export function cellOf(value: CellModel["value"], style: StyleName): CellModel {
  return { value, style };
}

/** So many cells of one style with nothing in them: the rest of a banner. */
export function emptyCells(count: number, style: StyleName): readonly CellModel[] {
  return Array.from({ length: count }, () => cellOf(null, style));
}

/** A blank row. */
export function spacer(height: number): RowModel {
  return { cells: [], height };
}

/** One line of text that starts in a column (counted from 0) and runs on over the empty cells to its right. */
export function lineAt(column: number, text: string, style: StyleName): RowModel {
  return {
    cells: [...Array.from({ length: column }, () => EMPTY), cellOf(text, style)],
    height: linesHeight(1, STYLES[style].fontSize),
  };
}

/** The room in points from a column to the last visible one. */
export function roomFrom(columns: readonly ColumnModel[], column: number): number {
  return columns.slice(column).reduce((room, { width, hidden }) => room + (hidden === true ? 0 : textRoom(width)), 0);
}

/**
 * Prose broken into as many rows as it needs to stay on the page, for there are
 * no merged cells to wrap it in. Further lines are indented under the first.
 */
export function proseRows(
  columns: readonly ColumnModel[],
  column: number,
  text: string,
  style: StyleName,
  indent = "",
): readonly RowModel[] {
  const { fontSize, bold } = STYLES[style];
  return breakLines(text, roomFrom(columns, column) * 0.97, { fontSize, bold }).map((line, index) =>
    lineAt(column, index === 0 ? line : `${indent}${line}`, style),
  );
}
