/**
 * The cells of many registries counted by DuckDB with the product's own SQL,
 * and where they differ from the engine's, which stand in a table beside them.
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import { prepare } from "../../src/engine/calculation";
import type { CellPlace } from "../../src/engine/cell-place";
import { cellOf, cellPlaces } from "../../src/engine/cells";
import { cellSql } from "../../src/engine/sql-cells";
import { sqlRows } from "../../src/engine/sql-rows";
import type { Measure } from "../../src/plan/indicator";
import type { Registry } from "../../src/registry/registry";
import { duckTables } from "../../scripts/bench/duck-tables";

/** A cell under one of its measures: «K1/c2/all», «K1/c2/all, variant 0». */
export interface Statement {
  readonly name: string;
  readonly place: CellPlace;
}

/** Registries in DuckDB, each as a college of its own, with what the engine counted. */
export interface SqlReferee {
  readonly connection: DuckDBConnection;
  /** Those that some registry's switches choose. */
  readonly statements: readonly Statement[];
}

/** What one statement gave for the registries that it is in force for. */
export interface Comparison {
  readonly compared: number;
  readonly differing: number;
}

const FIGURES = ["numerator", "denominator", "unknown", "answer"] as const;
const DIFFERS = FIGURES.map((figure) => `e."${figure}" IS DISTINCT FROM s."${figure}"`).join(" OR ");

/** Loads registries; the code of a college is its index. */
export async function refereeOf(registries: readonly Registry[]): Promise<SqlReferee> {
  const calculations = registries.map((registry) => prepare(registry));
  const connection = await duckTables(calculations.map((calculation, index) => sqlRows(calculation, String(index))));
  await connection.run(
    "CREATE TABLE engine (statement VARCHAR, college VARCHAR, numerator INTEGER, denominator INTEGER, unknown INTEGER, answer BOOLEAN)",
  );
  const appender = await connection.createAppender("engine");
  const statements = new Map<string, Statement>();
  calculations.forEach((calculation, index) => {
    for (const place of cellPlaces(calculation)) {
      const name = nameOf(place);
      statements.set(name, { name, place });
      const { numerator, denominator, unknown, value } = cellOf(calculation, place);
      appender.appendVarchar(name);
      appender.appendVarchar(String(index));
      for (const figure of [numerator, denominator, unknown]) {
        if (figure === null) appender.appendNull();
        else appender.appendInteger(figure);
      }
      if (typeof value === "boolean") appender.appendBoolean(value);
      else appender.appendNull();
      appender.endRow();
    }
  });
  appender.closeSync();
  return { connection, statements: [...statements.values()] };
}

function nameOf({ record, line, cohort, measure }: CellPlace): string {
  const variant = record.variants.findIndex((one) => one.measure === measure);
  const cell = `${record.id}/${cohort ?? "year"}/${line.category ?? "all"}`;
  return variant < 0 ? cell : `${cell}, variant ${variant}`;
}

/**
 * A statement against the engine over all registries that it is in force for.
 * `measure` stands in place of the cell's own, to see that a wrong one is found.
 */
export async function compare(
  { connection }: SqlReferee,
  { name, place }: Statement,
  measure: Measure = place.measure,
): Promise<Comparison> {
  const differs = `${DIFFERS} OR s."college" IS NULL`;
  const rows = await rowsOf(
    connection,
    `SELECT COUNT(s."college"), SUM(CASE WHEN ${differs} THEN 1 ELSE 0 END) ${beside(name, { ...place, measure })}`,
  );
  const [compared = 0, differing = 0] = (rows[0] ?? []).map(Number);
  return { compared, differing };
}

/** The first registries for which a statement differs from the engine, as text. */
export async function examplesOf({ connection }: SqlReferee, { name, place }: Statement): Promise<readonly string[]> {
  const figures = ["e", "s"].flatMap((of) => FIGURES.map((figure) => `${of}."${figure}"`));
  const rows = await rowsOf(connection, `SELECT e.college, ${figures.join(", ")} ${beside(name, place)} AND (${DIFFERS}) LIMIT 3`); // prettier-ignore
  return rows.map((row) => {
    const [college, ...both] = row.map(String);
    return `${name}, registry ${college ?? ""}: engine ${both.slice(0, 4).join(" ")}, SQL ${both.slice(4).join(" ")}`;
  });
}

/** What the engine counted beside what the statement of a place gives. */
function beside(name: string, place: CellPlace): string {
  return `FROM engine AS e LEFT JOIN (${cellSql(place)}) AS s ON s."college" = e.college WHERE e.statement = '${name}'`;
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRows();
}
