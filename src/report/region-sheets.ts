/** All sheets of the regional centre's file. */
import type { RegionFile } from "../engine/region-file";
import { collegesSheet } from "./region-sheet-colleges";
import { problemsSheet } from "./region-sheet-problems";
import { regionSheet } from "./region-sheet";
import type { MarkedSheetModel } from "./sheet-model";

/**
 * The value of the marker `ЦСТВ_лист` on the sheets of the region's file. They
 * are no sheets of a college's workbook: nothing reads or refills them; the mark
 * tells that such a file may be written anew (rulings 47).
 */
export const REGION_MARKER = "регион";

/** «Регион», «Колледжи», «Проблемы». */
export function regionSheets(files: readonly RegionFile[]): readonly MarkedSheetModel[] {
  return [regionSheet(files), collegesSheet(files), problemsSheet(files)].map((sheet) => ({
    ...sheet,
    kind: REGION_MARKER,
  }));
}
