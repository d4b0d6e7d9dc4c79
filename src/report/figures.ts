/**
 * Figures as the director reads them: rounded, but never so that the figure
 * contradicts the verdict beside it (indicators A.0, rulings 26).
 */
import type { ResultCell } from "../engine/results";

/** No figure needs more decimals to differ from a plan of at most four. */
const MAX_DECIMALS = 8;

/** A number with a decimal comma and exactly so many decimals, rounded half up. */
export function formatFixed(value: number, decimals: number): string {
  return roundDecimal(value, decimals).toFixed(decimals).replace(".", ",");
}

/** A planned value or another number as short as it can be written: 65, 1,5. */
export function formatPlain(value: number): string {
  return String(value).replace(".", ",");
}

/** The Excel format of a number with so many decimals: «0», «0.0», «0.00». */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/**
 * Decimals with which a cell's figure is shown: none for counts, at least one
 * for shares, more until rounding no longer puts the figure on the other side
 * of the plan (64,996 against ≥65 needs three).
 */
export function decimalsOf(cell: ResultCell, unit: string): number {
  const { value, plan, status } = cell;
  const first = unit === "%" ? 1 : 0;
  if (typeof value !== "number" || plan === null || typeof plan.value !== "number") return first;
  const holds = (figure: number, planned: number): boolean =>
    plan.operator === ">=" ? figure >= planned : plan.operator === "<=" ? figure <= planned : figure === planned;
  if (status !== "met" && status !== "missed" && status !== "preliminary") return first;
  const met = status !== "missed";
  for (let decimals = first; decimals < MAX_DECIMALS; decimals += 1) {
    if (holds(roundDecimal(value, decimals), plan.value) === met) return decimals;
  }
  return MAX_DECIMALS;
}

/**
 * Rounds half up on the shortest decimal form, as Excel does: 64.95 → 65.0,
 * though its binary value may lie just below.
 */
function roundDecimal(value: number, decimals: number): number {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number(`${shifted}e${-decimals}`);
}
