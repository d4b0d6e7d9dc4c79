/** Where something stands in the workbook. */

/** A row of a sheet; `row` is the worksheet's own number, from 1. */
export interface RowSource {
  readonly sheet: string;
  readonly row: number;
}

/** A cell of a sheet; `column` is its letter, «F». */
export interface CellSource extends RowSource {
  readonly column: string;
}

/** A place that an issue speaks of: a whole sheet, a row, or a cell. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let rest = index;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The column of its letters, counted from 0: AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
