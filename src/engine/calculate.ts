/** The one way from a registry to the results. */
import { markAccepted } from "../intake/accepted";
import { INDICATORS } from "../plan/plan";
import { formatIso } from "../registry/date";
import { formatAcademicYear, type Registry } from "../registry/registry";
import { prepare, type Calculation } from "./calculation";
import { cellOf, cellPlaces } from "./cells";
import { howCounted } from "./explain";
import { engineIssues } from "./issues";
import type { Results } from "./results";
import { RESULTS_SCHEMA } from "./results-version";
import { resultPeople, riskTotals } from "./result-people";
import { targetedList } from "./targeted";
import { verdictOf } from "./verdict";

/**
 * Counts everything: the 53 cells, the verdicts with «как посчитано», how each
 * person was understood, the list of targeted work. Pure; never throws for what
 * stands in a workbook. Not yet validated: see `validated.ts`.
 */
export function calculate(registry: Registry): Results {
  return resultsOf(prepare(registry));
}

/** The results of a calculation that is already prepared. */
export function resultsOf(calculation: Calculation): Results {
  const { registry } = calculation;
  const cells = cellPlaces(calculation).map((place) => cellOf(calculation, place));
  const targeted = [...targetedList(calculation)];
  return {
    schema: RESULTS_SCHEMA,
    academicYear: formatAcademicYear(registry.period.startYear),
    asOf: formatIso(registry.period.asOf),
    cells,
    indicators: INDICATORS.map((record) => ({
      id: record.id,
      verdict: verdictOf(
        record,
        cells.filter(({ indicator }) => indicator === record.id),
      ),
      howCounted: howCounted(calculation, record),
    })),
    people: resultPeople(calculation),
    targeted,
    risk: riskTotals(calculation, targeted.length),
    issues: resultIssues(calculation),
    sheets: registry.sheets.map(({ sheet, taken, records }) => ({ sheet, taken, records })),
  };
}

/** Here all issues come together, so that one acceptance is never for two of them. */
function resultIssues(calculation: Calculation): Results["issues"] {
  const { issues, settings } = calculation.registry;
  return markAccepted([...issues, ...engineIssues(calculation)], settings.accepted).map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    source: { ...issue.source },
    text: issue.text,
    ...(issue.teachable === undefined ? {} : { teachable: { ...issue.teachable } }),
    ...(issue.accepted === undefined ? {} : { accepted: issue.accepted }),
  }));
}
