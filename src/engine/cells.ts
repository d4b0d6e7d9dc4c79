/** The 53 cells of the table, in the order of the plan: indicator, category, cohort (rulings 26). */
import type { Measure, RelativeCohort } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { measureUnder } from "../plan/switches";
import { graduationYear } from "../plan/wording";
import type { Decimal } from "../registry/decimal";
import { plannedValueKey } from "../registry/settings";
import type { Calculation } from "./calculation";
import { cellNotes } from "./cell-notes";
import type { CellPlace } from "./cell-place";
import { countAnswer, countEntered } from "./count-entered";
import { countEvents, countRatio, countSum } from "./count-events";
import { countNumber, countShare } from "./count-people";
import type { Count } from "./counts";
import { judge, judgeAnswer, NO_DATA, plannedOf } from "./judge";
import type { ResultCell } from "./results";
import { basisOf } from "./year-frame";

/** The places of all cells. */
export function cellPlaces({ registry }: Calculation): readonly CellPlace[] {
  return INDICATORS.flatMap((record) => {
    const measure = measureUnder(record, registry.settings.switches);
    return record.lines.flatMap((line) => {
      const cohorts: readonly (RelativeCohort | null)[] = line.cohorts.length === 0 ? [null] : line.cohorts;
      return cohorts.map((cohort) => ({ record, line, cohort, measure }));
    });
  });
}

/** Counts and judges one cell. */
export function cellOf(calculation: Calculation, place: CellPlace): ResultCell {
  const { record, line, cohort, measure } = place;
  const count = countOf(calculation, place);
  const plan = planOf(calculation, place);
  const counted = count.state === "counted" ? count : null;
  const judgement =
    count.state === "counted"
      ? judge(count, record.comparator, typeof plan === "boolean" ? null : plan, countsRisk(measure))
      : count.state === "answered"
        ? judgeAnswer(count.value)
        : NO_DATA;
  return {
    indicator: record.id,
    cohort: cohort === null ? null : graduationYear(cohort, calculation.frame.startYear),
    category: line.category,
    basis: basisOfCell(calculation, place),
    numerator: counted?.numerator ?? null,
    denominator: counted?.denominator ?? null,
    unknown: counted?.unknown ?? null,
    ...judgement,
    plan: plannedOf(record.comparator, plan),
    notes: [...cellNotes(calculation, place, count), ...(count.state === "answered" ? [] : count.notes)],
  };
}

function countOf(calculation: Calculation, { record, line, cohort, measure }: CellPlace): Count {
  const { settings } = calculation.registry;
  switch (measure.kind) {
    case "people-share":
      if (cohort === null) throw new Error(`Indicator ${record.id}: a share of people needs a cohort`);
      return countShare(calculation, measure, cohort, line.category ?? "all");
    case "people-count":
      return countNumber(calculation, measure);
    case "event-count":
      return countEvents(calculation, measure);
    case "event-ratio":
      return countRatio(calculation, measure);
    case "event-sum":
      return countSum(calculation, measure);
    case "entered-ratio":
      return countEntered(settings, measure);
    case "answer":
      return countAnswer(settings, record.id);
  }
}

/** Null: the centre has not entered it. */
function planOf({ registry }: Calculation, { record, line, cohort }: CellPlace): Decimal | boolean | null {
  if ("answer" in line.plan) return true;
  if ("fixed" in line.plan) return line.plan.fixed;
  return registry.settings.plannedValues[plannedValueKey(record.id, cohort, line.category)] ?? null;
}

/** `preliminary` is for the share of people at risk alone (rulings 11). */
export function countsRisk(measure: Measure): boolean {
  return measure.kind === "people-share" && measure.numerator.op === "is" && measure.numerator.field === "atRisk";
}

function basisOfCell({ frame }: Calculation, { cohort, measure }: CellPlace): ResultCell["basis"] {
  if (measure.kind !== "people-share") return null;
  if (measure.basis !== "by-date") return measure.basis;
  return basisOf(frame, cohort === null ? null : graduationYear(cohort, frame.startYear));
}
