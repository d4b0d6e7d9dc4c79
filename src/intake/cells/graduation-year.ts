/** Год выпуска from a cell, a sheet's name or a title (rulings 8). */
import { fromSerial } from "../../registry/date";
import { NOT_KNOWN } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { takeDates } from "./date-text";
import { readDate, type DateOptions } from "./dates";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/**
 * Год выпуска from a cell of its column: 2024, «2024 г.», «вып. 2024», «2023-2024»
 * (2024), a date gives its year. Years are taken as typed: whether 2032 can be
 * is for the whole workbook to say. Null = empty, or not understood with an error.
 */
export function readGraduationYear(cell: CellScalar, options: DateOptions): Read<number | null> {
  if (isEmptyCell(cell) || isDashCell(cell) || NOT_KNOWN.has(normalise(cellText(cell))))
    return { value: null, findings: [] };
  const fail = { value: null, findings: [CELL_FINDINGS.yearNotUnderstood(quoteForIssue(cellText(cell)))] };
  if (typeof cell === "boolean") return fail;
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= 10 && cell < 60) return { value: 2000 + cell, findings: [] };
    const { value } = readDate(cell, { date1904: options.date1904 });
    return value ? { value: fromSerial(value.serial).year, findings: [] } : fail;
  }
  const text = normalise(cellText(cell));
  const span = yearOfSpan(text);
  if (span !== undefined) return span === null ? fail : { value: span, findings: [] };
  const short = /^(?:'|вып[а-я]*\.?\s*)?(\d{2})\s*(?:г|год|года)?$/.exec(text)?.[1];
  if (short !== undefined) return { value: 2000 + Number(short), findings: [] };
  const years = new Set(takeDates(text).dates.flatMap(({ date }) => (date ? [fromSerial(date.serial).year] : [])));
  if (years.size === 0) for (const year of yearsIn(text)) years.add(year);
  const [year] = years;
  return years.size === 1 && year !== undefined ? { value: year, findings: [] } : fail;
}

/**
 * Год выпуска from a sheet's name: «2024», «Выпуск 2024», «2024г.», «вып 25», «вып 24-25»
 * → 2025, «2023-2024 уч.г.» → 2024. Two years that do not follow each other, or none → null.
 */
export function graduationYearOfSheetName(name: string): number | null {
  const text = normalise(name);
  const span = yearOfSpan(text);
  if (span !== undefined) return span;
  const short = /(?:^|[^а-я])(?:вып[а-я]*|вып\.)\s*'?(\d{2})(?:\s*[-/]\s*(\d{2}))?(?!\d)/.exec(text);
  // «на 01.12.2025», «декабрь 2025» are dates and no years of graduation, unless it is «выпуск июнь 2025».
  const withoutDays = text.replace(/\d{1,2}[.,/-]\d{1,2}[.,/-]\d{2,4}/g, " ");
  const withoutMonths = withoutDays.replace(MONTH_OF_YEAR, " ");
  const said = yearsIn(withoutMonths).length === 0 && /вып|оконч/.test(text) ? withoutDays : withoutMonths;
  const years = new Set(yearsIn(said));
  if (years.size === 0 && short) {
    return joined(2000 + Number(short[1]), short[2] === undefined ? null : 2000 + Number(short[2]));
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** «декабрь 2025», «декабря 2025», «12.2025». */
const MONTH_OF_YEAR = /(?:(?<![а-я])(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*\s+|(?<![\d.а-яa-z-])(?:0?[1-9]|1[0-2])[./])(?:19|20)\d{2}(?!\d)/g; // prettier-ignore
/** After a year: «, 2024», « г. и 2024 г.»; not «, 2025-2026 учебный год». */
const NEXT_OF_LIST = /^\s*(?:г[а-я]*\.?)?\s*(?:,|;|и\s)\s*(?:19|20)\d{2}(?!\d)(?!\s*[-/]\s*\d)(?!\s*уч)/;

const BESIDE_BEFORE = /(?:выпуск[а-я]*|выпускник[а-я]*|окончан[а-я]*|окончивш[а-я]*|завершивш[а-я]*|вып)[^\d;]{0,40}?((?:19|20)\d{2})(?!\d)(?:\s*[-/]\s*((?:19|20)\d{2}))?/gu; // prettier-ignore
const BESIDE_AFTER = /(?<![\d.])((?:19|20)\d{2})(?:\s*[-/]\s*((?:19|20)\d{2}))?\s*(?:г(?:од[а-я]*|\.)?\.?|уч[а-я.]*\s*г[а-я.]*)?\s*(?:выпуск[а-я]*|вып(?![а-я])|окончан[а-я]*)/gu; // prettier-ignore

/**
 * Год выпуска from a title row or a group separator: only a year beside
 * «выпуск…» or «окончан…», never a date. «Мониторинг занятости выпускников 2024
 * года по состоянию на 01.12.2025» → 2024. Several different ones, «выпускников
 * 2023, 2024 годов» → null.
 */
export function graduationYearOfTitle(text: string): number | null {
  const plain = normalise(text)
    .replace(/(?:по состоянию\s+)?(?:на|от|с|по|до)?\s*\d{1,2}[.,/-]\d{1,2}[.,/-](?:\d{4}|\d{2})(?!\d)/g, " ; ")
    .replace(
      /\d{1,2}\s+(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*\s+\d{4}/g,
      " ; ",
    )
    .replace(/по состоянию на[^;]*/g, " ; ");
  const found = new Set<number>();
  for (const pattern of [BESIDE_BEFORE, BESIDE_AFTER]) {
    for (const match of plain.matchAll(pattern)) {
      if (NEXT_OF_LIST.test(plain.slice(match.index + match[0].length))) return null;
      const year = joined(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
      if (year !== null) found.add(year);
    }
  }
  const [year] = found;
  return found.size === 1 && year !== undefined ? year : null;
}

/** Of «2023-2024» the later year, null for two that do not follow each other, undefined when there is no span. */
function yearOfSpan(text: string): number | null | undefined {
  const match = /(?<![\d.])((?:19|20)\d{2})\s*(?:г\.?\s*)?[-/]\s*((?:19|20)?\d{2})(?![\d.])/.exec(text);
  if (!match) return undefined;
  const second = match[2] ?? "";
  return joined(Number(match[1]), second.length === 2 ? 2000 + Number(second) : Number(second));
}

function joined(first: number, second: number | null): number | null {
  if (second === null) return first;
  return second === first + 1 ? second : null;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((match) => Number(match[1]));
}
