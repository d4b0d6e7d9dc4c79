import { DAYS_FROM_1904, fromSerial } from "../../registry/date";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { displayText } from "../normalise";
import { isDashCell, isEmptyCell } from "./cell-text";
import type { DateOptions } from "./dates";
import type { Read } from "./types";

/** Специальность или профессия. */
export interface Specialty {
  /** «09.02.07», or null. */
  readonly code: string | null;
  readonly name: string | null;
  /** Both, as shown. */
  readonly text: string;
}

/** Dates that Excel makes of a code lie in these serials: 1930 … 2099. */
const SERIALS = { first: 10959, last: 73050 };

/**
 * Reads a code, a name or both: «35.02.16 Эксплуатация …». A date that Excel made of
 * a code is mended: 09.02.2007 → 09.02.07 (workbooks D.3). Null = empty or a figure
 * that is neither.
 */
export function readSpecialty(cell: CellScalar, options: DateOptions): Read<Specialty | null> {
  if (isEmptyCell(cell) || isDashCell(cell) || cell === null || typeof cell === "boolean")
    return { value: null, findings: [] };
  if (typeof cell === "number") {
    const serial = Math.floor(cell) + (options.date1904 ? DAYS_FROM_1904 : 0);
    if (serial < SERIALS.first || serial > SERIALS.last) return { value: null, findings: [] };
    const { day, month, year } = fromSerial(serial);
    return mended([day, month, year % 100].map((part) => String(part).padStart(2, "0")).join("."), null);
  }
  const text = displayText(cell);
  const date = /^(\d{2})[./](\d{2})[./](?:19|20)(\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?(?!\d)(.*)$/.exec(text);
  if (date) return mended(`${date[1] ?? ""}.${date[2] ?? ""}.${date[3] ?? ""}`, nameOf(date[4] ?? ""));
  const iso = /^(?:19|20)(\d{2})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (iso) return mended(`${iso[3] ?? ""}.${iso[2] ?? ""}.${iso[1] ?? ""}`, null);
  const coded = /(?<![\d.])(\d{2})\.\s?(\d{2})\.\s?(\d{2})(?![\d.]*\d)/.exec(text);
  if (!coded) return { value: { code: null, name: text, text }, findings: [] };
  const code = `${coded[1] ?? ""}.${coded[2] ?? ""}.${coded[3] ?? ""}`;
  const name = nameOf(`${text.slice(0, coded.index)} ${text.slice(coded.index + coded[0].length)}`);
  return { value: { code, name, text: name === null ? code : `${code} ${name}` }, findings: [] };
}

function mended(code: string, name: string | null): Read<Specialty> {
  return {
    value: { code, name, text: name === null ? code : `${code} ${name}` },
    findings: [CELL_FINDINGS.specialtyMended(code)],
  };
}

function nameOf(rest: string): string | null {
  const name = rest
    .replace(/\(\s*\)/g, " ")
    .replace(/^[\s.,;:()–—-]+|[\s.,;:(–—-]+$/g, "")
    .trim();
  return /\p{L}/u.test(name) ? name : null;
}
