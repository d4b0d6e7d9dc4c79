/** What of one workbook's results goes to the region. */
import type { IndicatorRecord } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { cohortsOf, type Registry } from "../registry/registry";
import type { Settings } from "../registry/settings";
import { countsRisk } from "./cells";
import type { CollegeNumbers } from "./region";
import type { Results } from "./results";

/** How many open issues of a kind there are; the texts stay in the workbook, for they quote its cells. */
export interface IssueKind {
  readonly code: string;
  readonly severity: Results["issues"][number]["severity"];
  readonly count: number;
}

/** Numbers of one college. `name` stands where the requisites name none. */
export function collegeNumbers(results: Results, registry: Registry, file: string, name: string): CollegeNumbers {
  const { period, settings } = registry;
  const rules = new Map(INDICATORS.map((record) => [record.id, ruleOf(record, settings)]));
  const college = settings.requisites.college.trim();
  return {
    college: college === "" ? name : college,
    file,
    startYear: period.startYear,
    asOf: period.asOf,
    people: countedPeople(results, registry).length,
    cells: results.cells.map((cell) => ({
      indicator: cell.indicator,
      cohort: cell.cohort,
      category: cell.category,
      basis: cell.basis,
      numerator: cell.numerator,
      denominator: cell.denominator,
      unknown: cell.unknown,
      value: cell.value,
      plan: cell.plan,
      status: cell.status,
      gap: cell.gap,
      rule: rules.get(cell.indicator) ?? "",
    })),
  };
}

/** Ids of the people of the three graduation years who are in the contingent; they tell whether two files hold the same people. */
export function countedPeople({ people }: Results, { period }: Registry): readonly string[] {
  const cohorts: readonly (number | null)[] = cohortsOf(period.startYear);
  return people.filter(({ cohort, atRisk }) => cohorts.includes(cohort) && atRisk !== null).map(({ id }) => id);
}

/** Issues that nobody accepted, by kind: errors first, the most frequent first. */
export function issueKinds({ issues }: Results): readonly IssueKind[] {
  const kinds = new Map<string, IssueKind>();
  for (const { code, severity, accepted } of issues) {
    if (accepted === true) continue;
    const key = `${severity}/${code}`;
    kinds.set(key, { code, severity, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const order = ["error", "warning", "info"];
  return [...kinds.values()].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}

/** The switches of an indicator and, for the people at risk, what the risk rule depends on. */
function ruleOf(record: IndicatorRecord, { switches, thresholds }: Settings): string {
  const own = [...new Set(record.variants.map((variant) => variant.switch))].map((name) => switches[name]);
  const { endedServiceIsRisk, overdueExpectationIsRisk, objectiveReasonIsRisk } = switches;
  const { conscriptionMonths, waitingMonths } = thresholds;
  const ofRisk = countsRisk(record.measure)
    ? [endedServiceIsRisk, overdueExpectationIsRisk, objectiveReasonIsRisk, conscriptionMonths, waitingMonths]
    : [];
  return [...own, ...ofRisk].join("/");
}
