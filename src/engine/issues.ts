/** What the rules of the engine could not take at its word (rulings 9c, 9e, 23). */
import { addMonths } from "../registry/date";
import type { GraduateField } from "../registry/graduate";
import type { Issue } from "../registry/issue";
import type { Place } from "../registry/source";
import type { Calculation } from "./calculation";
import { isComparable } from "./contract-employment";
import type { PersonFacts } from "./facts";
import { CONTRACT_NAMES, ENGINE_ISSUES } from "./messages-issues";
import { graduationOf, type YearFrame } from "./year-frame";

/** A conscript without dates is asked about when so many months have passed since graduation (rulings 9e). */
const SERVICE_IN_DOUBT_MONTHS = 24;

/** Issues in the order of the registry's people; a sheet's lack of a forecast is said once per sheet. */
export function engineIssues({ facts, frame }: Calculation): readonly Issue[] {
  const issues: Issue[] = [];
  const sheetsWithoutForecast = new Set<string>();
  for (const person of facts) {
    if (person.contingent === null) continue;
    const { sheet } = person.graduate.source;
    if (person.basis === "forecast" && !person.hasSource && !sheetsWithoutForecast.has(sheet)) {
      sheetsWithoutForecast.add(sheet);
      issues.push({ ...ENGINE_ISSUES.noForecastSource(frame.cohorts[2]), source: { sheet } });
    }
    issues.push(...ofService(person, frame), ...ofContracts(person));
  }
  return issues;
}

function ofService(person: PersonFacts, frame: YearFrame): readonly Issue[] {
  const { graduate, basis, counted, service } = person;
  if (basis === "forecast" || counted.code !== "conscript" || graduate.cohort === null) return [];
  if (service.state === "ended" || service.end !== null) return [];
  const asked = addMonths(graduationOf(frame, graduate.cohort), SERVICE_IN_DOUBT_MONTHS);
  if (frame.asOf <= asked) return [];
  return [{ ...ENGINE_ISSUES.serviceWithoutDates(SERVICE_IN_DOUBT_MONTHS), source: placeOf(person, "status") }];
}

function ofContracts(person: PersonFacts): readonly Issue[] {
  const { graduate, counted, values } = person;
  if (counted.code !== "employed") return [];
  const issues: Issue[] = [];
  const ask = (has: boolean | null, there: unknown, enterprise: string | null, contract: keyof typeof CONTRACT_NAMES): void => {
    if (has !== true || there !== null) return;
    const both = isComparable(enterprise) && isComparable(graduate.employer);
    const text = both ? ENGINE_ISSUES.employerToCheck : ENGINE_ISSUES.contractWithoutEmployer;
    issues.push({ ...text(CONTRACT_NAMES[contract]), source: placeOf(person, "employer") });
  }; // prettier-ignore
  ask(graduate.dualContract, values.atDualEmployer, graduate.dualEmployer, "dual");
  ask(graduate.targetContract, values.atTargetCustomer, graduate.targetCustomer, "target");
  return issues;
}

function placeOf({ graduate }: PersonFacts, field: GraduateField): Place {
  const { sheet, row } = graduate.source;
  const cell = graduate.cells[field];
  return cell ? { sheet: cell.sheet, row: cell.row, column: cell.column } : { sheet, row };
}
