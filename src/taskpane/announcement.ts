import { STAGE_NAMES, TEXT } from "./messages";
import type { Run } from "./run";

/** What a screen reader says when the pane changes; one sentence per change. */
export function announcement(run: Run, waiting: boolean): string {
  if (waiting) return TEXT.waitingForCell;
  switch (run.state) {
    case "idle":
      return run.cancelled ? TEXT.cancelled : "";
    case "running":
      return STAGE_NAMES[run.stage];
    case "done": {
      const { cells } = run.outcome.results;
      const met = cells.filter((cell) => cell.status === "met").length;
      const missed = cells.filter((cell) => cell.status === "missed").length;
      return `${TEXT.done}. Выполнено ${met}, не выполнено ${missed}.`;
    }
    case "failed":
      return `${TEXT.failed}. ${run.failure.what} ${run.failure.advice}`;
  }
}
