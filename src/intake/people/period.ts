/** The academic year, the reporting date and the graduation date (rulings 3, 8, 25). */
import { fromSerial, serialOf, type Serial } from "../../registry/date";
import type { ReportingPeriod } from "../../registry/registry";
import type { Settings } from "../../registry/settings";
import type { Finding } from "../cells/types";
import { PERIOD_FINDINGS } from "../messages-sheets";

/** What was asked for on the command line, and the day it is. */
export interface PeriodRequest {
  /** Y0; null = by settings or data. */
  readonly startYear: number | null;
  /** D; null = by settings or today. */
  readonly asOf: Serial | null;
  readonly today: Serial;
}

/** The period with what contradicts it. */
export interface PeriodReading {
  readonly period: ReportingPeriod;
  readonly findings: readonly Finding[];
  /** Graduation years after this one are mistakes in the data. */
  readonly latestYear: number;
}

/** A year with so many people, or such a share of them, is no slip of the pen. */
const ENOUGH_PEOPLE = 5;
const ENOUGH_SHARE = 0.05;

/**
 * Command line > «Настройки КПЭ» > data > today. `cohorts` are the graduation
 * years of all people. D is today, but not later than 31.08.Y1; G is 30.06.Y1.
 */
export function resolvePeriod(
  request: PeriodRequest,
  settings: Pick<Settings, "startYear" | "asOf" | "graduationDate">,
  cohorts: readonly (number | null)[],
): PeriodReading {
  const findings: Finding[] = [];
  const thisYear = fromSerial(request.today).year;
  const latestInData = latestCohort(cohorts, thisYear + 1);
  const ofData = latestInData === null ? null : latestInData - 1;
  const given = request.startYear ?? settings.startYear;
  const startYear = given ?? ofData ?? academicYearOf(request.today);
  if (request.startYear === null && settings.startYear !== null && ofData !== null && ofData !== settings.startYear) {
    findings.push(PERIOD_FINDINGS.yearNotInData(settings.startYear, ofData));
  }

  const lastDay = serialOf(startYear + 1, 8, 31);
  const asOf = request.asOf ?? settings.asOf ?? (Math.min(request.today, lastDay) as Serial);
  if (asOf < serialOf(startYear, 9, 1)) findings.push(PERIOD_FINDINGS.reportBeforeYear(asOf, startYear));

  const usual = serialOf(startYear + 1, 6, 30);
  const graduation = settings.graduationDate;
  const isOfYear = graduation !== null && graduation >= serialOf(startYear, 9, 1) && graduation <= lastDay;
  if (graduation !== null && !isOfYear) findings.push(PERIOD_FINDINGS.graduationOutsideYear(graduation, usual));
  return {
    period: { startYear, asOf, graduationDate: isOfYear ? graduation : usual },
    findings,
    latestYear: given === null ? startYear + 1 : Math.max(startYear + 1, thisYear + 1),
  };
}

/** The latest year that enough people have and that is not later than `limit`; any such year when none has enough. */
function latestCohort(cohorts: readonly (number | null)[], limit: number): number | null {
  const counts = new Map<number, number>();
  for (const cohort of cohorts) if (cohort !== null) counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
  const isEnough = (count: number): boolean => count >= ENOUGH_PEOPLE || count >= ENOUGH_SHARE * cohorts.length;
  const years = [...counts.keys()].filter((year) => year <= limit);
  const enough = years.filter((year) => isEnough(counts.get(year) ?? 0));
  const chosen = enough.length > 0 ? enough : years;
  return chosen.length === 0 ? null : Math.max(...chosen);
}

/** Y0 of the academic year that a day belongs to. */
function academicYearOf(day: Serial): number {
  const { year, month } = fromSerial(day);
  return month >= 9 ? year : year - 1;
}
