/** «Так и есть»: findings that the officer looked at and left as they are. */
import type { Issue } from "../registry/issue";
import type { AcceptedIssue } from "../registry/settings";
import type { Place } from "../registry/source";
import { ACCEPTED_ROW } from "./messages-accepted";
import { displayText } from "./normalise";

/**
 * The same issues in the same order, the accepted ones with `accepted: true`.
 * An acceptance is for the issue of its sheet and text at its place. One that
 * finds none there is for one other issue of the same sheet, text and column,
 * at the nearest row, because rows move when the officer sorts the sheet. No
 * acceptance is for two issues: apply it once, to all issues together.
 */
export function markAccepted(issues: readonly Issue[], accepted: readonly AcceptedIssue[]): readonly Issue[] {
  if (accepted.length === 0) return issues;
  const open = openIssues(issues);
  const taken = new Set<number>();
  const takeFor = (acceptance: AcceptedIssue, mostRowsAway: number): boolean => {
    const found = nearest(open.get(keyOf(acceptance)) ?? [], taken, rowOf(acceptance.place), mostRowsAway);
    if (found !== null) taken.add(found);
    return found !== null;
  };
  const moved = accepted.filter((acceptance) => !takeFor(acceptance, 0));
  for (const acceptance of moved) takeFor(acceptance, Infinity);
  return issues.map((issue, index) => (taken.has(index) ? { ...issue, accepted: true } : issue));
}

/** An issue that may be accepted. */
interface OpenIssue {
  readonly index: number;
  /** 0 for a whole sheet. */
  readonly row: number;
}

/** By all that must be the same: see {@link keyOf}. */
function openIssues(issues: readonly Issue[]): ReadonlyMap<string, readonly OpenIssue[]> {
  const open = new Map<string, OpenIssue[]>();
  for (const [index, { source, text, accepted }] of issues.entries()) {
    if (accepted === true) continue;
    const key = keyOf({ sheet: source.sheet, place: placeText(source), text });
    const same = open.get(key) ?? [];
    same.push({ index, row: source.row ?? 0 });
    open.set(key, same);
  }
  return open;
}

/** Index of the nearest issue that is not taken; of two equally near the first. */
function nearest(
  open: readonly OpenIssue[],
  taken: ReadonlySet<number>,
  row: number,
  mostRowsAway: number,
): number | null {
  let found: number | null = null;
  let away = mostRowsAway;
  for (const issue of open) {
    const distance = Math.abs(issue.row - row);
    if (taken.has(issue.index) || distance > away || (found !== null && distance === away)) continue;
    found = issue.index;
    away = distance;
  }
  return found;
}

/** Sheet, text, and the place without its row: the column's letters, «стр.», nothing for a whole sheet. */
function keyOf({ sheet, place, text }: AcceptedIssue): string {
  return JSON.stringify([sheet, displayText(place).replace(/\d+$/, "").trim().toUpperCase(), displayText(text)]);
}

function rowOf(place: string): number {
  return Number(/\d+\s*$/.exec(place)?.[0] ?? 0);
}

/** As the pane writes it: «F17», «стр. 17», «». */
function placeText({ row, column }: Place): string {
  if (row === undefined) return "";
  return column === undefined ? ACCEPTED_ROW(row) : `${column}${row}`;
}
