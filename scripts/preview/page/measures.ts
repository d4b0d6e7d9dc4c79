/** How many rows and columns of a sheet are shown, and where each begins, in pixels. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../test/host/model/area";
import type { Sheet } from "../../../test/host/model/sheet";
import { PIXELS_PER_POINT } from "./look";

const ROW_POINTS = 15;
/** Columns are not drawn one by one as they are scrolled to, so there is a limit. */
const COLUMN_LIMIT = 100;
const SPARE = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 14 };
/** Rows looked at when a sheet has no column widths of its own, as one read from a file. */
const SAMPLED_ROWS = 60;

/** Starts of the rows and columns; the last entry is the end of the last one. */
export interface Measures {
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  /** Columns with something in them, shown or not. */
  readonly usedColumns: number;
}

/** Measures a sheet: its used cells and some empty ones after them. */
export function measure(sheet: Sheet): Measures {
  const used = sheet.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const usedColumns = used.column + used.columns;
  const rows = Math.min(MAX_ROWS, Math.max(used.row + used.rows + SPARE.rows, LEAST.rows));
  const columns = Math.min(MAX_COLUMNS, COLUMN_LIMIT, Math.max(usedColumns + SPARE.columns, LEAST.columns));
  return {
    rowStarts: startsOf(rowHeights(sheet, rows)),
    columnStarts: startsOf(columnWidths(sheet, columns, used)),
    usedColumns,
  };
}

/** The place of a row or column under a point: the last one that starts at or before it. */
export function placeAt(starts: readonly number[], pixels: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function startsOf(sizes: readonly number[]): readonly number[] {
  let at = 0;
  return [0, ...sizes.map((size) => (at += size))];
}

function rowHeights(sheet: Sheet, count: number): readonly number[] {
  const heights = new Array<number>(count).fill(ROW_POINTS * PIXELS_PER_POINT);
  for (const { area, value } of sheet.formats.boxes("RowHeight")) {
    if (typeof value === "number") heights.fill(value * PIXELS_PER_POINT, area.row, area.row + area.rows);
  }
  for (const { area, value } of sheet.formats.boxes("RowHidden")) {
    if (value === true) heights.fill(0, area.row, area.row + area.rows);
  }
  return heights;
}

function columnWidths(sheet: Sheet, count: number, used: Area): readonly number[] {
  const given = sheet.formats.boxes("ColumnWidth").length > 0;
  return Array.from({ length: count }, (_, column) => {
    if (sheet.formats.at("ColumnHidden", 0, column) === true) return 0;
    const width = sheet.formats.at("ColumnWidth", 0, column);
    if (typeof width === "number") return width * PIXELS_PER_POINT;
    return given ? sheet.standardWidth * PIXELS_PER_POINT : fittedWidth(sheet, column, used);
  });
}

/** Wide enough for most of what stands in the column. */
function fittedWidth(sheet: Sheet, column: number, used: Area): number {
  let longest = 6;
  for (let row = used.row; row < used.row + Math.min(used.rows, SAMPLED_ROWS); row += 1) {
    const value = sheet.cells.at(row, column)?.value ?? "";
    // A title alone in its row runs over its neighbours.
    if (sheet.cells.at(row, column + 1) !== undefined || column > 0) {
      longest = Math.max(longest, String(value).length);
    }
  }
  return Math.min(240, longest * 7 + 14);
}
