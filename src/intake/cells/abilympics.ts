import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** Under what header a prize stands (rulings 19). */
export interface AbilympicsOptions {
  /** The header names «Абилимпикс», or is «Призовое место» and no other championship is named. */
  readonly named: boolean;
}

/** Победитель или призёр «Абилимпикс»; участник is no; «да» alone is null with a finding (indicators A.2 K2). */
export function readAbilympics(cell: CellScalar, options: AbilympicsOptions): Read<boolean | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
