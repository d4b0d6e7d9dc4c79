import type { Reckoning, ReportSheet } from "../../../app/reckoning";

/** The sheet of snapshots. */
export const SHEET_OF_HISTORY: ReportSheet["kind"] = "история";

/** The sheet of the plan of work, where the officer marks what is done. */
export const SHEET_OF_PLAN: ReportSheet["kind"] = "план";

/** The present name of a sheet of the report; null while the workbook has none. */
export function sheetOf({ reportSheets }: Pick<Reckoning, "reportSheets">, kind: ReportSheet["kind"]): string | null {
  return reportSheets.find((sheet) => sheet.kind === kind && sheet.exists)?.name ?? null;
}
