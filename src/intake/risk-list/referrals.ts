/**
 * «Направление выдано» of «Группа риска»: the one thing that a number of the
 * table takes from a generated sheet (rulings 12, G5.1).
 */
import type { Referral } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import { readReferral } from "../cells/referral";
import { isEmptyNote, type NoteCell } from "../officer-rows/read-officer-rows";
import type { MatchedNotes } from "./match-notes";
import { RISK_LIST_MESSAGES } from "./messages";
import type { NoteRow, RiskNotes } from "./read-notes";

/** Referrals by person id, and what could not be taken at its word. */
export interface RiskReferrals {
  readonly referrals: ReadonlyMap<string, Referral>;
  readonly issues: readonly Issue[];
}

/**
 * The referrals that the officer typed into the former list, also of those who
 * have left it since: whoever found work after a referral is no longer on the
 * list, and is the very person that G5.1 counts. A referral in a row that
 * belongs to nobody for certain is not counted, with a warning.
 */
export function referralsFromRiskNotes(notes: RiskNotes, matched: MatchedNotes): RiskReferrals {
  const column = notes.columns.findIndex(({ key }) => key === "referral");
  const referrals = new Map<string, Referral>();
  const issues: Issue[] = [];
  if (column < 0) return { referrals, issues };
  const cellOf = (row: NoteRow): NoteCell | undefined => row.notes[column];

  // No row numbers in the issues: the list is written anew, and the rows move.
  for (const [id, row] of matched.byPerson) {
    const cell = cellOf(row);
    if (cell === undefined || isEmptyNote(cell)) continue;
    // Serials are already in the 1900 system.
    const { value, findings } = readReferral(cell.value, { date1904: false });
    if (value !== null) referrals.set(id, value);
    for (const finding of findings) issues.push({ ...finding, source: { sheet: notes.sheet } });
  }
  for (const { row, reason } of matched.unmatched) {
    const cell = cellOf(row);
    if (cell === undefined || isEmptyNote(cell)) continue;
    issues.push({
      code: "referral-of-nobody",
      severity: "warning",
      source: { sheet: notes.sheet },
      text: RISK_LIST_MESSAGES.referralOfNobody(row.own.fullName ?? "", reason),
    });
  }
  return { referrals, issues };
}
