/**
 * A cell of a contract column: «да», «№ 5 от 01.09.2022», «расторгнут», or the
 * other party itself, «ООО «Нива»» (rulings 19).
 */
import type { TargetContractStatus } from "../../registry/graduate";
import { EMPLOYER_STARTS } from "../../registry/vocabulary-employers";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { readTargetStatus } from "../cells/target-status";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { normalise } from "../normalise";

/** What one contract cell says. */
export interface ContractCell {
  readonly has: boolean | null;
  readonly party: string | null;
  readonly status: TargetContractStatus | null;
}

/** No such column. */
export const NO_CONTRACT: ContractCell = { has: null, party: null, status: null };

const EMPTY: Read<ContractCell> = { value: { has: false, party: null, status: null }, findings: [] };

/** Reads a contract cell; an empty one is «нет» (rulings 5). */
export function readContract(cell: CellScalar): Read<ContractCell> {
  if (isEmptyCell(cell)) return EMPTY;
  const answer = readYesNo(cell, { contract: true });
  const text = typeof cell === "string" ? cellText(cell) : "";
  const status = text === "" ? null : readTargetStatus(text).value;
  const party = partyOf(text);
  if (answer.value !== null) {
    return { value: { has: answer.value, party: answer.value ? party : null, status }, findings: answer.findings };
  }
  if (status !== null || party !== null) return { value: { has: true, party, status }, findings: [] };
  return { value: { has: null, party: null, status: null }, findings: answer.findings };
}

/** An organisation's name in the cell: it has a legal form or stands in quotes; numbers and dates of the contract dropped. */
function partyOf(text: string): string | null {
  const words = normalise(text).split(/[^\p{L}\p{N}/]+/u);
  const isNamed = words.some((word) => EMPLOYER_STARTS.has(word) || word === "ип" || word === "кфх");
  if (!isNamed && !/[«"]\s*\p{Lu}/u.test(text)) return null;
  const name = text
    .replace(/(?:договор\p{L}*\s*)?№\s*[\p{N}][\p{L}\p{N}/.-]*/giu, " ")
    .replace(/(?:^|\s)от\s+\d{1,2}\.\d{1,2}\.\d{2,4}(?:\s*г\.?)?/giu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
  return /\p{L}{2}/u.test(name) ? name : null;
}
