import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** Пол. */
export function readSex(cell: CellScalar): Read<"male" | "female" | null> {
  void cell;
  return { value: null, findings: [] };
}
