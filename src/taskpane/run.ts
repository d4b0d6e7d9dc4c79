import { useCallback, useRef, useState } from "react";
import { CancelledError, WorkbookError, type Failure, type WorkbookPort, type WorkbookState } from "../app/port";
import { UnusableWorkbookError, type Outcome, type Recalculate, type Stage } from "../app/recalculate-types";
import type { Serial } from "../registry/date";
import { TEXT } from "./messages";

/** What the pane is doing. */
export type Run =
  | { readonly state: "idle"; readonly cancelled: boolean }
  | { readonly state: "running"; readonly stage: Stage; readonly cancelling: boolean }
  | { readonly state: "done"; readonly outcome: Outcome }
  | { readonly state: "failed"; readonly failure: Failure; readonly workbook: WorkbookState };

/** A run with what can be done about it. */
export interface RunControl {
  readonly run: Run;
  /** Starts a run; while one goes on it does nothing, so that a second click cannot start another. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** What the pane was given to work with. */
export interface RunTools {
  readonly port: WorkbookPort;
  readonly recalculate: Recalculate;
  readonly today: () => Serial;
}

/** What is shown for whatever a run threw. */
function failed(error: unknown): Run {
  if (error instanceof CancelledError) return { state: "idle", cancelled: true };
  if (error instanceof WorkbookError) return { state: "failed", failure: error.failure, workbook: error.state };
  if (error instanceof UnusableWorkbookError) {
    const failure = { code: "unusable", what: error.what, advice: error.advice };
    return { state: "failed", failure, workbook: "untouched" };
  }
  const code = error instanceof Error ? error.name : "Error";
  const failure = { code: "crashed", what: TEXT.crashed, advice: TEXT.crashedAdvice(code) };
  return { state: "failed", failure, workbook: "untouched" };
}

/** The one run of the pane and its state. */
export function useRun({ port, recalculate, today }: RunTools): RunControl {
  const [run, setRun] = useState<Run>({ state: "idle", cancelled: false });
  const controller = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    if (controller.current !== null) return;
    const abort = new AbortController();
    controller.current = abort;
    setRun({ state: "running", stage: "read", cancelling: false });
    const hooks = {
      signal: abort.signal,
      onStage: (stage: Stage) => {
        setRun({ state: "running", stage, cancelling: abort.signal.aborted });
      },
    };
    recalculate(port, { today: today() }, hooks)
      .then(
        (outcome) => {
          setRun({ state: "done", outcome });
        },
        (error: unknown) => {
          setRun(failed(error));
        },
      )
      .finally(() => {
        controller.current = null;
      });
  }, [port, recalculate, today]);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setRun((now) => (now.state === "running" ? { ...now, cancelling: true } : now));
  }, []);

  return { run, start, cancel };
}
