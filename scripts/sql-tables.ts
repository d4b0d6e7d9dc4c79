/**
 * Writes the tables of the SQL statements as CSV files, one line per row, for
 * the workbooks of one or many colleges:
 *
 *   npx tsx scripts/sql-tables.ts FOLDER CODE=BOOK.xlsx [CODE=BOOK.xlsx …]
 *
 * No names and no numbers of documents are written; an empty field is NULL.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { understand } from "../src/app/calculate-workbook";
import { prepare } from "../src/engine/calculation";
import { sqlRows, type SqlRows } from "../src/engine/sql-rows";
import { SQL_COLUMNS, SQL_TABLE_NAMES, type SqlTableName } from "../src/engine/sql-tables";
import { serialOf } from "../src/registry/date";
import { readWorkbookFile } from "../src/xlsx/read-workbook-file";

function rowsOf(code: string, path: string): SqlRows {
  const outcome = readWorkbookFile(readFileSync(path), basename(path));
  if (outcome.status === "refused") throw new Error(outcome.message);
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return sqlRows(prepare(understand(outcome.grids, { startYear: null, asOf: null, today })), code);
}

function csvOf(table: SqlTableName, colleges: readonly SqlRows[]): string {
  const names = SQL_COLUMNS[table].map(({ name }) => name);
  const lines = colleges.flatMap((rows) => rows[table].map((row) => names.map((name) => field(row[name] ?? null))));
  return [names, ...lines].map((line) => `${line.join(",")}\n`).join("");
}

/** Quoted where it must be; the code of a college is the only text that is not ours. */
function field(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function main([folder, ...books]: readonly string[]): number {
  const named = books.map((book) => /^([^=]+)=(.+)$/s.exec(book));
  if (folder === undefined || named.length === 0 || named.includes(null)) {
    console.error("npx tsx scripts/sql-tables.ts FOLDER CODE=BOOK.xlsx [CODE=BOOK.xlsx …]");
    return 2;
  }
  const colleges = named.map((match) => rowsOf(match?.[1] ?? "", match?.[2] ?? ""));
  mkdirSync(folder, { recursive: true });
  for (const table of SQL_TABLE_NAMES) writeFileSync(join(folder, `${table}.csv`), csvOf(table, colleges));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
