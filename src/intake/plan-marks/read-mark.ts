/** What «Отметка о выполнении» says: done, when, and of a series which dates. */
import { windowsOf } from "../../plan/calendar-item";
import { isSeries, type CalendarLine } from "../../plan/calendar-lines";
import { firstDayOf, fromSerial, serialOf, toSerial, type Serial, type TypedDate } from "../../registry/date";
import type { PlanMark } from "../../registry/plan-mark";
import { NO, YES } from "../../registry/vocabulary-answers";
import { cellText, isDashCell } from "../cells/cell-text";
import { readDate } from "../cells/dates";
import { monthOfText, takeDates } from "../cells/date-text";
import type { CellScalar } from "../grid";
import { normalise } from "../normalise";

/** How a mark was understood. */
export interface ReadMark {
  /** One for each term that is marked; none when nothing is. */
  readonly marks: readonly PlanMark[];
  /** Something is written, and it is neither «да», a date nor «нет». */
  readonly isUnclear: boolean;
}

const NOTHING: ReadMark = { marks: [], isUnclear: false };
const UNCLEAR: ReadMark = { marks: [], isUnclear: true };

/** «Выполнено», «проведено 12.03», «размещён на сайте»: words that say it is done. */
const DONE =
  /^(?:выполн|исполн|сделан|готов|проведен|завершен|закончен|утвержд|размещен|сформирован|обновлен|актуализирован)/;

/** «Не выполнено», «частично», «в работе», «план 01.10»: words that say it is not, or not yet. */
const NOT_DONE =
  /^(?:не(?:т)?(?![а-я])|невыполн|частич|в работе|в процессе|выполня|ведется|идет|начат|план|будет|перенес|отложен|отменен|срок|до(?![а-я])|к(?![а-я]))/;

/**
 * Reads a mark of a line in the academic year that begins in `startYear`;
 * serials are of the 1900 system. «Да», a date or «выполнено …» is done. The
 * twelve dates of 6.2 are marked by the dates themselves, «01.10.2024;
 * 01.11.2024», by months, or by a period, «01.10.2024–01.03.2025»: «да» alone
 * does not say which.
 */
export function readMark(cell: CellScalar, line: CalendarLine, startYear: number): ReadMark {
  const text = normalise(cellText(cell));
  if (text === "" || isDashCell(cell) || NO.has(text)) return NOTHING;
  if (NOT_DONE.test(text)) return NOTHING;
  return isSeries(line.item) ? seriesMark(cell, text, line, startYear) : oneMark(cell, text, line, startYear);
}

function oneMark(cell: CellScalar, text: string, line: CalendarLine, startYear: number): ReadMark {
  const dates = typeof cell === "boolean" ? [] : datesOf(cell, text, startYear);
  const [first = ""] = text.split(/[\s,;:.(]+/);
  const isDone = cell === true || YES.has(text) || YES.has(first) || DONE.test(text) || isDateAlone(cell, text, dates);
  if (cell === false) return NOTHING;
  if (!isDone) return UNCLEAR;
  const [window] = line.windows;
  const mark: PlanMark = {
    item: line.item.id,
    startYear,
    ...(line.item.windows.length > 1 && window !== undefined ? { window } : {}),
    done: true,
    doneOn: dates.at(-1) ?? null,
  };
  return { marks: [mark], isUnclear: false };
}

/** A date with nothing but its preposition and «г.» around it. */
function isDateAlone(cell: CellScalar, text: string, dates: readonly TypedDate[]): boolean {
  if (dates.length === 0) return false;
  if (typeof cell === "number") return true;
  return /^[\s.,;()г–-]*$/.test(takeDates(text).rest.replace(/\d{1,2}\.\d{1,2}/g, " "));
}

function seriesMark(cell: CellScalar, text: string, line: CalendarLine, startYear: number): ReadMark {
  if (typeof cell === "boolean") return UNCLEAR;
  const windows = windowsOf(line.item, startYear);
  const marked = new Map<number, TypedDate>();
  const windowIn = (date: TypedDate): number => windows.findIndex(({ start }) => isSameMonth(start, date.serial));
  for (const part of typeof cell === "number" ? [text] : text.split(/[;,\n]+/)) {
    const dates = datesOf(typeof cell === "number" ? cell : part, part, startYear);
    const [from, to] = dates;
    if (from === undefined) continue;
    if (dates.length === 2 && to !== undefined && from.serial < to.serial) {
      windows.forEach(({ start }, index) => {
        const isWithin = start >= monthStart(from) && start <= to.serial;
        if (isWithin) marked.set(index, { serial: start, precision: "day" });
      });
      continue;
    }
    for (const date of dates) if (windowIn(date) >= 0) marked.set(windowIn(date), date);
  }
  const marks = [...marked]
    .sort(([a], [b]) => a - b)
    .map(([window, doneOn]): PlanMark => ({ item: line.item.id, startYear, window, done: true, doneOn }));
  return marks.length === 0 ? UNCLEAR : { marks, isUnclear: false };
}

/** Dates of a text; «01.10» and «октябрь» get their year from the academic year. */
function datesOf(cell: CellScalar, text: string, startYear: number): readonly TypedDate[] {
  if (typeof cell === "number") {
    const { value } = readDate(cell, { date1904: false });
    return value === null ? [] : [value];
  }
  const { dates, rest } = takeDates(text);
  const known = dates.flatMap(({ date }) => (date === null ? [] : [date]));
  if (known.length > 0) return known;
  const bare = [...rest.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})(?![\d.])/g)].flatMap(([, day, month]) =>
    dayInYear(Number(day), Number(month), startYear),
  );
  if (bare.length > 0) return bare;
  const month = dates.length === 1 ? monthOfText(text) : null;
  return month === null ? [] : dayInYear(1, month, startYear);
}

/** The day in the academic year: September to December lie in Y0. */
function dayInYear(day: number, month: number, startYear: number): readonly TypedDate[] {
  const serial = toSerial({ year: month >= 9 ? startYear : startYear + 1, month, day });
  return serial === null ? [] : [{ serial, precision: "day" }];
}

function isSameMonth(a: Serial, b: Serial): boolean {
  const [one, other] = [fromSerial(a), fromSerial(b)];
  return one.year === other.year && one.month === other.month;
}

function monthStart(date: TypedDate): Serial {
  const { year, month } = fromSerial(firstDayOf(date));
  return serialOf(year, month, 1);
}
