/** Sheets and workbooks built in code for tests. */
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";

/** A visible source sheet that begins at A1; short rows are filled up with empty cells. */
export function grid(name: string, rows: readonly (readonly CellScalar[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    marker: null,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null)),
    numberFormats: null,
    ...more,
  };
}

/** A workbook of these sheets. */
export function workbook(...sheets: readonly SheetGrid[]): WorkbookGrids {
  return { sheets, date1904: false };
}
