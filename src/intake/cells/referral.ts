import type { Referral } from "../../registry/graduate";
import { NO, NOT_KNOWN, YES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { readDate, type DateOptions } from "./dates";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/**
 * Направление выдано: a date, «да», «нет»; any other text is a referral without a
 * date, with an info finding (rulings 12). Null = empty or «н/д».
 */
export function readReferral(cell: CellScalar, options: DateOptions): Read<Referral | null> {
  if (isEmptyCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell));
  if (NOT_KNOWN.has(text)) return { value: null, findings: [] };
  if (isDashCell(cell) || cell === false || NO.has(text) || /^(?:нет|не) /.test(text)) {
    return { value: { issued: false, date: null }, findings: [] };
  }
  if (cell === true || YES.has(text)) return { value: { issued: true, date: null }, findings: [] };
  const { value: date, findings } = readDate(cell, options);
  if (date) return { value: { issued: true, date }, findings };
  const impossible = findings.filter(({ code }) => code === "impossible-date");
  const told = /^(?:да|выдано|выдан|направлен)/.test(text)
    ? []
    : [CELL_FINDINGS.referralAssumed(quoteForIssue(cellText(cell)))];
  return { value: { issued: true, date: null }, findings: [...impossible, ...told] };
}
