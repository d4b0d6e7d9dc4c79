import fc from "fast-check";
import {
  complement,
  difference,
  emptySet,
  fullSet,
  intersection,
  membersOf,
  setOf,
  sizeOf,
  union,
} from "../../src/engine/bitset";

const twoSets = fc
  .nat({ max: 130 })
  .chain((length) => fc.tuple(fc.constant(length), fc.subarray([...Array(length).keys()]), fc.subarray([...Array(length).keys()]))); // prettier-ignore

test("sets of bits are sets", () => {
  fc.assert(
    fc.property(twoSets, ([length, a, b]) => {
      const [first, second] = [setOf(length, (index) => a.includes(index)), setOf(length, (index) => b.includes(index))];
      expect(membersOf(first)).toEqual(a);
      expect(sizeOf(first)).toBe(a.length);
      expect(membersOf(intersection(first, second))).toEqual(a.filter((index) => b.includes(index)));
      expect(membersOf(difference(first, second))).toEqual(a.filter((index) => !b.includes(index)));
      expect(membersOf(union(first, second))).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
      expect(membersOf(complement(first, length))).toEqual([...Array(length).keys()].filter((index) => !a.includes(index)));
    }),
  ); // prettier-ignore
});

test.each([0, 1, 31, 32, 33, 64])("everybody of %i is nobody more", (length) => {
  expect(sizeOf(fullSet(length))).toBe(length);
  expect(sizeOf(complement(fullSet(length), length))).toBe(0);
  expect(sizeOf(emptySet(length))).toBe(0);
});
