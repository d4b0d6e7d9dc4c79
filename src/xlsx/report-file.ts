import type { WorkbookGrids } from "../intake/grid";
import { REGION_MARKER } from "../report/region-sheets";

/**
 * True for a report written by this program: a sheet bears our marker. Only
 * such a file may be overwritten (rulings 47). A region's file is ours too, but
 * no report of a workbook: one college's report is not written over it.
 */
export function isReportFile(grids: WorkbookGrids): boolean {
  return grids.sheets.some((sheet) => sheet.marker !== null && sheet.marker !== REGION_MARKER);
}
