/** Dates inside a text: «армия до 05.2025», «принят 01.09.24 г.», «с сентября». */
import { endOfMonth, toSerial, type Serial, type TypedDate } from "../../registry/date";
import { MONTH_ABBREVIATIONS, MONTH_STEMS, SEASONS } from "../../registry/vocabulary-dates";

/** A date that was found in a text. */
export interface FoundDate {
  /** As typed, without the preposition. */
  readonly raw: string;
  /** «с», «по», «до», «от», «на», «к», or empty. */
  readonly preposition: string;
  /** Null: no such day («45.09.2007»), or a month or season without its year. */
  readonly date: TypedDate | null;
  /** `impossible`: figures that are no day; `no-year`: a month, a season or «01.09» without its year. */
  readonly problem: "impossible" | "no-year" | null;
}

/** A text without its dates, and the dates. */
export interface TextWithDates {
  /** Each date replaced by one space. */
  readonly rest: string;
  readonly dates: readonly FoundDate[];
}

const MONTH = `(?:${MONTH_STEMS.map((stem) => (stem.startsWith("ма") && stem !== "март" ? `(?:${stem})` : `(?:${stem}(?:ь|я|е|ю|а|у|ем|ом)?)`)).join("|")}|(?:${MONTH_ABBREVIATIONS.join("|")})\\.?)`;
const YEAR_MARK = "(?:\\s*(?:гг?(?![а-я])\\.?|год[ауе]?(?![а-я])))?";
const TIME = "(?:[t ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?z?)?";
const PREPOSITION = "(?:(?<![а-я])(?<prep>со?|до|по|от|на|к|в|во|не ранее|около)\\s+)?";
const SEPARATOR = "\\s?[./,-]\\s?";

const FORMS = [
  `(?<isoYear>(?:19|20)\\d{2})[-./](?<isoMonth>\\d{1,2})[-./](?<isoDay>\\d{1,2})(?!\\d)${TIME}`,
  `(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{4}|\\d{2})(?!\\d)${TIME}${YEAR_MARK}`,
  `(?<spacedDay>\\d{1,2}) (?<spacedMonth>\\d{1,2}) (?<spacedYear>(?:19|20)\\d{2})(?!\\d)${YEAR_MARK}`,
  `(?<nameDay>\\d{1,2})(?:-?(?:го|ое))?\\s+(?<dayName>${MONTH})\\s*(?<dayNameYear>\\d{4}|\\d{2}(?=\\s*г))?(?!\\d)${YEAR_MARK}`,
  `(?<name>(?<![а-я])${MONTH})(?![а-я])(?:\\s+месяц[а-я]*)?[\\s.,-]*(?<nameYear>\\d{4}|\\d{2}(?=\\s*г))?(?!\\d)${YEAR_MARK}`,
  `(?<quarter>[1-4]|iv|i{1,3})\\s*(?:-?[а-я]{1,2})?\\s*(?:кв\\.?|квартал[а-я]*)(?![а-я])\\s*(?<quarterYear>\\d{4})?${YEAR_MARK}`,
  `(?<onlyMonth>0?[1-9]|1[0-2])[./-](?<onlyMonthYear>(?:19|20)\\d{2})(?!\\d)${YEAR_MARK}`,
  `(?<onlyYear>(?:19|20)\\d{2})(?![\\d.,/]*\\d)${YEAR_MARK}`,
  `(?<season>(?<![а-я])(?:${SEASONS.join("|")}))(?![а-я])\\s*(?:\\d{4})?${YEAR_MARK}`,
];

// Not inside a longer figure or word: «№12-05.2024к», «тм-41».
const DATE = new RegExp(`(?<![\\d№.])${PREPOSITION}(?:${FORMS.map((form) => `(?:${form})`).join("|")})`, "gu");

/** Takes the dates out of a normalised text. Two-digit years: 00–29 are 2000s, as in Excel. */
export function takeDates(normalised: string): TextWithDates {
  if (!/\d|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сент|октя|ноя|дека|весн|осен|лет|зим/.test(normalised)) {
    return { rest: normalised, dates: [] };
  }
  const dates: FoundDate[] = [];
  const rest = normalised.replace(DATE, (whole, ...args: unknown[]) => {
    const groups = args[args.length - 1] as Partial<Record<string, string>>;
    const preposition = groups.prep ?? "";
    dates.push({ raw: whole.slice(preposition.length).trim(), preposition, ...understand(groups) });
    return " ";
  });
  return { rest, dates };
}

/** The month that a text names without saying a year: «сентябрь» → 9, «III квартал» → 9 (its last month); else null. */
export function monthOfText(normalised: string): number | null {
  const quarter = /(?:^|\s)(iv|i{1,3}|[1-4])\s*(?:-?[а-я]{1,2})?\s*(?:кв\.?|квартал)/.exec(normalised)?.[1];
  if (quarter !== undefined) return quarterNumber(quarter) * 3;
  const word = new RegExp(`(?<![а-я])${MONTH}(?![а-я])`, "u").exec(normalised)?.[0];
  return word === undefined ? null : monthNumber(word);
}

/** A year typed with two or four figures. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function understand(groups: Partial<Record<string, string>>): Pick<FoundDate, "date" | "problem"> {
  const { isoYear, isoMonth, isoDay, day, month, year, nameDay, dayName, dayNameYear } = groups;
  if (isoYear !== undefined) return ofDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (year !== undefined) return ofDay(fullYear(year), Number(month), Number(day));
  const { spacedDay, spacedMonth, spacedYear } = groups;
  if (spacedYear !== undefined) return ofDay(Number(spacedYear), Number(spacedMonth), Number(spacedDay));
  if (nameDay !== undefined && dayName !== undefined) {
    const number = monthNumber(dayName);
    return dayNameYear === undefined || number === null
      ? noYear
      : ofDay(fullYear(dayNameYear), number, Number(nameDay));
  }
  const { name, nameYear, quarter, quarterYear, onlyMonth, onlyMonthYear, onlyYear } = groups;
  if (name !== undefined) {
    const number = monthNumber(name);
    return nameYear === undefined || number === null ? noYear : ofMonth(fullYear(nameYear), number);
  }
  if (quarter !== undefined) {
    return quarterYear === undefined ? noYear : ofMonth(Number(quarterYear), quarterNumber(quarter) * 3);
  }
  if (onlyMonthYear !== undefined) return ofMonth(Number(onlyMonthYear), Number(onlyMonth));
  if (onlyYear !== undefined) {
    return { date: { serial: endOfMonth(Number(onlyYear), 12), precision: "year" }, problem: null };
  }
  return noYear;
}

const noYear = { date: null, problem: "no-year" } as const;

function ofDay(year: number, month: number, day: number): Pick<FoundDate, "date" | "problem"> {
  const serial: Serial | null = toSerial({ year, month, day });
  if (serial === null || year < 1900 || year > 2199) return { date: null, problem: "impossible" };
  return { date: { serial, precision: "day" }, problem: null };
}

function ofMonth(year: number, month: number): Pick<FoundDate, "date" | "problem"> {
  return { date: { serial: endOfMonth(year, month), precision: "month" }, problem: null };
}

function monthNumber(word: string): number | null {
  const bare = word.replace(/\.$/, "");
  const index = MONTH_STEMS.findIndex((stem, at) =>
    new RegExp(`^(?:${stem}|(?:${MONTH_ABBREVIATIONS[at] ?? stem})$)`, "u").test(bare),
  );
  return index < 0 ? null : index + 1;
}

function quarterNumber(text: string): number {
  return text === "iv" ? 4 : /^i+$/.test(text) ? text.length : Number(text);
}
