import type { SettingsForm } from "../../../app/settings-form";
import type { ResultIssue } from "../../../engine/results";
import type { AcceptedIssue } from "../../../registry/settings";
import type { KeyedIssue } from "./issue-groups";
import { ISSUES_TEXT, PLACE_TEXT } from "./messages";
import { tableRows } from "./taught-rows";
import type { Savings } from "./use-saving";

/** What {@link Savings} know the acceptance of an issue by. */
export function acceptKey({ key }: KeyedIssue): string {
  return `accept/${key}`;
}

/** «Так и есть» for some issues, written at once. */
export function acceptIssues(issues: readonly KeyedIssue[], savings: Savings): void {
  savings.save({
    keys: issues.map(acceptKey),
    edits: issues.map((issue) => ({ kind: "accept", issue: acceptedForm(issue), accepted: true })),
    done: ISSUES_TEXT.acceptedNow(issues.length),
  });
}

/** Takes «так и есть» back: the row of «Принятые замечания» that speaks of the issue. */
export function restoreIssue(issue: KeyedIssue, form: SettingsForm, savings: Savings): void {
  savings.save({
    keys: [acceptKey(issue)],
    edits: [{ kind: "accept", issue: keptForm(issue, form), accepted: false }],
    done: ISSUES_TEXT.restored,
  });
}

function acceptedForm({ source: { sheet, row, column }, text }: ResultIssue): AcceptedIssue {
  const place = row === undefined ? "" : column === undefined ? PLACE_TEXT.row(row) : `${column}${row}`;
  return { sheet, place, text };
}

/** As the sheet has it: rows move when a list is sorted, and the place in «Настройки КПЭ» stays the old one. */
function keptForm(issue: ResultIssue, form: SettingsForm): AcceptedIssue {
  const now = acceptedForm(issue);
  const kept = tableRows(form, "accepted")
    .map(({ cells: [sheet, place, text] }): AcceptedIssue => ({ sheet, place: place ?? "", text }))
    .filter(({ sheet, text }) => sheet === now.sheet && text === now.text);
  const exact = kept.find(({ place }) => place === now.place);
  return exact ?? kept.find(({ place }) => withoutRow(place) === withoutRow(now.place)) ?? now;
}

function withoutRow(place: string): string {
  return place.replace(/\d+$/, "");
}
