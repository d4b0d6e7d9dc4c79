/** Invented histories at random. */
import fc from "fast-check";
import { byPlan, byYearAndId } from "../../src/engine/snapshot";
import { CHANNEL_CODES } from "../../src/intake/history/codes";
import { INDICATORS } from "../../src/plan/plan";
import { serialOf, type Serial } from "../../src/registry/date";
import { cohortsOf } from "../../src/registry/registry";
import type { Snapshot, SnapshotCell, SnapshotChannel, SnapshotPerson } from "../../src/registry/snapshot";

const channel = fc.option(fc.constantFrom(...(Object.keys(CHANNEL_CODES) as SnapshotChannel[])), { freq: 6 });
const count = fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 5 });

const figures = fc.record({
  numerator: count,
  denominator: count,
  value: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e6 }),
    fc.integer({ min: 0, max: 500 }),
    fc.boolean(),
    fc.constant(null),
  ),
  status: fc.constantFrom("met", "missed", "preliminary", "no-plan", "no-data", "not-applicable"),
});

/** Which cells an academic year has. */
function placesOf(startYear: number): readonly Pick<SnapshotCell, "indicator" | "cohort" | "category">[] {
  const [c1, c2, c3] = cohortsOf(startYear);
  return INDICATORS.flatMap(({ id, lines }) =>
    lines.flatMap(({ category, cohorts }): readonly Pick<SnapshotCell, "indicator" | "cohort" | "category">[] =>
      cohorts.length === 0
        ? [{ indicator: id, cohort: null, category }]
        : cohorts.map((cohort) => ({ indicator: id, cohort: { c1, c2, c3 }[cohort], category })),
    ),
  );
}

/** Few people, so that the same ones come again. */
const person = (startYear: number): fc.Arbitrary<SnapshotPerson> =>
  fc.record({
    id: fc.integer({ min: 0, max: 14 }).map((number) => `0x${number}`),
    cohort: fc.constantFrom(...cohortsOf(startYear)),
    channel,
    basis: fc.constantFrom("actual", "forecast"),
    atRisk: fc.constantFrom("yes", "no", "unknown", "waiting"),
  });

/** A snapshot of one of two academic years, its cells and people in their order. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    startYear: fc.constantFrom(2024, 2024, 2025),
    date: fc.integer({ min: serialOf(2024, 9, 1), max: serialOf(2026, 8, 1) }).map((day) => day as Serial),
    late: fc.nat({ max: 60 }),
  })
  .chain(({ startYear, date, late }) => {
    const places = placesOf(startYear);
    return fc
      .record({
        cells: fc.array(figures, { minLength: places.length, maxLength: places.length }),
        people: fc.uniqueArray(person(startYear), { selector: ({ id, cohort }) => `${cohort}/${id}`, maxLength: 12 }),
      })
      .map(
        ({ cells, people }): Snapshot => ({
          date,
          savedOn: (date + late) as Serial,
          startYear,
          cells: places.flatMap((place, at) => {
            const of = cells[at];
            return of === undefined ? [] : [{ ...place, ...of }];
          }).sort(byPlan),
          people: [...people].sort(byYearAndId),
        }),
      );
  }); // prettier-ignore

/** Up to so many snapshots of different days, the earliest first. */
export const anyHistory = (maxLength: number): fc.Arbitrary<readonly Snapshot[]> =>
  fc
    .uniqueArray(anySnapshot, { selector: ({ date }) => date, minLength: 1, maxLength })
    .map((snapshots) => [...snapshots].sort((a, b) => a.date - b.date));
