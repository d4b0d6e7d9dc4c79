import type { Referral } from "../../registry/graduate";
import type { CellScalar } from "../grid";
import type { DateOptions } from "./dates";
import type { Read } from "./types";

/** Направление выдано: a date, «да», «нет»; any other text = issued without a date; null = empty. */
export function readReferral(cell: CellScalar, options: DateOptions): Read<Referral | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}
