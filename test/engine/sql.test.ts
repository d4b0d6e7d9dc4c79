import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { understand } from "../../src/app/calculate-workbook";
import type { Measure } from "../../src/plan/indicator";
import { INDICATORS } from "../../src/plan/plan";
import type { Predicate } from "../../src/plan/predicate";
import { serialOf } from "../../src/registry/date";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { compare, examplesOf, refereeOf, type SqlReferee, type Statement } from "../support/sql-cells";

/** Shown when a test fails, so that the same registries can be made again. */
const SEED = Math.floor(Math.random() * 2 ** 31);
const REGISTRIES = 2000;
const CELLS = 53;

/** Every statement against the engine: how many cells were compared, and examples of those that differ. */
async function compareAll(referee: SqlReferee): Promise<{ compared: number; examples: readonly string[] }> {
  let compared = 0;
  const examples: string[] = [];
  for (const statement of referee.statements) {
    const comparison = await compare(referee, statement);
    compared += comparison.compared;
    if (comparison.differing > 0) examples.push(...(await examplesOf(referee, statement)));
  }
  return { compared, examples };
}

describe("thousands of generated registries", () => {
  let generated: SqlReferee;

  beforeAll(async () => {
    generated = await refereeOf(fc.sample(arbitraryRegistry, { numRuns: REGISTRIES, seed: SEED }));
  }, 60_000);

  test("DuckDB agrees with the engine on every cell, under all switches", async () => {
    const seed = SEED;
    expect({ seed, ...(await compareAll(generated)) }).toEqual({ seed, compared: REGISTRIES * CELLS, examples: [] });
    // The cells under their own measures, and under every variant that a switch can choose.
    const variants = INDICATORS.map(({ lines, variants }) => variants.length * cellsOf(lines));
    expect(generated.statements).toHaveLength(CELLS + variants.reduce((sum, count) => sum + count, 0));
  }, 60_000);

  test("a record with any one comparison turned round would be found out", async () => {
    const overlooked: string[] = [];
    let tried = 0;
    for (const statement of onePerMeasure(generated.statements)) {
      for (const [index, wrong] of mutantsOf(statement.place.measure).entries()) {
        tried += 1;
        const { differing } = await compare(generated, statement, wrong);
        if (differing === 0) overlooked.push(`${statement.name}, comparison ${index}`);
      }
    }
    expect(tried).toBeGreaterThan(CELLS);
    expect({ seed: SEED, overlooked }).toEqual({ seed: SEED, overlooked: [] });
  }, 60_000);
});

test("DuckDB agrees with the engine on every cell of the sample, whatever the year and the date", async () => {
  const outcome = readWorkbookFile(readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx")), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  const today = serialOf(2026, 1, 15);
  const registries = [
    { startYear: null, asOf: null, today },
    { startYear: null, asOf: serialOf(2025, 2, 1), today },
    { startYear: 2023, asOf: serialOf(2024, 12, 31), today },
  ].map((request) => understand(outcome.grids, request));
  const compared = registries.length * CELLS;
  expect(await compareAll(await refereeOf(registries))).toEqual({ compared, examples: [] });
});

/** A measure is the same in every cell of its indicator: one of them will do. */
function onePerMeasure(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement) => [statement.place.measure, statement])).values()];
}

function cellsOf(lines: readonly { readonly cohorts: readonly unknown[] }[]): number {
  return lines.reduce((sum, { cohorts }) => sum + Math.max(1, cohorts.length), 0);
}

/** The measure with one comparison turned round, for each of its comparisons; with two figures swapped, where it has no predicate. */
function mutantsOf(measure: Measure): readonly Measure[] {
  switch (measure.kind) {
    case "people-share":
      return [
        ...turned(measure.numerator).map((numerator) => ({ ...measure, numerator })),
        ...turned(measure.denominator).map((denominator) => ({ ...measure, denominator })),
      ];
    case "people-count":
      return turned(measure.numerator).map((numerator) => ({ ...measure, numerator }));
    case "event-count":
      return turned(measure.counted).map((counted) => ({ ...measure, counted }));
    case "event-ratio":
      return [...turned(measure.over).map((over) => ({ ...measure, over })), { ...measure, capped: !measure.capped }];
    case "event-sum":
      return turned(measure.over).map((over) => ({ ...measure, over }));
    case "entered-ratio":
      return [
        { ...measure, numerator: measure.denominator, denominator: measure.numerator },
        { ...measure, minus: measure.minus === null ? "defenceStudents" : null },
      ];
    case "answer":
      return [];
  }
}

/** The predicate with one comparison negated, for each of them. */
function turned<F extends string>(predicate: Predicate<F>): readonly Predicate<F>[] {
  switch (predicate.op) {
    case "is":
    case "oneOf":
      return [{ op: "not", of: predicate }];
    case "not":
      return turned(predicate.of).map((of) => ({ op: "not", of }));
    case "all":
    case "any":
      return predicate.of.flatMap((part, at) =>
        turned(part).map((wrong) => ({
          op: predicate.op,
          of: predicate.of.map((one, index) => (index === at ? wrong : one)),
        })),
      );
  }
}
