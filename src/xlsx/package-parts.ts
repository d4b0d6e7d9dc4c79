/** The parts of an .xlsx, .xlsb or .ods that hold cells: unpacked within bounds, worksheets reduced to their values. */
import { LIMITS } from "./limits";
import { trimSheetXml } from "./sheet-trim";
import type { TrimmedSheet } from "./sheet-trim";
import { tagsOf } from "./xml-text";
import { unpackEntry } from "./zip";
import type { ZipEntry, ZipPart } from "./zip";

/** Parts that hold no cell: pictures, drawings, pivot caches, embedded files. A pivot cache may be larger than the sheet. */
const NO_CELLS =
  /(?:^|\/)(?:media|drawings|charts|pivotCache|pivotTables|printerSettings|embeddings|activeX|ctrlProps|customXml|Pictures|Thumbnails|Configurations2)\/|\.(?:vml|jpe?g|png|emf|wmf|gif)$/i;

const WORKSHEET_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)*<(?:[\w.-]+:)?worksheet[\s>]/;

/** A worksheet part after trimming. */
export interface WorksheetPart extends Omit<TrimmedSheet, "xml"> {
  readonly sheetName: string;
}

/** What is handed to the file library, and what was learnt about the worksheets on the way. */
export interface PackageParts {
  readonly parts: readonly ZipPart[];
  readonly worksheets: readonly WorksheetPart[];
}

/** Thrown when the declared sizes are beyond the limits. */
export class UnpacksTooLargeError extends Error {
  override readonly name = "UnpacksTooLargeError";
}

/**
 * Unpacks what holds cells.
 * @throws UnpacksTooLargeError before anything is unpacked, when the declared sizes are beyond {@link LIMITS}.
 * @throws DamagedFileError when a part contradicts its declaration or breaks off.
 */
export function unpackParts(bytes: Uint8Array, entries: readonly ZipEntry[]): PackageParts {
  const needed = entries.filter((entry) => !NO_CELLS.test(entry.name));
  const total = needed.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.unpackedTotal || needed.some((entry) => entry.size > LIMITS.unpackedPart)) {
    throw new UnpacksTooLargeError();
  }
  const trimmed = new Map<string, TrimmedSheet>();
  const parts = needed.map((entry): ZipPart => {
    const data = unpackEntry(bytes, entry);
    if (WORKSHEET_ROOT.test(new TextDecoder().decode(data.subarray(0, 2048)))) {
      const sheet = trimSheetXml(data);
      trimmed.set(entry.name, sheet);
      return { name: entry.name, data: sheet.xml };
    }
    if (data.length > LIMITS.textPart) throw new UnpacksTooLargeError();
    return { name: entry.name, data };
  });
  const names = sheetNames(parts);
  const worksheets = [...trimmed].map(([part, { rows, columns, uncalculated }]) => ({
    sheetName: names.get(part.toLowerCase()) ?? part,
    rows,
    columns,
    uncalculated,
  }));
  return { parts, worksheets };
}

/** Sheet name by the lower-case name of its part, through the relationships of the workbook part. */
function sheetNames(parts: readonly ZipPart[]): ReadonlyMap<string, string> {
  const text = (pattern: RegExp) => {
    const part = parts.find((candidate) => pattern.test(candidate.name));
    return { folder: part?.name.replace(/[^/]*$/, "") ?? "", xml: new TextDecoder().decode(part?.data) };
  };
  const workbook = text(/(?:^|\/)workbook\.xml$/i);
  const relations = text(/(?:^|\/)_rels\/workbook\.xml\.rels$/i);
  const targets = new Map<string, string>();
  for (const { attributes } of tagsOf(relations.xml, ["Relationship"])) {
    const target = attributes.get("Target") ?? "";
    targets.set(attributes.get("Id") ?? "", target.startsWith("/") ? target.slice(1) : workbook.folder + target);
  }
  const names = new Map<string, string>();
  for (const { attributes } of tagsOf(workbook.xml, ["sheet"])) {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    names.set((targets.get(id) ?? "").toLowerCase(), attributes.get("name") ?? "");
  }
  return names;
}
