/** How the figures of the table are shown; the rounding itself is `engine/display.ts`'s. */
import { shareDecimals } from "../engine/display";
import { exact } from "../engine/exact";
import type { ResultCell } from "../engine/results";

/**
 * The Excel format of a cell's figure: «0» for counts; for shares at least one
 * decimal, and more until the figure no longer contradicts the verdict
 * (rulings 26): 64,996 against ≥65 is «0.000».
 */
export function figureFormat({ numerator, denominator, plan }: ResultCell): string {
  if (numerator === null || denominator === null || denominator <= 0) return "0";
  const planned =
    plan === null || typeof plan.value !== "number" ? null : { comparator: plan.operator, value: exact(plan.value) };
  return `0.${"0".repeat(shareDecimals(numerator, denominator, planned))}`;
}
