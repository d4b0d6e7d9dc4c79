/**
 * The tables that the SQL statements are over: records, from which CREATE TABLE
 * follows. Fields of people and events are those of `src/plan/fields.ts`; the
 * rules have already made them, so that no statement repeats a rule.
 */
import { EVENT_FIELDS, NUMBER_FIELDS, PERSON_FIELDS, type FieldRecord } from "../plan/fields";
import { INDICATORS } from "../plan/plan";
import type { Channel } from "../registry/channel";
import type { StudyForm } from "../registry/graduate";
import { CHANNEL_NAMES, FORM_NAMES } from "./messages-explain";
import { SQL_COLUMN_WORDS as WORDS, SQL_TABLE_WORDS } from "./messages-sql";
import { sqlName } from "./sql-predicate";

/** A column; what it means is in Russian, one line of a comment each. */
export interface SqlColumn {
  readonly name: string;
  readonly type: "VARCHAR(40)" | "BOOLEAN" | "INTEGER" | "DATE";
  /** False: NOT NULL. */
  readonly nullable: boolean;
  readonly meaning: readonly string[];
}

/** Names of the tables, in the order in which they are made. */
export const SQL_TABLE_NAMES = ["settings", "people", "events", "sources"] as const;

/** A name of {@link SQL_TABLE_NAMES}. */
export type SqlTableName = (typeof SQL_TABLE_NAMES)[number];

/** Figures of a fair that statements add up; people. */
export const SQL_FIGURES = ["quota", "participants", "moderated", "contracts", "decided"] as const;

/** What `sources.field` may say besides the name of a column. */
export const SQL_SOURCES = { rows: "rows", events: "events", fairs: "fairs" } as const;

/** `sources.cohort` of what is not by graduation year; cells without one have it in their result too. */
export const SQL_YEAR = "year";

/** The column of «Настройки КПЭ» that answers a yes/no indicator: G1.1 → `answerG1_1`. */
export function answerColumn(indicator: string): string {
  return `answer${indicator.replace(".", "_")}`;
}

const college: SqlColumn = { name: "college", type: "VARCHAR(40)", nullable: false, meaning: [WORDS.college] };

/** The columns of every table, in order. */
export const SQL_COLUMNS: Readonly<Record<SqlTableName, readonly SqlColumn[]>> = {
  settings: [
    college,
    { name: "academicYear", type: "VARCHAR(40)", nullable: false, meaning: [WORDS.academicYear] },
    { name: "asOf", type: "DATE", nullable: false, meaning: [WORDS.asOf] },
    ...INDICATORS.filter(({ measure }) => measure.kind === "answer").map(({ id, number, shortName }): SqlColumn => ({
      name: answerColumn(id),
      type: "BOOLEAN",
      nullable: true,
      meaning: [WORDS.checklist(number, shortName)],
    })),
    ...Object.entries(NUMBER_FIELDS).map(([name, title]) => integer(name, WORDS.number(title))),
  ],
  people: [
    college,
    { name: "person", type: "INTEGER", nullable: false, meaning: [WORDS.person] },
    integer("cohort", WORDS.cohort),
    { name: "contingent", type: "VARCHAR(40)", nullable: true, meaning: [WORDS.contingent] },
    ...Object.entries(PERSON_FIELDS).map(([name, field]) => ofField(name, field)),
  ],
  events: [
    college,
    { name: "event", type: "INTEGER", nullable: false, meaning: [WORDS.event] },
    ...Object.entries(EVENT_FIELDS).map(([name, field]) => ofField(name, field)),
    ...SQL_FIGURES.map((name) => integer(name, WORDS[name])),
  ],
  sources: [
    college,
    { name: "cohort", type: "VARCHAR(40)", nullable: false, meaning: [WORDS.sourceCohort] },
    {
      name: "field",
      type: "VARCHAR(40)",
      nullable: false,
      meaning: [WORDS.sourceField(SQL_SOURCES.rows, SQL_SOURCES.events, SQL_SOURCES.fairs)],
    },
  ],
};

function integer(name: string, meaning: string): SqlColumn {
  return { name, type: "INTEGER", nullable: true, meaning: [meaning] };
}

/** A field is text when its values are; its codes are told one by one. */
function ofField(name: string, { title, values }: FieldRecord): SqlColumn {
  const codes = values.filter((value) => typeof value === "string");
  return {
    name,
    type: codes.length === 0 ? "BOOLEAN" : "VARCHAR(40)",
    nullable: true,
    meaning: [title, ...codes.map((code) => WORDS.code(code, wordOf(code)))],
  };
}

function wordOf(code: string): string {
  return code in FORM_NAMES ? FORM_NAMES[code as StudyForm] : CHANNEL_NAMES[code as Channel];
}

/** CREATE TABLE of every table; above each column what it means. */
export function schemaSql(): string {
  return SQL_TABLE_NAMES.map((table) => {
    const columns = SQL_COLUMNS[table].map(({ name, type, nullable, meaning }, index, all) => {
      const [first, ...codes] = meaning;
      const comments = [`  -- ${first ?? ""}`, ...codes.map((code) => `  --   ${code}`)];
      const comma = index === all.length - 1 ? "" : ",";
      return [...comments, `  ${sqlName(name)} ${type}${nullable ? "" : " NOT NULL"}${comma}`].join("\n");
    });
    return [`-- ${SQL_TABLE_WORDS[table]}`, `CREATE TABLE ${sqlName(table)} (`, ...columns, ");"].join("\n");
  }).join("\n\n");
}
