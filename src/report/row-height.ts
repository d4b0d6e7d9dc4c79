/**
 * Heights and line breaks, worked out in advance: nothing autofits in a file,
 * and a row that is too low cuts its text off in print.
 */
import type { CellModel, ColumnModel, RowModel } from "./sheet-model";
import { STYLES } from "./styles";
import { textWidth } from "./text-width";

/** Points of one unit of column width: 7 pixels at 96 per inch. */
const POINTS_PER_CHARACTER = 5.25;

/** A renderer may set the text a little wider than the metrics say; rather one line too many than one cut off. */
const SAFETY = 1.02;

/** Height of a line of Times New Roman as Excel sets it, in font sizes: 12.75 at 10 points. LibreOffice sets it a tenth closer. */
const LINE_HEIGHT = 1.28;

/** Points above and below the text of a row together. */
const ROW_PADDING = 2;

/** Excel's limits for the height of a row, in points. */
const MAX_HEIGHT = 409;

/** How text is set: size in points and weight. */
export interface Typeface {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** The room for text in a column of a width in characters, in points. */
export function textRoom(columnWidth: number): number {
  return columnWidth * POINTS_PER_CHARACTER;
}

/**
 * Text broken into lines of at most `room` points, at spaces, and inside a word
 * only when the word alone is wider than the line. Line breaks of the text stay.
 */
export function breakLines(text: string, room: number, { fontSize, bold }: Typeface): readonly string[] {
  const wide = (part: string): boolean => textWidth(part, fontSize, bold) * SAFETY > room;
  return text.split(/\r\n|\n|\r/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (!wide(longer)) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      line = "";
      for (const character of word) {
        if (line !== "" && wide(line + character)) {
          lines.push(line);
          line = "";
        }
        line += character;
      }
    }
    return [...lines, line];
  });
}

/** The height in points that a number of lines needs at a font size. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.min(MAX_HEIGHT, Math.ceil(lines * fontSize * LINE_HEIGHT + ROW_PADDING));
}

/** The height in points at which every wrapped cell of the row is seen whole. */
export function rowHeight(cells: readonly CellModel[], columns: readonly ColumnModel[]): number {
  const heights = cells.map((cell, index) => {
    const { fontSize, bold, wrap } = STYLES[cell.style];
    const column = columns[index];
    if (column?.hidden === true) return 0;
    if (typeof cell.value !== "string" || !wrap || column === undefined) return linesHeight(1, fontSize);
    return linesHeight(breakLines(cell.value, textRoom(column.width), { fontSize, bold }).length, fontSize);
  });
  return Math.max(linesHeight(1, 11), ...heights);
}

/** A row with the height that its wrapped text needs. */
export function fittedRow(cells: readonly CellModel[], columns: readonly ColumnModel[]): RowModel {
  return { cells, height: rowHeight(cells, columns) };
}
