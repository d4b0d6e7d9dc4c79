import type { ResultCell } from "../../src/engine/results";
import { verdictOf } from "../../src/engine/verdict";
import { indicatorOf } from "../../src/plan/plan";
import { graduate } from "../support/graduate";
import { cellIn, resultsOf } from "../support/results-of";

type Status = ResultCell["status"];

const CELL = cellIn(resultsOf({ graduates: [graduate()] }), "K5", 2024);

test.each<[Status[], string]>([
  [["met", "met", "met"], "выполнено"],
  [["met", "met", "missed"], "частично (2 из 3)"],
  [["met", "not-applicable", "missed"], "частично (1 из 2)"],
  [["met", "not-applicable", "not-applicable"], "выполнено"],
  [["met", "no-data", "missed"], "частично (1 из 3)"],
  [["missed", "missed", "missed"], "не выполнено"],
  [["missed", "preliminary", "no-data"], "не выполнено"],
  [["met", "met", "preliminary"], "частично (2 из 3)"],
  [["preliminary", "preliminary", "not-applicable"], "предварительно"],
  [["no-plan", "no-plan", "no-data"], "план не задан"],
  [["no-data", "no-data", "not-applicable"], "нет данных"],
  [["not-applicable", "not-applicable", "not-applicable"], "не применимо"],
])("%j: %s", (statuses, expected) => {
  const cells = statuses.map((status): ResultCell => ({ ...CELL, status }));
  expect(verdictOf(indicatorOf("K5"), cells)).toBe(expected);
});

test("a plan of 0 is no obligation: neither praise nor blame", () => {
  const { indicators } = resultsOf({ graduates: [graduate()] });
  expect(indicators.find(({ id }) => id === "G5.1")?.verdict).toBe("план 0; факт 0");
});
