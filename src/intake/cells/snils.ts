import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** СНИЛС as 11 digits with a right checksum; null = empty, a placeholder or wrong (then with an error finding). */
export function readSnils(cell: CellScalar): Read<string | null> {
  void cell;
  return { value: null, findings: [] };
}
