import type { Json } from "../values";
import { HostError, notImplemented } from "../values";
import type { Cell } from "./cells";
import { evaluate } from "./formula";

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
/** What Excel would take for a date or a time in the user's locale. */
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
 * text; «12», «5%», «TRUE» become typed unless the cell's format is «@». A string that looks like a
 * date is kept as text for day-first forms [doc: «19-8-2025» is stored as
 * text]; ISO dates are refused, because Excel would make a date of them.
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
  if (DATE_LIKE.test(trimmed)) {
    throw notImplemented(
      `the reading of «${trimmed}» as a date in the user's locale; write a serial number or text in a «@» cell`,
    );
  }
  return { cell: text(value) };
}

function text(value: string): Cell {
  return { value, formula: null };
}

/** A cell with a formula, with its value where it can be told without a formula engine. */
export function formulaCell(formula: string): Cell {
  return { formula, value: evaluate(formula) };
}
