import type { OwnSheetModel } from "../app/port";
import { cellText } from "../report/cell-text";
import type { Area, CellModel } from "../report/sheet-model";
import type { StyleName } from "../report/styles";

/** An empty cell, for rows that end before the sheet's last column. */
export const EMPTY_CELL: CellModel = { value: null, style: "blank" };

/** The whole written area of a sheet, from A1. */
export function sheetArea(model: OwnSheetModel): Area {
  const columns = Math.max(model.columns.length, ...model.rows.map((row) => row.cells.length), 1);
  return { row: 0, column: 0, rows: Math.max(model.rows.length, 1), columns };
}

/**
 * The cell of a model, rows and columns from 0, its text fit for a request to
 * Excel: half a surrogate pair or 32,768 characters would make the whole
 * request fail ({@link cellText}).
 */
export function cellAt(model: OwnSheetModel, row: number, column: number): CellModel {
  const cell = model.rows[row]?.cells[column] ?? EMPTY_CELL;
  if (typeof cell.value !== "string") return cell;
  const value = cellText(cell.value);
  return value === cell.value ? cell : { ...cell, value };
}

/** The style of a cell. */
export function styleAt(model: OwnSheetModel, row: number, column: number): StyleName {
  return (model.rows[row]?.cells[column] ?? EMPTY_CELL).style;
}

/** A rectangle of cells that share a value. */
export interface Patch<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Covers an area by rectangles of equal value, each cell once. From the first
 * free cell a rectangle grows to the right and then down, or down and then to
 * the right, whichever is larger: columns of a list and rows of headings both
 * come out whole, so that formats are set by dozens of calls, never per cell
 * (25,000 single cells take half a minute, spec: excel-platform 1.2).
 */
export function patches<T>(area: Area, valueAt: (row: number, column: number) => T): Patch<T>[] {
  const { rows, columns } = area;
  const values = Array.from({ length: rows * columns }, (_, at) =>
    valueAt(area.row + Math.floor(at / columns), area.column + (at % columns)),
  );
  const taken = new Uint8Array(rows * columns);
  const free = (row: number, column: number, value: T): boolean =>
    row < rows && column < columns && taken[row * columns + column] === 0 && values[row * columns + column] === value;

  const found: Patch<T>[] = [];
  values.forEach((value, at) => {
    if (taken[at] === 1) return;
    const row = Math.floor(at / columns);
    const column = at % columns;
    const rowFree = (r: number, from: number, to: number): boolean => {
      for (let c = from; c < to; c += 1) if (!free(r, c, value)) return false;
      return true;
    };
    const columnFree = (c: number, from: number, to: number): boolean => {
      for (let r = from; r < to; r += 1) if (!free(r, c, value)) return false;
      return true;
    };

    let right = column + 1;
    while (free(row, right, value)) right += 1;
    let wideBottom = row + 1;
    while (wideBottom < rows && rowFree(wideBottom, column, right)) wideBottom += 1;

    let bottom = row + 1;
    while (free(bottom, column, value)) bottom += 1;
    let tallRight = column + 1;
    while (tallRight < columns && columnFree(tallRight, row, bottom)) tallRight += 1;

    const wide = { rows: wideBottom - row, columns: right - column };
    const tall = { rows: bottom - row, columns: tallRight - column };
    const size = wide.rows * wide.columns >= tall.rows * tall.columns ? wide : tall;
    for (let r = row; r < row + size.rows; r += 1) {
      taken.fill(1, r * columns + column, r * columns + column + size.columns);
    }
    found.push({ area: { row: area.row + row, column: area.column + column, ...size }, value });
  });
  return found;
}

/** A run of equal values in a list: `from` is inclusive, `count` long. */
export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

/** Splits a list into runs of equal values: row heights, column widths. */
export function runs<T>(values: readonly T[]): Run<T>[] {
  const found: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last?.value === value) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ from: index, count: 1, value });
  });
  return found;
}

/**
 * Excel's API wants points where the column width box shows characters of the
 * default font. A character of Calibri 11 is 7 pixels, the cell's padding 5, a
 * pixel 0.75 point: 8.43 → 48 (ECMA-376 18.3.1.13).
 */
export function columnPoints(characters: number): number {
  return characters === 0 ? 0 : Math.round(characters * 7 + 5) * 0.75;
}
