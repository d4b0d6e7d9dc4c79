/** Numbers and answers that only the centre knows: «Настройки КПЭ» (spec: indicators A.3, G1.*, G3.6–G3.8). */
import { NUMBER_FIELDS, type NumberField } from "../plan/fields";
import type { Measure } from "../plan/indicator";
import type { Settings } from "../registry/settings";
import { noData, type Count } from "./counts";
import { CELL_NOTES } from "./messages-cells";

type EnteredRatio = Extract<Measure, { readonly kind: "entered-ratio" }>;

/** G3.6–G3.8: an empty setting is «нет данных», never 0 (rulings 4). */
export function countEntered({ numbers }: Settings, { numerator, denominator, minus }: EnteredRatio): Count {
  const needed: readonly NumberField[] = minus === null ? [numerator, denominator] : [numerator, denominator, minus];
  const empty = needed.filter((field) => numbers[field] === null);
  if (empty.length > 0) return noData(CELL_NOTES.notEntered(empty.map((field) => NUMBER_FIELDS[field])));
  const whole = (numbers[denominator] ?? 0) - (minus === null ? 0 : (numbers[minus] ?? 0));
  if (whole < 0) return noData(CELL_NOTES.impossibleTotal);
  return { state: "counted", numerator: numbers[numerator] ?? 0, denominator: whole, unknown: null, notes: [] };
}

/** G1.1–G1.3. */
export function countAnswer({ checklist }: Settings, indicator: string): Count {
  const value = checklist[indicator]?.value ?? null;
  return value === null ? noData(CELL_NOTES.notAnswered) : { state: "answered", value };
}
