/** What the invented officer changes in the lists from September to August, one entry for one person on one day. */
import type { Serial } from "../../src/registry/date";
import type { Change, YearPerson } from "./people";

/** Why a row was changed. */
export type EditKind =
  | "hired"
  | "drafted"
  | "lost-work"
  | "mistaken"
  | "corrected"
  | "registered-ais"
  | "forecast"
  | "forecast-changed"
  | "fact"
  | "added"
  | "removed"
  | "expelled";

/** One edit: `change` of a person who is in the list; whoever is added appears as they stand. */
export interface YearEdit {
  readonly on: Serial;
  /** {@link YearPerson.number}. */
  readonly number: number;
  readonly kind: EditKind;
  readonly change: Change;
}

/** The year as a list: who stood in the lists in September, and what was changed when. */
export interface YearPlan {
  /** Everybody who is ever in the lists. */
  readonly people: readonly YearPerson[];
  /** Numbers of those who come only later. */
  readonly later: ReadonlySet<number>;
  /** The earliest first. */
  readonly edits: readonly YearEdit[];
}

/** Who stands in the lists on a day, with the edits of that day. */
export function standingOn({ people, later, edits }: YearPlan, day: Serial): readonly YearPerson[] {
  const present = new Map(people.filter(({ number }) => !later.has(number)).map((person) => [person.number, person]));
  const all = new Map(people.map((person) => [person.number, person]));
  for (const { number, kind, change } of edits.filter(({ on }) => on <= day)) {
    const person = kind === "added" ? all.get(number) : present.get(number);
    if (person === undefined) throw new RangeError(`${kind}: person ${number} is not in the lists`);
    if (kind === "removed") present.delete(number);
    else present.set(number, { ...person, ...change });
  }
  return people.flatMap(({ number }) => present.get(number) ?? []);
}
