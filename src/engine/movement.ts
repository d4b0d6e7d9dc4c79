/** Movement of the contingent between two snapshots (plan item 2.8). */
import { cohortsOf, type Registry } from "../registry/registry";
import type { Serial } from "../registry/date";
import type { Snapshot, SnapshotPerson } from "../registry/snapshot";

/** The part of a snapshot that movement is told from. */
export type Standing = Pick<Snapshot, "date" | "startYear" | "people">;

/** Somebody who stood before and after. */
export interface Moved {
  readonly id: string;
  readonly cohort: number;
  readonly before: SnapshotPerson;
  readonly after: SnapshotPerson;
}

/**
 * What happened between two days, by ids. Graduation years that one of the two
 * academic years does not cover are left out: nobody «выбыл» because 2023 is
 * no longer monitored. `enteredRisk` and `leftRisk` include who was added at
 * risk and who was removed from it, so that they make up the whole difference.
 */
export interface Movement {
  readonly from: Serial;
  readonly to: Serial;
  /** Another channel than before; a forecast that became a fact is among them when it came otherwise. */
  readonly changedChannel: readonly Moved[];
  readonly enteredRisk: readonly SnapshotPerson[];
  readonly leftRisk: readonly SnapshotPerson[];
  readonly added: readonly SnapshotPerson[];
  readonly removed: readonly SnapshotPerson[];
  /** Stand differently in anything: channel, basis or risk; added and removed are not among them. */
  readonly changed: readonly Moved[];
}

/** Compares two states. */
export function movement(before: Standing, after: Standing): Movement {
  const later = new Set(cohortsOf(after.startYear));
  const common = new Set(cohortsOf(before.startYear).filter((cohort) => later.has(cohort)));
  const was = byId(before.people.filter(({ cohort }) => common.has(cohort)));
  const is = byId(after.people.filter(({ cohort }) => common.has(cohort)));
  const stayed = [...is.values()].flatMap((person): readonly Moved[] => {
    const former = was.get(keyOf(person));
    return former === undefined ? [] : [{ id: person.id, cohort: person.cohort, before: former, after: person }];
  });
  return {
    from: before.date,
    to: after.date,
    changedChannel: stayed.filter((moved) => moved.before.channel !== moved.after.channel),
    enteredRisk: [...is.values()].filter((person) => isAtRisk(person) && !isAtRisk(was.get(keyOf(person)))),
    leftRisk: [...was.values()].filter((person) => isAtRisk(person) && !isAtRisk(is.get(keyOf(person)))),
    added: [...is.values()].filter((person) => !was.has(keyOf(person))),
    removed: [...was.values()].filter((person) => !is.has(keyOf(person))),
    changed: stayed.filter(
      (moved) =>
        moved.before.channel !== moved.after.channel ||
        moved.before.basis !== moved.after.basis ||
        moved.before.atRisk !== moved.after.atRisk,
    ),
  };
}

/** How many people stand differently, came or went. */
export function sizeOf({ changed, added, removed }: Movement): number {
  return changed.length + added.length + removed.length;
}

/** Somebody of the movement with the name of today's register; null when they are no longer in it. */
export interface NamedPerson {
  readonly id: string;
  readonly cohort: number;
  readonly fullName: string | null;
  readonly group: string | null;
  readonly before: SnapshotPerson | null;
  readonly after: SnapshotPerson | null;
}

/** Movement since the last snapshot, with names: for the pane and for sheets that may name people. Never for «История КПЭ». */
export interface MovementView {
  readonly from: Serial;
  readonly to: Serial;
  readonly changedChannel: readonly NamedPerson[];
  readonly enteredRisk: readonly NamedPerson[];
  readonly leftRisk: readonly NamedPerson[];
  readonly added: readonly NamedPerson[];
  readonly removed: readonly NamedPerson[];
}

/** Puts today's names to a movement. */
export function movementView({ graduates }: Registry, before: Standing, after: Standing): MovementView {
  const moves = movement(before, after);
  const names = new Map(graduates.map((graduate) => [graduate.id, graduate]));
  const [was, is] = [byId(before.people), byId(after.people)];
  const named = (person: Pick<SnapshotPerson, "id" | "cohort">): NamedPerson => {
    const graduate = names.get(person.id);
    const key = keyOf(person);
    return {
      id: person.id,
      cohort: person.cohort,
      fullName: graduate?.fullName ?? null,
      group: graduate?.group ?? null,
      before: was.get(key) ?? null,
      after: is.get(key) ?? null,
    };
  };
  return {
    from: moves.from,
    to: moves.to,
    changedChannel: moves.changedChannel.map(named),
    enteredRisk: moves.enteredRisk.map(named),
    leftRisk: moves.leftRisk.map(named),
    added: moves.added.map(named),
    removed: moves.removed.map(named),
  };
}

function isAtRisk(person: SnapshotPerson | undefined): boolean {
  return person?.atRisk === "yes";
}

/** The same number of another year is another record. */
function keyOf({ id, cohort }: Pick<SnapshotPerson, "id" | "cohort">): string {
  return `${cohort}/${id}`;
}

function byId(people: readonly SnapshotPerson[]): ReadonlyMap<string, SnapshotPerson> {
  return new Map(people.map((person) => [keyOf(person), person]));
}
