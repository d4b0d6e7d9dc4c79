import type { WorkbookGrids } from "../intake/grid";
import { readHistory, type HistoryReading } from "../intake/history/read-history";

/** What «История КПЭ» is written from: the snapshots, and what stood beside them. */
export type HistoryState = Pick<HistoryReading, "history" | "kept">;

/** The first «История КПЭ» of the workbook, as it was read. */
export function formerHistory({ sheets, date1904 }: WorkbookGrids): HistoryReading {
  return readHistory(sheets.find(({ marker }) => marker === "история") ?? null, date1904);
}
