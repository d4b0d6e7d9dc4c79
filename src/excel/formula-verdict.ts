import type { FormulaDifference } from "../app/port";
import type { CellModel } from "../report/sheet-model";
import { cellAddress } from "./address";
import { holds } from "./holds";
import { FORMULA_TEXTS } from "./messages";

/** A cell with a live formula and what Excel gives for it. */
export interface LiveCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  /** As Excel's `values` gives it. */
  readonly value: unknown;
}

/** What came of the live formulas. */
export interface FormulaVerdict {
  readonly differences: readonly FormulaDifference[];
  /** «Не проверено». Russian. */
  readonly notes: readonly string[];
}

/**
 * Tells differences from what was not calculated (rulings 37). A check («✓»)
 * whose row already shows a difference of a number adds nothing and is left
 * out: it names no number of its own.
 */
export function judgeFormulas(cells: readonly LiveCell[]): FormulaVerdict {
  const wrong = cells.filter(({ cell, value }) => !holds(cell, value));
  const isEmpty = ({ value }: LiveCell): boolean => value === "" || value === null || value === undefined;
  const different = wrong.filter((one) => !isEmpty(one));
  const named = different.filter(({ cell }) => cell.about !== undefined);
  const told = different.filter(
    (one) => one.cell.about !== undefined || !named.some(({ sheet, row }) => sheet === one.sheet && row === one.row),
  );
  const unchecked = [...new Set(wrong.filter(isEmpty).map(({ sheet }) => sheet))];
  return { differences: told.map(differenceOf), notes: unchecked.map(FORMULA_TEXTS.unchecked) };
}

function differenceOf({ sheet, row, column, cell, value }: LiveCell): FormulaDifference {
  const address = cellAddress(row, column);
  const expected = cell.value ?? "";
  const got = typeof value === "number" || typeof value === "boolean" ? value : String(value);
  const text = FORMULA_TEXTS.differ(cell.about ?? null, shown(expected), shown(got), sheet, address);
  return { sheet, address, expected, got, text };
}

/** A decimal comma, as on the sheets. */
function shown(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  return typeof value === "number" ? String(value).replace(".", ",") : `«${value}»`;
}
