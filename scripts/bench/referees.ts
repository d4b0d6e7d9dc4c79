/** Two independent engines that count the same cells from the same facts: arquero and DuckDB. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { PersonFacts } from "../../src/engine/facts";
import { predicateSql } from "../../src/engine/sql-predicate";
import type { PersonField } from "../../src/plan/fields";
import { all, is, type FieldValue, type Predicate } from "../../src/plan/predicate";
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

/**
 * Counts every cell with DuckDB over the tables of the product's SQL, all of
 * them in one statement: one for each cell would read the people again and again.
 */
export async function duckCounts(connection: DuckDBConnection, tasks: readonly ShareTask[]): Promise<ShareCounts[]> {
  const columns = tasks.flatMap(({ cohort, category, measure }) => {
    const of = predicateSql(all(is("contingent", cohort), ...(category === "all" ? [] : [is(category, true)]), measure.denominator)); // prettier-ignore
    return [`count(*) FILTER (WHERE ${of} AND ${predicateSql(measure.numerator)})`, `count(*) FILTER (WHERE ${of})`];
  });
  const reader = await connection.runAndReadAll(`SELECT ${columns.join(", ")} FROM people`);
  const counts = (reader.getRows()[0] ?? []).map(Number);
  return tasks.map((_, index) => ({ numerator: counts[2 * index] ?? NaN, denominator: counts[2 * index + 1] ?? NaN }));
}
