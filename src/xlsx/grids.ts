/** The file library's workbook → grids: values only, cut to the cells that have one. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellScalar, SheetGrid, WorkbookGrids } from "../intake/grid";
import { MARKER_NAME } from "../intake/grid";
import { textConstant } from "./defined-names";
import { LIMITS } from "./limits";
import type { OdsSheets } from "./ods";
import { columnName } from "./sheet-trim";
import { decodeEntities } from "./xml-text";

/** Thrown when a sheet, or all together, are beyond {@link LIMITS}. */
export class SheetTooLargeError extends Error {
  override readonly name = "SheetTooLargeError";

  constructor(
    readonly sheet: string,
    /** Address of the corner of the used range, «AB1048576». */
    readonly lastCell: string,
  ) {
    super(`${sheet}!${lastCell}`);
  }
}

/** Error codes of the binary formats (MS-XLS 2.5.10), which the library uses for all of them. */
const ERROR_TEXTS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

const VISIBILITIES = ["visible", "hidden", "veryHidden"] as const;
const GENERAL = "General";

/** Rows of library cells; rows and cells may be missing. */
type LibraryRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The bounds of the filled cells, counted from 0, inclusive. */
interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The grids of a workbook; chart, macro and dialog sheets are left out. For an
 * .ods markers and hidden sheets are handed in, as the library does not read
 * them; there it also leaves entities in sheet names («Группа &apos;А&apos;»).
 * @throws SheetTooLargeError before a grid beyond the limits is built.
 */
export function gridsOf(workbook: WorkBook, ods: OdsSheets | null): WorkbookGrids {
  const sheets: SheetGrid[] = [];
  let cells = 0;
  for (const [index, key] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[key];
    if (!sheet || isOtherSheet(sheet)) continue;
    const name = ods === null ? key : decodeEntities(key);
    const rows = (sheet["!data"] ?? []) as LibraryRows;
    const bounds = boundsOf(rows);
    cells += bounds === null ? 0 : (bounds.bottom - bounds.top + 1) * (bounds.right - bounds.left + 1);
    if (bounds !== null) assertSize(name, bounds.bottom + 1, bounds.right + 1, cells);
    sheets.push({
      name,
      visibility: ods?.hidden.has(name) ? "hidden" : VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0],
      marker: ods === null ? markerOf(workbook, index) : (ods.markers.get(name) ?? null),
      firstRow: bounds?.top ?? 0,
      firstColumn: bounds?.left ?? 0,
      values: bounds === null ? [] : rectangle(rows, bounds, valueOf),
      numberFormats: bounds === null ? [] : rectangle(rows, bounds, formatOf),
    });
  }
  return { sheets, date1904: workbook.Workbook?.WBProps?.date1904 === true };
}

/**
 * Rows and columns as counts from A1; `cells` of all sheets so far.
 * @throws SheetTooLargeError
 */
export function assertSize(sheet: string, rows: number, columns: number, cells: number): void {
  if (rows > LIMITS.rows || cells > LIMITS.cells) throw new SheetTooLargeError(sheet, `${columnName(columns)}${rows}`);
}

/** True for chart, macro and dialog sheets: they have no table. */
export function isOtherSheet(sheet: WorkSheet): boolean {
  return sheet["!type"] !== undefined && sheet["!type"] !== "sheet";
}

function boundsOf(rows: LibraryRows): Bounds | null {
  let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (valueOf(cell) === null) continue;
      bounds ??= { top: row, left: column, bottom: row, right: column };
      bounds.bottom = row;
      bounds.left = Math.min(bounds.left, column);
      bounds.right = Math.max(bounds.right, column);
    }
  }
  return bounds;
}

function rectangle<T>(rows: LibraryRows, bounds: Bounds, pick: (cell: CellObject | undefined) => T): T[][] {
  const width = bounds.right - bounds.left + 1;
  return Array.from({ length: bounds.bottom - bounds.top + 1 }, (_, row) => {
    const cells = rows[bounds.top + row];
    return Array.from({ length: width }, (__, column) => pick(cells?.[bounds.left + column]));
  });
}

/** Dates stay serials; an error is its English text, as Office.js gives it; "" counts as empty. */
function valueOf(cell: CellObject | undefined): CellScalar {
  if (!cell) return null;
  switch (cell.t) {
    case "s":
      return typeof cell.v === "string" && cell.v !== "" ? cell.v : null;
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : null;
    case "b":
      return cell.v === true;
    case "e":
      return ERROR_TEXTS.get(cell.v) ?? "#VALUE!";
    case "d":
    case "z":
      return null;
  }
}

function formatOf(cell: CellObject | undefined): string {
  return typeof cell?.z === "string" && cell.z !== "" ? cell.z : GENERAL;
}

function markerOf(workbook: WorkBook, sheet: number): string | null {
  const name = workbook.Workbook?.Names?.find(
    (candidate) => candidate.Name === MARKER_NAME && candidate.Sheet === sheet,
  );
  return name === undefined ? null : textConstant(name.Ref);
}
