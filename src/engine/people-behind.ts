/** Who stands behind a cell: the people counted, those of whom it is not known, and those missing, with the reason. */
import { PERSON_FIELDS, type PersonField } from "../plan/fields";
import type { FieldValue, Predicate } from "../plan/predicate";
import { membersOf, type Bitset } from "./bitset";
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import { countMembers, shareMembers } from "./count-people";
import { describePeople } from "./explain-predicate";
import { EXPLAIN } from "./messages-explain";

/** A person of the denominator who is not in the numerator. */
export interface NotCounted {
  readonly person: string;
  /** What they have in place of what is counted, «канал занятости – служба по призыву». Russian. */
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
export function peopleBehind(calculation: Calculation, place: CellPlace): PeopleBehind | null {
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
    return person ? [{ person: person.graduate.id, reason: reasonOf(measure.numerator, person.values) }] : [];
  };
  const rest = membersOf(denominator).filter((index) => !inNumerator.has(index));
  return {
    counted: ids(numerator),
    unknown: rest.filter((index) => inDoubt.has(index)).flatMap(notCounted),
    missing: rest.filter((index) => !inDoubt.has(index)).flatMap(notCounted),
  };
}

type Values = Readonly<Record<PersonField, FieldValue | null>>;

/** The first thing that keeps somebody out: what the field says, or that it is not known. */
function reasonOf(predicate: Predicate<PersonField>, values: Values): string {
  const field = firstObstacle(predicate, values);
  if (field === null) return "";
  const value = values[field];
  return value === null ? EXPLAIN.notKnown(PERSON_FIELDS[field].title) : describePeople({ op: "is", field, value });
}

/** The first field that does not say what is counted; of «или» its first part, of a negation its own. */
function firstObstacle(predicate: Predicate<PersonField>, values: Values): PersonField | null {
  switch (predicate.op) {
    case "is":
      return values[predicate.field] === predicate.value ? null : predicate.field;
    case "oneOf": {
      const value = values[predicate.field];
      return value !== null && predicate.values.includes(value) ? null : predicate.field;
    }
    case "all":
    case "any":
      for (const part of predicate.of) {
        const field = firstObstacle(part, values);
        if (field !== null) return field;
      }
      return null;
    case "not":
      return predicate.of.op === "is" || predicate.of.op === "oneOf" ? predicate.of.field : null;
  }
}
