import { toSerial } from "../../../src/registry/date";
import type { Json } from "../values";
import { HostError, notImplemented } from "../values";
import type { Cell } from "./cells";
import { evaluate } from "./formula";

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const CURRENCY = /^\$(\d+(?:,\d{3})*)(\.\d+)?$/;
/** A day of the API's locale, en-US: «4/1/2017», or ISO. */
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** What Excel could take for a date or a time, in one locale or another. */
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$|^\d{1,2}:\d{2}(?::\d{2})?$/;

/** How a written value is understood. */
export interface Coercion {
  /** undefined empties the cell. */
  readonly cell: Cell | undefined;
  /** A number format the cell gets when it has «General». */
  readonly format?: string;
}

/**
 * What becomes of a value assigned to `values` or `formulas` (spec office-host
 * 3.3, excel-platform 2: the API's locale is en-US). Strings that begin with
 * «=», «+», «-» become formulas unless they are numbers; a leading «'» makes
 * text; «12», «5%», «$1,000», «TRUE», «4/1/2017» (month first) and ISO days become
 * typed unless the cell's format is «@». What only another locale takes for a
 * date or a time («19.08.2025», «10:30») is refused: no test may rest on it.
 */
export function coerce(value: Json, numberFormat: string): Coercion {
  if (value === "") return { cell: undefined };
  if (typeof value === "number" || typeof value === "boolean") return { cell: { value, formula: null } };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (numberFormat === "@") return { cell: text(value.startsWith("'") ? value.slice(1) : value) };
  if (value.startsWith("'")) return { cell: text(value.slice(1)) };
  return coerceString(value);
}

function coerceString(value: string): Coercion {
  const trimmed = value.trim();
  if (NUMBER.test(trimmed)) return { cell: { value: Number(trimmed.replaceAll(",", "")), formula: null } };
  if (/^[=+-]./.test(value)) return { cell: formulaCell(value.startsWith("=") ? value : `=${value}`) };
  const percent = PERCENT.exec(trimmed);
  if (percent !== null) {
    const number = Number((Number(percent[1]) / 100).toPrecision(15));
    return { cell: { value: number, formula: null }, format: trimmed.includes(".") ? "0.00%" : "0%" };
  }
  if (/^(?:true|false)$/i.test(trimmed)) return { cell: { value: /^true$/i.test(trimmed), formula: null } };
  if (ERRORS.has(trimmed)) return { cell: { value: trimmed, formula: null, error: true } };
  const currency = CURRENCY.exec(trimmed);
  if (currency !== null) {
    const number = Number((currency[1] ?? "").replaceAll(",", "") + (currency[2] ?? ""));
    return { cell: { value: number, formula: null }, format: currency[2] === undefined ? "$#,##0" : "$#,##0.00" };
  }
  const serial = dateSerial(trimmed);
  if (serial !== null) return { cell: { value: serial, formula: null }, format: "m/d/yyyy" };
  if (DATE_LIKE.test(trimmed)) {
    throw notImplemented(
      `the reading of «${trimmed}» as a date in the user's locale; write a serial number or text in a «@» cell`,
    );
  }
  return { cell: text(value) };
}

/** The serial of a day that exists, written month first or as ISO. */
function dateSerial(value: string): number | null {
  const iso = ISO_DATE.exec(value);
  if (iso !== null) return toSerial({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const us = US_DATE.exec(value);
  return us === null ? null : toSerial({ year: Number(us[3]), month: Number(us[1]), day: Number(us[2]) });
}

function text(value: string): Cell {
  return { value, formula: null };
}

/** A cell with a formula, with its value where it can be told without a formula engine. */
export function formulaCell(formula: string): Cell {
  return { formula, value: evaluate(formula) };
}
