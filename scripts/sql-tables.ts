/**
 * Writes the tables of the SQL statements as CSV files, one line per row, for
 * the workbooks of one or many colleges:
 *
 *   npx tsx scripts/sql-tables.ts FOLDER [--year 2024-2025] [--as-of 2025-06-01] CODE=BOOK.xlsx [CODE=BOOK.xlsx …]
 *
 * Year and date are as for `npm run kpi`; for many colleges give both, so that
 * all are counted for the same year on the same day. No names and no numbers of documents are written; an empty field is NULL.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { parseArguments, type Arguments } from "../src/cli/arguments";
import { understand } from "../src/app/calculate-workbook";
import { prepare } from "../src/engine/calculation";
import { sqlRows, type SqlRows } from "../src/engine/sql-rows";
import { SQL_COLUMNS, SQL_TABLE_NAMES, type SqlTableName } from "../src/engine/sql-tables";
import { serialOf } from "../src/registry/date";
import { readWorkbookFile } from "../src/xlsx/read-workbook-file";

const USAGE = "npx tsx scripts/sql-tables.ts FOLDER [--year 2024-2025] [--as-of 2025-06-01] CODE=BOOK.xlsx …";

/** The rows of one workbook under the code of its college. */
function rowsOf(code: string, { input, startYear, asOf }: Arguments): SqlRows {
  const outcome = readWorkbookFile(readFileSync(input), basename(input));
  if (outcome.status === "refused") throw new Error(outcome.message);
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return sqlRows(prepare(understand(outcome.grids, { startYear, asOf, today })), code);
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

function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { year: { type: "string" }, "as-of": { type: "string" } },
  });
  const [folder, ...books] = positionals;
  const options = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  const colleges: SqlRows[] = [];
  for (const book of books) {
    const [code = "", ...path] = book.split("=");
    const parsed = parseArguments([path.join("="), ...options]);
    if (parsed.kind !== "run" || parsed.arguments.input === "") {
      console.error(parsed.kind === "wrong" ? parsed.message : USAGE);
      return 2;
    }
    colleges.push(rowsOf(code, parsed.arguments));
  }
  if (folder === undefined || colleges.length === 0) {
    console.error(USAGE);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const table of SQL_TABLE_NAMES) writeFileSync(join(folder, `${table}.csv`), csvOf(table, colleges));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
