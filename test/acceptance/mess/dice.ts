/** Choices that a seed decides, so that a failing workbook can be made again. */
export class Dice {
  private state: number;

  /** `seed`: any integer; equal seeds give equal choices. */
  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** A number from 0 (inclusive) to 1 (exclusive); mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** True in `share` of the throws. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** An integer from 0 to `below` − 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** One of the values. Throws when there is none. */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error("Nothing to pick from");
    return values[this.below(values.length)] as T;
  }

  /** The values in another order. */
  shuffle<T>(values: readonly T[]): T[] {
    const keyed = values.map((value) => ({ value, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  }
}
