import type { Arrival, WorkbookPlace } from "../app/port";
import { firstSync, type WaitingListener } from "./session";

/**
 * Selects a cell, in two syncs, and says whether it is to be seen. A filter
 * hides rows as the officer's hand does. API set: ExcelApi 1.2 (hidden rows).
 */
export async function goToCell(
  context: Excel.RequestContext,
  { sheet, address }: WorkbookPlace,
  onWaiting: WaitingListener,
): Promise<Arrival> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await firstSync(context, onWaiting);
  const worksheet = worksheets.items.find(({ name }) => name === sheet);
  if (worksheet === undefined) return "gone";
  if (worksheet.visibility !== "Visible") return "hidden";

  const cell = worksheet.getRange(address);
  worksheet.activate();
  cell.select();
  cell.load("rowHidden,columnHidden");
  await context.sync();
  if (cell.rowHidden) return "hidden-row";
  return cell.columnHidden ? "hidden-column" : "shown";
}
