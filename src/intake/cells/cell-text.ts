import type { CellScalar } from "../grid";
import { displayText, normalise } from "../normalise";

/** Nothing typed: null, an empty text, spaces or invisible characters. */
export function isEmptyCell(cell: CellScalar): boolean {
  return cell === null || (typeof cell === "string" && displayText(cell) === "");
}

/** Only dashes: «-», «—», «- -». What it means depends on the column. */
export function isDashCell(cell: CellScalar): boolean {
  return typeof cell === "string" && /^[-\s]+$/.test(normalise(cell)) && normalise(cell) !== "";
}

/** A cell as a person would read it: text tidied, numbers as typed, booleans as Excel shows them. */
export function cellText(cell: CellScalar): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "ИСТИНА" : "ЛОЖЬ";
  return typeof cell === "number" ? String(cell) : displayText(cell);
}
