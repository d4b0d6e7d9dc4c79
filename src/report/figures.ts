/** How the figures of the table are shown; the rounding rule itself is `engine/display.ts`'s. */
import { formatDecimal, shareDecimals } from "../engine/display";
import { exact } from "../engine/exact";
import type { ResultCell } from "../engine/results";

/**
 * Decimals with which a cell's figure is shown: none for counts; for shares at
 * least one, and more until the figure no longer contradicts the verdict
 * (rulings 26): 64,996 against ≥65 needs three.
 */
export function decimalsOf({ numerator, denominator, plan }: ResultCell, unit: string): number {
  if (unit !== "%" || numerator === null || denominator === null || denominator <= 0) return 0;
  const planned =
    plan === null || typeof plan.value !== "number" ? null : { comparator: plan.operator, value: exact(plan.value) };
  return shareDecimals(numerator, denominator, planned);
}

/** The Excel format of a cell's figure: «0», «0.0», «0.000». */
export function figureFormat(cell: ResultCell, unit: string): string {
  const decimals = decimalsOf(cell, unit);
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A number as short as it can be written: 65, 1,5. */
export function formatPlain(value: number): string {
  return formatDecimal(exact(value));
}
