import type { AcceptedIssue, ColumnChoice, Settings, SheetChoice, TaughtSpelling } from "../../registry/settings";
import type { SettingsTable } from "../../registry/settings-layout";
import { TAUGHT_WORDS } from "../../registry/settings-words";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { quoteForIssue } from "../cells/quote";
import type { Finding } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import { SETTINGS_FINDINGS } from "../messages-settings";
import { normalise, normaliseHeader } from "../normalise";
import { EMPTY_TYPED, HELP, LABEL, VALUE, type TypedCell, type TypedRow } from "./kept";
import { exactText, subjectOf } from "./subjects";
import { anyFieldOf, fieldWord, graduateFieldOf, taughtCodeOf } from "./words";

/** One row of a table, understood. */
export type TableEntry =
  | { readonly table: "role"; readonly role: string; readonly name: string }
  | { readonly table: "taught"; readonly spelling: TaughtSpelling }
  | { readonly table: "column"; readonly choice: ColumnChoice }
  | { readonly table: "sheet"; readonly choice: SheetChoice }
  | { readonly table: "accepted"; readonly issue: AcceptedIssue };

/** A row of a table: what it says, or that it says nothing yet, or what is wrong in which cell. */
export type TableReading =
  | { readonly state: "entry"; readonly entry: TableEntry }
  | { readonly state: "unfilled" }
  | { readonly state: "wrong"; readonly place: number; readonly finding: Finding };

/**
 * Reads the rows of a table in their order. Of two rows that speak of the same
 * thing differently the first holds, the second is wrong.
 */
export function readTable(table: SettingsTable, rows: readonly TypedRow[]): readonly TableReading[] {
  const said = new Map<string | null, string>();
  return rows.map((row) => {
    const read = readTableRow(table, row);
    if (read.state !== "entry") return read;
    const subject = entrySubject(read.entry);
    const before = said.get(subject);
    if (before !== undefined && before !== meaningOf(read.entry)) {
      return { state: "wrong", place: LABEL, finding: SETTINGS_FINDINGS.rowTwice() };
    }
    said.set(subject, meaningOf(read.entry));
    return read;
  });
}

/** The first three cells of a row as they are shown for an entry. */
export function entryTexts(entry: TableEntry): readonly [string, string | null, string] {
  switch (entry.table) {
    case "role":
      return [entry.role, null, entry.name];
    case "taught":
      return [fieldWord(entry.spelling.field), entry.spelling.spelling, TAUGHT_WORDS[entry.spelling.code]];
    case "column":
      return [entry.choice.sheet, entry.choice.header, fieldWord(entry.choice.field)];
    case "sheet":
      return [entry.choice.sheet, null, entry.choice.include ? "да" : "нет"];
    case "accepted":
      return [entry.issue.sheet, entry.issue.place, entry.issue.text];
  }
}

/** What the settings hold of a table. */
export function entriesOf(settings: Settings, table: SettingsTable): readonly TableEntry[] {
  switch (table) {
    case "role":
      return Object.entries(settings.requisites.roles).map(([role, name]) => ({ table, role, name }));
    case "taught":
      return settings.taught.map((spelling) => ({ table, spelling }));
    case "column":
      return settings.columns.map((choice) => ({ table, choice }));
    case "sheet":
      return settings.sheets.map((choice) => ({ table, choice }));
    case "accepted":
      return settings.accepted.map((issue) => ({ table, issue }));
  }
}

/** The settings with the entries of all tables. */
export function withEntries(settings: Settings, entries: readonly TableEntry[]): Settings {
  const roles = entries.flatMap((entry) => (entry.table === "role" ? [[entry.role, entry.name] as const] : []));
  return {
    ...settings,
    requisites: { ...settings.requisites, roles: Object.fromEntries(roles) },
    taught: entries.flatMap((entry) => (entry.table === "taught" ? [entry.spelling] : [])),
    columns: entries.flatMap((entry) => (entry.table === "column" ? [entry.choice] : [])),
    sheets: entries.flatMap((entry) => (entry.table === "sheet" ? [entry.choice] : [])),
    accepted: entries.flatMap((entry) => (entry.table === "accepted" ? [entry.issue] : [])),
  };
}

