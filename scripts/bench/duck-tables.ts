/** The tables of the SQL statements in DuckDB, made by the statements' own CREATE TABLE. */
import { DuckDBDateValue, DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from "@duckdb/node-api";
import type { SqlRows } from "../../src/engine/sql-rows";
import { schemaSql, SQL_COLUMNS, SQL_TABLE_NAMES, type SqlColumn } from "../../src/engine/sql-tables";

/** A database in memory with the rows of every college in the same tables. */
export async function duckTables(colleges: Iterable<SqlRows>): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(schemaSql());
  const appenders = new Map<keyof SqlRows, DuckDBAppender>();
  for (const table of SQL_TABLE_NAMES) appenders.set(table, await connection.createAppender(table));
  for (const rows of colleges) {
    for (const [table, appender] of appenders) {
      for (const row of rows[table]) {
        for (const column of SQL_COLUMNS[table]) append(appender, column, row[column.name]);
        appender.endRow();
      }
    }
  }
  for (const appender of appenders.values()) appender.closeSync();
  return connection;
}

/** Throws when the row has not the column, or not a value of its type: then the schema and the rows disagree. */
function append(
  appender: DuckDBAppender,
  { name, type }: SqlColumn,
  value: SqlRows["people"][number][string] | undefined,
): void {
  if (value === null) appender.appendNull();
  else if (typeof value === "boolean" && type === "BOOLEAN") appender.appendBoolean(value);
  else if (typeof value === "number" && type === "INTEGER") appender.appendInteger(value);
  else if (typeof value === "string" && type === "DATE") appender.appendDate(dateOf(value));
  else if (typeof value === "string" && type.startsWith("VARCHAR")) appender.appendVarchar(value);
  else throw new TypeError(`Column ${name} is ${type}, its value is of type ${typeof value}`);
}

/** A date of ISO text. */
function dateOf(iso: string): DuckDBDateValue {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return DuckDBDateValue.fromParts({ year, month, day });
}
