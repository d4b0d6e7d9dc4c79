/**
 * Formulas in the officer's own columns. Rows of «Группа риска» and «План
 * работы» move when they are written anew, so only a formula over cells of its
 * own row can go with it: `=T7-S7` in row 7 becomes `=T9-S9` in row 9.
 */

/** A cell of the formula's own row, by its column counted from the sheet's A = 0. */
export interface RowCell {
  readonly column: number;
  /** Written `$T7`. */
  readonly absolute: boolean;
}

/** A formula cut at its references: text as it stands, and cells of its own row. */
export type RowFormula = readonly (string | RowCell)[];

/** Functions, texts, cells, numbers, signs; whatever else stands in a formula is none of these. */
const TOKEN =
  /(?<call>[\p{L}_][\p{L}\d_.]*\()|(?<text>"(?:[^"]|"")*")|(?<cell>\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\d_.!(])|(?<word>TRUE|FALSE)(?![\p{L}\d_.!(])|(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\p{L}\d_.:!])|(?<sign>[-+*/^&=<>(),%\s])/uy;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

/** What these give depends on the place, not on the cells they name. */
const PLACE_CALLS: readonly string[] = ["INDIRECT(", "OFFSET(", "ADDRESS(", "ROW(", "COLUMN(", "CELL("];

/**
 * Cuts a formula of a worksheet row (from 1), as Excel's API gives it in
 * English. Null when it cannot go with its row for certain: another row, a
 * range, another sheet, a name, a table.
 */
export function rowFormula(formula: string, row: number): RowFormula | null {
  if (!formula.startsWith("=")) return null;
  const parts: (string | RowCell)[] = ["="];
  let at = 1;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (found === null) return null;
    const [token] = found;
    at = TOKEN.lastIndex;
    if (found.groups?.call !== undefined && PLACE_CALLS.includes(token.toUpperCase())) return null;
    if (found.groups?.cell === undefined) {
      parts.push(token);
      continue;
    }
    const cell = rowCell(token, row);
    if (cell === null) return null;
    parts.push(cell);
  }
  return parts;
}

function rowCell(token: string, row: number): RowCell | null {
  const [, absolute, letters = "", fixedRow, number] = CELL.exec(token) ?? [];
  if (fixedRow !== "" || Number(number) !== row) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, absolute: absolute !== "" };
}
