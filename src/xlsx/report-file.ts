import type { WorkbookGrids } from "../intake/grid";

/**
 * True for a report written by this program: a sheet bears our marker. Only
 * such a file may be overwritten (rulings 47).
 */
export function isReportFile(grids: WorkbookGrids): boolean {
  return grids.sheets.some((sheet) => sheet.marker !== null);
}
