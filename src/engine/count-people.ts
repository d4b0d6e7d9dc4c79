/** Counting people: shares of a cohort and category, and plain numbers over the three cohorts. */
import { PERSON_FIELDS, type PersonField } from "../plan/fields";
import type { Category, Measure, RelativeCohort } from "../plan/indicator";
import { graduationYear } from "../plan/wording";
import { difference, intersection, sizeOf, union, type Bitset } from "./bitset";
import { membersOfCategory, type Calculation } from "./calculation";
import { noData, type Count } from "./counts";
import { CELL_NOTES } from "./messages-cells";
import { fieldsOf, fieldsOfCategory } from "./sources";
import { basisOf } from "./year-frame";

/** A share's measure. */
export type PeopleShare = Extract<Measure, { readonly kind: "people-share" }>;
/** A number's measure. */
export type PeopleCount = Extract<Measure, { readonly kind: "people-count" }>;

/** Who stands behind a share. */
export interface ShareMembers {
  readonly denominator: Bitset;
  readonly numerator: Bitset;
  /** Of the denominator: those of whom it is not known whether they count. */
  readonly unknown: Bitset;
}

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

/** Titles of the fields that the cohort's sheets cannot give. */
export function missingTitles(
  { sources }: Calculation,
  cohort: RelativeCohort,
  fields: readonly PersonField[],
): readonly string[] {
  return fields.filter((field) => !sources.gives(cohort, field)).map((field) => PERSON_FIELDS[field].title);
}

/** Fields without which a share cannot be counted. */
function fieldsOfShare(measure: PeopleShare, category: Category): readonly PersonField[] {
  const fields = [...fieldsOfCategory(category), ...fieldsOf(measure.denominator), ...fieldsOf(measure.numerator)];
  return [...new Set(fields)];
}

/** The sets behind a share, whether or not the data is there. */
export function shareMembers(
  calculation: Calculation,
  measure: PeopleShare,
  cohort: RelativeCohort,
  category: Category,
): ShareMembers {
  const of = membersOfCategory(calculation, cohort, category);
  const denominator = intersection(of, calculation.people.truthOf(measure.denominator).certain);
  const { certain, possible } = calculation.people.truthOf(measure.numerator);
  const numerator = intersection(denominator, certain);
  return { denominator, numerator, unknown: difference(intersection(denominator, possible), certain) };
}

/** One cell of a share. */
export function countShare(
  calculation: Calculation,
  measure: PeopleShare,
  cohort: RelativeCohort,
  category: Category,
): Count {
  const year = graduationYear(cohort, calculation.frame.startYear);
  if (!calculation.sources.hasRows(cohort)) return noData(CELL_NOTES.noRows(year));
  const missing = missingTitles(calculation, cohort, fieldsOfShare(measure, category));
  if (missing.length > 0) return noData(CELL_NOTES.missingFields(missing));
  const members = shareMembers(calculation, measure, cohort, category);
  return {
    state: "counted",
    numerator: sizeOf(members.numerator),
    denominator: sizeOf(members.denominator),
    unknown: sizeOf(members.unknown),
    notes: [],
  };
}

/** People of c1–c3 for whom the predicate holds. */
export function countMembers(calculation: Calculation, measure: PeopleCount): Bitset {
  const { c1, c2, c3 } = calculation.contingent;
  return intersection(union(union(c1, c2), c3), calculation.people.truthOf(measure.numerator).certain);
}

function isForecast({ frame }: Calculation, cohort: RelativeCohort): boolean {
  return basisOf(frame, graduationYear(cohort, frame.startYear)) === "forecast";
}

/**
 * A number over the three cohorts, with what the centre entered. It is there as
 * soon as one cohort can give it; a cohort that cannot is named in the notes.
 */
export function countNumber(calculation: Calculation, measure: PeopleCount): Count {
  const { frame, registry, sources } = calculation;
  const fields = fieldsOf(measure.numerator);
  const present = COHORTS.filter((cohort) => sources.hasRows(cohort));
  const lacking = present.filter((cohort) => missingTitles(calculation, cohort, fields).length > 0);
  const entered = measure.plus === null ? null : registry.settings.numbers[measure.plus];
  if (lacking.length === present.length) {
    const missing = new Set(lacking.flatMap((cohort) => missingTitles(calculation, cohort, fields)));
    const why = missing.size === 0 ? [] : [CELL_NOTES.missingFields([...missing])];
    if (entered === null) return noData(...why);
    return { state: "counted", numerator: entered, denominator: null, unknown: null, notes: [...why, CELL_NOTES.onlyEntered] }; // prettier-ignore
  }
  return {
    state: "counted",
    numerator: sizeOf(countMembers(calculation, measure)) + (entered ?? 0),
    denominator: null,
    unknown: null,
    notes: [
      // Until graduation c3 has no facts to lack.
      ...lacking
        .filter((cohort) => !isForecast(calculation, cohort))
        .map((cohort) =>
          CELL_NOTES.cohortWithoutFields(
            graduationYear(cohort, frame.startYear),
            missingTitles(calculation, cohort, fields),
          ),
        ),
      ...(entered === null || entered === 0 ? [] : [CELL_NOTES.entered(entered)]),
    ],
  };
}
