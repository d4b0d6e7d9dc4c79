/** The counts of the federal monitoring form by class, specialty and row, with its control sums (spec: workbooks D.1). */
import type { PersonField } from "../plan/fields";
import type { RelativeCohort } from "../plan/indicator";
import { is, oneOf } from "../plan/predicate";
import { difference, emptySet, intersection, sizeOf, union, type Bitset } from "./bitset";
import { membersOfCategory, type Calculation } from "./calculation";
import { FEDERAL_GRAPHS, FEDERAL_ROWS, UNEMPLOYED_GRAPH } from "./federal-graphs";
import type { FederalFault, FederalGraph, FederalRow } from "./federal-graphs";
import { partsOf } from "./parts";
import { basisOf, type Basis } from "./year-frame";

/** One row of the form. */
export interface FederalCounts {
  readonly row: FederalRow;
  /** Graph «всего», people. */
  readonly total: number;
  /** People by graph, in the order of `FEDERAL_GRAPHS`. */
  readonly graphs: readonly number[];
  /** In no graph: it is not known what they do. */
  readonly unknown: number;
  /** «Всего» less the sum of the graphs and of the unknown: 0, or the form contradicts itself. */
  readonly difference: number;
}

/** A specialty of a class, or all of them. */
export interface FederalBlock {
  /** Null = all specialties together. */
  readonly specialty: string | null;
  /** Rows without a source column are null: «нет данных». */
  readonly rows: Readonly<Record<FederalRow, FederalCounts | null>>;
  readonly faults: readonly FederalFault[];
}

/** A class. */
export interface FederalYear {
  /** Graduation year. */
  readonly year: number;
  /** Before its graduation the counts are of the forecast. */
  readonly basis: Basis;
  /** By specialty, all together last. */
  readonly blocks: readonly FederalBlock[];
}

/** The form of the classes that have anybody. */
export interface FederalForm {
  readonly years: readonly FederalYear[];
}

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

/** The counts of the three classes. */
export function federalForm(calculation: Calculation): FederalForm {
  const { frame } = calculation;
  const parts = partsOf(calculation, "specialty");
  return {
    years: COHORTS.flatMap((cohort, index): readonly FederalYear[] => {
      const year = frame.cohorts[index] ?? null;
      const everybody = membersOfCategory(calculation, cohort, "all");
      if (year === null || sizeOf(everybody) === 0) return [];
      const basis = basisOf(frame, year);
      const graphs = graphSets(calculation, basis);
      const blockOf = (specialty: string | null, members: Bitset): FederalBlock =>
        block(calculation, cohort, graphs, specialty, members);
      const bySpecialty = parts
        .map(({ label, members }) => ({ label, members: intersection(everybody, members) }))
        .filter(({ members }) => sizeOf(members) > 0)
        .map(({ label, members }) => blockOf(label, members));
      const whole = blockOf(null, everybody);
      const faults = addsUp(bySpecialty, whole) ? whole.faults : [...whole.faults, "specialties" as const];
      return [{ year, basis, blocks: [...bySpecialty, { ...whole, faults }] }];
    }),
  };
}

interface GraphSet {
  readonly graph: FederalGraph;
  readonly members: Bitset;
}

/** Everybody of each graph, of all classes; the mark of the ЦЗН speaks of facts alone. */
function graphSets({ people, facts }: Calculation, basis: Basis): readonly GraphSet[] {
  const truth = people.truthOf(is<PersonField>("unemployedAtCzn", true)).certain;
  const registered = basis === "actual" ? truth : emptySet(facts.length);
  const bySpecialty = people.truthOf(is<PersonField>("bySpecialty", true)).certain;
  return FEDERAL_GRAPHS.map((graph) => {
    const ofChannels = people.truthOf(oneOf<PersonField>("channel", graph.channels)).certain;
    if (graph.id === UNEMPLOYED_GRAPH) return { graph, members: union(ofChannels, registered) };
    const own = difference(ofChannels, registered);
    return { graph, members: graph.ofWhich === undefined ? own : intersection(own, bySpecialty) };
  });
}

function block(
  calculation: Calculation,
  cohort: RelativeCohort,
  graphs: readonly GraphSet[],
  specialty: string | null,
  members: Bitset,
): FederalBlock {
  const { sources } = calculation;
  const all = countsOf("all", graphs, members, calculation);
  const row = (code: "disability" | "target", field: PersonField): FederalCounts | null =>
    sources.gives(cohort, field)
      ? countsOf(code, graphs, intersection(members, calculation.people.truthOf(is(field, true)).certain), calculation)
      : null;
  const rows = { all, disability: row("disability", "disability"), target: row("target", "targetContract") };
  return { specialty, rows, faults: faultsOf(rows) };
}

function countsOf(
  row: FederalRow,
  graphs: readonly GraphSet[],
  members: Bitset,
  { people, facts }: Calculation,
): FederalCounts {
  const total = sizeOf(members);
  const counts = graphs.map((one) => sizeOf(intersection(members, one.members)));
  // By the field, not by what the graphs leave over: a channel that no graph has would show as a difference.
  const known = facts.length === 0 ? members : people.truthOf(oneOf<PersonField>("channel", [])).possible;
  const inGraph = graphs.reduce((sum, one) => union(sum, one.members), emptySet(facts.length));
  const unknown = sizeOf(difference(intersection(members, known), inGraph));
  const sum = counts.reduce((all, count, index) => (FEDERAL_GRAPHS[index]?.ofWhich === undefined ? all + count : all), 0); // prettier-ignore
  return { row, total, graphs: counts, unknown, difference: total - sum - unknown };
}

/** 2 = Σ of the graphs; «из них» ≤ its graph; each row ≤ «всего», graph by graph. */
function faultsOf(rows: FederalBlock["rows"]): readonly FederalFault[] {
  const present = FEDERAL_ROWS.flatMap((row) => rows[row] ?? []);
  const faults = new Set<FederalFault>();
  for (const counts of present) {
    if (counts.difference !== 0) faults.add("sum");
    FEDERAL_GRAPHS.forEach(({ ofWhich }, index) => {
      if (ofWhich !== undefined && (counts.graphs[index] ?? 0) > (counts.graphs[index - 1] ?? 0)) faults.add("of-which");
      if ((counts.graphs[index] ?? 0) > (rows.all?.graphs[index] ?? 0)) faults.add("row-over-all");
    });
    if (counts.total > (rows.all?.total ?? 0)) faults.add("row-over-all");
  }
  return [...faults];
} // prettier-ignore

/** The specialties add up to the class, row by row and graph by graph. */
function addsUp(parts: readonly FederalBlock[], whole: FederalBlock): boolean {
  return FEDERAL_ROWS.every((row) => {
    const [counts, all] = [parts.flatMap((part) => part.rows[row] ?? []), whole.rows[row]];
    if (all === null) return counts.length === 0;
    const sum = (figure: (one: FederalCounts) => number): number =>
      counts.reduce((total, one) => total + figure(one), 0);
    return (
      sum(({ total }) => total) === all.total &&
      sum(({ unknown }) => unknown) === all.unknown &&
      all.graphs.every((count, index) => sum(({ graphs }) => graphs[index] ?? 0) === count)
    );
  });
}
