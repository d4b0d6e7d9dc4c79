/** The academic year of one calculation: its dates, cohorts, and by what each cohort is judged. */
import type { RelativeCohort } from "../plan/indicator";
import { addMonths, endOfMonth, serialOf, type Serial } from "../registry/date";
import { cohortsOf, type ReportingPeriod } from "../registry/registry";

/** Whether people are judged by what they do or by what is forecast for them (rulings 3). */
export type Basis = "actual" | "forecast";

/** Dates and cohorts that the rules compare with. */
export interface YearFrame {
  readonly startYear: number;
  /** Отчётная дата, D. */
  readonly asOf: Serial;
  /** 01.09.Y0. */
  readonly yearStart: Serial;
  /** 31.08.Y1, whatever D is (rulings 25). */
  readonly yearEnd: Serial;
  /** Graduation date of c3, G. */
  readonly graduationDate: Serial;
  /** c1, c2, c3. */
  readonly cohorts: readonly [number, number, number];
  /** From this day on who has not chosen a track is at risk: 31.01.Y1 for очная (plan item 2.6). */
  readonly trackDueFullTime: Serial;
  /** The same for заочная and очно-заочная: the last day of February (plan item 2.7, rulings 9d). */
  readonly trackDueOther: Serial;
}

/** The frame of a reporting period. */
export function yearFrame({ startYear, asOf, graduationDate }: ReportingPeriod): YearFrame {
  return {
    startYear,
    asOf,
    yearStart: serialOf(startYear, 9, 1),
    yearEnd: serialOf(startYear + 1, 8, 31),
    graduationDate,
    cohorts: cohortsOf(startYear),
    trackDueFullTime: endOfMonth(startYear + 1, 1),
    trackDueOther: endOfMonth(startYear + 1, 2),
  };
}

/** Which of the three cohorts a graduation year is; null for any other year and for none. */
export function relativeCohort(frame: YearFrame, cohort: number | null): RelativeCohort | null {
  const index = cohort === null ? -1 : frame.cohorts.indexOf(cohort);
  return (["c1", "c2", "c3"] as const)[index] ?? null;
}

/** c3 is judged by the forecast up to and on its graduation date; nobody else ever is (rulings 3). */
export function basisOf(frame: YearFrame, cohort: number | null): Basis {
  return cohort === frame.cohorts[2] && frame.asOf <= frame.graduationDate ? "forecast" : "actual";
}

/** The graduation day of a cohort: that of c3 moved by whole years, 30.06.2025 → 30.06.2023. */
export function graduationOf(frame: YearFrame, cohort: number): Serial {
  return addMonths(frame.graduationDate, 12 * (cohort - frame.cohorts[2]));
}

/** The last day that counts as «в учебном году» by D: min(D, 31.08.Y1). */
export function lastDayCounted(frame: YearFrame): Serial {
  return frame.asOf < frame.yearEnd ? frame.asOf : frame.yearEnd;
}
