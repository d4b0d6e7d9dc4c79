import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** A number typed by hand. */
export interface TypedCount {
  readonly value: number;
  /** «15 (из 20)», «15/20»: 20; null when there is none. */
  readonly of: number | null;
}

/** Reads «25 чел.», «15 (из 20)», «24/2», «12,5», «90 %»; a number under a % format is ×100 (rulings 16). */
export function readCount(cell: CellScalar, numberFormat?: string | null): Read<TypedCount | null> {
  void cell;
  void numberFormat;
  return { value: null, findings: [] };
}
