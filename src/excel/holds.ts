import type { CellModel } from "../report/sheet-model";

/** Excel keeps 15 significant digits. */
const RELATIVE_TOLERANCE = 1e-14;

/** Whether a cell holds what was written. Links and the officer's formulas are not compared; live ones are, by their result. */
export function holds(cell: CellModel, found: unknown): boolean {
  if (cell.link !== undefined || cell.formula !== undefined) return true;
  if (cell.value === null || cell.value === "") return found === "" || found === null;
  if (typeof cell.value === "number") {
    return typeof found === "number" && Math.abs(found - cell.value) <= Math.abs(cell.value) * RELATIVE_TOLERANCE;
  }
  if (typeof cell.value === "string") {
    return typeof found === "string" && found.replaceAll("\r\n", "\n") === cell.value.replaceAll("\r\n", "\n");
  }
  return found === cell.value;
}
