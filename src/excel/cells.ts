import type { CellModel, LinkTarget } from "../report/sheet-model";
import { STYLES } from "../report/styles";
import { sheetReference } from "./address";

/** Excel takes no longer text inside a formula. */
const FORMULA_TEXT_LIMIT = 255;

/** What goes into `formulas` for a cell; null leaves a cleared cell empty. */
export type CellInput = string | number | boolean | null;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A link as a formula, so that a sheet's links go in the same write as its
 * values: `=HYPERLINK("#'Вып. 2024'!F17","стр. 17")` (spec: excel-platform 6).
 * Text past the limit of 255 is cut with an ellipsis. API set: ExcelApi 1.1.
 */
export function linkFormula(target: LinkTarget, shown: string | number | boolean): string {
  const place = quoted(`#${sheetReference(target.sheet, target.address)}`);
  if (typeof shown === "number") return `=HYPERLINK(${place},${shown})`;
  const text = String(shown);
  const fitting = text.length <= FORMULA_TEXT_LIMIT ? text : `${text.slice(0, FORMULA_TEXT_LIMIT - 1)}…`;
  return `=HYPERLINK(${place},${quoted(fitting)})`;
}

/**
 * Beginnings of a text that Excel would take for something else in a cell of
 * format «General»: a formula (= + - @), a number, a date, a time, an amount,
 * an error. «1.2» and «5-7» become dates, «(5)» minus five.
 */
const TYPED_BEGINNING = /^\s*(?:[=+\-@'#$€£¥\d.,]|\(\s*[\d.,])/;

/** Whole words and English dates, which Excel's API reads in any locale: TRUE, «May 5». */
const TYPED_WORD =
  /^\s*(?:true|false|истина|ложь)\s*$|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[\s\-./,]*\d/i;

function looksTyped(text: string): boolean {
  return TYPED_BEGINNING.test(text) || TYPED_WORD.test(text);
}

/**
 * The number format to set before the value. A link is a formula and would be
 * shown as its text under "@"; a text that Excel would interpret gets "@"
 * whatever its style says, so a name that begins with «=» stays a name.
 */
export function numberFormatOf(cell: CellModel): string {
  const wanted = cell.numberFormat ?? STYLES[cell.style].numberFormat;
  if (cell.link !== undefined && cell.value !== null) return wanted === "@" ? "General" : wanted;
  if (typeof cell.value === "string" && looksTyped(cell.value)) return "@";
  return typeof cell.value === "number" && wanted === "@" ? "General" : wanted;
}

/** What to write into the cell. A leading apostrophe is doubled: Excel swallows one. */
export function inputOf(cell: CellModel | undefined): CellInput {
  if (cell === undefined || cell.value === null || cell.value === "") return null;
  if (cell.link !== undefined) return linkFormula(cell.link, cell.value);
  if (typeof cell.value === "string" && cell.value.startsWith("'")) return `'${cell.value}`;
  return cell.value;
}
