/**
 * A header of one, two or three rows: which rows belong to it, and what the
 * column under it is called. A merged parent has its text in its first cell
 * only, the rest is empty (spec: workbooks D.4.2).
 */
import { columnLetters } from "../../registry/source";
import { normaliseHeader } from "../normalise";
import type { CellScalar, SheetGrid } from "../grid";
import { filledIndexes, isFilled, isWords, textOf } from "./cells";
import { COLUMN_NUMBER, TITLE_WORDS } from "./row-words";
import type { HeaderColumn } from "./types";

/** Rows of a header, indexes into the grid's values, inclusive. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
}

/** A parent of more than this many letters is a title. */
const LONGEST_PARENT = 90;
/** A header has at most this many rows above or below the one with the key column. */
const MOST_ROWS = 2;

/** What the block needs to know from the finder. */
export interface BlockContext {
  /** The first row that no earlier header has taken. */
  readonly from: number;
  /** Whether a row is a record of the table above. */
  readonly isRecord: (index: number) => boolean;
  /** Columns of the anchor row that hold a key's header. */
  readonly keys: readonly number[];
  /** Whether a text is a header of the dictionary. */
  readonly isHeader: (text: string) => boolean;
  /** Whether a line of text is a separator («Группа: ТМ-41»). */
  readonly isSeparator: (text: string) => boolean;
}

/** The block around the row `anchor`, which holds the header of a key column. */
export function headerBlock(grid: SheetGrid, anchor: number, context: BlockContext): HeaderBlock {
  let first = anchor;
  while (first > context.from && anchor - first < MOST_ROWS && isParentRow(grid, first - 1, first, context)) first -= 1;
  let last = anchor;
  while (last - first < MOST_ROWS && isChildRow(grid, last, last + 1, context)) last += 1;
  return { first, last };
}

/** Whether row `above` holds parents of the header row `below`. */
function isParentRow(grid: SheetGrid, above: number, below: number, context: BlockContext): boolean {
  const cells = grid.values[above] ?? [];
  const under = grid.values[below] ?? [];
  const filled = filledIndexes(cells);
  const [firstFilled] = filled;
  const underFilled = filledIndexes(under);
  const firstUnder = underFilled[0] ?? 0;
  if (firstFilled === undefined || context.isRecord(above)) return false;
  const texts = filled.map((index) => normaliseHeader(textOf(cells[index])));
  if (!filled.every((index) => isWords(cells[index]))) return false;
  if (texts.some((text) => text.length > LONGEST_PARENT || TITLE_WORDS.test(text))) return false;
  // A single text over the left end or over the names is a title, over the columns beyond them a parent.
  if (filled.length === 1 && (firstFilled <= firstUnder || context.keys.some((key) => key >= firstFilled)))
    return false;
  if (filled.length <= 2 && context.isSeparator(filled.map((index) => textOf(cells[index])).join(" "))) return false;
  const isSpanning = filled.some((index, position) => {
    const next = filled[position + 1] ?? cells.length;
    return underFilled.filter((column) => column >= index && column < next).length >= 2 && isFilled(under[index]);
  });
  return isSpanning;
}

/** Whether row `below` continues the header row `above` downwards. */
function isChildRow(grid: SheetGrid, above: number, below: number, context: BlockContext): boolean {
  const cells = grid.values[below] ?? [];
  const parents = grid.values[above] ?? [];
  const filled = filledIndexes(cells);
  if (filled.length < 2 || !filled.every((index) => isWords(cells[index]))) return false;
  if (filled.every((index) => COLUMN_NUMBER.test(normaliseHeader(textOf(cells[index]))))) return false;
  // Children stand under parents that span them, so some have no text straight above.
  const open = filled.filter((index) => !isFilled(parents[index]) && index > 0);
  const repeated = filled.filter((index) => index > 0 && isFilled(parents[index]) && textOf(parents[index]) === textOf(parents[index - 1])); // prettier-ignore
  if (open.length === 0 && repeated.length === 0) return filled.every((index) => isHint(cells[index]));
  // A record would fill the key column; a child of «ФИО» is itself a header, «Фамилия».
  return context.keys.every((index) => !isFilled(cells[index]) || context.isHeader(textOf(cells[index])));
}

/** «(да/нет)», «(дата)» under a header. */
function isHint(cell: CellScalar | undefined): boolean {
  return /^\(.*\)$/.test(textOf(cell));
}

/** The columns of a block, each with its lowest text and the texts above it. */
export function blockColumns(grid: SheetGrid, block: HeaderBlock): HeaderColumn[] {
  const rows = grid.values.slice(block.first, block.last + 1);
  const width = rows[0]?.length ?? 0;
  const filledRows = rows.map((row, level) => spreadParents(row, rows.slice(level + 1), rows.slice(0, level)));
  return Array.from({ length: width }, (_, index): HeaderColumn => {
    const texts = filledRows.map((row) => row[index] ?? "").filter((text) => text !== "");
    const header = texts.at(-1) ?? "";
    const parents = texts.slice(0, -1).filter((text, level, all) => text !== header && text !== all[level - 1]);
    return { index, letters: columnLetters(grid.firstColumn + index), header, parent: parents.join(" "), parents };
  });
}

/** Carries a merged parent over the columns of its children. */
function spreadParents(
  row: readonly CellScalar[],
  below: readonly (readonly CellScalar[])[],
  above: readonly (readonly CellScalar[])[],
): string[] {
  const hasChild = (index: number): boolean => below.some((cells) => isFilled(cells[index]));
  let parent = "";
  return row.map((cell, index) => {
    const own = typeof cell === "string" ? cell.trim() : textOf(cell);
    if (own !== "") {
      parent = hasChild(index) ? own : "";
      return own;
    }
    // A new parent one row higher ends this one.
    if (above.some((cells) => isFilled(cells[index]))) parent = "";
    return hasChild(index) ? parent : "";
  });
}
