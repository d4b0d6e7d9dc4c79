/** Shorthands for the lines of indicator records. */
import type { IndicatorLine, PlannedValue, RelativeCohort } from "./indicator";

/** A value that the plan itself fixes: 1,5 is (15, 1). */
export function fixed(digits: number, scale = 0): PlannedValue {
  return { fixed: { digits, scale } };
}

/** One line, one cell, no graduation year: people are not its denominator. */
export function single(plan: PlannedValue): readonly IndicatorLine[] {
  return [{ category: null, cohorts: [], plan, wording: null }];
}

/** One line over everybody of each cohort. */
export function everybody(cohorts: readonly RelativeCohort[], plan: PlannedValue): readonly IndicatorLine[] {
  return [{ category: "all", cohorts, plan, wording: null }];
}
