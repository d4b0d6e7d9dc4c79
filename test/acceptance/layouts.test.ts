import { calculate } from "../../src/engine/calculate";
import type { ResultCell, Results } from "../../src/engine/results";
import { readWorkbook } from "../../src/intake/read-workbook";
import { parseIso, serialOf } from "../../src/registry/date";
import { collegeBySheets, collegeGrouped, collegeWide, type College, type Truth } from "./colleges";

/** [numerator, denominator, unknown] */
type Counts = readonly [number, number, number];

function run(college: College): Results {
  const asOf = parseIso(college.asOf);
  return calculate(readWorkbook(college.grids, { startYear: null, asOf, today: serialOf(2026, 11, 23) }));
}

function cellOf(results: Results, indicator: string, cohort: number, category: string): ResultCell {
  const found = results.cells.find(
    (cell) => cell.indicator === indicator && cell.cohort === cohort && cell.category === category,
  );
  if (!found) throw new Error(`${indicator} ${cohort} ${category} is not in the results`);
  return found;
}

function count(people: readonly Truth[], answer: (person: Truth) => boolean | null): Counts {
  const answers = people.map(answer);
  return [answers.filter((value) => value === true).length, people.length, answers.filter((value) => value === null).length]; // prettier-ignore
}

/** The channel is in the set and the work is in the field. */
const inField = (channels: readonly string[]) => (person: Truth) => {
  if (person.channel === null) return null;
  return channels.includes(person.channel) ? person.bySpecialty : false;
};
const channelIs = (channel: string) => (person: Truth) => (person.channel === null ? null : person.channel === channel);
const CATEGORIES: Record<string, (person: Truth) => boolean> = {
  all: () => true,
  disability: (person) => person.disability,
  abilympics: (person) => person.abilympics,
  professionalitet: (person) => person.professionalitet,
};

const COLLEGES: [string, () => College, { categories: string[]; dual: boolean; target: boolean }][] = [
  ["one sheet per year", collegeBySheets, { categories: Object.keys(CATEGORIES), dual: true, target: true }],
  ["one wide sheet", collegeWide, { categories: Object.keys(CATEGORIES), dual: false, target: false }],
  ["groups under separators", collegeGrouped, { categories: ["all", "disability"], dual: false, target: true }],
];

describe.each(COLLEGES)("%s", (_title, build, has) => {
  const college = build();
  const results = run(college);
  const of = (cohort: number, test: (person: Truth) => boolean = () => true): Truth[] =>
    college.people.filter((person) => person.cohort === cohort && test(person));
  const expectCell = (indicator: string, cohort: number, category: string, expected: Counts): void => {
    const { numerator, denominator, unknown } = cellOf(results, indicator, cohort, category);
    expect({ indicator, cohort, category, counts: [numerator, denominator, unknown] }).toEqual({ indicator, cohort, category, counts: expected }); // prettier-ignore
  };

  test("finds every person, by the name, the year and what they do", () => {
    const known = (person: { name: string; cohort: number | null; channel: string | null }): string =>
      `${person.name.toLowerCase()} ${person.cohort ?? "?"} ${person.channel ?? "?"}`;
    expect(results.people.map(({ fullName, ...rest }) => known({ name: fullName, ...rest })).sort()).toEqual(
      college.people.map(known).sort(),
    );
  });

  test.each(college.cohorts)("counts K1, K2 of %i", (cohort) => {
    const works = ["employed", "ip", "selfemployed", "contract"];
    for (const category of ["all", "disability"]) {
      expectCell("K1", cohort, category, count(of(cohort, CATEGORIES[category]), inField(works)));
    }
    for (const category of has.categories) {
      expectCell("K2", cohort, category, count(of(cohort, CATEGORIES[category]), inField(["employed"])));
    }
  });

  test.each(college.cohorts)("counts K5, K6, K7 of %i", (cohort) => {
    expectCell("K5", cohort, "all", count(of(cohort), channelIs("ip")));
    expectCell("K6", cohort, "all", count(of(cohort), channelIs("selfemployed")));
    expectCell(
      "K7",
      cohort,
      "all",
      count(of(cohort), (person) => person.atRisk),
    );
  });

  test("counts G5.2 of the first two years and G2.1 of the last", () => {
    const [first, second, last] = college.cohorts;
    for (const cohort of [first, second]) {
      expectCell("G5.2", cohort, "all", count(of(cohort), channelIs("unemployed_czn")));
    }
    expectCell("G2.1", last, "all", count(of(last, (person) => person.fullTime), (person) => person.ais)); // prettier-ignore
    expectCell("G2.1", last, "disability", count(of(last, (person) => person.fullTime && person.disability), (person) => person.ais)); // prettier-ignore
  });

  test("counts contracts where the college has them, and says «нет данных» where it has not", () => {
    const there = (mark: (person: Truth) => boolean) => (person: Truth) =>
      person.channel === null ? null : mark(person);
    const [first, second, last] = college.cohorts;
    const counts = (wanted: boolean, indicator: string, cohort: number, people: Truth[], mark: (person: Truth) => boolean) => {
      if (wanted) expectCell(indicator, cohort, "all", count(people, there(mark)));
      else expect(cellOf(results, indicator, cohort, "all").status).toBe("no-data");
    }; // prettier-ignore
    for (const cohort of [second, last]) {
      counts(
        has.dual,
        "K3",
        cohort,
        of(cohort, (person) => person.dual),
        (person) => person.atDual,
      );
      counts(
        has.target,
        "K4.2",
        cohort,
        of(cohort, (person) => person.target),
        (person) => person.atTarget,
      );
    }
    counts(
      has.target,
      "K4.1",
      first,
      of(first, (person) => person.target),
      (person) => person.atTarget,
    );
  });
});
