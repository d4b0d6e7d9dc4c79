/** The key indicators by specialty, by group and by form of study, with what each part adds to the college's gap. */
import { sizeOf, intersection } from "./bitset";
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import { cellPlaces } from "./cells";
import { contributions } from "./contributions";
import { shareMembers, type ShareMembers } from "./count-people";
import { exact } from "./exact";
import { CONTRIBUTION } from "./messages-breakdown";
import { DIMENSIONS, partsOf, type Dimension, type Part } from "./parts";
import type { ResultCell, Results } from "./results";

/** One part of one cell. */
export interface BreakdownRow {
  /** «ТМ-221», «группа не указана». */
  readonly part: string;
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
  /** People of the denominator whose answer is not known. */
  readonly unknown: number;
  /** Percent. */
  readonly value: number;
  /**
   * People that the part adds to the college's gap, below 0 = to spare; null
   * where no plan is set. Over the parts it adds up to `BreakdownCell.gap`.
   */
  readonly contribution: number | null;
  /** «ТМ-221: не хватает 4 из 6»; null where the plan is met, or the part adds nothing. Russian. */
  readonly words: string | null;
}

/** One cell of everybody: an indicator and a class. */
export interface BreakdownCell {
  /** «K2», «G2.1». */
  readonly indicator: string;
  /** Graduation year. */
  readonly cohort: number;
  readonly cell: ResultCell;
  /** Signed: ceil(plan·den/100) − num, for «не более» num − floor(plan·den/100); null where no plan is set. */
  readonly gap: number | null;
  readonly rows: readonly BreakdownRow[];
}

/** All cells by one dimension. */
export interface Breakdown {
  readonly dimension: Dimension;
  /** In the order of the table; cells without data or without people are left out. */
  readonly cells: readonly BreakdownCell[];
}

/** Indicators of the general part whose people are divided as well: АИС and the career track. */
const GENERAL: ReadonlySet<string> = new Set(["G2.1", "G2.2"]);

/**
 * Every dimension. Only lines of everybody: ОВЗ and «Абилимпикс» by group would
 * name people by their health (rulings 31, spec: reports F.1).
 */
export function breakdown(calculation: Calculation, results: Results): readonly Breakdown[] {
  const places = cellPlaces(calculation);
  const chosen = places.flatMap((place, index): readonly Chosen[] => {
    const cell = results.cells[index];
    const { measure, cohort, line, record } = place;
    if (line.category !== "all" || (record.part !== "key" && !GENERAL.has(record.id))) return [];
    if (cell === undefined || cell.cohort === null || cohort === null || measure.kind !== "people-share") return [];
    if (cell.numerator === null || cell.denominator === null || cell.denominator === 0) return [];
    return [{ place, cell, cohort: cell.cohort, members: shareMembers(calculation, measure, cohort, "all") }];
  });
  return DIMENSIONS.map((dimension) => {
    const parts = partsOf(calculation, dimension);
    return { dimension, cells: chosen.map((one) => divide(one, parts)) };
  });
}

interface Chosen {
  readonly place: CellPlace;
  readonly cell: ResultCell;
  readonly cohort: number;
  readonly members: ShareMembers;
}

function divide({ place, cell, cohort, members }: Chosen, parts: readonly Part[]): BreakdownCell {
  const counts = parts
    .map((part) => ({
      part: part.label,
      numerator: sizeOf(intersection(members.numerator, part.members)),
      denominator: sizeOf(intersection(members.denominator, part.members)),
      unknown: sizeOf(intersection(members.unknown, part.members)),
    }))
    .filter(({ denominator }) => denominator > 0);
  const { comparator } = place.record;
  const plan = typeof cell.plan?.value === "number" && comparator !== "=" ? exact(cell.plan.value) : null;
  const added = plan === null || comparator === "=" ? null : contributions(counts, comparator, plan);
  const gap = added === null ? null : added.reduce((sum, part) => sum + part, 0);
  return {
    indicator: cell.indicator,
    cohort,
    cell,
    gap,
    rows: counts.map((count, index) => {
      const contribution = added?.[index] ?? null;
      return {
        ...count,
        value: (100 * count.numerator) / count.denominator,
        contribution,
        words: wordsOf(count.part, contribution, gap, comparator),
      };
    }),
  };
}

function wordsOf(part: string, contribution: number | null, gap: number | null, comparator: string): string | null {
  if (contribution === null || gap === null || gap <= 0 || contribution <= 0) return null;
  const isOver = comparator === "<=";
  if (contribution > gap) return CONTRIBUTION.covered(part, contribution, gap, isOver);
  return isOver ? CONTRIBUTION.over(part, contribution, gap) : CONTRIBUTION.short(part, contribution, gap);
}
