/**
 * Sets of people or events as bits: person number i is bit i % 32 of word
 * i / 32. All sets of one calculation have the same length.
 */

/** Bits past the last person are always 0. */
export type Bitset = Uint32Array;

/** The empty set of `length` people. */
export function emptySet(length: number): Bitset {
  return new Uint32Array((length + 31) >>> 5);
}

/** Everybody. */
export function fullSet(length: number): Bitset {
  return complement(emptySet(length), length);
}

/** The set of the numbers for which `test` holds. */
export function setOf(length: number, test: (index: number) => boolean): Bitset {
  const bits = emptySet(length);
  for (let index = 0; index < length; index += 1) {
    if (test(index)) bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return bits;
}

/** In both. */
export function intersection(a: Bitset, b: Bitset): Bitset {
  return a.map((word, index) => word & (b[index] ?? 0));
}

/** In either. */
export function union(a: Bitset, b: Bitset): Bitset {
  return a.map((word, index) => word | (b[index] ?? 0));
}

/** In the first, not in the second. */
export function difference(a: Bitset, b: Bitset): Bitset {
  return a.map((word, index) => word & ~(b[index] ?? 0));
}

/** Everybody who is not in the set. */
export function complement(a: Bitset, length: number): Bitset {
  const bits = a.map((word) => ~word);
  const rest = length & 31;
  const last = bits.length - 1;
  if (rest !== 0 && last >= 0) bits[last] = (bits[last] ?? 0) & ((1 << rest) - 1);
  return bits;
}

/** How many are in the set. */
export function sizeOf(a: Bitset): number {
  let count = 0;
  for (let word of a) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The numbers in the set, ascending. */
export function membersOf(a: Bitset): number[] {
  const members: number[] = [];
  a.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) members.push(index * 32 + 31 - Math.clz32(rest & -rest));
  });
  return members;
}
