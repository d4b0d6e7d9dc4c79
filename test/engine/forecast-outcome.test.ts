import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { forecastOutcome } from "../../src/engine/forecast-outcome";
import { takeSnapshot } from "../../src/engine/snapshot";
import type { Channel } from "../../src/registry/channel";
import type { Graduate } from "../../src/registry/graduate";
import type { Snapshot } from "../../src/registry/snapshot";
import { columnsWithout, day, graduate, registryOf, student } from "../support/graduate";

const AFTER = "2025-12-01";

function snapshotOf(graduates: readonly Graduate[], asOf: string): Snapshot {
  const registry = registryOf({ graduates, asOf });
  return takeSnapshot(prepare(registry), calculate(registry), day(asOf), day(asOf));
}

const outcomeOf = (graduates: readonly Graduate[], asOf: string, history: readonly Snapshot[] = []) =>
  forecastOutcome(prepare(registryOf({ graduates, asOf })), history);

const planned = (id: string, forecast: Channel, status: Channel | "empty"): Graduate =>
  student({ id, forecast, status });

const CLASS = [
  planned("a", "future_employed", "employed"),
  planned("b", "future_employed", "conscript"),
  planned("c", "employed", "employed"),
  planned("d", "employed", "empty"),
  planned("e", "study", "study"),
  planned("f", "undecided", "employed"),
];

test("the track against the fact: who is not known is in no share", () => {
  const [outcome, ...others] = outcomeOf(CLASS, AFTER);
  expect(others).toEqual([]);
  expect(outcome).toMatchObject({ cohort: 2025, withoutForecast: 0 });
  expect(outcome?.tracks.map(({ track, planned: all, known, cameTrue, share }) => [track, all, known, cameTrue, share])).toEqual([
    ["employed", 4, 3, 2, (100 * 2) / 3],
    ["study", 1, 1, 1, 100],
    ["undecided", 1, 1, 0, null],
  ]);
  expect(outcome?.differing).toEqual([
    { id: "b", planned: "employed", actual: "conscript" },
    { id: "f", planned: "undecided", actual: "employed" },
  ]);
}); // prettier-ignore

test("before graduation nothing has come true yet", () => {
  expect(outcomeOf(CLASS, "2025-06-30")).toEqual([]);
});

test("the last forecast of the snapshots stands before the column of the register", () => {
  const february = snapshotOf([planned("a", "study", "empty")], "2025-02-01");
  const june = snapshotOf([planned("a", "conscript", "empty")], "2025-06-01");
  const [outcome] = outcomeOf([planned("a", "future_employed", "conscript")], AFTER, [june, february]);
  expect(outcome?.tracks).toMatchObject([{ track: "conscript", cameTrue: 1 }]);
});

test("a register without a forecast column is judged by the snapshots alone", () => {
  const available = columnsWithout("forecast", "careerTrack");
  const june = snapshotOf([planned("a", "study", "empty")], "2025-06-01");
  const now = [student({ id: "a", status: "employed", forecast: "employed", available }), student({ id: "b", status: "employed", available })]; // prettier-ignore
  const [outcome] = outcomeOf(now, AFTER, [june]);
  expect(outcome).toMatchObject({ withoutForecast: 1, tracks: [{ track: "study", planned: 1, cameTrue: 0 }] });
  expect(outcomeOf(now, AFTER)).toEqual([]);
});

test("two classes are told apart; the oldest is not asked about", () => {
  const c1 = graduate({ id: "x", cohort: 2023, forecast: "employed", status: "employed" });
  const c2 = graduate({ id: "y", cohort: 2024, forecast: "study", status: "employed" });
  expect(outcomeOf([c1, c2, planned("z", "study", "study")], AFTER).map(({ cohort }) => cohort)).toEqual([2024, 2025]);
});
