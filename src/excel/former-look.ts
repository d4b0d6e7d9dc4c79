import type { CellScalar } from "../intake/grid";
import type { CellModel, SheetModel } from "../report/sheet-model";
import type { StyleName } from "../report/styles";
import { cellAddress } from "./address";
import { linkFormula } from "./cells";
import { cellAt, sheetArea } from "./layout";
import { ownColumns, ownPart } from "./own-part";
import type { FormerSheet } from "./read";
import { holds } from "./holds";

/** Cells that the officer fills: they look the same whatever stands in them. */
const OFFICER_STYLES: readonly StyleName[] = ["officerText", "officerLine", "officerDate", "officerValue"];

/** Whether a cell still holds what the model put there. */
function stands(cell: CellModel, found: CellScalar): boolean {
  // Excel may give a live formula back in another spelling; that it is still one will do.
  if (cell.live !== undefined) return typeof found === "string" && found.startsWith("=");
  if (cell.formula !== undefined) return found === cell.formula;
  if (cell.link !== undefined && cell.value !== null) return found === linkFormula(cell.link, cell.value);
  return holds(cell, found);
}

/**
 * The model that a generated sheet was written from, if it is one of these: then
 * its look, which cannot be read back cheaply, can be made anew. Null as soon
 * as one cell that is not the officer's differs: colours say «не выполнено»,
 * and a colour beside another word would be wrong.
 */
export function formerLook(former: FormerSheet, models: readonly SheetModel[]): SheetModel | null {
  const model = models.find(({ kind }) => kind === former.kind);
  const fits = (cell: CellModel, found: CellScalar): boolean =>
    OFFICER_STYLES.includes(cell.style) || stands(cell, found);
  return model === undefined || firstOther(ownPart(former, ownColumns(model)), model, fits) !== null ? null : model;
}

/**
 * The first cell, in reading order, where a sheet no longer holds what was
 * written, counting the officer's own cells; null when there is none. «F17».
 */
export function firstChange(found: FormerSheet, model: SheetModel): string | null {
  // Below a table the officer may write: no obstacle, and it stays.
  const rows = model.table === undefined ? null : model.rows.length;
  return firstOther(ownPart(found, ownColumns(model), rows), model, stands);
}

function firstOther(
  former: FormerSheet,
  model: SheetModel,
  fits: (cell: CellModel, found: CellScalar) => boolean,
): string | null {
  const area = sheetArea(model);
  const rows = Math.max(area.rows, former.firstRow + former.rows);
  const columns = Math.max(area.columns, former.firstColumn + former.columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const found = former.formulas[row - former.firstRow]?.[column - former.firstColumn] ?? null;
      if (!fits(cellAt(model, row, column), found)) return cellAddress(row, column);
    }
  }
  return null;
}
