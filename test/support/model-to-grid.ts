import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { cellNumberFormat } from "../../src/report/cell-number-format";
import type { CellModel, SheetModel } from "../../src/report/sheet-model";

/**
 * What a reader gives back after a writer wrote the model: the same values at
 * the same places, number formats as the writers apply them, the marker.
 */
export function modelToGrid(model: SheetModel): SheetGrid {
  const width = Math.max(model.columns.length, ...model.rows.map(({ cells }) => cells.length));
  const cellAt = (cells: readonly CellModel[], column: number): CellModel => cells[column] ?? { value: null, style: "blank" };
  const columns = Array.from({ length: width }, (_, index) => index);
  return {
    name: model.name,
    visibility: "visible",
    marker: model.kind,
    firstRow: 0,
    firstColumn: 0,
    values: model.rows.map(({ cells }) => columns.map((column) => valueOf(cellAt(cells, column)))),
    numberFormats: model.rows.map(({ cells }) => columns.map((column) => cellNumberFormat(cellAt(cells, column)))),
  };
} // prettier-ignore

function valueOf({ value }: CellModel): CellScalar {
  return value === "" ? null : value;
}
