import type { CellScalar } from "../grid";

/** Errors of formulas as Excel shows them, in English and in Russian. */
const FORMULA_ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!|ПЕРЕНОС!|ВЫЧИСЛ!)$/iu;

/** Whether the cell is an error of a formula. */
export function isFormulaError(cell: CellScalar): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && FORMULA_ERROR.test(cell.trim());
}
