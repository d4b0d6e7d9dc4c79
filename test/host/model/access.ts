import type { Json } from "../values";
import { HostError, isJsonArray, notImplemented } from "../values";
import type { Area } from "./area";
import { cellCount, isEntireColumn, isEntireRow, parseArea } from "./area";
import { calculateFormula, UnknownFormula, type FormulaCells, type Scalar } from "./calculate";
import type { Cell } from "./cells";
import { coerce, formulaCell } from "./coerce";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** The number format of a cell that was never given one. */
export const GENERAL = "General";

/** True for whole rows and columns, whose cells are never read or written one by one. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** Calls `get` for every cell of an area, row by row; null for whole rows and columns (Excel gives null). */
export function gridOf(area: Area, get: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  const rows: Json[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Json[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) line.push(get(row, column));
    rows.push(line);
  }
  return rows;
}

/** The value of a cell: «» when empty. A formula's unknown value is refused by name. */
export function valueOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string | number | boolean {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  return cell.value ?? formulaValue(workbook, sheet, row, column, cell);
}

function formulaValue(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
): string | number | boolean {
  const address = workbook.address(sheet, { row, column, rows: 1, columns: 1 });
  const known = workbook.recorded.get(address) ?? workbook.recorded.get(cell.formula ?? "");
  if (known !== undefined) return known;
  try {
    return calculateFormula((cell.formula ?? "").replace(/^=/, ""), cellsOf(workbook, sheet));
  } catch (error) {
    const why = error instanceof UnknownFormula ? ` (${error.message})` : "";
    throw notImplemented(`the value of the formula ${cell.formula ?? ""} in ${address}${why}; record it first`);
  }
}

/** Cells as the calculator wants them. */
function cellsOf(workbook: Workbook, own: Sheet): FormulaCells {
  const values = (sheet: Sheet, area: Area): Scalar[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        valueOf(workbook, sheet, area.row + down, area.column + right),
      ),
    );
  return {
    range: (name, reference) => {
      const sheet = name === null ? own : workbook.find(name);
      const area = parseArea(reference);
      if (sheet === undefined || area === null) return null;
      if (!isUnbounded(area)) return values(sheet, area);
      const last = sheet.cells.used({ ...area });
      return last === null ? [] : values(sheet, { ...area, rows: last.row + last.rows - area.row });
    },
    column: (table, name) => {
      const found = workbook.tables.find((candidate) => candidate.name.toLowerCase() === table.toLowerCase());
      if (found?.anchor.area == null) return null;
      const { sheet, area } = { sheet: found.anchor.sheet, area: found.anchor.area };
      const head = values(sheet, { ...area, rows: 1 })[0] ?? [];
      const column = head.findIndex((text) => String(text).toLowerCase() === name.toLowerCase());
      if (column < 0) return null;
      return values(sheet, { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 });
    },
  };
}

/** «Empty», «Double», «String», «Boolean», «Error»: `valueTypes`. */
export function typeOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "Empty";
  if (cell.error === true) return "Error";
  const value = valueOf(workbook, sheet, row, column);
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** The number format of a cell. */
export function numberFormatOf(sheet: Sheet, row: number, column: number): string {
  const format = sheet.formats.at("NumberFormat", row, column);
  return typeof format === "string" ? format : GENERAL;
}

/** What is assigned to one cell of an area: a scalar fills all, an array must have the area's shape. */
export function spread(area: Area, value: Json, broadcast: boolean): (row: number, column: number) => Json {
  if (!isJsonArray(value)) {
    if (typeof value === "object" && value !== null) throw new HostError("InvalidArgument");
    return () => value;
  }
  const rows = value.map((row) => {
    if (!isJsonArray(row)) throw new HostError("InvalidArgument");
    return row;
  });
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (single && broadcast) return () => rows[0]?.[0] ?? null;
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
}

/** Assigns `values` (or `formulas`, which Excel treats alike). null leaves a cell, «» empties it. */
export function writeValues(workbook: Workbook, sheet: Sheet, area: Area, value: Json): void {
  sheet.writable();
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  const at = spread(area, value, false);
  const puts: (() => void)[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const given = at(row, column);
      if (given === null) continue;
      const { cell, format } = coerce(given, numberFormatOf(sheet, row, column));
      puts.push(() => {
        sheet.cells.put(row, column, cell);
        if (format !== undefined && numberFormatOf(sheet, row, column) === GENERAL) {
          sheet.formats.set("NumberFormat", { row, column, rows: 1, columns: 1 }, format);
        }
      });
    }
  }
  for (const put of puts) put();
  workbook.tell({ kind: "changed", sheet, area });
}

/** Puts one cell as it is, without coercion: for loading a workbook. */
export function putCell(
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean | null,
  formula: string | null = null,
): void {
  if (formula !== null) {
    const cell = formulaCell(formula);
    sheet.cells.put(row, column, { ...cell, value: value ?? cell.value });
    return;
  }
  if (value === null || value === "") {
    sheet.cells.put(row, column, undefined);
    return;
  }
  const error = typeof value === "string" && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value);
  sheet.cells.put(row, column, error ? { value, formula: null, error: true } : { value, formula: null });
}

/** Assigns `numberFormat`; equal formats standing one below another become one box. */
export function writeNumberFormats(sheet: Sheet, area: Area, value: Json): void {
  sheet.writable();
  const at = spread(area, value, true);
  const single = !isJsonArray(value) || (value.length === 1 && isJsonArray(value[0]) && value[0].length === 1);
  if (single) {
    const format = at(area.row, area.column);
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    sheet.formats.set("NumberFormat", area, format);
    return;
  }
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  setRuns(area, at, (run, format) => {
    if (format === null) return;
    if (typeof format !== "string") throw new HostError("InvalidArgument");
    sheet.formats.set("NumberFormat", run, format === "" ? GENERAL : format);
  });
}

/** Calls `set` once for each run of equal values down a column, so that boxes stay few. */
export function setRuns(
  area: Area,
  at: (row: number, column: number) => Json,
  set: (run: Area, value: Json) => void,
): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let start = area.row;
    for (let row = area.row + 1; row <= area.row + area.rows; row += 1) {
      const end = row === area.row + area.rows;
      if (!end && JSON.stringify(at(row, column)) === JSON.stringify(at(start, column))) continue;
      set({ row: start, column, rows: row - start, columns: 1 }, at(start, column));
      start = row;
    }
  }
}

/** A read of this many cells fails everywhere [doc]. */
export const READ_LIMIT = 5_000_000;

/** Throws when an area is too big to be read. */
export function readable(area: Area): void {
  if (!isUnbounded(area) && cellCount(area) > READ_LIMIT) throw new HostError("RangeExceedsLimit");
}
