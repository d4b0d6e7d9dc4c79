/** The OLE container of .xls, and of encrypted .xlsx: what is in it. */
import { CFB } from "@e965/xlsx";
import { DamagedFileError } from "./damaged-file";
import type { ReadRefusal } from "./messages-reading";

interface OleEntry {
  /** Declared length in bytes. */
  readonly size: number;
  readonly content?: ArrayLike<number>;
}

/** The part of the library's container reader that is used; the library leaves it untyped. */
interface OleReader {
  read(bytes: Uint8Array, options: { type: "array" }): unknown;
  find(container: unknown, path: string): OleEntry | null;
}

const END_OF_SUBSTREAM = 0x000a;
const EXTERN_SHEET = 0x0017;
const FILE_PASS = 0x002f;

/**
 * Why an OLE file cannot be used, or null for an .xls without a password.
 * Throws whatever the container reader throws on damage.
 * @throws DamagedFileError when the stream of the workbook is shorter than declared (the file broke off), or when
 * the library would never come to an end with it.
 */
export function refusalOfOle(
  bytes: Uint8Array,
): Extract<ReadRefusal, "encrypted" | "word-document" | "presentation" | "not-workbook"> | null {
  const reader = CFB as OleReader;
  const container = reader.read(bytes, { type: "array" });
  if (reader.find(container, "/EncryptedPackage")) return "encrypted";
  const stream = reader.find(container, "/Workbook") ?? reader.find(container, "/Book");
  if (stream?.content) {
    if (stream.content.length < stream.size) throw new DamagedFileError("workbook stream");
    const content = Uint8Array.from(stream.content);
    if (hasPassword(content)) return "encrypted";
    assertCountable(content);
    return null;
  }
  if (reader.find(container, "/WordDocument")) return "word-document";
  if (reader.find(container, "/PowerPoint Document")) return "presentation";
  return "not-workbook";
}

/** A FILEPASS record in the globals substream (MS-XLS 2.4.117): everything after it is encrypted. */
function hasPassword(stream: Uint8Array): boolean {
  for (const { type } of records(stream)) {
    if (type === FILE_PASS) return true;
    if (type === END_OF_SUBSTREAM) return false;
  }
  return false;
}

/**
 * A list of referenced sheets (MS-XLS 2.4.106) too short to hold its own count: the library counts down from
 * what is no number and fills the memory.
 */
function assertCountable(stream: Uint8Array): void {
  for (const { type, length } of records(stream)) {
    if (type === EXTERN_SHEET && length < 2) throw new DamagedFileError("list of referenced sheets");
  }
}

/** The records of a stream, one after the other (MS-XLS 2.1.4); lengths in bytes. */
function* records(stream: Uint8Array): Generator<{ readonly type: number; readonly length: number }> {
  const view = new DataView(stream.buffer);
  for (let position = 0; position + 4 <= stream.length;) {
    const length = view.getUint16(position + 2, true);
    yield { type: view.getUint16(position, true), length };
    position += 4 + length;
  }
}
