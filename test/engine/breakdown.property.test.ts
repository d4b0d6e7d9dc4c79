/** The parts add up to the whole, in every dimension, for every registry. */
import fc from "fast-check";
import { breakdown } from "../../src/engine/breakdown";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { contributions } from "../../src/engine/contributions";
import { FEDERAL_GRAPHS } from "../../src/engine/federal-graphs";
import { federalForm } from "../../src/engine/federal-form";
import type { Registry } from "../../src/registry/registry";
import { arbitraryRegistry } from "../support/arbitrary-registry";

/** The registries of the other properties with several groups and specialties, some without a name. */
const registries: fc.Arbitrary<Registry> = fc
  .tuple(
    arbitraryRegistry,
    fc.array(fc.constantFrom("ТМ-221", "тм 221", "К-21", "К-21 (ОВЗ)", "ОВЗ-21", "", null), {
      minLength: 14,
      maxLength: 14,
    }),
    fc.array(fc.constantFrom("00.00.01 Выдуманное дело", "00.00.01", "Иное дело", null), {
      minLength: 14,
      maxLength: 14,
    }),
  )
  .map(([registry, groups, specialties]) => ({
    ...registry,
    graduates: registry.graduates.map((one, index) => ({
      ...one,
      group: groups[index] ?? null,
      specialty: specialties[index] ?? null,
    })),
  }));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, count) => total + count, 0);
}

test("numerators, denominators, unknown people and contributions of the parts are those of the college", () => {
  fc.assert(
    fc.property(registries, (registry) => {
      const results = calculate(registry);
      for (const { dimension, cells } of breakdown(prepare(registry), results)) {
        const expected = results.cells.filter(
          ({ indicator, category, denominator }) =>
            /^(K\d|G2\.[12])/.test(indicator) && category === "all" && (denominator ?? 0) > 0,
        );
        expect(cells.map(({ cell }) => cell)).toEqual(expected);
        for (const { cell, rows, gap } of cells) {
          expect([dimension, sum(rows.map(({ numerator }) => numerator))]).toEqual([dimension, cell.numerator]);
          expect(sum(rows.map(({ denominator }) => denominator))).toBe(cell.denominator);
          expect(sum(rows.map(({ unknown }) => unknown))).toBe(cell.unknown);
          expect(new Set(rows.map(({ part }) => part)).size).toBe(rows.length);
          if (cell.gap === null) continue;
          expect(sum(rows.map(({ contribution }) => contribution ?? Number.NaN))).toBe(gap);
          expect(Math.max(gap ?? Number.NaN, 0)).toBe(cell.gap);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("a naive count of each group gives the same numerator of indicator 7", () => {
  fc.assert(
    fc.property(registries, (registry) => {
      const calculation = prepare(registry);
      const results = calculate(registry);
      const [, byGroup] = breakdown(calculation, results);
      for (const { indicator, cohort, rows } of byGroup?.cells ?? []) {
        if (indicator !== "K7") continue;
        for (const { part, numerator, denominator } of rows) {
          const own = results.people.filter(
            (person) => person.cohort === cohort && person.atRisk !== null && labelOf(person.group) === folded(part),
          );
          expect(denominator).toBe(own.length);
          expect(numerator).toBe(own.filter(({ atRisk }) => atRisk === "yes").length);
        }
      }
    }),
    { numRuns: 100 },
  );

  function labelOf(group: string | null): string {
    if (group === null || group === "") return "группанеуказана";
    if (group === "ОВЗ-21") return "группа,названиекоторойнепечатается";
    return folded(group.replace(" (ОВЗ)", ""));
  }

  /** «ТМ-221» and «тм 221» are one group. */
  function folded(label: string): string {
    return label.toLowerCase().replace(/[ -]/g, "");
  }
});

test("whole people are given out by the largest remainder: nobody gets more than a whole person beside the fraction", () => {
  const counts = fc.record({ numerator: fc.nat(40), denominator: fc.integer({ min: 1, max: 60 }) });
  const plans = fc.record({ digits: fc.integer({ min: 0, max: 1000 }), scale: fc.constant(1) });
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: 1, maxLength: 9 }),
      plans,
      fc.constantFrom(">=" as const, "<=" as const),
      (parts, plan, comparator) => {
        const given = contributions(parts, comparator, plan);
        const tenths = sum(parts.map(({ denominator }) => denominator)) * plan.digits;
        const required = comparator === ">=" ? Math.ceil(tenths / 1000) : Math.floor(tenths / 1000);
        const whole = sum(parts.map(({ numerator }) => numerator));
        expect(sum(given)).toBe(comparator === ">=" ? required - whole : whole - required);
        parts.forEach(({ numerator, denominator }, index) => {
          const own = (given[index] ?? 0) * (comparator === ">=" ? 1 : -1) + numerator;
          expect(Math.abs(own - (denominator * plan.digits) / 1000)).toBeLessThan(1);
        });
      },
    ),
  );
});

test("the federal form counts everybody of a class once, and its control sums hold", () => {
  fc.assert(
    fc.property(registries, (registry) => {
      const { people } = calculate(registry);
      for (const { year, blocks } of federalForm(prepare(registry)).years) {
        for (const { faults } of blocks) expect(faults).toEqual([]);
        const whole = blocks.at(-1)?.rows.all;
        const inGraphs = sum((whole?.graphs ?? []).filter((_, index) => FEDERAL_GRAPHS[index]?.ofWhich === undefined));
        const own = people.filter(({ cohort, atRisk }) => cohort === year && atRisk !== null);
        expect(whole?.total).toBe(own.length);
        expect(inGraphs + (whole?.unknown ?? 0)).toBe(own.length);
      }
    }),
    { numRuns: 150 },
  );
});
