import type { CellScalar } from "../grid";
import type { DateOptions } from "./dates";
import type { Read } from "./types";

/** «П. плана»: «3.1», «п. 3.1, 4.2»; a date that Excel made of «3.1» gives its day and month; null = empty (rulings 13). */
export function readPlanItems(cell: CellScalar, options: DateOptions): Read<readonly string[] | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
