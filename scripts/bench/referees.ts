/** Two independent engines that count the same cells from the same facts: arquero and DuckDB. */
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { PersonFacts } from "../../src/engine/facts";
import { PERSON_FIELDS, type PersonField } from "../../src/plan/fields";
import type { FieldValue, Predicate } from "../../src/plan/predicate";
import type { ShareCounts, ShareTask } from "./tasks";

/** A fact table row: the fields of a person and the cohort they are counted in. */
export type FactRow = Record<PersonField | "contingent", FieldValue | null>;

/** Facts as plain rows. */
export function factRows(facts: readonly PersonFacts[]): FactRow[] {
  return facts.map(({ values, contingent }) => ({ ...values, contingent }));
}

/** A predicate as a function of a row; what is not known does not count. */
function test(predicate: Predicate<PersonField>): (row: FactRow) => boolean {
  switch (predicate.op) {
    case "is":
      return (row) => row[predicate.field] === predicate.value;
    case "oneOf":
      return (row) => predicate.values.some((value) => value === row[predicate.field]);
    case "all": {
      const parts = predicate.of.map(test);
      return (row) => parts.every((part) => part(row));
    }
    case "any": {
      const parts = predicate.of.map(test);
      return (row) => parts.some((part) => part(row));
    }
    case "not":
      throw new Error("«Не известно» under a negation needs three values; no share has one");
  }
}

/** A predicate as SQL; SQL's own NULL is «не известно». */
export function sqlOf(predicate: Predicate<PersonField>): string {
  const literal = (value: FieldValue): string => (typeof value === "string" ? `'${value}'` : String(value));
  switch (predicate.op) {
    case "is":
      return `"${predicate.field}" = ${literal(predicate.value)}`;
    case "oneOf":
      return `"${predicate.field}" IN (${predicate.values.map(literal).join(", ")})`;
    case "all":
      return predicate.of.length === 0 ? "TRUE" : `(${predicate.of.map(sqlOf).join(" AND ")})`;
    case "any":
      return predicate.of.length === 0 ? "FALSE" : `(${predicate.of.map(sqlOf).join(" OR ")})`;
    case "not":
      return `NOT (${sqlOf(predicate.of)})`;
  }
}

/** Counts every cell with arquero: filter, then count. */
export async function arqueroCounter(
  rows: readonly FactRow[],
): Promise<(tasks: readonly ShareTask[]) => ShareCounts[]> {
  const { from, escape } = await import("arquero");
  const table = from([...rows]);
  return (tasks) =>
    tasks.map(({ cohort, category, measure }) => {
      const inDenominator = test(measure.denominator);
      const denominator = table.filter(
        escape((row: FactRow) => row.contingent === cohort && (category === "all" || row[category] === true) && inDenominator(row)), // prettier-ignore
      );
      return {
        denominator: denominator.numRows(),
        numerator: denominator.filter(escape(test(measure.numerator))).numRows(),
      };
    });
}

/** A DuckDB table of the facts. */
export async function duckTable(rows: readonly FactRow[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const names = [...(Object.keys(PERSON_FIELDS) as PersonField[]), "contingent" as const];
  const isText = (name: PersonField | "contingent"): boolean =>
    name === "contingent" || typeof PERSON_FIELDS[name].values[0] === "string";
  const types = names.map((name) => `"${name}" ${isText(name) ? "VARCHAR" : "BOOLEAN"}`);
  await connection.run(`CREATE TABLE people (${types.join(", ")})`);
  const appender = await connection.createAppender("people");
  for (const row of rows) {
    for (const name of names) {
      const value = row[name];
      if (value === null) appender.appendNull();
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** Counts every cell with DuckDB, all of them in one statement. */
export async function duckCounts(connection: DuckDBConnection, tasks: readonly ShareTask[]): Promise<ShareCounts[]> {
  const columns = tasks.flatMap(({ cohort, category, measure }) => {
    const of = `contingent = '${cohort}'${category === "all" ? "" : ` AND "${category}"`} AND ${sqlOf(measure.denominator)}`;
    return [`count(*) FILTER (WHERE ${of} AND ${sqlOf(measure.numerator)})`, `count(*) FILTER (WHERE ${of})`];
  });
  const reader = await connection.runAndReadAll(`SELECT ${columns.join(", ")} FROM people`);
  const counts = (reader.getRows()[0] ?? []).map(Number);
  return tasks.map((_, index) => ({ numerator: counts[2 * index] ?? NaN, denominator: counts[2 * index + 1] ?? NaN }));
}
