/** What the pane changes in «Настройки КПЭ», and the sheet that comes of it. */
import type { SheetGrid } from "../intake/grid";
import type { KeptSettings } from "../intake/settings/kept";
import { readSettings } from "../intake/settings/read-settings";
import { understandRows } from "../intake/settings/understand";
import type { ReportingPeriod } from "../registry/registry";
import { settingsSheet } from "../report/settings-sheet";
import type { SheetModel } from "../report/sheet-model";
import { editControl, editLine } from "./settings-edit-lines";
import { editTable } from "./settings-edit-tables";
import type { EditedRows, SettingsEdit } from "./settings-edit-types";

export type { SettingsEdit } from "./settings-edit-types";

/** The sheet to write, or what is wrong with an edit (Russian); then nothing is to be written. */
export type EditedSettings =
  { readonly state: "edited"; readonly model: SheetModel } | { readonly state: "wrong"; readonly problem: string };

/**
 * The sheet «Настройки КПЭ» after the edits, one after the other; `grid` is the
 * present one, null when there is none yet. Everything that the edits do not
 * speak of stays as it was typed. Labels name the years of `period`.
 */
export function editSettings(
  grid: SheetGrid | null,
  edits: readonly SettingsEdit[],
  period: ReportingPeriod,
  dates: { readonly date1904: boolean },
): EditedSettings {
  let kept: KeptSettings = { ...readSettings(grid, dates).kept, date1904: dates.date1904 };
  for (const edit of edits) {
    const edited = editRows(kept, edit);
    if ("problem" in edited) return { state: "wrong", problem: edited.problem };
    kept = edited.kept;
  }
  return { state: "edited", model: settingsSheet(understandRows(kept).settings, kept, period) };
}

function editRows(kept: KeptSettings, edit: SettingsEdit): EditedRows {
  switch (edit.kind) {
    case "line":
      return editLine(kept, edit);
    case "control":
      return editControl(kept, edit);
    default:
      return editTable(kept, edit);
  }
}
