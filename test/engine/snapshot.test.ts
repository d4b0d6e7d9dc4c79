import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { suggestedSnapshotDate, takeSnapshot, withSnapshot } from "../../src/engine/snapshot";
import { formatIso } from "../../src/registry/date";
import type { Snapshot } from "../../src/registry/snapshot";
import { day, graduate, registryOf, student, type RegistryFacts } from "../support/graduate";

function taken(facts: RegistryFacts, date: string, savedOn = date): Snapshot {
  const registry = registryOf({ asOf: date, ...facts });
  return takeSnapshot(prepare(registry), calculate(registry), day(date), day(savedOn));
}

test("a snapshot holds all cells and the whole contingent of three years, without a name", () => {
  const snapshot = taken(
    {
      graduates: [
        graduate({ id: "b", status: "employed" }),
        graduate({ id: "a", cohort: 2023, status: "not_employed" }),
        student({ id: "c", status: "empty", forecast: "future_study" }),
        graduate({ id: "left", status: "not_graduate" }),
        graduate({ id: "old", cohort: 2019, status: "employed" }),
      ],
    },
    "2025-02-01",
  );
  expect(snapshot.cells).toHaveLength(53);
  expect(snapshot.people).toEqual([
    { id: "a", cohort: 2023, channel: "not_employed", basis: "actual", atRisk: "yes" },
    { id: "b", cohort: 2024, channel: "employed", basis: "actual", atRisk: "no" },
    { id: "c", cohort: 2025, channel: "study", basis: "forecast", atRisk: "no" },
  ]);
  expect(JSON.stringify(snapshot)).not.toContain("Выдумкин");
});

test("an illness, a conviction and care are one group: the snapshot does not tell them apart", () => {
  const channels = ["health", "prison", "care", "abroad", "foreign_nosnils"] as const;
  const { people } = taken({ graduates: channels.map((status, at) => graduate({ id: `p${at}`, status })) }, "2025-02-01");
  expect(people.map(({ channel }) => channel)).toEqual(channels.map(() => "group3"));
}); // prettier-ignore

test("a snapshot of the same day replaces the former one, and what changed is told", () => {
  const people = (second: "employed" | "not_employed") => ({
    graduates: [graduate({ id: "a", status: "employed" }), graduate({ id: "b", status: second })],
  });
  const first = taken(people("not_employed"), "2025-02-01");
  const again = taken(people("employed"), "2025-02-01", "2025-03-05");
  const { history, correction } = withSnapshot([first], again);
  expect(history).toEqual([again]);
  expect(correction).toMatchObject({ date: day("2025-02-01"), savedOn: day("2025-03-05"), people: 1 });
  expect(correction?.changes).toContain("ключевой 7, 2024: 50,0 % (1 из 2), не выполнено → 0,0 % (0 из 2), выполнено");
  // Cells that did not change are not told: nobody of 2023 was touched.
  expect(correction?.changes.some((text) => text.includes("2023"))).toBe(false);
});

test("the same state saved again is no correction; an earlier day added later is", () => {
  const facts = { graduates: [graduate({ id: "a", status: "employed" })] };
  const february = taken(facts, "2025-02-01");
  expect(withSnapshot([february], taken(facts, "2025-02-01", "2025-02-09")).correction).toBeNull();
  expect(withSnapshot([february], taken(facts, "2025-03-01")).correction).toBeNull();
  const late = withSnapshot([february], taken(facts, "2025-01-01", "2025-02-09"));
  expect(late.history.map(({ date }) => formatIso(date))).toEqual(["2025-01-01", "2025-02-01"]);
  expect(late.correction?.changes).toEqual([expect.stringContaining("задним числом")]);
});

test.each([
  ["2025-01-28", "2025-02-01"],
  ["2025-02-03", "2025-02-01"],
  ["2025-04-16", "2025-04-01"],
  ["2025-04-17", "2025-05-01"],
  ["2024-12-31", "2025-01-01"],
  ["2024-08-20", "2024-09-01"],
  ["2025-08-31", "2025-08-01"],
  ["2026-01-15", "2025-08-01"],
])("on %s the snapshot of %s is offered", (asOf, offered) => {
  expect(formatIso(suggestedSnapshotDate({ asOf: day(asOf), startYear: 2024 }))).toBe(offered);
});
