import { useState } from "react";
import type { KeyedIssue } from "./issue-groups";

/** An issue of the list with its index there. */
export interface Step {
  readonly issue: KeyedIssue;
  readonly index: number;
}

/** Where the officer is in the list of issues. */
export interface Walk {
  /** Null: not begun, or the issue is no more. */
  readonly here: Step | null;
  /** The walk has begun, and the issue it stood at is no more. */
  readonly gone: boolean;
  readonly next: Step | null;
  readonly previous: Step | null;
  readonly goTo: (step: Step) => void;
  readonly restart: () => void;
}

/** A walk through issues that keeps its place when the list comes anew. */
export function useWalk(issues: readonly KeyedIssue[]): Walk {
  // The index is where the issue last stood: when it is mended, the next one takes this place.
  const [cursor, setCursor] = useState<Step | null>(null);
  const found = cursor === null ? -1 : findAgain(issues, cursor.issue);
  const here = stepTo(issues, found);
  if (cursor !== null && here !== null && (here.index !== cursor.index || here.issue.key !== cursor.issue.key)) {
    setCursor(here);
  }
  const gone = cursor !== null && here === null;
  const [before, after] = cursor === null ? [-1, 0] : gone ? [cursor.index - 1, cursor.index] : [found - 1, found + 1];
  return {
    here,
    gone,
    previous: stepTo(issues, before),
    next: stepTo(issues, after),
    goTo: setCursor,
    restart: () => {
      setCursor(null);
    },
  };
}

function stepTo(issues: readonly KeyedIssue[], index: number): Step | null {
  const issue = issues[index];
  return issue === undefined ? null : { issue, index };
}

/** The same issue, else whatever is now said of the same cell: a cell mended wrongly keeps the officer there. */
function findAgain(issues: readonly KeyedIssue[], { key, source }: KeyedIssue): number {
  const same = issues.findIndex((issue) => issue.key === key);
  if (same >= 0 || source.row === undefined) return same;
  return issues.findIndex(
    (issue) =>
      issue.source.sheet === source.sheet && issue.source.row === source.row && issue.source.column === source.column,
  );
}
