/**
 * Calendar dates as Excel keeps them: whole days since 1899-12-30 (the 1900
 * date system). Integers only, no time zone, no JavaScript `Date`.
 */

/** A day as an Excel serial of the 1900 system: 45292 is 1 January 2024. */
export type Serial = number & { readonly brand: "ExcelSerial" };

/** A calendar day; month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How exactly a date was typed: «01.09.2024», «сентябрь 2024» or «2024». */
export type DatePrecision = "day" | "month" | "year";

/**
 * A date as it was typed. For a month or a year `serial` is the last day of
 * that period (rulings 9e), so a rule may compare it like any other day.
 */
export interface TypedDate {
  readonly serial: Serial;
  readonly precision: DatePrecision;
}

/** The first day that a typed date may mean: «март 2025» → 01.03.2025; `serial` is the last one. */
export function firstDayOf({ serial, precision }: TypedDate): Serial {
  const { year, month } = fromSerial(serial);
  return precision === "day" ? serial : serialOf(year, precision === "month" ? month : 1, 1);
}

/** Days between 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25569;

/** Days added to a serial of a workbook that counts from 1904. */
export const DAYS_FROM_1904 = 1462;

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The serial of a calendar day, or null when there is no such day (45.09.2007). */
export function toSerial({ year, month, day }: CalendarDay): Serial | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Days from civil date (proleptic Gregorian, years counted from March).
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468 + UNIX_EPOCH_SERIAL) as Serial;
}

/** The serial of a day that is known to exist; throws a RangeError otherwise. */
export function serialOf(year: number, month: number, day: number): Serial {
  const serial = toSerial({ year, month, day });
  if (serial === null) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return serial;
}

/** The calendar day of a serial; a time of day (the fraction) is dropped. */
export function fromSerial(serial: number): CalendarDay {
  const days = Math.floor(serial) - UNIX_EPOCH_SERIAL + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * The same day some months later. A day that the month lacks becomes its last
 * day, and the last day of a month stays the last day: 30.06 + 4 months is
 * 31.10 (rulings 9f).
 */
export function addMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = fromSerial(serial);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  const wasLast = day === daysInMonth(year, month);
  return serialOf(targetYear, targetMonth, wasLast ? last : Math.min(day, last));
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): Serial {
  return serialOf(year, month, daysInMonth(year, month));
}

/** Parses ISO `2025-06-01`; null when it is not one or there is no such day. */
export function parseIso(text: string): Serial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return toSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** ISO `2025-06-01`. */
export function formatIso(serial: Serial): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Russian `01.06.2025`. */
export function formatRu(serial: Serial): string {
  const { year, month, day } = fromSerial(serial);
  return `${two(day)}.${two(month)}.${year}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
