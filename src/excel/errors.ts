import type { Failure } from "../app/port";
import { failure, unknownFailure, type FailureCode } from "./messages";

/**
 * Codes of Office.js and of the host (docs: application-specific API error
 * handling; spec: excel-platform 1.1, 2) → the officer's words. `code` is
 * language-neutral; `message` is Excel's own, often English, and never shown.
 */
const BY_CODE: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  CellEditModeError: "cell-edit",
  "5004": "cell-edit",
  AccessDenied: "access-denied",
  "7000": "access-denied",
  PermissionDenied: "access-denied",
  ReadOnlyDocument: "view-only",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  "5016": "dialog-open",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  "5103": "too-large",
  "5104": "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-many-cells",
  ApiNotFound: "old-excel",
  ApiNotAvailable: "old-excel",
  NotImplemented: "old-excel",
  UnsupportedOperation: "old-excel",
  UnsupportedFeature: "old-excel",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  HostRestartNeeded: "session-lost",
  ConnectionFailure: "session-lost",
  ServiceNotAvailable: "session-lost",
  "5012": "session-lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  AsyncOperationAborted: "busy",
  Timeout: "busy",
  "5102": "busy",
  MemoryLimitReached: "out-of-memory",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  Conflict: "conflict",
  ItemAlreadyExists: "conflict",
  InsertDeleteConflict: "cells-in-the-way",
  MergedRangeConflict: "cells-in-the-way",
  FilteredRangeConflict: "cells-in-the-way",
  NonBlankCellOffSheet: "cells-in-the-way",
};

/** The code of an error thrown by Office.js; other errors give their class name, which tells developers where to look. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) {
    const { code } = error;
    if (typeof code === "string" && code !== "") return code;
    if (typeof code === "number") return String(code);
  }
  return error instanceof Error ? error.name : "неизвестен";
}

/** Whether it was a chart that Excel could not make or change: «ChartCollection.add», «Chart.setPosition». */
export function isOfChart(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (error.debugInfo.errorLocation ?? "").startsWith("Chart");
}

/** What is shown for anything that was thrown while talking to Excel. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (Object.hasOwn(BY_CODE, code)) {
    const known = BY_CODE[code];
    if (known !== undefined) return failure(known);
  }
  return unknownFailure(code);
}
