/**
 * The .zip container of .xlsx, .xlsb and .ods (APPNOTE 6.3.10): list the
 * entries with their declared sizes, unpack one, pack anew without compression.
 */
import { crc32 } from "./crc32";
import { DamagedFileError } from "./damaged-file";
import { inflateRaw } from "./inflate";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;
/** In a field of the directory: the real value stands in a ZIP64 record. */
const IN_ZIP64 = 0xffffffff;

/** An entry as the central directory declares it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file and after unpacking. */
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** One unpacked part of a container. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * The entries of a container, folders left out.
 * @throws DamagedFileError when the directory is missing (the file broke off) or contradicts the file.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryAt(view, end);
  let position = start;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > end || view.getUint32(position, true) !== CENTRAL_HEADER) {
      throw new DamagedFileError("zip directory");
    }
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const extra = { start: position + 46 + nameLength, length: extraLength };
    const entry = readSizes(view, position, extra, {
      name: name.replaceAll("\\", "/"),
      encrypted: (view.getUint16(position + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
    });
    if (entry.headerOffset + entry.packedSize > bytes.length) throw new DamagedFileError("zip sizes");
    if (!name.endsWith("/")) entries.push(entry);
    position += 46 + nameLength + extraLength + view.getUint16(position + 32, true);
  }
  return entries;
}

/**
 * The content of an entry; memory is bounded by its declared size.
 * @throws DamagedFileError when size or checksum differ from what is declared.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw new DamagedFileError("zip header");
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw new DamagedFileError("zip data");
  const packed = bytes.subarray(start, start + entry.packedSize);
  const data = entry.method === STORED ? packed : entry.method === DEFLATED ? inflateRaw(packed, entry.size) : null;
  if (data?.length !== entry.size || crc32(data) !== entry.crc) throw new DamagedFileError(entry.name);
  return data;
}

/** A container with these parts, stored without compression. */
export function packStored(parts: readonly ZipPart[]): Uint8Array {
  const prepared = parts.map((part) => ({
    name: new TextEncoder().encode(part.name),
    data: part.data,
    crc: crc32(part.data),
  }));
  const size = prepared.reduce((sum, part) => sum + 30 + 46 + 2 * part.name.length + part.data.length, END_SIZE);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;
  for (const part of prepared) {
    offsets.push(position);
    view.setUint32(position, LOCAL_HEADER, true);
    writeCommonFields(view, position + 4, part);
    bytes.set(part.name, position + 30);
    bytes.set(part.data, position + 30 + part.name.length);
    position += 30 + part.name.length + part.data.length;
  }
  const directory = position;
  for (const [index, part] of prepared.entries()) {
    view.setUint32(position, CENTRAL_HEADER, true);
    view.setUint16(position + 4, 20, true);
    writeCommonFields(view, position + 6, part);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(part.name, position + 46);
    position += 46 + part.name.length;
  }
  view.setUint32(position, END_OF_DIRECTORY, true);
  view.setUint16(position + 8, prepared.length, true);
  view.setUint16(position + 10, prepared.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

/** Version needed … extra length: the same 26 bytes in the local and the central header. */
function writeCommonFields(
  view: DataView,
  position: number,
  part: { name: Uint8Array; data: Uint8Array; crc: number },
) {
  view.setUint16(position, 20, true);
  view.setUint16(position + 2, UTF8_NAME, true);
  view.setUint16(position + 4, STORED, true);
  view.setUint16(position + 8, 0x21, true);
  view.setUint32(position + 10, part.crc, true);
  view.setUint32(position + 14, part.data.length, true);
  view.setUint32(position + 18, part.data.length, true);
  view.setUint16(position + 22, part.name.length, true);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let position = view.byteLength - END_SIZE; position >= lowest; position -= 1) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  throw new DamagedFileError("zip end");
}

/** How many entries and where they begin; from the ZIP64 record in front of the end record where that says so. */
function directoryAt(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw new DamagedFileError("zip64");
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > end || view.getUint32(record, true) !== ZIP64_END) throw new DamagedFileError("zip64");
  return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
}

/** Sizes and offset; from the ZIP64 record where a field says so (streaming writers use it for small files too). */
function readSizes(
  view: DataView,
  position: number,
  extra: { start: number; length: number },
  entry: Pick<ZipEntry, "name" | "encrypted" | "method" | "crc">,
): ZipEntry {
  const declared = [
    view.getUint32(position + 24, true),
    view.getUint32(position + 20, true),
    view.getUint32(position + 42, true),
  ];
  let wide = zip64Record(view, extra);
  const [size, packedSize, headerOffset] = declared.map((value) => {
    if (value !== IN_ZIP64) return value;
    if (wide === null || wide + 8 > view.byteLength) throw new DamagedFileError("zip64");
    const read = Number(view.getBigUint64(wide, true));
    wide += 8;
    return read;
  });
  if (size === undefined || packedSize === undefined || headerOffset === undefined) throw new DamagedFileError("zip64");
  return { ...entry, size, packedSize, headerOffset };
}

function zip64Record(view: DataView, extra: { start: number; length: number }): number | null {
  const end = Math.min(extra.start + extra.length, view.byteLength);
  for (let position = extra.start; position + 4 <= end; position += 4 + view.getUint16(position + 2, true)) {
    if (view.getUint16(position, true) === 0x0001) return position + 4;
  }
  return null;
}
