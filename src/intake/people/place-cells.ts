/** Cells that name an organisation: place of work, the other party of a contract. */
import type { Channel } from "../../registry/channel";
import { cellText } from "../cells/cell-text";
import { readChannel } from "../cells/channel";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { saysNothing } from "./yes-no-cells";

/** Words that are no place of work though they stand in its column. */
const NO_WORK: ReadonlySet<Channel> = new Set<Channel>([
  "not_employed",
  "unemployed_czn",
  "no_motivation",
  "undecided",
  "dismissed",
  "conscript",
  "parental",
  "not_graduate",
]);

const NOTHING: Read<string | null> = { value: null, findings: [] };

/** «Место работы»: the name as typed; «нет», «н/д», «не трудоустроен», «армия» are none. */
export function readEmployer(cell: CellScalar): Read<string | null> {
  if (saysNothing(cell)) return NOTHING;
  const { code } = readChannel(cell, { column: "status", taught: [], surname: null }).reading;
  return code !== null && NO_WORK.has(code) ? NOTHING : { value: cellText(cell), findings: [] };
}

/** The other party of a contract: its name, or «да» in its column, which is a contract without a name. */
export interface Party {
  readonly has: boolean;
  readonly name: string | null;
}

/** No such column, or nothing in it. */
export const NO_PARTY: Party = { has: false, name: null };

/** The other party of a contract; «нет» and «н/д» are none. */
export function readParty(cell: CellScalar): Read<Party> {
  if (saysNothing(cell)) return { value: NO_PARTY, findings: [] };
  const { value, findings } = readYesNo(cell);
  const isYes = value === true && findings.length === 0;
  return { value: { has: true, name: isYes ? null : cellText(cell) }, findings: [] };
}
