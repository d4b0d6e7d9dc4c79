import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** How a yes/no column is read. */
export interface YesNoOptions {
  /** A «договор» column: a number or date of a contract is yes, «б/д» is no. */
  readonly contract?: boolean;
}

/** Reads a yes/no cell; null = empty, «нет данных» or not understood (then with a finding) (workbooks D.2, rulings 18). */
export function readYesNo(cell: CellScalar, options: YesNoOptions = {}): Read<boolean | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
