/** A written sheet as it is read back, with what the officer typed since. */
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { cellNumberFormat } from "../../src/report/cell-number-format";
import type { CellModel, SheetModel } from "../../src/report/sheet-model";

const EMPTY: CellModel = { value: null, style: "blank" };

/** The model's cells as a grid, marked as generated. */
export function gridOfModel(model: SheetModel): SheetGrid {
  const cells = model.rows.map((row) => model.columns.map((_, column) => row.cells[column] ?? EMPTY));
  return {
    name: model.name,
    visibility: "visible",
    marker: model.kind,
    firstRow: 0,
    firstColumn: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    numberFormats: cells.map((row) => row.map(cellNumberFormat)),
  };
}

/** The grid with other values; formats follow where the shape stays. */
export function withValues(grid: SheetGrid, values: readonly (readonly CellScalar[])[]): SheetGrid {
  const width = Math.max(...values.map((row) => row.length));
  return {
    ...grid,
    values: values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    numberFormats: null,
  };
}

/** Where a header stands: the first row that holds it, and its column. */
export function placeOf(grid: SheetGrid, header: string): { readonly row: number; readonly column: number } {
  const row = grid.values.findIndex((cells) => cells.includes(header));
  return { row, column: grid.values[row]?.indexOf(header) ?? -1 };
}

/** Types a value under a header into the row whose cell under `by` is `key`. */
export function typed(grid: SheetGrid, by: string, key: CellScalar, header: string, value: CellScalar): SheetGrid {
  const column = placeOf(grid, header).column;
  const keyColumn = placeOf(grid, by).column;
  const row = grid.values.findIndex((cells) => cells[keyColumn] === key);
  if (row < 0 || column < 0) throw new RangeError(`No row ${String(key)} or no column ${header}`);
  const values = grid.values.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  );
  return { ...grid, values };
}

/** The cells under a header, by the cell under another, of all rows below the header; rows without a key are left out. */
export function columnBy(model: SheetModel, by: string, header: string): ReadonlyMap<string, CellModel["value"]> {
  const grid = gridOfModel(model);
  const { row, column } = placeOf(grid, header);
  const keyColumn = placeOf(grid, by).column;
  return new Map(
    grid.values.slice(row + 1).flatMap((cells) => {
      const key = cells[keyColumn] ?? null;
      return key === null ? [] : [[String(key), cells[column] ?? null] as const];
    }),
  );
}

/** All texts of a sheet, joined. */
export function textOf(model: SheetModel): string {
  return model.rows.flatMap(({ cells }) => cells.map(({ value }) => (value === null ? "" : String(value)))).join("\n");
}
