import { deflateRawSync, constants } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../src/xlsx/crc32";
import { DamagedFileError } from "../../src/xlsx/damaged-file";
import { inflateRaw } from "../../src/xlsx/inflate";

/** Data with runs and repeats, as XML has, and without. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .array(fc.constantFrom('<c r="A1" s="3"/>', "</row><row>", "я", "0123456789"), { maxLength: 400 })
    .map((pieces) => new TextEncoder().encode(pieces.join(""))),
);

const packing = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY),
});

test("unpacks whatever zlib packs", () => {
  fc.assert(
    fc.property(content, packing, (data, options) => {
      expect(inflateRaw(new Uint8Array(deflateRawSync(data, options)), data.length)).toEqual(data);
    }),
  );
});

test("repeats longer than the window of 32 KB", () => {
  const data = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251);
  expect(inflateRaw(new Uint8Array(deflateRawSync(data)), data.length)).toEqual(data);
});

test("broken data ends in an error, never in an endless loop or a longer result", () => {
  const outcome = (packed: Uint8Array, size: number): string => {
    try {
      return `${inflateRaw(packed, size).length} bytes`;
    } catch (error) {
      if (error instanceof DamagedFileError) return "damaged";
      throw error;
    }
  };
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (data, at, mask, cut) => {
      const packed = new Uint8Array(deflateRawSync(data));
      const place = at % packed.length;
      const broken = cut
        ? packed.subarray(0, place)
        : packed.map((byte, index) => (index === place ? byte ^ mask : byte));
      const expected = cut ? ["damaged"] : ["damaged", `${data.length} bytes`];
      expect(expected).toContain(outcome(broken, data.length));
    }),
  );
});

test.each([1, -1])("a declared size that is off by %i is an error", (off) => {
  const data = new TextEncoder().encode("лист лист лист лист");
  expect(() => inflateRaw(new Uint8Array(deflateRawSync(data)), data.length + off)).toThrow(DamagedFileError);
});

test("the checksum of the format's own example", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
