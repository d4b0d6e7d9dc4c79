/** What the director's page is told agrees with the results and with a count made by hand. */
import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { summaryOf, type Summary } from "../../src/engine/summary";
import type { Registry } from "../../src/registry/registry";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { careerEvent, day, fair, graduate, registryOf, typed } from "../support/graduate";

function of(registry: Registry): Summary {
  return summaryOf(prepare(registry), calculate(registry));
}

test("every indicator is counted under one verdict, every missed cell is a gap, the largest first", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const results = calculate(registry);
      const { verdicts, gaps } = summaryOf(prepare(registry), results);
      const { all, met, partly, missed, noData, other } = verdicts;
      expect(all).toBe(27);
      expect(met + partly + missed + noData + other).toBe(27);
      expect(gaps).toHaveLength(results.cells.filter(({ status }) => status === "missed").length);
      const sizes = gaps.map(({ cell }) => cell.gap ?? 0);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
    { numRuns: 60 },
  );
});

test("people in the way of a gap are named by what they do, nobody twice, and no employer with them", () => {
  const { gaps } = of(
    registryOf({
      graduates: [
        ...[1, 2, 3].map(() => graduate({ cohort: 2024, status: "conscript" })),
        graduate({ cohort: 2024, status: "study" }),
        graduate({ cohort: 2024, status: "employed", bySpecialty: false, employer: "ООО «Вымысел»" }),
        graduate({ cohort: 2024, status: "unknown" }),
      ],
    }),
  );
  const gap = gaps.find(({ cell }) => cell.indicator === "K2" && cell.category === "all");
  expect(gap?.cell.gap).toBe(4);
  expect(gap?.fillable).toBe(1);
  expect(gap?.gapLeft).toBe(3);
  expect(gap?.inTheWay).toEqual([
    { reason: "служба по призыву", count: 3 },
    { reason: "продолжил обучение", count: 1 },
    { reason: "занят не по специальности", count: 1 },
  ]);
});

test("classes: how many are known, and both numbers of risk", () => {
  const { classes, reasons } = of(
    registryOf({
      graduates: [
        graduate({ cohort: 2023, status: "not_employed" }),
        graduate({ cohort: 2023, status: "employed", bySpecialty: null }),
        graduate({ cohort: 2023, status: "employed", bySpecialty: true }),
        graduate({ cohort: 2024, status: "empty" }),
        graduate({ cohort: 2022, status: "not_employed" }),
      ],
    }),
  );
  const [c1, c2, c3] = classes;
  expect(c1).toMatchObject({ year: 2023, people: 3, channelKnown: 3, working: 2, specialtyKnown: 1, atRisk: 1 });
  expect(c1?.targeted).toBe(1);
  expect(c2).toMatchObject({ people: 1, channelKnown: 0, unknown: 1, targeted: 1 });
  expect(c3).toMatchObject({ people: 0, atRisk: null });
  expect(reasons).toEqual([
    { code: "R2", counts: [1, 0, 0] },
    { code: "U1", counts: [0, 1, 0] },
  ]);
});

test("everybody on the list stands under one reason", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const results = calculate(registry);
      const { reasons, classes } = summaryOf(prepare(registry), results);
      const told = reasons.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
      expect(told).toBe(results.targeted.length);
      expect(classes.reduce((sum, { targeted }) => sum + targeted, 0)).toBe(results.targeted.length);
    }),
    { numRuns: 60 },
  );
});

test("referrals: people of the three classes, and numbers told of fairs and events held in the year", () => {
  const issued = { issued: true, date: null };
  const date = typed("2025-03-01");
  const graduates = [
    graduate({ cohort: 2023, referral: issued }),
    graduate({ cohort: 2024, referral: { issued: false, date: null } }),
    graduate({ cohort: 2021, referral: issued }),
  ];
  const events = [
    fair({ date, status: "held", referrals: 12 }),
    fair({ date: typed("2023-03-01"), status: "held", referrals: 100 }),
    careerEvent({ date, status: "held", referrals: null }),
  ];
  expect(of(registryOf({ graduates, events })).referrals).toEqual({ people: 1, fairs: 12, events: null });
});

test("deadlines further than thirty days away are no news", () => {
  const registry = registryOf({ graduates: [graduate()], asOf: "2025-05-15" });
  const { deadlines } = of(registry);
  expect(deadlines.length).toBeGreaterThan(0);
  expect(deadlines.every(({ state, days }) => state === "overdue" || days <= 30)).toBe(true);
  expect(registry.period.asOf).toBe(day("2025-05-15"));
});
