/** What a file is, by its content: people save .xls under the name .xlsx (workbooks D.4.16). */
import type { ReadRefusal } from "./messages-reading";
import type { ZipEntry } from "./zip";

/** How a file is to be read, or why it is not. */
export type FileKind =
  | { readonly read: "zip" | "ole" | "biff" | "csv" }
  | {
      readonly refuse: Extract<
        ReadRefusal,
        "empty-file" | "text" | "pdf" | "image" | "archive" | "web-page" | "xml-table" | "presentation" | "not-workbook"
      >;
    };

const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { read: "zip" }],
  [[0x50, 0x4b, 0x05, 0x06], { refuse: "archive" }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { read: "ole" }],
  // BIFF 2–5 as a bare stream: Excel 2.1–5.0.
  [[0x09, 0x00, 0x04, 0x00], { read: "biff" }],
  [[0x09, 0x02, 0x06, 0x00], { read: "biff" }],
  [[0x09, 0x04, 0x06, 0x00], { read: "biff" }],
  [[0x09, 0x08, 0x08, 0x00, 0x00, 0x05], { read: "biff" }],
  [[0x25, 0x50, 0x44, 0x46], { refuse: "pdf" }],
  [[0x89, 0x50, 0x4e, 0x47], { refuse: "image" }],
  [[0xff, 0xd8, 0xff], { refuse: "image" }],
  [[0x47, 0x49, 0x46, 0x38], { refuse: "image" }],
  [[0x42, 0x4d], { refuse: "image" }],
  [[0x49, 0x49, 0x2a, 0x00], { refuse: "image" }],
  [[0x52, 0x61, 0x72, 0x21], { refuse: "archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { refuse: "archive" }],
  [[0x1f, 0x8b], { refuse: "archive" }],
];

/** The kind of a file; the name decides only whether text is a .csv. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return { refuse: "empty-file" };
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found && !(found[0].length === 2 && isText(bytes))) return found[1];
  if (!isText(bytes)) return { refuse: "not-workbook" };
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replaceAll("\0", "").trimStart().toLowerCase();
  if (start.startsWith("<?xml") && start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return { refuse: "xml-table" };
  }
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<meta|<table)/.test(start)) return { refuse: "web-page" };
  return /\.(?:csv|tsv)$/i.test(fileName) ? { read: "csv" } : { refuse: "text" };
}

/** What a .zip container holds, by its parts; null when it is no document of an office suite. */
export function containerKind(
  entries: readonly ZipEntry[],
): "xlsx" | "xlsb" | "ods" | "word-document" | "presentation" | null {
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name));
  if (has(/^xl\/workbook\.bin$/i)) return "xlsb";
  if (has(/^\[content_types\]\.xml$/i)) {
    if (has(/^word\//i)) return "word-document";
    if (has(/^ppt\//i)) return "presentation";
    if (has(/(?:^|\/)workbook\.xml$/i)) return "xlsx";
  }
  // Text documents of LibreOffice have the same parts; they are told apart by «mimetype».
  if (has(/^content\.xml$/i) && has(/^META-INF\/manifest\.xml$/i)) return "ods";
  return null;
}

/** True for UTF-8, UTF-16 with a mark and windows-1251 text: no bytes that text never has. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return bytes.subarray(0, 65_536).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}
