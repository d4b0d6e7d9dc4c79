/**
 * The reader of the public table as an attacker: knows who is in which group,
 * how the indicators hang together and every published number. Tries every
 * world that agrees with them.
 */
import fc from "fast-check";
import {
  isSmall,
  suppress,
  type CellAnswer,
  type PublicTable,
  type TableCell,
  type TablePerson,
} from "../../src/engine/suppression";

/** Groups that a person may be in; everybody is in the first. */
type Group = "all" | "disability" | "professionalitet" | "dual";

/** What may have become of a person, written without the engine. */
const FATES = [
  { bySpecialty: "yes", working: "yes", atRisk: "no", atDual: "no" },
  { bySpecialty: "yes", working: "yes", atRisk: "no", atDual: "yes" },
  { bySpecialty: "no", working: "yes", atRisk: "no", atDual: "yes" },
  { bySpecialty: "no", working: "yes", atRisk: "no", atDual: "no" },
  { bySpecialty: "no", working: "no", atRisk: "yes", atDual: "no" },
  { bySpecialty: "no", working: "no", atRisk: "no", atDual: "no" },
  { bySpecialty: "unknown", working: "unknown", atRisk: "unknown", atDual: "unknown" },
] as const satisfies readonly Record<string, CellAnswer>[];
type Fate = (typeof FATES)[number];

const CELLS: readonly (readonly [Group, keyof Fate])[] = [
  ["all", "bySpecialty"],
  ["disability", "bySpecialty"],
  ["professionalitet", "bySpecialty"],
  ["all", "working"],
  ["disability", "working"],
  ["all", "atRisk"],
  ["dual", "atDual"],
];

interface Person {
  readonly groups: readonly Group[];
  readonly fate: Fate;
}

const person: fc.Arbitrary<Person> = fc.record({
  groups: fc.subarray<Group>(["disability", "professionalitet", "dual"]).map((groups): Group[] => ["all", ...groups]),
  fate: fc.constantFrom(...FATES),
});
const limits = fc.record({ leastGroup: fc.nat({ max: 4 }), leastUnanimous: fc.nat({ max: 5 }) });

function count(people: readonly Person[], [group, question]: (typeof CELLS)[number], answer: CellAnswer): number {
  return people.filter(({ groups, fate }) => groups.includes(group) && fate[question] === answer).length;
}

function tableOf(people: readonly Person[], least: Pick<TableCell, "leastGroup" | "leastUnanimous">): PublicTable {
  const cells = CELLS.map((cell) => ({
    size: people.filter(({ groups }) => groups.includes(cell[0])).length,
    numerator: count(people, cell, "yes"),
    ...least,
  }));
  const answers = (fate: Fate) => CELLS.map(([, question]) => fate[question]);
  return {
    cells,
    people: people.map(({ groups, fate }): TablePerson => ({
      year: 1,
      member: CELLS.map(([group]) => groups.includes(group)),
      answers: answers(fate),
    })),
    possible: FATES.map(answers),
  };
}

/** Every way in which fates may be spread over these people. */
function* worlds(people: readonly Person[]): Generator<readonly Person[]> {
  const [first, ...rest] = people;
  if (first === undefined) yield [];
  else for (const others of worlds(rest)) for (const fate of FATES) yield [{ ...first, fate }, ...others];
}

/** What the published cells say, with the number of unknown people, which a verdict «предварительно» may tell. */
function published(people: readonly Person[], hidden: ReadonlySet<number>): string {
  return CELLS.map((cell, index) =>
    hidden.has(index) ? "*" : `${count(people, cell, "yes")}/${count(people, cell, "unknown")}`,
  ).join(" ");
}

/** The numerators that a cell may have as far as the attacker can tell. */
function numerators(people: readonly Person[], hidden: ReadonlySet<number>, cell: number): ReadonlySet<number> {
  const known = published(people, hidden);
  const asked = CELLS[cell];
  const found = new Set<number>();
  if (asked === undefined) return found;
  for (const world of worlds(people)) if (published(world, hidden) === known) found.add(count(world, asked, "yes"));
  return found;
}

describe("what is hidden in a public table", () => {
  it("leaves at least two values for every small cell, whatever the reader knows of the groups", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), limits, (people, least) => {
        const { small, hidden } = suppress(tableOf(people, least));
        for (const cell of small) expect(numerators(people, hidden, cell).size).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });

  it("needs its second step: hiding small cells alone gives some away", () => {
    // Nobody works by specialty, so nobody of the two with ОВЗ does.
    const jobless = FATES[4];
    const people: Person[] = [
      { groups: ["all", "disability"], fate: jobless },
      { groups: ["all", "disability"], fate: jobless },
      { groups: ["all"], fate: jobless },
      { groups: ["all"], fate: jobless },
    ];
    const table = tableOf(people, { leastGroup: 3, leastUnanimous: 0 });
    const { small, hidden } = suppress(table);
    expect([...small]).toContain(1);
    expect(numerators(people, small, 1)).toEqual(new Set([0]));
    expect(numerators(people, hidden, 1).size).toBeGreaterThan(1);
    expect(hidden.size).toBeGreaterThan(small.size);
  });

  it("hides nothing more where two people may change places", () => {
    const people: Person[] = [
      { groups: ["all", "disability"], fate: FATES[0] },
      { groups: ["all", "disability"], fate: FATES[4] },
      ...Array.from({ length: 8 }, (_, index): Person => ({ groups: ["all"], fate: FATES[index % 2 === 0 ? 0 : 4] })),
    ];
    const { small, hidden } = suppress(tableOf(people, { leastGroup: 5, leastUnanimous: 0 }));
    expect([...small].sort()).toEqual([1, 4]);
    expect(hidden).toEqual(small);
  });

  it("finds a group small by its size, and all or nobody of it", () => {
    const least = { leastGroup: 5, leastUnanimous: 10 };
    expect(isSmall({ size: 4, numerator: 2, ...least })).toBe(true);
    expect(isSmall({ size: 5, numerator: 2, ...least })).toBe(false);
    expect(isSmall({ size: 9, numerator: 9, ...least })).toBe(true);
    expect(isSmall({ size: 9, numerator: 0, ...least })).toBe(true);
    expect(isSmall({ size: 10, numerator: 0, ...least })).toBe(false);
    expect(isSmall({ size: 0, numerator: 0, ...least })).toBe(false);
    expect(isSmall({ size: null, numerator: 1, ...least })).toBe(false);
  });
});
