/** What «Группа риска» fills in once for the officer: who is responsible and until when (rulings 33, 52). */
import type { ResultPerson, TargetedPerson } from "../engine/results";
import { measureOf } from "../plan/measures";
import { riskListWindow } from "../plan/risk-lists";
import { ROLES } from "../plan/roles";
import type { Role } from "../plan/roles";
import type { Registry } from "../registry/registry";
import type { Requisites } from "../registry/settings";
import { RISK_MESSAGES } from "./messages";
import type { Prefill } from "./officer-notes";

/** Responsible for the first measure, by name beside the role; until the end of the class's window of item 5.1. */
export function prefillFor(target: TargetedPerson, person: ResultPerson, registry: Registry): Prefill {
  const [item] = target.measures;
  const [role = "centre"] = item === undefined ? [] : (measureOf(item)?.responsible ?? []);
  return {
    responsible: RISK_MESSAGES.role(ROLES[role], roleName(role, registry.settings.requisites)),
    due: riskListWindow(person.cohort, registry.period.startYear)?.end ?? null,
  };
}

/** Who has a role of the working group (rulings 52); the responsible person's name stands for «Ответственный ЦСТВ» too. */
export function roleName(role: Role, { roles, responsible }: Requisites): string | undefined {
  const named = roles[ROLES[role]];
  return (named === undefined || named === "") && role === "centre" ? responsible : named;
}
