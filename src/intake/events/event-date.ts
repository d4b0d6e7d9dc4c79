import { endOfMonth, formatRu, toSerial, type TypedDate } from "../../registry/date";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { monthOfText, takeDates, type FoundDate } from "../cells/date-text";
import { readDate } from "../cells/dates";
import { quoteForIssue } from "../cells/quote";
import type { Read } from "../cells/types";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS } from "../messages-events";
import { normalise } from "../normalise";

/** What the date of an event is read with. */
export interface EventDateOptions {
  /** Serials count from 1904. */
  readonly date1904: boolean;
  /** Y0 of the academic year: «октябрь» is October of Y0, «март» March of Y1. */
  readonly startYear: number;
}

/** «10-12.03.2025», «28.02 по 01.03.2025»: what stands before the last day of a run. */
const EARLIER_DAYS =
  /(?<![\d.,/])(?:\d{1,2}(?:\.\d{1,2})?\s*(?:-|,|и|по)\s*)+(?=\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d))/gu;

/** «15.10»: a day and a month without the year. */
const DAY_AND_MONTH = /(?<![\d.,/])(\d{1,2})\.(\d{1,2})(?![\d]|\.\d)/gu;

/** «III квартал» is the same as «3 квартал». */
const ROMAN_QUARTER = /(?<![\p{L}\d])(?:iv|i{1,3})(?=[\s-]*(?:[а-я]{1,2}\s+)?кв)/gu;
const ROMAN = ["i", "ii", "iii", "iv"];

/**
 * When an event was held. Of a run of days the last; a month without a year is
 * that month of the academic year, a quarter its last month; a year alone says
 * nothing. Null without a finding: empty (workbooks D.5, rulings 14f).
 */
export function readEventDate(cell: CellScalar, options: EventDateOptions): Read<TypedDate | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const quoted = quoteForIssue(cellText(cell));
  if (typeof cell !== "string" || /^\s*\d{4,5}([.,]\d+)?\s*$/.test(cell)) {
    const read = readDate(cell, options);
    if (read.value === null) return { value: null, findings: [EVENT_FINDINGS.dateImpossible(quoted)] };
    return isYear(read.value) ? { value: null, findings: [EVENT_FINDINGS.dateYearOnly(quoted)] } : read;
  }
  const text = normalise(cell)
    .replace(EARLIER_DAYS, "")
    .replace(ROMAN_QUARTER, (numeral) => String(ROMAN.indexOf(numeral) + 1));
  const { dates } = takeDates(text);
  if (dates.some(({ problem }) => problem === "impossible")) {
    return { value: null, findings: [EVENT_FINDINGS.dateImpossible(quoted)] };
  }
  const full = dates.flatMap(({ date }) => (date === null || isYear(date) ? [] : [date]));
  if (full.length > 0) return { value: full.reduce(later), findings: [] };
  const inYear = [...withoutYear(dates, options.startYear), ...daysAndMonths(text, options.startYear)];
  if (inYear.length > 0) {
    const value = inYear.reduce(later);
    return { value, findings: [EVENT_FINDINGS.dateInYear(formatRu(value.serial))] };
  }
  const onlyYear = dates.some(({ date }) => date !== null);
  return {
    value: null,
    findings: [onlyYear ? EVENT_FINDINGS.dateYearOnly(quoted) : EVENT_FINDINGS.dateUnknown(quoted)],
  };
}

/** «сентябрь», «15 октября», «III квартал» of the academic year. */
function withoutYear(dates: readonly FoundDate[], startYear: number): readonly TypedDate[] {
  return dates.flatMap(({ raw, problem }): readonly TypedDate[] => {
    const month = problem === "no-year" ? monthOfText(raw) : null;
    if (month === null) return [];
    const year = yearOfMonth(month, startYear);
    const day = raw.includes("кв") ? undefined : /^\d{1,2}/.exec(raw)?.[0];
    if (day === undefined) return [{ serial: endOfMonth(year, month), precision: "month" }];
    return dayOf(year, month, Number(day));
  });
}

function daysAndMonths(text: string, startYear: number): readonly TypedDate[] {
  return [...text.matchAll(DAY_AND_MONTH)].flatMap(([, day, month]) =>
    dayOf(yearOfMonth(Number(month), startYear), Number(month), Number(day)),
  );
}

function dayOf(year: number, month: number, day: number): readonly TypedDate[] {
  const serial = toSerial({ year, month, day });
  return serial === null ? [] : [{ serial, precision: "day" }];
}

/** The calendar year in which the academic year has a month. */
function yearOfMonth(month: number, startYear: number): number {
  return month >= 9 ? startYear : startYear + 1;
}

function later(a: TypedDate, b: TypedDate): TypedDate {
  return b.serial >= a.serial ? b : a;
}

function isYear({ precision }: TypedDate): boolean {
  return precision === "year";
}
