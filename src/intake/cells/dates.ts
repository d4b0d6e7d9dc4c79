import type { TypedDate } from "../../registry/date";
import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** What a workbook says about its dates. */
export interface DateOptions {
  /** Serials count from 1904. */
  readonly date1904: boolean;
}

/** Reads a date in any form of workbooks D.4.5; null = empty or impossible (then with an error finding). */
export function readDate(cell: CellScalar, options: DateOptions): Read<TypedDate | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
