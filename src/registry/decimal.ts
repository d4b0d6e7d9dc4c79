/**
 * A decimal number kept exactly: `digits / 10^scale`. «1,5» is 15 / 10^1.
 * Planned values are compared in integers with it (results contract).
 */
export interface Decimal {
  readonly digits: number;
  readonly scale: number;
}

/**
 * Parses «65», «1,5», «-0.5», with spaces of any kind; null when it is not a
 * plain decimal of at most 15 digits.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ""));
  if (!match) return null;
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  const digits = `${match[2] ?? ""}${fraction}`;
  if (digits.length > 15) return null;
  return { digits: Number(digits) * (match[1] === "-" ? -1 : 1), scale: fraction.length };
}

/** The nearest JavaScript number, for display and JSON. */
export function decimalToNumber({ digits, scale }: Decimal): number {
  return digits / 10 ** scale;
}
