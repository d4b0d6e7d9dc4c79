import { HostError } from "../values";

/** Rows of a worksheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of a worksheet. */
export const MAX_COLUMNS = 16_384;

/** A block of cells, counted from 0. A whole column has {@link MAX_ROWS} rows, a whole row {@link MAX_COLUMNS} columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** «A» for 0, «AA» for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for «A»; small letters are accepted. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** True when the area has all rows of its columns. */
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
/** True when the area has all columns of its rows. */
export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;
/** How many cells the area has. */
export const cellCount = (area: Area): number => area.rows * area.columns;

/** An area inside the sheet, or InvalidArgument. */
export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw new HostError("InvalidArgument");
  return area;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of «A1», «A1:B2», «A:C» or «1:3» (with or without «$»); null when it is none of these. */
export function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    const [from, to] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")].sort((a, b) => a - b);
    if (from === undefined || to === undefined || to >= MAX_COLUMNS) return null;
    return { row: 0, column: from, rows: MAX_ROWS, columns: to - from + 1 };
  }
  const rows = ROWS.exec(text);
  if (rows !== null) {
    const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b);
    if (from === undefined || to === undefined || from < 0 || to >= MAX_ROWS) return null;
    return { row: from, column: 0, rows: to - from + 1, columns: MAX_COLUMNS };
  }
  const [first, last, ...rest] = text.split(":");
  if (rest.length > 0 || first === undefined) return null;
  const a = parseCell(first);
  const b = last === undefined ? a : parseCell(last);
  return a === null || b === null ? null : bounding(a, b);
}

function parseCell(text: string): Area | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1] ?? "");
  if (row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
  return { row, column, rows: 1, columns: 1 };
}

/** The address without its sheet: «A1», «A1:B2», «A:C», «1:3». */
export function formatArea(area: Area): string {
  if (isEntireRow(area)) return `${area.row + 1}:${area.row + area.rows}`;
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  if (isEntireColumn(area)) return `${left}:${right}`;
  const first = `${left}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}${area.row + area.rows}`;
}

/** A sheet's name as it stands before «!»: quoted when it has anything but letters, digits, «_» and «.». */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** «'Лист 1'!$A$1:$B$2». */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** Splits «'Лист 1'!A1» into the sheet's name and the rest; null as the name when there is none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly local: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, local: text };
  const name = text.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted === null ? name : (quoted[1] ?? "").replaceAll("''", "'"), local: text.slice(bang + 1) };
}

/** The common cells of two areas, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area holding both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** True when `outer` holds every cell of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** True when the two are the same block. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The parts of `area` outside `hole`: up to four blocks. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  if (cut.row > area.row) parts.push({ ...area, rows: cut.row - area.row });
  if (cut.row + cut.rows < bottom) parts.push({ ...area, row: cut.row + cut.rows, rows: bottom - cut.row - cut.rows });
  const middle = { row: cut.row, rows: cut.rows };
  if (cut.column > area.column) parts.push({ ...middle, column: area.column, columns: cut.column - area.column });
  if (cut.column + cut.columns < right)
    parts.push({ ...middle, column: cut.column + cut.columns, columns: right - cut.column - cut.columns });
  return parts;
}

/** A change of the sheet's shape: a block moves away from, or into, `at`. */
export interface Shift {
  readonly kind: "insert" | "delete";
  /** The cells inserted or deleted. */
  readonly at: Area;
  /** Along rows (down, up) or along columns (right, left). */
  readonly axis: "row" | "column";
}

/**
 * Where an area stands after a shift; null when all its cells were deleted.
 * An area only partly in the shifted band stays where it is. [inferred: H8]
 */
export function shifted(area: Area, shift: Shift): Area | null {
  const { at, kind, axis } = shift;
  if (axis === "row") {
    const inside = area.column >= at.column && area.column + area.columns <= at.column + at.columns;
    if (!inside) return area;
    const moved = shiftSpan(area.row, area.rows, at.row, at.rows, kind, MAX_ROWS);
    return moved === null ? null : { ...area, row: moved.start, rows: moved.length };
  }
  const inside = area.row >= at.row && area.row + area.rows <= at.row + at.rows;
  if (!inside) return area;
  const moved = shiftSpan(area.column, area.columns, at.column, at.columns, kind, MAX_COLUMNS);
  return moved === null ? null : { ...area, column: moved.start, columns: moved.length };
}

function shiftSpan(
  start: number,
  length: number,
  at: number,
  count: number,
  kind: Shift["kind"],
  max: number,
): { readonly start: number; readonly length: number } | null {
  if (length === max) return { start, length };
  if (kind === "insert") {
    if (start >= at) return start + count + length > max ? null : { start: start + count, length };
    return start + length > at ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const cutStart = Math.max(start, at);
  const cutEnd = Math.min(end, at + count);
  const left = length - Math.max(0, cutEnd - cutStart);
  if (left === 0) return null;
  return { start: start >= at + count ? start - count : Math.min(start, at), length: left };
}
