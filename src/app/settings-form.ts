/** «Настройки КПЭ» as a form: every line of the sheet with what stands in it, and what is wrong in it. */
import type { WorkbookGrids } from "../intake/grid";
import { readSettings } from "../intake/settings/read-settings";
import type { Registry } from "../registry/registry";
import { SETTINGS_LAYOUT, type SettingsSection, type SettingsTable } from "../registry/settings-layout";
import { controlFields, lineField, type FormSource } from "./settings-form-lines";
import { tableFields } from "./settings-form-tables";

/** How a line is entered. */
export type FieldControl = "text" | "date" | "academic-year" | "share" | "count" | "months" | "yes-no" | "choice";

/** One line of the sheet. */
export interface FormField {
  /** Stable key of `SETTINGS_LAYOUT`. */
  readonly key: string;
  /** With graduation years put in. Russian. */
  readonly label: string;
  readonly help: string;
  readonly control: FieldControl;
  /** The words to choose from: «да»/«нет», «узкий» …; empty for other controls. */
  readonly options: readonly string[];
  /** As it stands in the sheet, «» when nothing was entered: «63,3», «01.06.2025», «да». */
  readonly text: string;
  /** What holds while nothing is entered: «узкий», «12»; «» = nothing. */
  readonly otherwise: string;
  /** What is wrong with what stands there. Russian; null = nothing. */
  readonly problem: string | null;
  /** Where it stands: «D17»; null while the sheet is not there. */
  readonly address: string | null;
}

/** A row of control figures: one graduation year and category, a field per form of study. */
export interface ControlRow {
  readonly key: string;
  readonly label: string;
  readonly year: number;
  readonly fields: readonly { readonly form: string; readonly label: string; readonly text: string; readonly problem: string | null }[];
} // prettier-ignore

/** A row of a table: role, taught spelling, column, sheet, accepted finding. */
export interface TableRow {
  /** The three cells as shown; the middle one is null where the table does not use it. */
  readonly cells: readonly [string, string | null, string];
  readonly problem: string | null;
}

/** A part of the form, in the order of the sheet. */
export type FormSection =
  | { readonly kind: "lines"; readonly key: string; readonly title: string; readonly fields: readonly FormField[] }
  | { readonly kind: "control"; readonly key: string; readonly title: string; readonly note: string; readonly rows: readonly ControlRow[] }
  | { readonly kind: "table"; readonly key: SettingsTable; readonly title: string; readonly note: string; readonly heads: readonly [string, string | null, string]; readonly rows: readonly TableRow[] }; // prettier-ignore

/** The whole form. */
export interface SettingsForm {
  /** The sheet's present name; null while it is not there. */
  readonly sheet: string | null;
  readonly sections: readonly FormSection[];
}

/** The form of a workbook's settings. */
export function settingsForm(registry: Registry, grids: WorkbookGrids): SettingsForm {
  const grid = grids.sheets.find(({ marker }) => marker === "настройки") ?? null;
  const reading = readSettings(grid, { date1904: grids.date1904 });
  const source: FormSource = { reading, period: registry.period, periodIssues: registry.issues };
  return { sheet: grid?.name ?? null, sections: SETTINGS_LAYOUT.map((section) => formSection(section, source)) };
}

function formSection(section: SettingsSection, source: FormSource): FormSection {
  const { key, title } = section;
  switch (section.kind) {
    case "lines":
      return { kind: "lines", key, title, fields: section.lines.map((line) => lineField(line, source)) };
    case "control":
      return { kind: "control", key, title, note: section.note, rows: controlFields(source) };
    case "table": {
      const rows = tableFields({ key: section.key, hasMiddle: section.heads[1] !== null }, source.reading);
      return { kind: "table", key: section.key, title, note: section.note, heads: section.heads, rows };
    }
  }
}
