/** What «Группа риска» fills in once for the officer: who is responsible and until when (rulings 33, 52). */
import type { ResultPerson, TargetedPerson } from "../engine/results";
import { calendarItem } from "../plan/calendar";
import { windowsOf } from "../plan/calendar-item";
import { measureOf } from "../plan/measures";
import { ROLES } from "../plan/roles";
import type { Role } from "../plan/roles";
import { graduationYear } from "../plan/wording";
import type { Serial } from "../registry/date";
import type { Registry } from "../registry/registry";
import type { Requisites } from "../registry/settings";
import { RISK_MESSAGES } from "./messages";
import type { Prefill } from "./officer-notes";

/** The plan item that makes the lists of targeted work. */
const LISTS_ITEM = "5.1";

/** Responsible for the first measure, by name beside the role; until the end of the class's window of item 5.1. */
export function prefillFor(target: TargetedPerson, person: ResultPerson, registry: Registry): Prefill {
  const [item] = target.measures;
  const [role = "centre"] = item === undefined ? [] : (measureOf(item)?.responsible ?? []);
  return {
    responsible: RISK_MESSAGES.role(ROLES[role], nameOf(role, registry.settings.requisites)),
    due: endOfWindow(person.cohort, registry.period.startYear),
  };
}

function nameOf(role: Role, { roles, responsible }: Requisites): string | undefined {
  const named = roles[ROLES[role]];
  return (named === undefined || named === "") && role === "centre" ? responsible : named;
}

function endOfWindow(cohort: number | null, startYear: number): Serial | null {
  const window = windowsOf(calendarItem(LISTS_ITEM), startYear).find(
    (candidate) => candidate.cohort !== null && graduationYear(candidate.cohort, startYear) === cohort,
  );
  return window?.end ?? null;
}
