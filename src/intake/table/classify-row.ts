/** What one row under a header is (spec: workbooks D.4.1–D.4.3). */
import type { CellScalar } from "../grid";
import { normalise } from "../normalise";
import { filledIndexes, isFilled, isWords, textOf } from "./cells";
import {
  COLUMN_NUMBER,
  SEPARATOR_START,
  SIGNATURE_LINE,
  SIGNATURE_START,
  TOTAL_LETTERS,
  TOTAL_START,
} from "./row-words";
import type { TableRules } from "./types";

/** The columns by which rows are told apart, indexes into a row. */
export interface KeyColumns {
  readonly keys: readonly number[];
  readonly ordinal: number | null;
}

/** What a row is; a separator carries what it says. */
export type RowClass<F extends string> =
  | { readonly kind: "blank" | "record" | "numbering" | "total" | "signature" | "unfilled" | "unread" }
  | { readonly kind: "separator"; readonly says: Readonly<Partial<Record<F, string>>> };

/** More filled cells than this make no separator and no signature. */
const MOST_SEPARATOR_CELLS = 3;
/** «графа 12», «гр. 3.1». */
const LONGEST_NUMBER = 10;
/** More people than any college graduates, and less than the serial of any day of our time. */
const LARGEST_SUBTOTAL = 10_000;

/** Classes a row that is no header; `index` is its place on the sheet, from 0. */
export function classifyRow<F extends string>(
  cells: readonly CellScalar[],
  { keys, ordinal }: KeyColumns,
  rules: TableRules<F>,
  index: number,
): RowClass<F> {
  const filled = filledIndexes(cells);
  if (filled.length === 0) return { kind: "blank" };
  const keyWords = keys.filter((index) => isWords(cells[index]));
  const hasOrdinal = ordinal !== null && isNumberLike(cells[ordinal]);
  const heading = loneNumber(cells, filled, index);
  const year = heading === null ? null : (rules.separator?.(heading, "body") ?? null);
  if (year !== null) return { kind: "separator", says: year };
  if (isNumbering(cells, filled)) return { kind: "numbering" };
  if (filled.every((index) => index === ordinal || isNothing(cells[index])) && (hasOrdinal || filled.length > 1)) {
    return { kind: "unfilled" };
  }
  const firstWords = filled.find((index) => isWords(cells[index]));
  if (firstWords === undefined) return { kind: isSubtotal(cells, filled, hasOrdinal) ? "total" : "unread" };
  const isMany = hasOrdinal && keyWords.length > 0 && filled.length > MOST_SEPARATOR_CELLS;
  const firstText = textOf(cells[firstWords]);
  const mayBeTotal = TOTAL_LETTERS.test(firstText);
  // The many: a number, a name and more beside them. «____» may stand in such a row for a missing telephone.
  if (isMany && !mayBeTotal) return { kind: "record" };

  const keyText = keyWords.map((index) => textOf(cells[index])).join(" ");
  const isName = keyWords.length > 0 && (rules.loneKey?.(keyText) ?? true);
  const start = normalise(firstText);
  const startsInKey = keys.includes(firstWords);
  const isTotal = mayBeTotal && TOTAL_START.test(start);
  if (isTotal && (startsInKey || !isName || rules.loneKey === undefined)) return { kind: "total" };
  if (isMany) return { kind: "record" };

  const hasLine = filled.some((index) => SIGNATURE_LINE.test(textOf(cells[index])));
  if (SIGNATURE_START.test(start) && (hasLine || filled.length <= MOST_SEPARATOR_CELLS)) return { kind: "signature" };
  // «___ | Тестов Иван Примерович | ТМ-41 | армия»: a line for a missing number, and somebody beside it.
  const isSomebody = isName && rules.loneKey !== undefined && (startsInKey || filled.length > MOST_SEPARATOR_CELLS);
  if (hasLine && !isSomebody) return { kind: "signature" };

  const isLoneName = isName && rules.loneKey !== undefined;
  if (filled.length <= MOST_SEPARATOR_CELLS && !isLoneName) {
    const says = rules.separator?.(filled.map((index) => textOf(cells[index])).join(" "), "body") ?? null;
    // «очная | Тестов | 35.02.16 Техника»: somebody without a full name, and no heading of those below.
    const isAtKey =
      filled.length > keyWords.length && keyWords.length > 0 && !(ordinal !== null && isWords(cells[ordinal]));
    const isOfSomebody =
      isAtKey && !SEPARATOR_START.test(normalise(keyText)) && rules.separator?.(keyText, "body") === null;
    if (says !== null) return isOfSomebody ? { kind: "unread" } : { kind: "separator", says };
  }
  if (keyWords.length === 0) return { kind: "unread" };
  if (!isName && !hasOrdinal && rules.loneKey !== undefined && isCount(cells, filled, keys)) return { kind: "unread" };
  const hasMore = filled.some((index) => !keys.includes(index) && index !== ordinal && !isNothing(cells[index]));
  return { kind: hasMore || isName ? "record" : "unread" };
}

/** A number alone in its row that is too great to be the row's running number: «2024» over the people of that year. */
function loneNumber(cells: readonly CellScalar[], filled: readonly number[], index: number): string | null {
  const [only] = filled;
  if (only === undefined || filled.length > 1) return null;
  const cell = cells[only];
  return isNumberLike(cell) && Number(textOf(cell)) > index + 1 ? textOf(cell) : null;
}

/** Figures without a name: a subtotal, unless they look like dates or telephones of somebody whose name is missing. */
function isSubtotal(cells: readonly CellScalar[], filled: readonly number[], hasOrdinal: boolean): boolean {
  return !hasOrdinal && filled.every((index) => Number(cells[index]) < LARGEST_SUBTOTAL);
}

/** «трудоустроено | 8» under «Всего»: words that are no name and have no running number, and only figures beside them. */
function isCount(cells: readonly CellScalar[], filled: readonly number[], keys: readonly number[]): boolean {
  const beside = filled.filter((index) => !keys.includes(index));
  return (
    beside.length > 0 && filled.length <= MOST_SEPARATOR_CELLS && beside.every((index) => isNumberLike(cells[index]))
  );
}

/** 1, 2, 3 … or гр.01, гр.02 … in every filled cell, at least three of them, never twice the same. */
function isNumbering(cells: readonly CellScalar[], filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  // Nearly every record is told by its first cells.
  if (!filled.every((index) => isShort(cells[index]))) return false;
  const texts = filled.map((index) => normalise(textOf(cells[index])));
  return texts.every((text) => COLUMN_NUMBER.test(text)) && new Set(texts).size === texts.length;
}

function isShort(cell: CellScalar | undefined): boolean {
  return typeof cell === "string" ? cell.trim().length <= LONGEST_NUMBER : typeof cell === "number" && cell < 1000;
}

function isNumberLike(cell: CellScalar | undefined): boolean {
  return typeof cell === "number" || (isFilled(cell) && !isWords(cell) && typeof cell === "string");
}

/** What formulas leave in rows prepared for later. */
function isNothing(cell: CellScalar | undefined): boolean {
  return !isFilled(cell) || cell === 0 || cell === false;
}
