/** Exact comparison of facts with planned values: integers only, no rounding (results contract, rulings 26). */
import type { Comparator } from "../plan/indicator";
import { parseDecimal, type Decimal } from "../registry/decimal";

/** A fact as it is compared: a share in percent (100·numerator / denominator), or a count (denominator null). */
export interface Fact {
  readonly numerator: number;
  /** Above 0, or null for a count. */
  readonly denominator: number | null;
}

/** Two numbers brought to whole ones: the fact and the plan, times the same positive number. */
interface Scaled {
  readonly fact: bigint;
  readonly plan: bigint;
}

/** Whether the fact satisfies `fact comparator plan`. */
export function satisfies(fact: Fact, comparator: Comparator, plan: Decimal): boolean {
  const scaled = scale(fact, plan);
  switch (comparator) {
    case ">=":
      return scaled.fact >= scaled.plan;
    case "<=":
      return scaled.fact <= scaled.plan;
    case "=":
      return scaled.fact === scaled.plan;
  }
}

/**
 * People or events missing for >=, in excess for <=, 0 when none are. For a
 * share: ceil(plan·den/100) − num, num − floor(plan·den/100). Null for «=».
 */
export function gapOf({ numerator, denominator }: Fact, comparator: Comparator, plan: Decimal): number | null {
  if (comparator === "=") return null;
  const of = denominator === null ? exact(100) : exact(denominator);
  const top = BigInt(plan.digits) * BigInt(of.digits);
  const bottom = 100n * 10n ** BigInt(plan.scale + of.scale);
  const gap =
    comparator === ">="
      ? Number((top + bottom - 1n) / bottom) - numerator // rounded up
      : numerator - Number(top / bottom); // rounded down
  return Math.max(gap, 0);
}

/** A JavaScript number as the decimal it prints as; counts and entered numbers always are one. */
export function exact(value: number): Decimal {
  const decimal = parseDecimal(String(value));
  if (decimal === null) throw new RangeError(`Not a plain number: ${value}`);
  return decimal;
}

function scale({ numerator, denominator }: Fact, plan: Decimal): Scaled {
  const top = exact(numerator);
  const bottom = denominator === null ? exact(1) : exact(denominator);
  const percent = denominator === null ? 1n : 100n;
  return {
    fact: percent * BigInt(top.digits) * 10n ** BigInt(bottom.scale + plan.scale),
    plan: BigInt(plan.digits) * BigInt(bottom.digits) * 10n ** BigInt(top.scale),
  };
}
