import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import type { Results } from "../../src/engine/results";
import { takeSnapshot } from "../../src/engine/snapshot";
import { trend, type CellTrend } from "../../src/engine/trend";
import type { Graduate } from "../../src/registry/graduate";
import type { Snapshot } from "../../src/registry/snapshot";
import { day, graduate, registryOf, student } from "../support/graduate";

function state(graduates: readonly Graduate[], asOf: string): { snapshot: Snapshot; results: Results } {
  const registry = registryOf({ graduates, asOf });
  const results = calculate(registry);
  return { results, snapshot: takeSnapshot(prepare(registry), results, day(asOf), day(asOf)) };
}

function cellOf(trends: readonly CellTrend[], indicator: string, cohort: number): CellTrend {
  const found = trends.find(
    (cell) => cell.indicator === indicator && cell.cohort === cohort && cell.category === "all",
  );
  if (found === undefined) throw new RangeError(`No cell ${indicator} ${cohort}`);
  return found;
}

const people = (employed: number): readonly Graduate[] =>
  Array.from({ length: 8 }, (_, at) => graduate({ id: `p${at}`, status: at < employed ? "employed" : "not_employed" }));

test("the change is against the last snapshot before отчётная дата, in percent points", () => {
  const history = [
    state(people(2), "2025-01-01").snapshot,
    state(people(4), "2025-02-01").snapshot,
    state(people(8), "2025-03-01").snapshot,
  ];
  const k7 = cellOf(trend(history, state(people(5), "2025-03-01").results), "K7", 2024);
  expect(k7.points.map(({ date, value }) => [date, value])).toEqual([
    [day("2025-01-01"), 75],
    [day("2025-02-01"), 50],
    [day("2025-03-01"), 37.5],
  ]);
  expect(k7.change).toEqual({ since: day("2025-02-01"), difference: -12.5 });
});

test("without an earlier snapshot there is no change", () => {
  const later = state(people(4), "2025-06-01").snapshot;
  for (const { change } of trend([later], state(people(5), "2025-06-01").results)) expect(change).toBeNull();
});

test("a fact is not compared with the forecast of the same class", () => {
  const class2025 = [student({ id: "a", status: "employed", forecast: "employed" }), student({ id: "b", status: "not_employed", forecast: "employed" })]; // prettier-ignore
  const history = [state(class2025, "2025-06-01").snapshot];
  expect(cellOf(trend(history, state(class2025, "2025-06-20").results), "K7", 2025).change).not.toBeNull();
  const afterwards = cellOf(trend(history, state(class2025, "2025-09-01").results), "K7", 2025);
  expect(afterwards.change).toBeNull();
  expect(afterwards.points.map(({ basis }) => basis)).toEqual(["forecast", "actual"]);
});

test("a snapshot that lacks the cell is left out of its trend", () => {
  const { snapshot } = state(people(4), "2025-02-01");
  const torn = { ...snapshot, cells: snapshot.cells.filter(({ indicator }) => indicator !== "K7") };
  const k7 = cellOf(trend([torn], state(people(5), "2025-03-01").results), "K7", 2024);
  expect(k7.points).toHaveLength(1);
  expect(k7.change).toBeNull();
});