/** Two entries with the same key say the same of the same thing. */
export function entryKey(entry: TableEntry): string {
  return JSON.stringify([entrySubject(entry), meaningOf(entry)]);
}

/** Of equal entries the first; the order stays. */
export function distinctEntries(entries: readonly TableEntry[]): readonly TableEntry[] {
  const said = new Set<string>();
  return entries.filter((entry) => said.size < said.add(entryKey(entry)).size);
}

/** Reads one row by itself, whatever the rows above it say. */
export function readTableRow(table: SettingsTable, { cells }: TypedRow): TableReading {
  const at = (place: number): TypedCell => cells[place] ?? EMPTY_TYPED;
  const needed = table === "taught" || table === "column" ? [LABEL, HELP, VALUE] : [LABEL, VALUE];
  const empty = needed.filter((place) => isEmptyCell(at(place).value));
  const [firstEmpty] = empty;
  if (firstEmpty !== undefined) {
    // A role without a name waits for one; of other rows a part is not enough.
    const isWaiting = empty.length === needed.length || (table === "role" && firstEmpty === VALUE);
    return isWaiting ? { state: "unfilled" } : wrong(firstEmpty, SETTINGS_FINDINGS.rowIncomplete());
  }
  const [label, help, value] = [cellText(at(LABEL).value), at(HELP), cellText(at(VALUE).value)];
  switch (table) {
    case "role":
      return entry({ table, role: label, name: value });
    case "taught": {
      const field = graduateFieldOf(label);
      if (field === null) return wrong(LABEL, SETTINGS_FINDINGS.unknownField(quoteForIssue(label)));
      const spelling = normalise(cellText(help.value));
      if (spelling === "") return wrong(HELP, SETTINGS_FINDINGS.rowIncomplete());
      const code = taughtCodeOf(value);
      if (code === null) return wrong(VALUE, SETTINGS_FINDINGS.unknownMeaning(quoteForIssue(value)));
      return entry({ table, spelling: { field, spelling, code } });
    }
    case "column": {
      const header = normaliseHeader(cellText(help.value));
      if (header === "") return wrong(HELP, SETTINGS_FINDINGS.rowIncomplete());
      const field = anyFieldOf(value);
      if (field === undefined) return wrong(VALUE, SETTINGS_FINDINGS.unknownField(quoteForIssue(value)));
      return entry({ table, choice: { sheet: exactText(at(LABEL)), header, field } });
    }
    case "sheet": {
      const include = readYesNo(at(VALUE).value).value;
      if (include === null) return wrong(VALUE, SETTINGS_FINDINGS.include(quoteForIssue(value)));
      return entry({ table, choice: { sheet: exactText(at(LABEL)), include } });
    }
    case "accepted":
      // To the letter: a remark is found again by its whole text.
      return entry({ table, issue: { sheet: exactText(at(LABEL)), place: cellText(help.value), text: exactText(at(VALUE)) } }); // prettier-ignore
  }
}

function entry(understood: TableEntry): TableReading {
  return { state: "entry", entry: understood };
}

function wrong(place: number, finding: Finding): TableReading {
  return { state: "wrong", place, finding };
}

/** What an entry speaks of; see `subjectOf`. */
export function entrySubject(entry: TableEntry): string | null {
  const [label, help, value] = entryTexts(entry);
  return subjectOf(entry.table, [label, help ?? "", value]);
}

function meaningOf(entry: TableEntry): string {
  switch (entry.table) {
    case "role":
      return entry.name;
    case "taught":
      return entry.spelling.code;
    case "column":
      return entry.choice.field ?? "";
    case "sheet":
      return String(entry.choice.include);
    case "accepted":
      return "";
  }
}
