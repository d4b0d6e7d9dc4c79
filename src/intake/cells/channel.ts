import type { CellScalar } from "../grid";
import type { ChannelCell, ChannelContext } from "./types";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";

/** Reads a status, forecast or track cell (spec: workbooks D.2, rulings 2, 3, 9, 18, 21, 22). Never throws. */
export function readChannel(cell: CellScalar, context: ChannelContext): ChannelCell {
  void context;
  const empty = isEmptyCell(cell) || isDashCell(cell);
  return {
    reading: { state: empty ? "empty" : "unknown", code: null, text: empty ? "" : cellText(cell) },
    bySpecialty: null,
    plansBySpecialty: null,
    entrepreneur: false,
    selfEmployed: false,
    servesUnclear: false,
    serviceCompleted: false,
    serviceEnd: null,
    employer: null,
    disability: null,
    findings: [],
  };
}
