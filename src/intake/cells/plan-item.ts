import { DAYS_FROM_1904, fromSerial } from "../../registry/date";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import type { DateOptions } from "./dates";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/** Months as Excel writes them when it turns «3.1» into «03.янв». */
const MONTHS = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/** Serials below this one are no dates that Excel made this year or in the last decades. */
const FIRST_SERIAL = 20000;

/**
 * «П. плана»: «3.1», «п. 3.1, 4.2», «3.1/4.2» (rulings 13). A number 3.1 is the item; a
 * date that Excel made of «3.1» (serial of 3 January, «03.янв») gives its day and
 * month back. Null = empty, or not understood (with a warning).
 */
export function readPlanItems(cell: CellScalar, options: DateOptions): Read<readonly string[] | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  if (typeof cell === "number") return readNumber(cell, options);
  const text = normalise(cellText(cell));
  const mended = /^(\d{1,2})[.\s-]?(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*$/.exec(text);
  if (mended) {
    const month = MONTHS.findIndex((name) => name === mended[2] || (name === "май" && mended[2] === "мая")) + 1;
    return mend(Number(mended[1]), month);
  }
  const date = /^0?(\d{1,2})[.](0?\d{1,2})[.](?:19|20)\d{2}$/.exec(text);
  if (date) return mend(Number(date[1]), Number(date[2]));
  const items = [...text.matchAll(/(?<!\d)(?<!\d[.,])0?([1-9])[.,]\s?0?([1-9]\d?)(?![\d]|[.,]\d)/g)].map(
    (match) => `${match[1] ?? ""}.${match[2] ?? ""}`,
  );
  if (items.length > 0) return { value: [...new Set(items)], findings: [] };
  return { value: null, findings: [CELL_FINDINGS.planItemUnknown(quoteForIssue(cellText(cell)))] };
}

function readNumber(value: number, { date1904 }: DateOptions): Read<readonly string[] | null> {
  if (value >= FIRST_SERIAL) {
    const { day, month } = fromSerial(value + (date1904 ? DAYS_FROM_1904 : 0));
    return mend(day, month);
  }
  const tenths = Math.round(value * 10);
  if (Math.abs(value * 10 - tenths) < 1e-9 && tenths % 10 !== 0 && tenths > 10 && tenths < 100) {
    return { value: [`${Math.floor(tenths / 10)}.${tenths % 10}`], findings: [] };
  }
  return { value: null, findings: [CELL_FINDINGS.planItemUnknown(quoteForIssue(String(value)))] };
}

function mend(day: number, month: number): Read<readonly string[]> {
  const item = `${day}.${month}`;
  return { value: [item], findings: [CELL_FINDINGS.planItemMended(item)] };
}
