/** Sheet models → the bytes of an .xlsx file. */
import { writeXlsx } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import { MARKER_NAME } from "../intake/grid";
import type { MarkedSheetModel } from "../report/sheet-model";
import { FONT_NAME } from "../report/styles";
import { fileSheet } from "./file-sheet";
import { printNames } from "./print-names";

/** What besides the sheets goes into the file. */
export interface WriteFileOptions {
  /** The moment of saving in the file's properties, by default now. Nothing else about the author or the place is written. */
  readonly savedAt?: Date;
}

/**
 * Writes the sheets in their order, the first one in front. Each bears the
 * sheet-scoped name `ЦСТВ_лист` with its kind (rulings 1). Text is always text,
 * made harmless as `cell-text.ts` says; links are written as plain text.
 * @throws RangeError for a model that no file can hold: a number that is not
 *   finite, a validation list with a comma or past 255 characters.
 */
export async function writeWorkbookFile(
  models: readonly MarkedSheetModel[],
  options: WriteFileOptions = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: models.map(fileSheet),
    namedRanges: models.flatMap(namesOf),
    defaultFont: { name: FONT_NAME, size: 11 },
    ...(options.savedAt && { properties: { modified: options.savedAt } }),
  });
}

/** The marker, and what is printed. */
function namesOf(model: MarkedSheetModel): NamedRange[] {
  return [{ name: MARKER_NAME, range: `"${model.kind}"`, scope: model.name }, ...printNames(model)];
}
