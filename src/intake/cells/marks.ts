import type { Channel } from "../../registry/channel";
import type { CellScalar } from "../grid";
import type { ChannelCell } from "./types";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { readChannel } from "./channel";

/** A marked column of the wide layout: the channel of its header and what was typed under it. */
export interface ChannelMark {
  readonly code: Channel;
  /** As typed: «1», «+», «ООО «Нива»». */
  readonly text: string;
}

/** Whether a cell under a channel's own header is a mark, and what was typed (rulings 10). */
export interface Mark {
  readonly marked: boolean;
  readonly text: string;
}

/** «0», «нет», «-», «×», FALSE and empty are no marks; any other text is one (rulings 10, 18). */
export function readMark(cell: CellScalar): Mark {
  return { marked: !isEmptyCell(cell) && !isDashCell(cell), text: cellText(cell) };
}

/** One person's marks in the wide layout, combined by the clause rule (rulings 2, 10). */
export function combineMarks(marks: readonly ChannelMark[]): ChannelCell {
  const base = readChannel(null, { column: "status", taught: [], surname: null });
  const [first] = marks;
  return first ? { ...base, reading: { state: "known", code: first.code, text: first.text } } : base;
}
