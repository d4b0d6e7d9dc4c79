/** What an item of the plan of work is: a record, its terms relative to the academic year. */
import { daysInMonth, serialOf, type Serial } from "../registry/date";
import type { RelativeCohort } from "./indicator";
import type { Role } from "./roles";

/** A day of the academic year: year 0 is Y0, year 1 is Y1; «last» is the last day by the calendar (rulings 50). */
export interface RelativeDay {
  readonly year: 0 | 1;
  readonly month: number;
  readonly day: number | "last";
}

/** From when to when, both inclusive; `cohort` where the plan names a class. */
export interface RelativeWindow {
  readonly cohort: RelativeCohort | null;
  readonly from: RelativeDay;
  readonly to: RelativeDay;
}

/** One of the 30 items. */
export interface CalendarItem {
  /** 1.1 … 7.1; the plan's second «1.3» is 1.6 (rulings 48). */
  readonly id: string;
  readonly section: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** With the placeholders `{c1}`, `{c2}`, `{c3}`. */
  readonly wording: string;
  /** The term in the plan's words, with the same placeholders and `{Y0}`, `{Y1}`. */
  readonly term: string;
  readonly windows: readonly RelativeWindow[];
  readonly responsible: readonly Role[];
  /** What is to come of it, one entry per line of the plan. */
  readonly results: readonly string[];
  /** Ids of the indicators it feeds; empty = evidence only, there is no number to show (rulings 54). */
  readonly feeds: readonly string[];
}

/** A window of one academic year, in days. */
export interface PlanWindow {
  readonly cohort: RelativeCohort | null;
  readonly start: Serial;
  readonly end: Serial;
}

/** The windows of an item in the academic year that begins in `startYear`, in the order of the plan. */
export function windowsOf(item: CalendarItem, startYear: number): readonly PlanWindow[] {
  return item.windows.map(({ cohort, from, to }) => ({
    cohort,
    start: dayOf(from, startYear),
    end: dayOf(to, startYear),
  }));
}

function dayOf({ year, month, day }: RelativeDay, startYear: number): Serial {
  const calendarYear = startYear + year;
  return serialOf(calendarYear, month, day === "last" ? daysInMonth(calendarYear, month) : day);
}

/** Whole months of the academic year: `months(0, 9, 0, 12)` is 01.09.Y0–31.12.Y0. */
export function months(
  fromYear: 0 | 1,
  fromMonth: number,
  toYear: 0 | 1,
  toMonth: number,
  cohort: RelativeCohort | null = null,
): RelativeWindow {
  return {
    cohort,
    from: { year: fromYear, month: fromMonth, day: 1 },
    to: { year: toYear, month: toMonth, day: "last" },
  };
}

/** One day. */
export function onDay(year: 0 | 1, month: number, day: number): RelativeWindow {
  return { cohort: null, from: { year, month, day }, to: { year, month, day } };
}

/** «В течение года»: 01.09.Y0–31.08.Y1. */
export const ALL_YEAR: RelativeWindow = months(0, 9, 1, 8);
