/** The number format a cell is really given; both writers ask here, so that their cells are the same. */
import type { CellModel } from "./sheet-model";
import { cellText } from "./cell-text";
import { STYLES } from "./styles";

/**
 * Beginnings of a text that Excel would take for something else in a cell of
 * format «General»: a formula (= + - @), a number, a date, a time, an amount,
 * an error. «1.2» and «5-7» become dates, «(5)» minus five.
 */
const TYPED_BEGINNING = /^\s*(?:[=+\-@'#$€£¥\d.,]|\(\s*[\d.,])/;

/** Whole words and English dates, which Excel's API reads in any locale: TRUE, «May 5». */
const TYPED_WORD =
  /^\s*(?:true|false|истина|ложь)\s*$|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[\s\-./,]*\d/i;

/**
 * The format to set before the value. A text that Excel would interpret gets
 * "@" whatever its style says, so a name that begins with «=» stays a name; a
 * number under "@" would turn into text, so it gets "General".
 */
export function cellNumberFormat(cell: CellModel): string {
  const wanted = cell.numberFormat ?? STYLES[cell.style].numberFormat;
  // Under "@" a formula would be shown as its text.
  if (cell.live !== undefined) return wanted === "@" ? "General" : wanted;
  if (typeof cell.value === "string") {
    // «\u0001=1+1»: the sign is dropped on writing, and a formula would be left.
    const text = cellText(cell.value);
    return TYPED_BEGINNING.test(text) || TYPED_WORD.test(text) ? "@" : wanted;
  }
  return typeof cell.value === "number" && wanted === "@" ? "General" : wanted;
}
