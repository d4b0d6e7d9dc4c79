import type { CellScalar } from "../grid";
import type { Read } from "./types";
import type { TargetContractStatus } from "../../registry/graduate";

/** Статус договора о целевом обучении. */
export function readTargetStatus(cell: CellScalar): Read<TargetContractStatus | null> {
  void cell;
  return { value: null, findings: [] };
}
