import { clock, PURPOSE_NAMES, STAGE_NAMES, TEXT } from "../messages";
import type { PaneState } from "./pane-state";

/** What a screen reader says when the pane changes; one sentence per change. */
export function announcement(state: PaneState, waiting: boolean): string {
  const { activity, trouble, written, restored, changed, readAt, cancelled } = state;
  if (waiting) return TEXT.waitingForCell;
  if (activity !== null) return `${PURPOSE_NAMES[activity.purpose]}: ${STAGE_NAMES[activity.stage]}`;
  if (trouble !== null) return `${TEXT.failed}. ${trouble.failure.what} ${trouble.failure.advice}`;
  if (cancelled) return TEXT.cancelled;
  if (changed && readAt !== null) return TEXT.changed(clock(readAt));
  if (restored !== null) return `${TEXT.restored}, ${clock(restored.at)}.`;
  if (written === null) return "";
  const [first] = written.differences;
  return first === undefined ? `${TEXT.done}, ${clock(written.at)}.` : `${TEXT.differ}. ${first.text}`;
}
