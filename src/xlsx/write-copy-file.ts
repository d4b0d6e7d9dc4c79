/** Sheet models → the bytes of an .xlsx file that is handed on: nothing in it but what the sheets show. */
import { writeXlsx } from "hucre/xlsx";
import type { SheetModel } from "../report/sheet-model";
import { FONT_NAME } from "../report/styles";
import { fileSheet } from "./file-sheet";
import { printNames } from "./print-names";
import { listZip, packStored, unpackEntry, type ZipPart } from "./zip";

/** Parts that say who saved the file, when and with what (ECMA-376 part 2, 11; part 1, 15.2.12). */
const PROPERTIES = "docProps/";
const PROPERTIES_REFERENCE = /<(?:Relationship|Override)\b[^>]*docProps\/[^>]*\/>/g;
/** Where those parts are named. */
const INDEX = /(?:^|\/)(?:\[Content_Types\]\.xml|_rels\/\.rels)$/;

/**
 * Writes the sheets of a copy. Unlike a report it bears no marker, so it is
 * never taken for a report of ours: not read back, not written over. It has no
 * document properties at all, and the dates of its zip entries say nothing.
 * @throws RangeError as `writeWorkbookFile` does.
 */
export async function writeCopyFile(models: readonly SheetModel[]): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: models.map(fileSheet),
    namedRanges: models.flatMap(printNames),
    defaultFont: { name: FONT_NAME, size: 11 },
  });
  const parts = listZip(file)
    .filter(({ name }) => !name.startsWith(PROPERTIES))
    .map((entry): ZipPart => withoutProperties({ name: entry.name, data: unpackEntry(file, entry) }));
  return packStored(parts);
}

function withoutProperties(part: ZipPart): ZipPart {
  if (!INDEX.test(part.name)) return part;
  const text = new TextDecoder().decode(part.data).replace(PROPERTIES_REFERENCE, "");
  return { name: part.name, data: new TextEncoder().encode(text) };
}
