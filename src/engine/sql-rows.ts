/** The rows of the tables that the SQL statements are over: what the engine knows, written out. */
import { NUMBER_FIELDS, PERSON_FIELDS, type NumberField, type PersonField } from "../plan/fields";
import type { RelativeCohort } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { formatIso } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import type { Calculation } from "./calculation";
import { fairSourcesOf } from "./count-events";
import { answerColumn, SQL_FIGURES, SQL_SOURCES, SQL_YEAR, type SqlTableName } from "./sql-tables";

/** A row by column name; dates are ISO text, null is SQL's NULL. */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of every table. */
export type SqlRows = Readonly<Record<SqlTableName, readonly SqlRow[]>>;

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

/**
 * The tables of one calculation under the code of a college, so that many
 * colleges can stand in the same tables. People have numbers, not names.
 */
export function sqlRows(calculation: Calculation, college: string): SqlRows {
  const { facts, eventFacts } = calculation;
  return {
    settings: [settingsRow(calculation, college)],
    people: facts.map(({ graduate, contingent, values }, index) => ({
      college,
      person: index + 1,
      cohort: graduate.cohort,
      contingent,
      ...values,
    })),
    events: eventFacts.map(({ event, values }, index) => ({
      college,
      event: index + 1,
      ...values,
      ...Object.fromEntries(SQL_FIGURES.map((figure) => [figure, event[figure]])),
    })),
    sources: [
      ...COHORTS.flatMap((cohort) => sourcesOfCohort(calculation, cohort).map((field) => ({ college, cohort, field }))),
      ...sourcesOfYear(calculation).map((field) => ({ college, cohort: SQL_YEAR, field })),
    ],
  };
}

function settingsRow({ registry: { settings, period } }: Calculation, college: string): SqlRow {
  const answers = INDICATORS.filter(({ measure }) => measure.kind === "answer").map(({ id }) => [
    answerColumn(id),
    settings.checklist[id]?.value ?? null,
  ]);
  const numbers = (Object.keys(NUMBER_FIELDS) as NumberField[]).map((name) => [name, settings.numbers[name]]);
  return {
    college,
    academicYear: formatAcademicYear(period.startYear),
    asOf: formatIso(period.asOf),
    ...(Object.fromEntries([...answers, ...numbers]) as SqlRow),
  };
}

function sourcesOfCohort({ sources }: Calculation, cohort: RelativeCohort): readonly string[] {
  const fields = (Object.keys(PERSON_FIELDS) as PersonField[]).filter((field) => sources.gives(cohort, field));
  return sources.hasRows(cohort) ? [SQL_SOURCES.rows, ...fields] : fields;
}

function sourcesOfYear({ registry }: Calculation): readonly string[] {
  const fairs = fairSourcesOf(registry);
  return [
    ...(registry.hasEventSheet ? [SQL_SOURCES.events] : []),
    ...(fairs.hasFairs ? [SQL_SOURCES.fairs] : []),
    ...SQL_FIGURES.filter((figure) => fairs.gives(figure)),
  ];
}
