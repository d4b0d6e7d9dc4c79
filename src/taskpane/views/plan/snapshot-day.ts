import type { Reckoning } from "../../../app/reckoning";
import { formatRu, serialOf, toSerial, type Serial } from "../../../registry/date";
import { SNAPSHOT_TEXT } from "./messages";

/** A typed day: the day, or what is wrong with it (Russian). */
export type TypedDay =
  { readonly day: Serial; readonly problem: null } | { readonly day: null; readonly problem: string };

/**
 * Reads the day of a snapshot as it is typed, «1.6.2025». It must lie in the
 * academic year of the calculation, 01.09 … 31.08: of another one the plan
 * speaks of other graduation years.
 */
export function typedDay(text: string, { cohorts }: Pick<Reckoning, "cohorts">): TypedDay {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const serial = toSerial({ year: Number(year), month: Number(month), day: Number(day) });
  if (serial === null) return { day: null, problem: SNAPSHOT_TEXT.notDay };
  const [first, last] = yearOf(cohorts);
  if (serial >= first && serial <= last) return { day: serial, problem: null };
  return { day: null, problem: SNAPSHOT_TEXT.otherYear(formatRu(first), formatRu(last)) };
}

/** The second of the three graduation years is that in which the academic year begins. */
function yearOf([, startYear]: Reckoning["cohorts"]): readonly [Serial, Serial] {
  return [serialOf(startYear, 9, 1), serialOf(startYear + 1, 8, 31)];
}
