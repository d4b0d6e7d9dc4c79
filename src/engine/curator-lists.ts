/** What a curator is to know of their group: who is not in indicators 1 and 2, who is at risk, and why (rulings 31). */
import type { RelativeCohort } from "../plan/indicator";
import { intersection, membersOf } from "./bitset";
import type { Calculation } from "./calculation";
import { PersonReasons } from "./cell-detail-reasons";
import { cellPlaces } from "./cells";
import { CURATOR_WORDS } from "./messages-breakdown";
import { peopleBehind, type NotCounted } from "./people-behind";
import { partsOf } from "./parts";
import type { ResultPerson, Results, TargetedPerson } from "./results";

/** Indicators 1 and 2. */
export type CuratorIndicator = "K1" | "K2";

/** Whether somebody is in the numerator; null where the indicator has no data. */
export type Standing = "counted" | "missing" | "unknown" | null;

/** A person whom the group still owes the college. */
export interface CuratorPerson {
  readonly person: ResultPerson;
  readonly standing: Readonly<Record<CuratorIndicator, Standing>>;
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
const INDICATORS: readonly CuratorIndicator[] = ["K1", "K2"];

/** Groups of the latest class first; a group of two classes has two lists. */
export function curatorLists(calculation: Calculation, results: Results): readonly CuratorList[] {
  const { contingent, frame } = calculation;
  const standings = standingsOf(calculation, results);
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
        const { standing, missing } = standings.get(person.id) ?? NOWHERE;
        return { person, standing, missing, atRisk: isAtRisk ? line : null };
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

type PersonStanding = Pick<CuratorPerson, "standing" | "missing">;

const NOWHERE: PersonStanding = { standing: { K1: null, K2: null }, missing: [] };

/** How everybody stands; «1, 2: служба по призыву» where both indicators give one reason, else a phrase of each. */
function standingsOf(calculation: Calculation, results: Results): ReadonlyMap<string, PersonStanding> {
  const reasons = new PersonReasons(calculation.registry);
  const standings = new Map<string, Record<CuratorIndicator, Standing>>();
  const numbers = new Map<string, Map<string, string[]>>();
  cellPlaces(calculation).forEach((place, index) => {
    const { record, line } = place;
    const indicator = INDICATORS.find((id) => id === record.id);
    if (indicator === undefined || line.category !== "all" || results.cells[index]?.status === "no-data") return;
    const behind = peopleBehind(calculation, place, reasons);
    if (behind === null) return;
    const stand = (person: string, how: Standing): void => {
      standings.set(person, { ...(standings.get(person) ?? NOWHERE.standing), [indicator]: how });
    };
    const because = ({ person, reason }: NotCounted): void => {
      const own = numbers.get(person) ?? new Map<string, string[]>();
      numbers.set(person, own.set(reason, [...(own.get(reason) ?? []), record.number]));
    };
    for (const person of behind.counted) stand(person, "counted");
    for (const one of behind.missing) stand(one.person, "missing");
    for (const one of behind.unknown) stand(one.person, "unknown");
    [...behind.missing, ...behind.unknown].forEach(because);
  });
  return new Map(
    [...standings].map(([person, standing]) => {
      const missing = [...(numbers.get(person) ?? [])].map(([reason, of]) => CURATOR_WORDS.missing(of, reason));
      return [person, { standing, missing }];
    }),
  );
}
