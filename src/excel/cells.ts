import { formulaText } from "../report/formula-text";
import type { CellModel, LinkTarget } from "../report/sheet-model";
import { cellNumberFormat } from "../report/cell-number-format";
import { cutTo } from "../report/cell-text";
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
  const fitting = cutTo(text, FORMULA_TEXT_LIMIT);
  return `=HYPERLINK(${place},${quoted(fitting)})`;
}

/**
 * The number format to set before the value: the one both writers use, except
 * that a link is a formula, which "@" would show as its text.
 */
export function inputFormatOf(cell: CellModel): string {
  const format = cellNumberFormat(cell);
  const isFormula = cell.formula !== undefined || (cell.link !== undefined && cell.value !== null);
  return isFormula && format === "@" ? "General" : format;
}

/** What to write into the cell. A leading apostrophe is doubled: Excel swallows one. */
export function inputOf(cell: CellModel | undefined): CellInput {
  if (cell?.formula !== undefined) return cell.formula;
  if (cell === undefined || cell.value === null || cell.value === "") return null;
  if (cell.live !== undefined) return `=${formulaText(cell.live)}`;
  if (cell.link !== undefined) return linkFormula(cell.link, cell.value);
  if (typeof cell.value === "string" && cell.value.startsWith("'")) return `'${cell.value}`;
  return cell.value;
}
