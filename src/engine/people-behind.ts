/** Who stands behind a cell: the people counted, those of whom it is not known, and those missing, with the reason. */
import { membersOf, type Bitset } from "./bitset";
import type { Calculation } from "./calculation";
import { PersonReasons } from "./cell-detail-reasons";
import type { CellPlace } from "./cell-place";
import { countMembers, shareMembers } from "./count-people";

/** A person of the denominator who is not in the numerator. */
export interface NotCounted {
  readonly person: string;
  /** What they have in place of what is counted: «служба по призыву», «признак «по специальности» пуст». Russian. */
  readonly reason: string;
}

/** Ids of people by what they are to the cell, each list in the order of the registry. */
export interface PeopleBehind {
  readonly counted: readonly string[];
  readonly unknown: readonly NotCounted[];
  readonly missing: readonly NotCounted[];
}

/**
 * The people behind a cell of people; null for cells of events, of what is
 * entered, and of answers. A plain number of people has nobody missing. Whether
 * the data is there at all is said by the cell's status.
 */
export function peopleBehind(
  calculation: Calculation,
  place: CellPlace,
  reasons = new PersonReasons(calculation.registry),
): PeopleBehind | null {
  const { measure, cohort, line } = place;
  const ids = (set: Bitset): readonly string[] =>
    membersOf(set).flatMap((index) => calculation.facts[index]?.graduate.id ?? []);
  if (measure.kind === "people-count") return { counted: ids(countMembers(calculation, measure)), unknown: [], missing: [] }; // prettier-ignore
  if (measure.kind !== "people-share" || cohort === null) return null;
  const { denominator, numerator, unknown } = shareMembers(calculation, measure, cohort, line.category ?? "all");
  const inNumerator = new Set(membersOf(numerator));
  const inDoubt = new Set(membersOf(unknown));
  const notCounted = (index: number): readonly NotCounted[] => {
    const person = calculation.facts[index];
    return person ? [{ person: person.graduate.id, reason: reasons.of(measure.numerator, person) }] : [];
  };
  const rest = membersOf(denominator).filter((index) => !inNumerator.has(index));
  return {
    counted: ids(numerator),
    unknown: rest.filter((index) => inDoubt.has(index)).flatMap(notCounted),
    missing: rest.filter((index) => !inDoubt.has(index)).flatMap(notCounted),
  };
}
