import type { CalendarFile } from "../../app/calendar-file";
import type { WorkbookPlace, WrittenSheet } from "../../app/port";
import type { Reckoning } from "../../app/reckoning";
import type { SettingsEdit } from "../../app/settings-edit";
import type { CellDetail } from "../../engine/cell-detail";
import type { Serial } from "../../registry/date";
import type { EditEnd } from "./waiting-edits";
import type { Saved } from "./pane-state";

/** The pane's views, in the order of their tabs. */
export const VIEWS = ["start", "indicators", "risk", "checks", "plan", "settings"] as const;

/** One of {@link VIEWS}. */
export type ViewName = (typeof VIEWS)[number];

/** Where in a view to go; a view ignores what it does not know. */
export interface ViewTarget {
  /** An indicator to open: «K2». */
  readonly indicator?: string;
  /** A section of the settings to open: «numbers», «checklist», «column». */
  readonly section?: string;
  /** A filter to begin with; its meaning is the view's own. */
  readonly filter?: string;
}

/** What the views may ask of the pane. Failures of Excel are told by the pane itself. */
export interface PaneActions {
  /** Selects a cell of the workbook: a person's row, an issue's cell. */
  readonly goTo: (place: WorkbookPlace) => void;
  /** Changes «Настройки КПЭ»; the reckoning that follows comes as new props. */
  readonly edit: (edits: readonly SettingsEdit[]) => Promise<EditEnd>;
  /** Who stands behind the cell of this index in `Results.cells`; null = must be calculated anew. */
  readonly detail: (cell: number) => Promise<CellDetail | null>;
  /** Another view of the pane. */
  readonly show: (view: ViewName, target?: ViewTarget) => void;
  /** Says something to a screen reader, politely. */
  readonly say: (text: string) => void;
}

/** What every view but the first gets. */
export interface ViewProps {
  readonly reckoning: Reckoning;
  readonly actions: PaneActions;
  /** Where in the view to begin; a new object each time the officer is led there. */
  readonly target: ViewTarget | null;
  /** Something is being read or written: buttons that start a run should be disabled (disabledFocusable). */
  readonly busy: boolean;
}

/** What «План» may ask for besides, and what came of it. */
export interface YearTools {
  /** Null when no snapshot was saved in this pane, or the report was written since. */
  readonly saved: Saved | null;
  /** A run of its own: progress, failure and «Отменить» are shown by the pane. */
  readonly saveSnapshot: (date: Serial) => void;
  /** Null = the workbook must be read again first. */
  readonly calendar: () => Promise<CalendarFile | null>;
  /** Brings a generated sheet to the front. */
  readonly showSheet: (kind: WrittenSheet["kind"]) => void;
}

/** What «План» gets. */
export interface PlanViewProps extends ViewProps {
  readonly year: YearTools;
}
