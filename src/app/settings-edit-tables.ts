/** A row of a table of «Настройки КПЭ», said or taken back in the pane. */
import { displayText } from "../intake/normalise";
import { isEmptyCell } from "../intake/cells/cell-text";
import { SETTINGS_FINDINGS } from "../intake/messages-settings";
import { EMPTY_TYPED, NOTE, type KeptSettings, type TypedCell, type TypedRow } from "../intake/settings/kept";
import { rowSubject, subjectOf, type RowTexts } from "../intake/settings/subjects";
import { readTableRow } from "../intake/settings/tables";
import { fieldWord } from "../intake/settings/words";
import type { SettingsTable } from "../registry/settings-layout";
import { TAUGHT_WORDS } from "../registry/settings-words";
import { refusal, type EditedRows, type SettingsEdit } from "./settings-edit-types";

/** An edit of a table. */
export type TableEdit = Exclude<SettingsEdit, { kind: "line" | "control" }>;

/** The row that an edit makes, or that it takes away. */
interface WantedRow {
  readonly table: SettingsTable;
  readonly texts: RowTexts;
  /** A role without a name waits for one: its row stays. */
  readonly becomes: "said" | "unnamed" | "removed";
}

/**
 * The rows with one row of a table added, replaced or removed. Rows that speak
 * of the same thing, wrong ones too, become one; the officer's notes stay.
 */
export function editTable(kept: KeptSettings, edit: TableEdit): EditedRows {
  const { table, texts, becomes } = wantedRow(edit);
  const subject = subjectOf(table, texts);
  if (subject === null) return refusal(SETTINGS_FINDINGS.rowIncomplete());
  const rows = kept.tables.get(table) ?? [];
  const former = rows.filter((row) => rowSubject(table, row) === subject);
  const row =
    becomes === "removed" || (becomes === "unnamed" && former.length === 0) ? null : newRow(table, texts, former);
  if (row !== null && becomes === "said") {
    const read = readTableRow(table, row);
    if (read.state === "wrong") return refusal(read.finding);
  }
  return { kept: { ...kept, tables: new Map(kept.tables).set(table, replaced(rows, former, row)) } };
}

function wantedRow(edit: TableEdit): WantedRow {
  switch (edit.kind) {
    case "teach": {
      const { field, spelling, code } = edit;
      const meaning = code === null ? "" : TAUGHT_WORDS[code];
      return wanted("taught", [fieldWord(field), displayText(spelling), meaning], code !== null);
    }
    case "column": {
      const { sheet, key, field } = edit;
      return wanted(
        "column",
        [sheet, displayText(key), field === undefined ? "" : fieldWord(field)],
        field !== undefined,
      );
    }
    case "sheet": {
      const { sheet, include } = edit;
      return wanted("sheet", [sheet, "", include === true ? "да" : "нет"], include !== null);
    }
    case "role": {
      const name = displayText(edit.name);
      return { table: "role", texts: [displayText(edit.role), "", name], becomes: name === "" ? "unnamed" : "said" };
    }
    case "accept": {
      const { sheet, place, text } = edit.issue;
      return wanted("accepted", [sheet, place, text], edit.accepted);
    }
  }
}

function wanted(table: SettingsTable, texts: RowTexts, isSaid: boolean): WantedRow {
  return { table, texts, becomes: isSaid ? "said" : "removed" };
}

/** The texts in the formats of their columns, with what the officer wrote beside the former rows. */
function newRow(table: SettingsTable, texts: RowTexts, former: readonly TypedRow[]): TypedRow {
  const cells = texts.map((text): TypedCell => ({ value: text === "" ? null : text, numberFormat: null }));
  const width = Math.max(0, ...former.map((row) => row.cells.length));
  const notes = Array.from({ length: Math.max(0, width - NOTE) }, (_, index) => noteOf(former, NOTE + index));
  return { key: table, cells: [...cells, ...notes] };
}

/** What stands in one place of the rows; different notes of one thing are put together. */
function noteOf(rows: readonly TypedRow[], place: number): TypedCell {
  const filled = rows.flatMap(({ cells }) => cells[place] ?? []).filter(({ value }) => !isEmptyCell(value));
  const texts = new Set(filled.map(({ value }) => String(value)));
  return texts.size > 1 ? { value: [...texts].join("; "), numberFormat: "@" } : (filled[0] ?? EMPTY_TYPED);
}

/** The new row in the place of the first former one, else at the end. */
function replaced(rows: readonly TypedRow[], former: readonly TypedRow[], row: TypedRow | null): readonly TypedRow[] {
  if (row === null) return rows.filter((other) => !former.includes(other));
  const [first] = former;
  if (first === undefined) return [...rows, row];
  return rows.flatMap((other) => (other === first ? [row] : former.includes(other) ? [] : [other]));
}
