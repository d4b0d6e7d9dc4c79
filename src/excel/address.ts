import type { Area } from "../report/sheet-model";

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** «F17» for row 16, column 5, both counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** «A1:C5» of an area. */
export function areaAddress(area: Area): string {
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${cellAddress(area.row, area.column)}:${last}`;
}

/**
 * A reference into another sheet: `'Вып. 2024'!F17`. Always quoted, since names
 * with spaces, dots or only digits must be; an apostrophe inside is doubled.
 */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
