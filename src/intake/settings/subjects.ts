/** What a row of a table of «Настройки КПЭ» speaks of, whatever it says about it. */
import type { SettingsTable } from "../../registry/settings-layout";
import { cellText } from "../cells/cell-text";
import { displayText, normalise, normaliseHeader } from "../normalise";
import { EMPTY_TYPED, HELP, LABEL, VALUE, type TypedCell, type TypedRow } from "./kept";
import { graduateFieldOf } from "./words";

/** The first three cells of a row: label, help, value. */
export type RowTexts = readonly [label: string, help: string, value: string];

/**
 * Two rows of a table with the same subject speak of the same thing: of one
 * spelling in one field, of one column, of one remark. Null: the row does not
 * say of what.
 */
export function subjectOf(table: SettingsTable, [label, help, value]: RowTexts): string | null {
  switch (table) {
    case "role":
    case "sheet":
      return named(table, normalise(label));
    case "taught":
      return named(table, graduateFieldOf(label) ?? "", normalise(help));
    case "column":
      return named(table, normalise(label), normaliseHeader(help));
    case "accepted":
      // The place may be empty: a remark about a whole sheet.
      return named(table, label, displayText(value), displayText(help) || "-");
  }
}

function named(table: SettingsTable, ...parts: readonly string[]): string | null {
  return parts.includes("") ? null : JSON.stringify([table, ...parts]);
}

/** {@link subjectOf} a row as it was typed. */
export function rowSubject(table: SettingsTable, { cells }: TypedRow): string | null {
  const at = (place: number): string => exactText(cells[place] ?? EMPTY_TYPED);
  return subjectOf(table, [at(LABEL), at(HELP), at(VALUE)]);
}

/** A text to the letter: the sheets «Вып 2024 » and «Вып 2024» are two. */
export function exactText({ value }: TypedCell): string {
  return typeof value === "string" ? value : cellText(value);
}
