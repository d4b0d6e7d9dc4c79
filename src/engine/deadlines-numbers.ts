/** Numbers that deadlines are told with: an indicator's present value, the contingent against СПО-1, what is not known. */
import { indicatorOf } from "../plan/plan";
import type { RelativeCohort } from "../plan/indicator";
import { graduationYear } from "../plan/wording";
import type { ControlFigure } from "../registry/control-figure";
import type { Calculation } from "./calculation";
import { cellOf, cellPlaces } from "./cells";
import { formatCount, formatDecimal, formatShare } from "./display";
import { exact } from "./exact";
import type { PersonFacts } from "./facts";
import { CONTROL_NAMES, MEANING } from "./messages-deadlines";
import type { ResultCell } from "./results";

/** The cell of an indicator over everybody; of several years the last. */
export function cellNow(calculation: Calculation, indicator: string): ResultCell | null {
  const place = cellPlaces(calculation)
    .filter(({ record, line }) => record.id === indicator && (line.category ?? "all") === "all")
    .at(-1);
  return place === undefined ? null : cellOf(calculation, place);
}

/** «показатель 2.1 – 96,1 % при плане не менее 100 %». */
export function indicatorNow(calculation: Calculation, indicator: string): string {
  const { number, unit } = indicatorOf(indicator);
  const cell = cellNow(calculation, indicator);
  if (cell === null || typeof cell.value !== "number" || cell.numerator === null) return MEANING.noData(number);
  const { numerator, denominator } = cell;
  const sign = unit === "%" ? " %" : "";
  if (cell.plan === null || typeof cell.plan.value !== "number") {
    return MEANING.indicator(number, figure(numerator, denominator, sign, null), null);
  }
  const planned = { comparator: cell.plan.operator, value: exact(cell.plan.value) };
  const value = `${formatDecimal(planned.value)}${sign}`;
  const plan = planned.comparator === "<=" ? MEANING.atMost(value) : MEANING.atLeast(value);
  return MEANING.indicator(number, figure(numerator, denominator, sign, planned), plan);
}

function figure(
  numerator: number,
  denominator: number | null,
  sign: string,
  planned: Parameters<typeof formatShare>[2] = null,
): string {
  return denominator === null ? formatCount(numerator) : `${formatShare(numerator, denominator, planned)}${sign}`;
}

/** People of a cohort's contingent. */
export function contingentOf({ facts }: Calculation, cohort: RelativeCohort): readonly PersonFacts[] {
  return facts.filter(({ contingent }) => contingent === cohort);
}

/**
 * The contingent of a class against the control figures of СПО-1 that were
 * entered for it, one part per figure that differs (plan item 6.1, spec:
 * indicators A.4). The figure of «инвалиды» is left out: the lists know the
 * union with ОВЗ alone.
 */
export function contingentAgainstControl(calculation: Calculation, cohort: RelativeCohort): string {
  const year = graduationYear(cohort, calculation.frame.startYear);
  const people = contingentOf(calculation, cohort);
  const entered = calculation.registry.settings.controlFigures.filter((one) => one.year === year && one.category !== "disabled"); // prettier-ignore
  const differences = entered.flatMap((one) => difference(one, people));
  const result = entered.length === 0 ? [MEANING.noControl] : differences.length === 0 ? [MEANING.agrees] : differences;
  return [MEANING.contingent(year, people.length), ...result].join("; ");
}

function difference({ form, category, count }: ControlFigure, people: readonly PersonFacts[]): readonly string[] {
  if (category === "disabled") return [];
  const listed = people.filter(({ graduate }) => graduate.form === form && isOf(category, graduate)).length;
  return listed === count ? [] : [MEANING.differs(form, category, listed, count)];
}

function isOf(category: keyof typeof CONTROL_NAMES, graduate: PersonFacts["graduate"]): boolean {
  switch (category) {
    case "all":
      return true;
    case "disability":
      return graduate.disability === true;
    case "target":
      return graduate.targetContract === true;
    case "professionalitet":
      return graduate.professionalitet === true;
  }
}
