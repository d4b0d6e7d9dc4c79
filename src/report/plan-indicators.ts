/** The indicators that an item of the plan of work feeds, each with its present value against the plan: «3.1: 4 из 5». */
import { formatCount, formatDecimal, formatShare } from "../engine/display";
import { exact } from "../engine/exact";
import type { ResultCell, Results } from "../engine/results";
import type { CalendarItem } from "../plan/calendar-item";
import type { IndicatorRecord } from "../plan/indicator";
import { INDICATORS, indicatorOf } from "../plan/plan";
import { KPI_MESSAGES, STATUS_WORDS } from "./messages";
import { PLAN_MESSAGES } from "./messages-plan";

/** One text for each indicator; `cohort` where the term is of one class. */
export function indicatorTexts({ feeds }: CalendarItem, results: Results, cohort: number | null): readonly string[] {
  return feeds.map((id) => {
    const record = indicatorOf(id);
    const everybody = results.cells.filter(
      (cell) => cell.indicator === id && (cell.category === null || cell.category === "all"),
    );
    const ofClass = everybody.filter((cell) => cell.cohort === cohort);
    const cells = cohort === null || ofClass.length === 0 ? everybody : ofClass;
    const [only, second] = cells;
    const years = cohort !== null && only?.cohort === cohort ? String(cohort) : "";
    const name = KPI_MESSAGES.indicatorName(record.number, isAmbiguous(record) ? record.part : "key", years);
    const fact = only !== undefined && second === undefined ? factAgainstPlan(record, only) : verdictOf(id, results);
    return PLAN_MESSAGES.indicator(name, fact);
  });
}

/** 4.1 and 4.2 are numbers of the key part and of the general one. */
function isAmbiguous({ number }: IndicatorRecord): boolean {
  return INDICATORS.filter((record) => record.number === number).length > 1;
}

/** Of an indicator of several years its verdict: «частично (2 из 3)». */
function verdictOf(id: string, { indicators }: Results): string {
  return indicators.find((indicator) => indicator.id === id)?.verdict ?? STATUS_WORDS["no-data"];
}

function factAgainstPlan(record: IndicatorRecord, cell: ResultCell): string {
  if (typeof cell.value === "boolean") {
    const words = KPI_MESSAGES.answers[record.unit === "есть/нет" ? "есть/нет" : "да/нет"];
    return cell.value ? words.yes : words.no;
  }
  if (cell.value === null || cell.numerator === null) {
    if (record.unit === "есть/нет") return PLAN_MESSAGES.notAnswered;
    return STATUS_WORDS[cell.status === "not-applicable" ? "not-applicable" : "no-data"];
  }
  const planned = cell.plan === null || typeof cell.plan.value !== "number" ? null : { comparator: cell.plan.operator, value: exact(cell.plan.value) }; // prettier-ignore
  const isCount = cell.denominator === null;
  const sign = isCount ? "" : "\u00a0%";
  const fact = cell.denominator === null ? formatCount(cell.numerator) : `${formatShare(cell.numerator, cell.denominator, planned)}${sign}`; // prettier-ignore
  if (planned === null) return PLAN_MESSAGES.countWithPlan(fact, PLAN_MESSAGES.planNotEntered);
  const plan = `${formatDecimal(planned.value)}${sign}`;
  if (planned.value.digits === 0) return PLAN_MESSAGES.countWithPlan(fact, plan);
  const isUpToPlan = typeof cell.plan?.value === "number" && cell.numerator <= cell.plan.value;
  if (isCount && planned.comparator === ">=" && isUpToPlan) return PLAN_MESSAGES.countOf(fact, plan);
  return PLAN_MESSAGES.countWithPlan(fact, planned.comparator === "<=" ? PLAN_MESSAGES.atMost(plan) : PLAN_MESSAGES.atLeast(plan)); // prettier-ignore
}
