/** What each part of the college adds to its gap, in whole people that add up to the gap exactly. */
import type { Decimal } from "../registry/decimal";

/** A part of a share, or the whole of it. */
export interface PartCount {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * For ≥ the people each part lacks, for ≤ the people it has too many; below 0
 * where it has them to spare. The sum is ceil(plan·den/100) − num of the whole,
 * num − floor(plan·den/100) for ≤: the college's gap, signed.
 *
 * A part's own share of the required people is a fraction: of 8 people 65 % are
 * 5,2. Whole ones are given out by the largest remainder (the method by which
 * seats are divided), of equal remainders to the earlier part; so a group of 8
 * needs 5 or 6, and all groups together what the college needs.
 */
export function contributions(parts: readonly PartCount[], comparator: ">=" | "<=", plan: Decimal): readonly number[] {
  const bottom = 100n * 10n ** BigInt(plan.scale);
  const tops = parts.map(({ denominator }) => BigInt(plan.digits) * BigInt(denominator));
  const sum = tops.reduce((total, top) => total + top, 0n);
  const required = comparator === ">=" ? (sum + bottom - 1n) / bottom : sum / bottom;
  const whole = tops.map((top) => top / bottom);
  let left = Number(required - whole.reduce((total, count) => total + count, 0n));
  const byRemainder = tops
    .map((top, index) => ({ index, remainder: top % bottom }))
    .sort((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : a.index - b.index));
  const extra = new Set<number>();
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    extra.add(index);
    left -= 1;
  }
  return parts.map(({ numerator }, index) => {
    const share = Number(whole[index] ?? 0n) + (extra.has(index) ? 1 : 0);
    return comparator === ">=" ? share - numerator : numerator - share;
  });
}
