/** What a curator is to know of their group: who is not in indicators 1 and 2, who is at risk, and why (rulings 31). */
import type { RelativeCohort } from "../plan/indicator";
import { intersection, membersOf } from "./bitset";
import type { Calculation } from "./calculation";
import { PersonReasons } from "./cell-detail-reasons";
import { cellPlaces } from "./cells";
import { CURATOR_WORDS } from "./messages-breakdown";
import { peopleBehind } from "./people-behind";
import { partsOf } from "./parts";
import type { ResultPerson, Results, TargetedPerson } from "./results";

/** A person whom the group still owes the college. */
export interface CuratorPerson {
  readonly person: ResultPerson;
  /** «1, 2: служба по призыву»; empty when they are in both. Russian, no word of health. */
  readonly missing: readonly string[];
  /** Their line on the list of targeted work when they are at risk or their status is not known; else null. */
  readonly atRisk: TargetedPerson | null;
}

/** A study group of one class. */
export interface CuratorList {
  /** As printed: «ТМ-221», «группа не указана». */
  readonly group: string;
  /** Graduation year. */
  readonly cohort: number;
  /** Every curator that the rows of the group name. */
  readonly curators: readonly string[];
  /** Of the contingent. */
  readonly size: number;
  /** In the order of the registry. */
  readonly people: readonly CuratorPerson[];
}

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];
const INDICATORS: readonly string[] = ["K1", "K2"];

/** Groups of the latest class first; a group of two classes has two lists. */
export function curatorLists(calculation: Calculation, results: Results): readonly CuratorList[] {
  const { contingent, frame } = calculation;
  const missing = missingByPerson(calculation, results);
  const people = new Map(results.people.map((person) => [person.id, person]));
  const targeted = new Map(results.targeted.map((line) => [line.person, line]));
  const parts = partsOf(calculation, "group");
  return [...COHORTS].reverse().flatMap((cohort) =>
    parts.flatMap(({ label, members }): readonly CuratorList[] => {
      const ids = membersOf(intersection(members, contingent[cohort])).flatMap(
        (index) => calculation.facts[index]?.graduate.id ?? [],
      );
      const group = ids.flatMap((id) => people.get(id) ?? []);
      if (group.length === 0) return [];
      const listed = group.map((person): CuratorPerson => {
        const line = targeted.get(person.id);
        const isAtRisk = line?.atRisk === "yes" || line?.atRisk === "unknown";
        return { person, missing: missing.get(person.id) ?? [], atRisk: isAtRisk ? line : null };
      });
      return [
        {
          group: label,
          cohort: frame.cohorts[COHORTS.indexOf(cohort)] ?? frame.cohorts[0],
          curators: [...new Set(group.flatMap(({ curator }) => curator ?? []))].sort(),
          size: group.length,
          people: listed.filter((one) => one.missing.length > 0 || one.atRisk !== null),
        },
      ];
    }),
  );
}

/** «1, 2: служба по призыву» where both indicators give one reason, else a phrase of each. */
function missingByPerson(calculation: Calculation, results: Results): ReadonlyMap<string, readonly string[]> {
  const reasons = new PersonReasons(calculation.registry);
  const found = new Map<string, Map<string, string[]>>();
  cellPlaces(calculation).forEach((place, index) => {
    const { record, line } = place;
    if (!INDICATORS.includes(record.id) || line.category !== "all") return;
    if (results.cells[index]?.status === "no-data") return;
    const behind = peopleBehind(calculation, place, reasons);
    for (const { person, reason } of [...(behind?.missing ?? []), ...(behind?.unknown ?? [])]) {
      const byReason = found.get(person) ?? new Map<string, string[]>();
      found.set(person, byReason.set(reason, [...(byReason.get(reason) ?? []), record.number]));
    }
  });
  return new Map(
    [...found].map(([person, byReason]) => [
      person,
      [...byReason].map(([reason, numbers]) => CURATOR_WORDS.missing(numbers, reason)),
    ]),
  );
}
