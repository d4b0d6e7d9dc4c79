import { CancelledError, WorkbookError } from "../app/port";
import { UnusableWorkbookError, type Outcome } from "../app/recalculate-types";
import type { Message } from "./message-link";
import { COMMAND_STATES, COMMAND_TEXT, STATUS_WORDS, type CellStatus } from "./messages";

/** What of a run is told in the small window. */
export interface RunSummary {
  readonly statuses: readonly CellStatus[];
  /** Issues of severity `error` that nobody accepted. */
  readonly errors: number;
  /** Present name of the sheet that lists them. */
  readonly checksSheet: string;
  readonly notes: readonly string[];
  /** What Excel's formulas do not confirm, a sentence each. */
  readonly differences: readonly string[];
}

/** The small window holds so many; further ones have the same cause. */
const DIFFERENCES_TOLD = 3;

/** The parts of an outcome that {@link outcomeMessage} tells. */
export function summaryOf({ reckoning: { results }, sheets, notes, differences }: Outcome): RunSummary {
  return {
    statuses: results.cells.map(({ status }) => status),
    errors: results.issues.filter(({ severity, accepted }) => severity === "error" && accepted !== true).length,
    checksSheet: sheets.find(({ kind }) => kind === "проверка")?.name ?? COMMAND_TEXT.checksSheet,
    notes,
    differences: differences.map(({ text }) => text),
  };
}

/**
 * What is said after a run that ended well: nothing when the sheet in front says
 * it all; «Готово: выполнено 30, …» when some numbers may be wrong because of
 * errors in the data, or when something did not succeed (print setup). Numbers
 * that Excel's formulas do not confirm are told first, and «Готово» is not said.
 */
export function outcomeMessage({ statuses, errors, checksSheet, notes, differences }: RunSummary): Message | null {
  const told = [...(errors === 0 ? [] : [COMMAND_TEXT.errors(errors, checksSheet)]), ...notes];
  if (differences.length > 0) {
    return { what: COMMAND_TEXT.differ, advice: [...differenceLines(differences), ...told].join("\n") };
  }
  if (told.length === 0) return null;
  const counts = STATUS_WORDS.flatMap(({ status, word }) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  const what = counts.length === 0 ? COMMAND_TEXT.done : `${COMMAND_TEXT.done}: ${counts.join(", ")}`;
  return { what, advice: told.join("\n") };
}

function differenceLines(differences: readonly string[]): readonly string[] {
  const further = differences.length - DIFFERENCES_TOLD;
  return [
    ...differences.slice(0, DIFFERENCES_TOLD),
    ...(further > 0 ? [COMMAND_TEXT.differMore(further)] : []),
    COMMAND_TEXT.differAdvice,
  ];
}

/** What is said when a run failed; nothing for one that was cancelled. */
export function errorMessage(error: unknown): Message | null {
  if (error instanceof CancelledError) return null;
  if (error instanceof WorkbookError) {
    const { what, advice } = error.failure;
    return { what, advice: `${advice}\n${COMMAND_STATES[error.state]}` };
  }
  if (error instanceof UnusableWorkbookError) return { what: error.what, advice: error.advice };
  return { what: COMMAND_TEXT.crashed, advice: COMMAND_TEXT.crashedAdvice };
}
