import type { CopyKind, CopyOutcome } from "../../app/open-copy";
import type { Failure, FormulaDifference, WorkbookState, WrittenSheet } from "../../app/port";
import type { Reckoning, SavedSnapshotView } from "../../app/reckoning";
import type { Stage } from "../../app/recalculate-types";

/** What the pane does when it is not idle. */
export type Purpose = "look" | "recalculate" | "settings" | "sheets" | "restore" | "snapshot" | "copy";

/** Something that goes on. */
export interface Activity {
  readonly purpose: Purpose;
  readonly stage: Stage;
  /** Part of the stage that is over, 0–1; null where it cannot be told. */
  readonly part: number | null;
  readonly cancelling: boolean;
}

/** Something that did not succeed. */
export interface Trouble {
  readonly purpose: Purpose;
  readonly failure: Failure;
  /** What became of the workbook. */
  readonly workbook: WorkbookState;
}

/** The last recalculation that ended well in this pane. */
export interface Written {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly string[];
  /** Numbers that Excel's own formulas do not confirm; not empty = the report must not be signed. */
  readonly differences: readonly FormulaDifference[];
  /** The report that stood there before it can be put back. */
  readonly restorable: boolean;
}

/** The report before the last one, put back in this pane. */
export interface Restored {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly string[];
}

/** The last snapshot that was saved in this pane. */
export interface Saved {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly snapshot: SavedSnapshotView;
  /** Against the snapshot before it; null when it is the first. */
  readonly movement: Reckoning["movement"];
  /** ISO day that the numbers were of before, where the snapshot made them of another one; else null. */
  readonly formerDay: string | null;
  /** Numbers that Excel's formulas do not confirm. */
  readonly differences: number;
}

/** What became of the last copy. */
export interface CopyEnd {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: CopyKind;
  readonly outcome: CopyOutcome;
}

/** Everything that the pane's look depends on. */
export interface PaneState {
  readonly activity: Activity | null;
  readonly trouble: Trouble | null;
  /** The officer stopped the last run. */
  readonly cancelled: boolean;
  readonly reckoning: Reckoning | null;
  /** When the workbook was read for it. */
  readonly readAt: number | null;
  /** The workbook was changed by hand since. */
  readonly changed: boolean;
  /** The report's sheets do not show the reckoning: a setting was changed here, or nothing was written yet. */
  readonly behind: boolean;
  readonly written: Written | null;
  /** Null once something was written again. */
  readonly restored: Restored | null;
  /** Null once the report was written or put back after it. */
  readonly saved: Saved | null;
  /** Null as soon as anything else was asked for. */
  readonly copy: CopyEnd | null;
  /** Sheets made for the officer to fill. */
  readonly made: readonly string[];
}

/** Before the workbook was read. */
export const FIRST_STATE: PaneState = {
  activity: null,
  trouble: null,
  cancelled: false,
  reckoning: null,
  readAt: null,
  changed: false,
  behind: false,
  written: null,
  restored: null,
  saved: null,
  copy: null,
  made: [],
};
