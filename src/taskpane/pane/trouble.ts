import { WorkbookError } from "../../app/port";
import { UnusableWorkbookError } from "../../app/recalculate-types";
import { TEXT } from "../messages";
import type { Purpose, Trouble } from "./pane-state";

/** What is shown for whatever a run threw. */
export function troubleOf(purpose: Purpose, error: unknown): Trouble {
  if (error instanceof WorkbookError) return { purpose, failure: error.failure, workbook: error.state };
  if (error instanceof UnusableWorkbookError) {
    return { purpose, failure: { code: "unusable", what: error.what, advice: error.advice }, workbook: "untouched" };
  }
  const code = error instanceof Error ? error.name : "Error";
  return { purpose, failure: { code: "crashed", what: TEXT.crashed, advice: TEXT.crashedAdvice(code) }, workbook: "untouched" }; // prettier-ignore
}
