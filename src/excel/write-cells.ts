import type { OwnSheetModel } from "../app/port";
import type { Area } from "../report/sheet-model";
import { queueColumns, queueRows, queueValidations } from "./apply-setup";
import { queueStyles, rangeOf } from "./apply-styles";
import { inputFormatOf, inputOf, type CellInput } from "./cells";
import { cellAt, patches, sheetArea } from "./layout";

/** One number format for a whole range: Excel's API spreads a single value, the declarations know only matrices. */
export function everywhere(format: string): string[][] {
  return format as unknown as string[][];
}

/** Rows of a worksheet. */
const ALL_ROWS = 1_048_576;

/**
 * Queues an empty sheet out of a former one: contents, formats, filter, fixed
 * rows, validation, hidden rows and columns. The sheet itself stays, and with
 * it the officer's links to it and its place. With `columns` only so many from
 * the first are cleared; what stands to their right is the officer's. API set:
 * ExcelApi 1.9.
 */
export function queueClear(sheet: Excel.Worksheet, columns: number | null): void {
  sheet.autoFilter.remove();
  const all = columns === null ? sheet.getRange() : sheet.getRangeByIndexes(0, 0, ALL_ROWS, columns);
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.clear();
}

/** Queues what must stand before the values: widths, and formats, so that «=…» stays text and «1.2» no date. */
export function queueFormats(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  queueColumns(sheet, model);
  for (const { area, value } of patches(sheetArea(model), (row, column) => inputFormatOf(cellAt(model, row, column)))) {
    if (value !== "General") rangeOf(sheet, area).numberFormat = everywhere(value);
  }
}

/** Queues one rectangle of contents. `formulas` takes plain values as well as formulas. */
export function queueContents(sheet: Excel.Worksheet, model: OwnSheetModel, area: Area): void {
  const contents = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c): CellInput => inputOf(cellAt(model, area.row + r, area.column + c))),
  );
  if (contents.some((row) => row.some((value) => value !== null))) rangeOf(sheet, area).formulas = contents;
}

/** Queues what comes after the values: the look, heights, what may be typed where, filter buttons. */
export function queueLook(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  queueStyles(sheet, model);
  queueRows(sheet, model);
  queueValidations(sheet, model);
  if (model.filter !== null) sheet.autoFilter.apply(rangeOf(sheet, model.filter));
}
