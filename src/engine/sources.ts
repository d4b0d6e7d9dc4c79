/** Which fields the sheets of a cohort can give at all: «нет данных» is not «никого» (rulings 4). */
import { PERSON_FIELDS, type PersonField, type PersonFieldRecord } from "../plan/fields";
import type { Category, RelativeCohort } from "../plan/indicator";
import type { Predicate } from "../plan/predicate";
import type { GraduateField } from "../registry/graduate";
import type { Registry } from "../registry/registry";
import { basisOf, relativeCohort, type Basis, type YearFrame } from "./year-frame";

/** The sources of the three cohorts. */
export interface CohortSources {
  /** Whether the cohort has a row, be it of somebody who left. */
  hasRows(cohort: RelativeCohort): boolean;
  /** Whether the cohort's sheets have what the field needs. */
  gives(cohort: RelativeCohort, field: PersonField): boolean;
}

/** Looks through the columns that each person's sheets have. */
export function sourcesOf(registry: Registry, frame: YearFrame): CohortSources {
  const columns = columnSets(registry, frame);
  const referred = cohortsReferredByHand(registry, frame);
  return {
    hasRows: (cohort) => columns[cohort].length > 0,
    gives: (cohort, field) => {
      if (field === "routed" && referred.has(cohort)) return true;
      const basis = basisOf(frame, frame.cohorts[["c1", "c2", "c3"].indexOf(cohort)] ?? null);
      const needs = needsOf(PERSON_FIELDS[field], basis);
      return columns[cohort].some((available) => needs.some((alternative) => alternative.every((column) => available.has(column)))); // prettier-ignore
    },
  };
}

function needsOf(record: PersonFieldRecord, basis: Basis): PersonFieldRecord["needs"] {
  return basis === "forecast" ? (record.forecastNeeds ?? record.needs) : record.needs;
}

/** The different sets of columns of each cohort: as many as there are layouts, not people. */
function columnSets(
  registry: Registry,
  frame: YearFrame,
): Readonly<Record<RelativeCohort, readonly ReadonlySet<GraduateField>[]>> {
  const found: Record<RelativeCohort, Map<ReadonlySet<GraduateField>, true>> = {
    c1: new Map(),
    c2: new Map(),
    c3: new Map(),
  };
  for (const { cohort, available } of registry.graduates) {
    const relative = relativeCohort(frame, cohort);
    if (relative !== null) found[relative].set(available, true);
  }
  return { c1: [...found.c1.keys()], c2: [...found.c2.keys()], c3: [...found.c3.keys()] };
}

/** «Направление выдано» in «Группа риска» gives G5.1 its referrals where the source has no such column (rulings 12). */
function cohortsReferredByHand(
  { graduates, referralsFromRiskList }: Registry,
  frame: YearFrame,
): ReadonlySet<RelativeCohort> {
  const cohorts = new Set<RelativeCohort>();
  if (referralsFromRiskList.size === 0) return cohorts;
  for (const { id, cohort } of graduates) {
    const relative = relativeCohort(frame, cohort);
    if (relative !== null && referralsFromRiskList.has(id)) cohorts.add(relative);
  }
  return cohorts;
}

/** The fields that a predicate looks at, each once. */
export function fieldsOf<F extends string>(predicate: Predicate<F>): readonly F[] {
  return [...new Set(walk(predicate))];
}

function walk<F extends string>(predicate: Predicate<F>): readonly F[] {
  switch (predicate.op) {
    case "is":
    case "oneOf":
      return [predicate.field];
    case "all":
    case "any":
      return predicate.of.flatMap(walk);
    case "not":
      return walk(predicate.of);
  }
}

/** The field that a category is told by; none for everybody. */
export function fieldsOfCategory(category: Category): readonly PersonField[] {
  return category === "all" ? [] : [category];
}
