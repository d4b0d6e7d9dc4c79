/** Figures as a person reads them: rounded, decimal comma, never against the verdict (rulings 26). */
import type { Comparator } from "../plan/indicator";
import type { Decimal } from "../registry/decimal";
import { exact, satisfies } from "./exact";

/** A planned value with its direction, as it is compared. */
export interface PlannedShare {
  readonly comparator: Comparator;
  readonly value: Decimal;
}

/**
 * How many decimals a share needs: one, and more until the rounded figure no
 * longer says the opposite of the exact comparison. 64,996 % against ≥65 needs
 * three: «65,0» and «65,00» would look met. Throws a RangeError when the
 * denominator is not above 0.
 */
export function shareDecimals(numerator: number, denominator: number, plan: PlannedShare | null): number {
  if (!(denominator > 0)) throw new RangeError(`A share needs a denominator above 0, not ${denominator}`);
  let decimals = 1;
  if (plan === null) return decimals;
  const truth = satisfies({ numerator, denominator }, plan.comparator, plan.value);
  while (decimals < 15 && roundedSatisfies(numerator, denominator, decimals, plan) !== truth) decimals += 1;
  return decimals;
}

/** The share in percent with the decimals of {@link shareDecimals}: «64,6». No percent sign: the unit has a column of its own. */
export function formatShare(numerator: number, denominator: number, plan: PlannedShare | null = null): string {
  const decimals = shareDecimals(numerator, denominator, plan);
  return withComma(rounded(numerator, denominator, decimals), decimals);
}

/** A planned value as typed: 15/10 is «1,5». */
export function formatDecimal({ digits, scale }: Decimal): string {
  return scale === 0 ? String(digits) : withComma(BigInt(digits), scale);
}

/** A count: «12», «1 200» with a no-break space. */
export function formatCount(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A number with a decimal comma and exactly so many decimals, rounded half up on its shortest decimal form, as Excel does. */
export function formatFixed(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number(`${shifted}e${-decimals}`).toFixed(decimals).replace(".", ",");
}

/** The share in percent times 10^decimals, rounded half up. */
function rounded(numerator: number, denominator: number, decimals: number): bigint {
  const top = exact(numerator);
  const bottom = exact(denominator);
  const fact = 100n * BigInt(top.digits) * 10n ** BigInt(bottom.scale + decimals);
  const of = BigInt(bottom.digits) * 10n ** BigInt(top.scale);
  return (2n * fact + of) / (2n * of);
}

function roundedSatisfies(numerator: number, denominator: number, decimals: number, plan: PlannedShare): boolean {
  const figure = rounded(numerator, denominator, decimals) * 10n ** BigInt(plan.value.scale);
  const planned = BigInt(plan.value.digits) * 10n ** BigInt(decimals);
  if (plan.comparator === ">=") return figure >= planned;
  return plan.comparator === "<=" ? figure <= planned : figure === planned;
}

function withComma(whole: bigint, decimals: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, "0");
  const sign = whole < 0n ? "\u2212" : "";
  return `${sign}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}
