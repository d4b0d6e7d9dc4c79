import { ISSUES_TEXT } from "./messages";
import type { KeyedIssue } from "./issue-groups";
import { acceptedForm } from "./places";
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

/** Takes «так и есть» back. */
export function restoreIssue(issue: KeyedIssue, savings: Savings): void {
  savings.save({
    keys: [acceptKey(issue)],
    edits: [{ kind: "accept", issue: acceptedForm(issue), accepted: false }],
    done: ISSUES_TEXT.restored,
  });
}
