/** Short ways to call the readers in tests. */
import { readChannel } from "../../../src/intake/cells/channel";
import type { ChannelCell, ChannelColumn, ChannelContext } from "../../../src/intake/cells/types";
import type { CellScalar } from "../../../src/intake/grid";

/** A cell of a status column, or of another kind of channel column. */
export function read(
  cell: CellScalar,
  column: ChannelColumn = "status",
  more: Partial<ChannelContext> = {},
): ChannelCell {
  return readChannel(cell, { column, taught: [], surname: null, ...more });
}

/** The code, or «unknown», «empty», «serves». */
export function outcome(cell: ChannelCell): string {
  return cell.servesUnclear ? "serves" : (cell.reading.code ?? cell.reading.state);
}

/** The codes of what is said to the officer. */
export function codesOf(cell: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return cell.findings.map(({ code }) => code);
}

/** The same text as other people type it: capitals, spaces, ё, a full stop. */
export function variants(text: string): string[] {
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    `  ${text.replace(/ /g, "\u00a0")} `,
    text.replace(/ /g, "  "),
    text.replace(/ё/g, "е").replace(/Ё/g, "Е"),
    `${text}.`,
  ];
}
