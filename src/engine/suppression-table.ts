/** The table of indicators as the public sees it: which of the results' cells are hidden. */
import { PERSON_FIELDS, type PersonField } from "../plan/fields";
import type { Category } from "../plan/indicator";
import type { FieldValue, Predicate } from "../plan/predicate";
import type { DisclosureLimits } from "../registry/settings";
import type { Bitset } from "./bitset";
import type { Calculation } from "./calculation";
import { cellPlaces, countsRisk } from "./cells";
import type { CellPlace } from "./cell-place";
import { columnsOf } from "./columns";
import { shareMembers } from "./count-people";
import { Evaluator, type Truth } from "./evaluate";
import type { ResultCell, Results } from "./results";
import { isSmall, suppress, type CellAnswer, type PublicTable, type TableCell } from "./suppression";

/** With one or two winners a figure of «Абилимпикс» is never published, whatever the settings say (spec: reports F.1). */
const LEAST_WINNERS = 3;

/** Groups of people who are known by their health: of «Абилимпикс» too, which is held for them. */
const OF_HEALTH: ReadonlySet<Category | null> = new Set<Category | null>(["disability", "abilympics"]);

/** A cell that stands on people of the registry, with its place in the results. */
interface PeopleCell {
  readonly index: number;
  readonly cell: TableCell;
  readonly members: Bitset;
  readonly numerator: Predicate<PersonField>;
  /** «Предварительно» tells how many people are unknown, so here «не известно» is not «нет». */
  readonly tellsUnknown: boolean;
}

/** Indexes of {@link Results.cells} that a public table must not show. */
export function hiddenFromPublic(results: Results, calculation: Calculation): ReadonlySet<number> {
  const places = cellPlaces(calculation);
  const limits = calculation.registry.settings.disclosure;
  const hidden = new Set<number>();
  const people: PeopleCell[] = [];
  results.cells.forEach((result, index) => {
    const place = places[index];
    if (place === undefined || result.numerator === null) return;
    const cell = tableCell(place, result, limits);
    const stood = standsOn(calculation, place);
    if (stood !== null) people.push({ index, cell, ...stood, tellsUnknown: countsRisk(place.measure) });
    else if (isSmall(cell)) hidden.add(index);
  });
  for (const position of suppress(publicTable(calculation, people)).hidden) {
    const index = people[position]?.index;
    if (index !== undefined) hidden.add(index);
  }
  return hidden;
}

/** The least number of people of a group of this category whose figures are published. */
export function leastGroup(category: Category | null, limits: DisclosureLimits): number {
  const least = OF_HEALTH.has(category) ? Math.max(limits.leastHealthGroup, limits.leastGroup) : limits.leastGroup;
  return category === "abilympics" ? Math.max(least, LEAST_WINNERS) : least;
}

function tableCell({ line, measure }: CellPlace, result: ResultCell, limits: DisclosureLimits): TableCell {
  // A quota, applications, offers are not a group of people; participants and students are.
  const isGroup =
    measure.kind === "people-share" ||
    (measure.kind === "event-ratio" && measure.denominator === "participants") ||
    (measure.kind === "entered-ratio" && measure.denominator === "studentsTotal");
  return {
    size: isGroup ? result.denominator : null,
    numerator: result.numerator ?? 0,
    leastGroup: leastGroup(line.category, limits),
    leastUnanimous: limits.leastUnanimousGroup,
  };
}

/** The people behind a cell and what is asked of them; null for events and entered numbers. */
function standsOn(
  calculation: Calculation,
  { measure, cohort, line }: CellPlace,
): Pick<PeopleCell, "members" | "numerator"> | null {
  if (measure.kind === "people-share" && cohort !== null) {
    const { denominator } = shareMembers(calculation, measure, cohort, line.category ?? "all");
    return { members: denominator, numerator: measure.numerator };
  }
  if (measure.kind !== "people-count") return null;
  const { c1, c2, c3 } = calculation.contingent;
  const everybody = c1.map((word, index) => word | (c2[index] ?? 0) | (c3[index] ?? 0));
  return { members: everybody, numerator: measure.numerator };
}

function publicTable({ facts, people }: Calculation, cells: readonly PeopleCell[]): PublicTable {
  const truths = cells.map(({ numerator }) => people.truthOf(numerator));
  const rows = facts.flatMap(({ contingent }, index) => (contingent === null ? [] : [{ contingent, index }]));
  const invented = new Evaluator(columnsOf(PERSON_FIELDS, POSSIBLE_PEOPLE));
  const ofInvented = cells.map(({ numerator }) => invented.truthOf(numerator));
  return {
    cells: cells.map(({ cell }) => cell),
    people: rows.map(({ contingent, index }) => ({
      year: Number(contingent.slice(1)),
      member: cells.map(({ members }) => has(members, index)),
      answers: answersOf(cells, truths, index),
    })),
    possible: POSSIBLE_PEOPLE.map((_, index) => answersOf(cells, ofInvented, index)),
  };
}

function has(set: Bitset, index: number): boolean {
  return ((set[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function answersOf(cells: readonly PeopleCell[], truths: readonly Truth[], index: number): readonly CellAnswer[] {
  return truths.map(({ certain, possible }, cell) => {
    if (has(certain, index)) return "yes";
    return cells[cell]?.tellsUnknown === true && has(possible, index) ? "unknown" : "no";
  });
}

type Values = Readonly<Record<PersonField, FieldValue | null>>;

/** Somebody without a job who is in no group: what does not depend on the groups is filled in below. */
const NOBODY: Values = {
  form: "full-time",
  channel: "not_employed",
  actualChannel: "not_employed",
  bySpecialty: false,
  entrepreneur: false,
  selfEmployed: false,
  disability: false,
  abilympics: false,
  professionalitet: false,
  dualContract: false,
  atDualEmployer: false,
  targetContract: false,
  atTargetCustomer: false,
  atRisk: true,
  unemployedAtCzn: false,
  ais: false,
  trackFormed: false,
  forecastFormed: true,
  defenceIndustry: false,
  hiredInYear: true,
  routed: false,
};

/** What may have become of anybody. */
const FATES: readonly Partial<Values>[] = [
  {},
  { channel: "unemployed_czn", actualChannel: "unemployed_czn", unemployedAtCzn: true },
  { channel: "conscript", actualChannel: "conscript", atRisk: false },
  { channel: "ip", actualChannel: "ip", entrepreneur: true, atRisk: false },
  { channel: "selfemployed", actualChannel: "selfemployed", selfEmployed: true, atRisk: false },
  ...[true, false].flatMap((bySpecialty) =>
    [true, false].flatMap((byContract) =>
      [true, false].map((defenceIndustry) => ({
        channel: "employed",
        actualChannel: "employed",
        atRisk: false,
        bySpecialty,
        atDualEmployer: byContract,
        atTargetCustomer: byContract,
        defenceIndustry,
      })),
    ),
  ),
];

/** People who may exist: every fate, with every answer to what does not depend on it. */
const POSSIBLE_PEOPLE: readonly Values[] = FATES.flatMap((fate) =>
  [true, false].flatMap((ais) =>
    [true, false].flatMap((trackFormed) =>
      [true, false].map((forecastFormed) => ({ ...NOBODY, ...fate, ais, trackFormed, forecastFormed })),
    ),
  ),
);
