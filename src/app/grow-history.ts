import type { Calculation } from "../engine/calculation";
import { movementView, type MovementView } from "../engine/movement";
import type { Results } from "../engine/results";
import { lastBefore, takeSnapshot, withSnapshot } from "../engine/snapshot";
import type { WorkbookGrids } from "../intake/grid";
import type { Serial } from "../registry/date";
import type { Snapshot, SnapshotCorrection } from "../registry/snapshot";
import { formerHistory, type HistoryState } from "../report/former-history";
import { MESSAGES_HISTORY } from "./messages-history";
import { UnusableWorkbookError } from "./recalculate-types";

/** What a saved snapshot brought. */
export interface SavedSnapshot {
  readonly snapshot: Snapshot;
  /** Against the snapshot before it; null when it is the first. */
  readonly movement: MovementView | null;
  /** Set when a snapshot of this day was replaced, or an earlier day added. */
  readonly correction: SnapshotCorrection | null;
}

/** Adds the snapshot of отчётная дата to the history of the workbook. */
export function growHistory(
  calculation: Calculation,
  results: Results,
  grids: WorkbookGrids,
  savedOn: Serial,
): { readonly state: HistoryState; readonly saved: SavedSnapshot } {
  const { history: former, kept } = formerHistory(grids);
  const date = calculation.frame.asOf;
  const snapshot = takeSnapshot(calculation, results, date, savedOn);
  const { history, correction } = withSnapshot(former, snapshot);
  const before = lastBefore(history, date);
  return {
    state: {
      history,
      kept: {
        ...kept,
        corrections: correction === null ? kept.corrections : [...kept.corrections, correction],
        // What was typed over this snapshot has been answered by saving it anew, as its issue advises.
        overTyped: new Map([...kept.overTyped].filter(([key]) => !key.endsWith(`@${date}`))),
      },
    },
    saved: {
      snapshot,
      movement: before === null ? null : movementView(calculation.registry, before, snapshot),
      correction,
    },
  };
}

/** Why no snapshot may be saved: writing the sheet would destroy a history that cannot be read. Null when it may. */
export function historyRefusal(grids: WorkbookGrids): UnusableWorkbookError | null {
  const lost = formerHistory(grids).issues.some(({ code }) => code === "history-not-readable");
  return lost ? new UnusableWorkbookError(MESSAGES_HISTORY.notReadable.what, MESSAGES_HISTORY.notReadable.advice) : null;
} // prettier-ignore
