import { parseArgs } from "node:util";
import { parseIso, type Serial } from "../registry/date";
import { COPY_MESSAGES } from "./messages-copies";
import { MESSAGES } from "./messages";
import { SNAPSHOT_MESSAGES } from "./messages-snapshot";
import { snapshotOption, withSnapshotDay, type SnapshotOption } from "./snapshot-option";

/** What the command line was asked to do. */
export interface Arguments {
  readonly input: string;
  /** Null = beside the input, «ИМЯ – КПЭ.xlsx». */
  readonly output: string | null;
  readonly json: string | null;
  /** The copy for the director; null = none. */
  readonly director: string | null;
  /** The copy for the site, beside it the page; null = none. */
  readonly site: string | null;
  /** The terms of the plan of work for Outlook; null = none. */
  readonly ics: string | null;
  /** Print the SQL statements in place of the table; the report is not written. */
  readonly sql: boolean;
  /** Y0 of «2024-2025»; null = from the settings sheet or the data. */
  readonly startYear: number | null;
  readonly asOf: Serial | null;
  /** Save the snapshot of this day, which then is отчётная дата. */
  readonly snapshot?: SnapshotOption;
}

/** Arguments that were understood, help that was asked for, or what is wrong with them (Russian). */
export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** Parses the arguments that the usage names: `INPUT [-o REPORT.xlsx] [--snapshot [2025-06-01]] …`. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: withSnapshotDay(argv),
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        json: { type: "string" },
        director: { type: "string" },
        public: { type: "string" },
        ics: { type: "string" },
        sql: { type: "boolean" },
        year: { type: "string" },
        "as-of": { type: "string" },
        snapshot: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return wrong(MESSAGES.unknownOption(optionOf(error)));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  const [input, ...rest] = positionals;
  if (input === undefined) return wrong(MESSAGES.noInput);
  if (rest.length > 0) return wrong(MESSAGES.severalInputs(rest));
  const startYear = values.year === undefined ? null : academicYear(values.year);
  if (startYear === undefined) return wrong(MESSAGES.wrongYear(values.year ?? ""));
  const asOf = values["as-of"] === undefined ? null : parseIso(values["as-of"]);
  if (values["as-of"] !== undefined && asOf === null) return wrong(MESSAGES.wrongDate(values["as-of"]));
  for (const path of [values.output, values.json, values.director, values.public, values.ics])
    if (path === "") return wrong(MESSAGES.emptyPath);
  if (values.ics !== undefined && !/\.ics$/i.test(values.ics)) return wrong(MESSAGES.notIcs(values.ics));
  const isCopied = values.director !== undefined || values.public !== undefined;
  if (values.sql === true && isCopied) return wrong(COPY_MESSAGES.withSql);
  const snapshot = snapshotOption(values.snapshot);
  if (snapshot === undefined) return wrong(SNAPSHOT_MESSAGES.wrongDate(values.snapshot ?? ""));
  if (snapshot !== null && values.sql === true) return wrong(SNAPSHOT_MESSAGES.withSql);
  if (snapshot !== null && asOf !== null) return wrong(SNAPSHOT_MESSAGES.otherDate);
  return {
    kind: "run",
    arguments: {
      input,
      output: values.output ?? null,
      json: values.json ?? null,
      director: values.director ?? null,
      site: values.public ?? null,
      ics: values.ics ?? null,
      sql: values.sql === true,
      startYear,
      asOf,
      ...(snapshot === null ? {} : { snapshot }),
    },
  };
}

/** Y0 of «2024-2025» or «2024/2025»; undefined when the years do not follow each other. */
function academicYear(text: string): number | undefined {
  const match = /^(\d{4})[-–/](\d{4})$/.exec(text.trim());
  if (!match || Number(match[2]) !== Number(match[1]) + 1) return undefined;
  return Number(match[1]);
}

/** The option that Node's parser complains of, «'--yaer'» in its message. */
function optionOf(error: unknown): string {
  return /'(-[^' ]+)/.exec(String(error))?.[1] ?? "";
}

function wrong(message: string): ParsedArguments {
  return { kind: "wrong", message };
}
