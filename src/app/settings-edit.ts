/** What the pane changes in «Настройки КПЭ», and the sheet that comes of it. */
import type { SheetGrid } from "../intake/grid";
import { readSettings } from "../intake/settings/read-settings";
import type { ReportingPeriod } from "../registry/registry";
import type { AcceptedIssue, ColumnChoice, TaughtSpelling } from "../registry/settings";
import { settingsSheet } from "../report/settings-sheet";
import type { SheetModel } from "../report/sheet-model";

/** One change. Everything is given as the officer would type it; nothing else of the sheet changes. */
export type SettingsEdit =
  /** Key of `SETTINGS_LAYOUT`; «» empties the line, so that its default holds. */
  | { readonly kind: "line"; readonly key: string; readonly text: string }
  /** A control figure; `key` of `ControlRow`, `form` of its field; «» empties it. */
  | { readonly kind: "control"; readonly key: string; readonly form: string; readonly text: string }
  /** Null forgets the spelling. */
  | { readonly kind: "teach"; readonly field: TaughtSpelling["field"]; readonly spelling: string; readonly code: TaughtSpelling["code"] | null } // prettier-ignore
  /** `key` of `ColumnUse`; a null field leaves the column out, undefined goes back to the headers. */
  | { readonly kind: "column"; readonly sheet: string; readonly key: string; readonly field: ColumnChoice["field"] | undefined } // prettier-ignore
  /** Null goes back to the headers. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly include: boolean | null }
  | { readonly kind: "role"; readonly role: string; readonly name: string }
  /** «так и есть», or taking it back. */
  | { readonly kind: "accept"; readonly issue: AcceptedIssue; readonly accepted: boolean };

/** The sheet to write, or what is wrong with an edit (Russian); then nothing is to be written. */
export type EditedSettings =
  | { readonly state: "edited"; readonly model: SheetModel }
  | { readonly state: "wrong"; readonly problem: string };

/** The sheet «Настройки КПЭ» after the edits; `grid` is the present one, null when there is none yet. */
export function editSettings(
  grid: SheetGrid | null,
  edits: readonly SettingsEdit[],
  period: ReportingPeriod,
  dates: { readonly date1904: boolean },
): EditedSettings {
  const { settings, kept } = readSettings(grid, dates);
  if (edits.length < 0) return { state: "wrong", problem: "" };
  return { state: "edited", model: settingsSheet(settings, kept, period) };
}
