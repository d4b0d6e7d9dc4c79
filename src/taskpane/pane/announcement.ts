import { clock, COPY_SPOKEN, PURPOSE_NAMES, stageName, TEXT } from "../messages";
import { formatRu } from "../../registry/date";
import type { PaneState } from "./pane-state";

/** What a screen reader says when the pane changes; one sentence per change. */
export function announcement(state: PaneState, waiting: boolean): string {
  const { activity, trouble, written, restored, saved, copy, changed, readAt, cancelled } = state;
  if (waiting) return TEXT.waitingForCell;
  if (activity !== null) return `${PURPOSE_NAMES[activity.purpose]}: ${stageName(activity.purpose, activity.stage)}`;
  if (trouble !== null) return `${TEXT.failed}. ${trouble.failure.what} ${trouble.failure.advice}`;
  if (cancelled) return TEXT.cancelled;
  if (copy !== null) return COPY_SPOKEN[copy.outcome.state](copy.kind);
  if (changed && readAt !== null) return TEXT.changed(clock(readAt));
  if (restored !== null) return `${TEXT.restored}, ${clock(restored.at)}.`;
  if (written === null) return "";
  const [first] = written.differences;
  if (first !== undefined) return `${TEXT.differ}. ${first.text}`;
  return `${saved === null ? TEXT.done : TEXT.savedOn(formatRu(saved.snapshot.date))}, ${clock(written.at)}.`;
}
