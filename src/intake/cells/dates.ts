import { DAYS_FROM_1904, endOfMonth, formatRu, serialOf, type Serial, type TypedDate } from "../../registry/date";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { NOT_KNOWN, NO } from "../../registry/vocabulary-answers";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { takeDates, type FoundDate } from "./date-text";
import { quoteForIssue } from "./quote";
import type { Finding, Read } from "./types";

/** What a workbook says about its dates. */
export interface DateOptions {
  /** Serials count from 1904. */
  readonly date1904: boolean;
  /** Of «с … по …» the day it begins rather than the last day; for a date of hire. */
  readonly prefer?: "start";
}

/** A figure in a date column that is a year and no serial: 2024 as a serial would be in 1905. */
const YEARS = { first: 1900, last: 2100 };

/** Earlier and later serials are slips of the keyboard. */
const EARLIEST = serialOf(1930, 1, 1);
const LATEST = serialOf(2100, 12, 31);

/**
 * Reads a date in any form of workbooks D.4.5: serials, ISO, «1.9.24», «с 01.09.24 г.»,
 * «сентябрь 2024», «09.2024», «2024». Null: empty, «нет», «н/д»; or not a date (with a
 * warning); or no such day (with an error). Of several dates the most exact one
 * wins, of equally exact ones the last (D.4.11).
 */
export function readDate(cell: CellScalar, options: DateOptions): Read<TypedDate | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  if (typeof cell === "number") return readNumber(cell, options);
  const text = normalise(cellText(cell));
  if (NO.has(text) || NOT_KNOWN.has(text) || text === "") return { value: null, findings: [] };
  if (/^\d{5}([.,]\d+)?$/.test(text)) return readNumber(Number(text.replace(",", ".")), options);
  const packed = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  const { dates } = takeDates(packed ? `${packed[1] ?? ""}.${packed[2] ?? ""}.${packed[3] ?? ""}` : text);
  return choose(dates, cellText(cell), options);
}

function readNumber(value: number, { date1904 }: DateOptions): Read<TypedDate | null> {
  if (Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last) {
    return { value: { serial: endOfMonth(value, 12), precision: "year" }, findings: [] };
  }
  // «09.2024» typed as a number: month 9, year 2024.
  const year = Math.round((value % 1) * 10000);
  if (value >= 1 && value < 13 && year >= YEARS.first && year <= YEARS.last) {
    return { value: { serial: endOfMonth(year, Math.floor(value)), precision: "month" }, findings: [] };
  }
  const serial = Math.floor(value) + (date1904 ? DAYS_FROM_1904 : 0);
  if (!(serial >= EARLIEST && serial <= LATEST)) {
    return { value: null, findings: [CELL_FINDINGS.dateImpossible(quoteForIssue(String(value)))] };
  }
  return { value: { serial: serial as Serial, precision: "day" }, findings: [] };
}

function choose(found: readonly FoundDate[], typed: string, { prefer }: DateOptions): Read<TypedDate | null> {
  const findings: Finding[] = [];
  const impossible = found.find(({ problem }) => problem === "impossible");
  if (impossible) findings.push(CELL_FINDINGS.dateImpossible(quoteForIssue(impossible.raw)));
  const known = found.flatMap(({ date, preposition }) => (date ? [{ date, preposition }] : []));
  if (known.length === 0) {
    return { value: null, findings: impossible ? findings : [CELL_FINDINGS.dateNotUnderstood(quoteForIssue(typed))] };
  }
  const starts = known.filter(({ preposition }) => preposition === "с" || preposition === "со");
  const pool = prefer === "start" && starts.length > 0 ? starts : known;
  const rank = { year: 0, month: 1, day: 2 } as const;
  const best = pool.reduce((a, b) => (rank[b.date.precision] >= rank[a.date.precision] ? b : a));
  if (new Set(known.map(({ date }) => date.serial)).size > 1) {
    findings.push(CELL_FINDINGS.dateSeveral(formatRu(best.date.serial)));
  }
  return { value: best.date, findings };
}
