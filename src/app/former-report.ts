import { READ_BACK_MARKERS, type WorkbookGrids } from "../intake/grid";

/** Where the settings of a run came from. */
export type SettingsOrigin = "source" | "report" | "none";

/** A workbook to calculate from, and whose «Настройки КПЭ» is in it. */
export interface CompletedSource {
  readonly grids: WorkbookGrids;
  readonly settingsFrom: SettingsOrigin;
}

/** The generated sheets that are read back. */
const KEPT_KINDS: readonly string[] = READ_BACK_MARKERS;

/**
 * The source workbook together with what the officer typed into the report of
 * the last run. A sheet of the source always stands before the report's sheet
 * of the same kind; the two are never merged (rulings 46, 47).
 */
export function withFormerReport(source: WorkbookGrids, report: WorkbookGrids | null): CompletedSource {
  const own = new Set(source.sheets.map((sheet) => sheet.marker));
  const added = (report?.sheets ?? []).filter(
    (sheet) => sheet.marker !== null && KEPT_KINDS.includes(sheet.marker) && !own.has(sheet.marker),
  );
  const settingsFrom: SettingsOrigin = own.has("настройки")
    ? "source"
    : added.some((sheet) => sheet.marker === "настройки")
      ? "report"
      : "none";
  return { grids: { ...source, sheets: [...source.sheets, ...added] }, settingsFrom };
}
