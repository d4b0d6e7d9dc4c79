import fc from "fast-check";
import { movement, movementView, sizeOf } from "../../src/engine/movement";
import type { Snapshot, SnapshotPerson } from "../../src/registry/snapshot";
import { anySnapshot } from "../support/arbitrary-history";
import { day, graduate, registryOf } from "../support/graduate";

/** Compares by looking for everybody on the other side. */
function naive(before: Snapshot, after: Snapshot) {
  const years = (start: number): number[] => [start - 1, start, start + 1];
  const common = years(before.startYear).filter((year) => years(after.startYear).includes(year));
  const was = before.people.filter((person) => common.includes(person.cohort));
  const is = after.people.filter((person) => common.includes(person.cohort));
  const find = (list: readonly SnapshotPerson[], { id, cohort }: SnapshotPerson): SnapshotPerson | undefined =>
    list.find((other) => other.id === id && other.cohort === cohort);
  const ids = (list: readonly SnapshotPerson[]): string[] => list.map(({ id, cohort }) => `${cohort} ${id}`).sort();
  return {
    changedChannel: ids(
      is.filter((person) => {
        const former = find(was, person);
        return former !== undefined && former.channel !== person.channel;
      }),
    ),
    enteredRisk: ids(is.filter((person) => person.atRisk === "yes" && find(was, person)?.atRisk !== "yes")),
    leftRisk: ids(was.filter((person) => person.atRisk === "yes" && find(is, person)?.atRisk !== "yes")),
    added: ids(is.filter((person) => find(was, person) === undefined)),
    removed: ids(was.filter((person) => find(is, person) === undefined)),
  };
} // prettier-ignore

test("movement is what a comparison one by one finds", () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (before, after) => {
      const found = movement(before, after);
      const ids = (list: readonly { id: string; cohort: number }[]): string[] =>
        list.map(({ id, cohort }) => `${cohort} ${id}`).sort();
      expect({
        changedChannel: ids(found.changedChannel),
        enteredRisk: ids(found.enteredRisk),
        leftRisk: ids(found.leftRisk),
        added: ids(found.added),
        removed: ids(found.removed),
      }).toEqual(naive(before, after));
    }),
    { numRuns: 100 },
  );
});

const person = (id: string, facts: Partial<SnapshotPerson> = {}): SnapshotPerson => ({
  id,
  cohort: 2024,
  channel: "employed",
  basis: "actual",
  atRisk: "no",
  ...facts,
});

test("a year that is monitored no more has not left the contingent", () => {
  const before = { date: day("2025-08-01"), startYear: 2024, people: [person("old", { cohort: 2023 }), person("stays")] };
  const after = { date: day("2025-10-01"), startYear: 2025, people: [person("stays"), person("new", { cohort: 2026 })] };
  expect(sizeOf(movement(before, after))).toBe(0);
}); // prettier-ignore

test("today's names are found by id; who is no longer in the register has none", () => {
  const registry = registryOf({ graduates: [graduate({ id: "a", fullName: "Примеров Пётр", group: "В-1" })] });
  const view = movementView(
    registry,
    { date: day("2025-01-01"), startYear: 2024, people: [person("a"), person("gone", { atRisk: "yes" })] },
    { date: day("2025-02-01"), startYear: 2024, people: [person("a", { channel: "not_employed", atRisk: "yes" })] },
  );
  expect(view.changedChannel).toMatchObject([
    { fullName: "Примеров Пётр", group: "В-1", before: { channel: "employed" }, after: { channel: "not_employed" } },
  ]);
  expect(view.enteredRisk.map(({ id }) => id)).toEqual(["a"]);
  expect(view.leftRisk).toMatchObject([{ id: "gone", fullName: null, after: null }]);
  expect(view.removed.map(({ id }) => id)).toEqual(["gone"]);
});
