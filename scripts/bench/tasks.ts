/** The shares that the bench counts: every cell of the plan whose denominator is people. */
import { INDICATORS } from "../../src/plan/plan";
import type { Category, RelativeCohort } from "../../src/plan/indicator";
import { measureUnder } from "../../src/plan/switches";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import type { PeopleShare } from "../../src/engine/count-people";

/** One cell to count. */
export interface ShareTask {
  readonly id: string;
  readonly cohort: RelativeCohort;
  readonly category: Category;
  readonly measure: PeopleShare;
}

/** Counts of one cell, to be equal in every engine. */
export interface ShareCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Every cell that is a share of people, under the default switches. */
export function shareTasks(): ShareTask[] {
  return INDICATORS.flatMap((record) => {
    const measure = measureUnder(record, DEFAULT_SETTINGS.switches);
    if (measure.kind !== "people-share") return [];
    return record.lines.flatMap((line) =>
      line.cohorts.map((cohort) => ({
        id: `${record.id}/${cohort}/${line.category ?? "all"}`,
        cohort,
        category: line.category ?? "all",
        measure,
      })),
    );
  });
}
