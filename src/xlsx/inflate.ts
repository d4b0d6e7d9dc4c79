/**
 * Unpacking of raw DEFLATE data (RFC 1951) into a buffer of known size.
 *
 * Own code because the reader is synchronous, runs in Node and in a browser,
 * and must stop on bad input: the inflate of the file library never ends on
 * data that breaks off in front of a block, and grows without bound when the
 * size is unknown.
 */
import { DamagedFileError } from "./damaged-file";

const MAX_CODE_LENGTH = 15;
const END_OF_BLOCK = 256;
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A Huffman code: an entry for every `bits`-long input holds symbol · 16 + code length; 0 = no such code. */
interface Huffman {
  readonly table: Uint16Array;
  readonly bits: number;
}

/**
 * The unpacked data, exactly `size` bytes.
 * @throws DamagedFileError when the data is not DEFLATE, breaks off, or gives more or fewer bytes.
 */
export function inflateRaw(packed: Uint8Array, size: number): Uint8Array {
  const input = new BitInput(packed);
  const output = new Uint8Array(size);
  let written = 0;
  for (let last = false; !last;) {
    last = input.take(1) === 1;
    const kind = input.take(2);
    if (kind === 0) written = copyStored(input, output, written);
    else if (kind === 1) written = decodeBlock(input, fixedLiterals, fixedDistances, output, written);
    else if (kind === 2) {
      const { literals, distances } = readCodes(input);
      written = decodeBlock(input, literals, distances, output, written);
    } else throw new DamagedFileError("deflate block");
  }
  if (written !== size) throw new DamagedFileError("deflate size");
  return output;
}

/** Bits of the input, lowest first. Reading past the end throws. */
class BitInput {
  private position = 0;
  private buffer = 0;
  private held = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next `count` bits (at most 16) as a number. */
  take(count: number): number {
    while (this.held < count) this.fill();
    const value = this.buffer & ((1 << count) - 1);
    this.buffer >>>= count;
    this.held -= count;
    return value;
  }

  /** The next symbol of the code. */
  decode(code: Huffman): number {
    while (this.held < code.bits && this.position < this.bytes.length) this.fill();
    const entry = code.table[this.buffer & ((1 << code.bits) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.held) throw new DamagedFileError("deflate code");
    this.buffer >>>= length;
    this.held -= length;
    return entry >>> 4;
  }

  /** `length` whole bytes from the next byte boundary on. */
  takeBytes(length: number): Uint8Array {
    const start = this.position - (this.held >>> 3);
    this.buffer = 0;
    this.held = 0;
    this.position = start + length;
    if (this.position > this.bytes.length) throw new DamagedFileError("deflate end");
    return this.bytes.subarray(start, this.position);
  }

  private fill(): void {
    const byte = this.bytes[this.position];
    if (byte === undefined) throw new DamagedFileError("deflate end");
    this.buffer |= byte << this.held;
    this.position += 1;
    this.held += 8;
  }
}

function copyStored(input: BitInput, output: Uint8Array, written: number): number {
  const head = input.takeBytes(4);
  const length = (head[0] ?? 0) | ((head[1] ?? 0) << 8);
  const complement = (head[2] ?? 0) | ((head[3] ?? 0) << 8);
  if (length !== (~complement & 0xffff) || written + length > output.length) throw new DamagedFileError("stored block");
  output.set(input.takeBytes(length), written);
  return written + length;
}

function decodeBlock(
  input: BitInput,
  literals: Huffman,
  distances: Huffman,
  output: Uint8Array,
  start: number,
): number {
  let written = start;
  for (;;) {
    const symbol = input.decode(literals);
    if (symbol < END_OF_BLOCK) {
      if (written >= output.length) throw new DamagedFileError("deflate size");
      output[written] = symbol;
      written += 1;
    } else if (symbol === END_OF_BLOCK) {
      return written;
    } else {
      const length = extended(input, LENGTH_BASE, LENGTH_EXTRA, symbol - END_OF_BLOCK - 1);
      const distance = extended(input, DISTANCE_BASE, DISTANCE_EXTRA, input.decode(distances));
      if (distance > written || written + length > output.length) throw new DamagedFileError("deflate copy");
      if (distance >= length) {
        output.copyWithin(written, written - distance, written - distance + length);
        written += length;
      } else {
        // The copy overlaps what it writes: «abab…» is distance 2 with a longer length.
        for (const end = written + length; written < end; written += 1)
          output[written] = output[written - distance] ?? 0;
      }
    }
  }
}

function extended(input: BitInput, bases: readonly number[], extras: readonly number[], index: number): number {
  const base = bases[index];
  const extra = extras[index];
  if (base === undefined || extra === undefined) throw new DamagedFileError("deflate symbol");
  return base + input.take(extra);
}

function readCodes(input: BitInput): { literals: Huffman; distances: Huffman } {
  const literalCount = input.take(5) + 257;
  const distanceCount = input.take(5) + 1;
  const metaCount = input.take(4) + 4;
  const metaLengths = new Uint8Array(CODE_LENGTH_ORDER.length);
  for (const position of CODE_LENGTH_ORDER.slice(0, metaCount)) metaLengths[position] = input.take(3);
  const meta = buildCode(metaLengths);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let index = 0; index < lengths.length;) {
    const symbol = input.decode(meta);
    if (symbol < 16) {
      lengths[index] = symbol;
      index += 1;
      continue;
    }
    const repeated = symbol === 16 ? lengths[index - 1] : 0;
    const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
    if (repeated === undefined || index + times > lengths.length) throw new DamagedFileError("deflate lengths");
    lengths.fill(repeated, index, index + times);
    index += times;
  }
  return {
    literals: buildCode(lengths.subarray(0, literalCount)),
    distances: buildCode(lengths.subarray(literalCount)),
  };
}

/** The canonical code of these lengths (RFC 1951, 3.2.2); bits come reversed in the input. */
function buildCode(lengths: Uint8Array): Huffman {
  const bits = Math.max(1, ...lengths);
  const table = new Uint16Array(1 << bits);
  let code = 0;
  for (let length = 1; length <= MAX_CODE_LENGTH; length += 1) {
    code <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      if (code >= 1 << length) throw new DamagedFileError("deflate lengths");
      for (let entry = reversed(code, length); entry < table.length; entry += 1 << length) {
        table[entry] = (symbol << 4) | length;
      }
      code += 1;
    }
  }
  return { table, bits };
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result = (result << 1) | ((code >>> bit) & 1);
  return result;
}

const fixedLiterals: Huffman = buildCode(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances: Huffman = buildCode(new Uint8Array(32).fill(5));
