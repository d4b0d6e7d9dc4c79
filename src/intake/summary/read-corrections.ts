/** «Корректировка на следующий год» of the former «Сводка»: what the officer typed, line by line (rulings 53). */
import { isEmptyCell } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { normalise } from "../normalise";
import { BLOCK_MARKS, BLOCK_TITLES, CHART_DATA_TITLE, SUMMARY_COLUMNS } from "./layout";

const TITLES: ReadonlySet<string> = new Set(
  [...Object.values(BLOCK_TITLES), CHART_DATA_TITLE].map((text) => normalise(text)),
);
const MARKS: ReadonlySet<string> = new Set(Object.values(BLOCK_MARKS).map((text) => normalise(text)));

type Row = readonly CellScalar[];

/**
 * The lines of the block, blank ones between them as «», none at its ends. The
 * block is found by its marks in the hidden column, however many rows were put
 * in or taken out; where the marks are gone, by its title. Our own titles are
 * left out; one that the officer typed over is a line of theirs.
 */
export function readCorrections(grid: SheetGrid): readonly string[] {
  const rows = grid.values.map((row) => row.slice(0, Math.max(0, SUMMARY_COLUMNS - grid.firstColumn)));
  const marked = rows.findIndex((row) => has(row, BLOCK_MARKS.row));
  const from = marked < 0 ? rows.findIndex((row) => has(row, BLOCK_TITLES.title)) : marked;
  if (from < 0) return [];
  const end = rows.findIndex((row) => has(row, BLOCK_MARKS.end) || has(row, CHART_DATA_TITLE));
  const last = end < 0 ? lastIndex(rows, (row) => has(row, BLOCK_MARKS.row)) : end;
  return trimmed(rows.slice(from, (last < from ? rows.length : last) + 1).flatMap(linesOf));
}

function has(row: Row, text: string): boolean {
  return row.some((cell) => typeof cell === "string" && normalise(cell) === normalise(text));
}

/** What the officer has in a row, cells side by side as one line; «» for a blank row, nothing for a row of ours. */
function linesOf(row: Row): readonly string[] {
  const filled = row.filter((cell) => !isEmptyCell(cell) && !MARKS.has(normalise(String(cell))));
  const typed = filled.filter((cell) => !TITLES.has(normalise(String(cell))));
  return typed.length === 0 && filled.length > 0 ? [] : [typed.map(shown).join(" ")];
}

function shown(cell: CellScalar): string {
  if (typeof cell === "boolean") return cell ? "ИСТИНА" : "ЛОЖЬ";
  return typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "");
}

/** The last place where it holds; −1 where it never does. */
function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.reduce((last, item, index) => (holds(item) ? index : last), -1);
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lastIndex(lines, (line) => line.trim() !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}
