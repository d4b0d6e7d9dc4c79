/** From a count to a cell: value, status, gap (results contract, rulings 4, 11, 26). */
import type { Comparator } from "../plan/indicator";
import { decimalToNumber, type Decimal } from "../registry/decimal";
import type { Counted } from "./counts";
import { gapOf, satisfies, type Fact } from "./exact";
import type { ResultCell } from "./results";

/** The part of a cell that follows from the count and the plan. */
export type Judgement = Pick<ResultCell, "value" | "status" | "gap">;

/** A cell without data: nothing is known, nothing is missing. */
export const NO_DATA: Judgement = { value: null, status: "no-data", gap: null };

/**
 * Judges a share or a count. `preliminaryIfUnknown` is for K7 alone: met as
 * counted, but missed if everybody of unknown status turned out to be counted;
 * missed stays missed.
 */
export function judge(
  { numerator, denominator, unknown }: Counted,
  comparator: Comparator,
  plan: Decimal | null,
  preliminaryIfUnknown: boolean,
): Judgement {
  if (denominator === 0) return { value: null, status: "not-applicable", gap: null };
  const value = denominator === null ? numerator : (100 * numerator) / denominator;
  if (plan === null) return { value, status: "no-plan", gap: null };
  const fact: Fact = { numerator, denominator };
  if (!satisfies(fact, comparator, plan)) return { value, status: "missed", gap: gapOf(fact, comparator, plan) };
  const worst: Fact = { numerator: numerator + (unknown ?? 0), denominator };
  const sure = !preliminaryIfUnknown || satisfies(worst, comparator, plan);
  return { value, status: sure ? "met" : "preliminary", gap: 0 };
}

/** Judges an answer есть/нет against «есть». */
export function judgeAnswer(value: boolean): Judgement {
  return { value, status: value ? "met" : "missed", gap: null };
}

/** The plan as the results print it. */
export function plannedOf(comparator: Comparator, plan: Decimal | boolean | null): ResultCell["plan"] {
  if (plan === null) return null;
  return { operator: comparator, value: typeof plan === "boolean" ? plan : decimalToNumber(plan) };
}
