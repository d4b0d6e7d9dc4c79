/** Raw cells as the table finder sees them: filled or not, text or not. */
import type { CellScalar } from "../grid";

/** Something a person can see stands in the cell. */
export function isFilled(cell: CellScalar | undefined): cell is string | number | boolean {
  return cell !== null && cell !== undefined && (typeof cell !== "string" || /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(cell)); // prettier-ignore
}

/** A filled cell as text, spaces tidied; «» for an empty one. */
export function textOf(cell: CellScalar | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  if (!UNTIDY.test(cell)) return cell;
  return isFilled(cell) ? cell.replace(/\s+/g, " ").trim() : "";
}

/** Anything that tidying would change: most cells have none of it. */
const UNTIDY = /^\s|\s$|\s{2}|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether the cell is text and no number typed as text: «ТУ» is, «12», «12,5» and «12.» are not. */
export function isWords(cell: CellScalar | undefined): cell is string {
  return typeof cell === "string" && isFilled(cell) && !/^\s*[+-]?\d+(?:[.,]\d*)?\s*$/.test(cell);
}

/** The filled cells of a row as indexes. */
export function filledIndexes(cells: readonly CellScalar[]): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < cells.length; index += 1) if (isFilled(cells[index])) indexes.push(index);
  return indexes;
}
