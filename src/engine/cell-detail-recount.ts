/** A cell as it would be if some people were otherwise: evaluated, not reckoned by a formula. */
import type { Graduate } from "../registry/graduate";
import { decide } from "./cell-detail-obstacles";
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import type { PeopleShare } from "./count-people";
import { factsOf, type PersonFacts } from "./facts";

/** A place of a share of people. */
export interface SharePlace extends CellPlace {
  readonly measure: PeopleShare;
}

/** A person who would stand elsewhere if the workbook said more. */
export interface Change {
  readonly person: PersonFacts;
  readonly from: Standing;
  readonly to: Standing;
}

/** People of a share. */
export interface ShareCounts {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** What one person is to a share; null outside the denominator. */
export type Standing = "counted" | "unknown" | "missing" | null;

/** Where the person stands: cohort, category, denominator, numerator. */
export function standingOf({ contingent, values }: PersonFacts, { measure, cohort, line }: SharePlace): Standing {
  const category = line.category ?? "all";
  if (contingent !== cohort || (category !== "all" && values[category] !== true)) return null;
  if (decide(measure.denominator, values) !== true) return null;
  const answer = decide(measure.numerator, values);
  return answer === null ? "unknown" : answer ? "counted" : "missing";
}

/** The facts of people with other answers, under the rules of the calculation; in the order given. */
export function factsIf(
  { registry, frame, worksByContract }: Calculation,
  graduates: readonly Graduate[],
): readonly PersonFacts[] {
  return graduates.length === 0 ? [] : factsOf({ ...registry, graduates }, frame, worksByContract);
}

/** The counts after the changes; each person at most once. */
export function countsAfter(before: ShareCounts, changes: readonly Change[]): ShareCounts {
  const counts = { ...before };
  const add = (standing: Standing, by: 1 | -1): void => {
    if (standing === null) return;
    counts.denominator += by;
    if (standing === "counted") counts.numerator += by;
    if (standing === "unknown") counts.unknown += by;
  };
  for (const { from, to } of changes) {
    add(from, -1);
    add(to, 1);
  }
  return counts;
}
