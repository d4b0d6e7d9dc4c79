import type { OwnSheetModel } from "../app/port";
import type { SheetModel } from "../report/sheet-model";
import { rangeOf } from "./apply-styles";

/**
 * Queues the rows that begin a printed page in place of those of the former
 * run. A sheet whose model says nothing of pages keeps what the officer set.
 * Not in every Excel. API set: ExcelApi 1.9.
 */
export function queuePageBreaks(sheet: Excel.Worksheet, model: OwnSheetModel & Pick<SheetModel, "pageBreaks">): void {
  if (model.pageBreaks === undefined) return;
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of model.pageBreaks) {
    horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
}
