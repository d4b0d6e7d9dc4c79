/** Russian numerals: «1 человек», «2 человека», «5 человек». */

/** The forms after 1, after 2–4, and after 5–20. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form that goes with a whole number: 21 → the first, 22 → the second, 11 → the third. */
export function formOf(count: number, [one, few, many]: Forms): string {
  const last = Math.abs(count) % 10;
  const lastTwo = Math.abs(count) % 100;
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}

/** The number with its form: «21 день». */
export function counted(count: number, forms: Forms): string {
  return `${count} ${formOf(count, forms)}`;
}
