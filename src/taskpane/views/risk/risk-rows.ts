/** The list of targeted work as the pane shows it: each line with its person and what the officer wrote. */
import type { OfficerNote, Reckoning } from "../../../app/reckoning";
import type { ResultPerson, TargetedPerson } from "../../../engine/results";
import { riskListWindow } from "../../../plan/risk-lists";
import { formatRu, parseIso } from "../../../registry/date";
import { RISK_TEXT } from "./messages";

/** A line of the list. */
export interface RiskRow {
  readonly target: TargetedPerson;
  readonly person: ResultPerson;
  readonly notes: readonly OfficerNote[];
}

/** Somebody who cannot find work for an objective reason (rulings 30). */
export type OffListRow = Pick<RiskRow, "person" | "notes">;

/** What is said of a person beside the explanation: «Меры: 5.5 маршрутизация». */
export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly strong?: boolean;
  /** A line of its own. */
  readonly wide?: boolean;
}

/** Both parts of the view. */
export interface RiskLists {
  /** In the order of the results: by priority, by the window of the list, by name. */
  readonly listed: readonly RiskRow[];
  readonly cannotWork: readonly OffListRow[];
}

/** The lists of a reckoning. */
export function riskLists({ results, notes }: Pick<Reckoning, "results" | "notes">): RiskLists {
  const people = new Map(results.people.map((person) => [person.id, person]));
  const offListRow = (id: string): readonly OffListRow[] => {
    const person = people.get(id);
    return person === undefined ? [] : [{ person, notes: notes[id] ?? [] }];
  };
  return {
    listed: results.targeted.flatMap((target) => offListRow(target.person).map((row) => ({ target, ...row }))),
    cannotWork: results.risk.cannotWork.flatMap(offListRow),
  };
}

/**
 * When the list of a class is made (plan item 5.1): «Список 2025 года», «до
 * 30.06.2025». Null for a class that the plan makes no list for.
 */
export function listTerm({ results, cohorts }: Pick<Reckoning, "results" | "cohorts">, cohort: number): Fact | null {
  // The second of the three cohorts graduates in Y0.
  const window = riskListWindow(cohort, cohorts[1]);
  const asOf = parseIso(results.asOf);
  if (window === null || asOf === null) return null;
  const [start, end] = [formatRu(window.start), formatRu(window.end)];
  const name = RISK_TEXT.list(cohort);
  if (asOf > window.end) return { name, text: RISK_TEXT.listClosed(end) };
  return { name, text: asOf < window.start ? RISK_TEXT.listAhead(start, end) : RISK_TEXT.listOpen(end) };
}
