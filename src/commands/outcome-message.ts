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
}

/** The parts of an outcome that {@link outcomeMessage} tells. */
export function summaryOf({ reckoning: { results }, sheets, notes }: Outcome): RunSummary {
  return {
    statuses: results.cells.map(({ status }) => status),
    errors: results.issues.filter(({ severity, accepted }) => severity === "error" && accepted !== true).length,
    checksSheet: sheets.find(({ kind }) => kind === "проверка")?.name ?? COMMAND_TEXT.checksSheet,
    notes,
  };
}

/**
 * What is said after a run that ended well: nothing when the sheet in front says
 * it all; «Готово: выполнено 30, …» when some numbers may be wrong because of
 * errors in the data, or when something did not succeed (print setup).
 */
export function outcomeMessage({ statuses, errors, checksSheet, notes }: RunSummary): Message | null {
  if (errors === 0 && notes.length === 0) return null;
  const counts = STATUS_WORDS.flatMap(({ status, word }) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  const what = counts.length === 0 ? COMMAND_TEXT.done : `${COMMAND_TEXT.done}: ${counts.join(", ")}`;
  const told = errors === 0 ? [] : [COMMAND_TEXT.errors(errors, checksSheet)];
  return { what, advice: [...told, ...notes].join("\n") };
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
