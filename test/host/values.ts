/**
 * What travels over the wire, and the errors a host answers with
 * (spec office-host 2.1–2.7).
 */

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object of JSON values. */
export type JsonObject = Readonly<Record<string, Json>>;

/** True for a plain object, false for arrays and scalars. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for an array of JSON values (`Array.isArray` does not narrow readonly arrays). */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value when it is a text; «» otherwise, so that checks on words fail for anything else. */
export function textOrEmpty(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The first letter small, as member names are in JavaScript: «GetRange» → «getRange». */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Standard messages by code (Microsoft's page on application-specific error handling). Tests use the codes. */
export const MESSAGES = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  GeneralException: "There was an internal error while processing the request.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UndoNotSupported: "The operation cannot be undone together with the others.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and this one isn't active.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ActivityLimitReached: "Activity limit has been reached.",
  Conflict: "Request could not be processed because of a conflict.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ChartSheetError: "The operation isn't supported on a chart sheet.",
} as const;

/** A code with a standard message; any other text is allowed where a fault is injected. */
export type ErrorCode = keyof typeof MESSAGES;

/** An error a host gives for one action. */
export class HostError extends Error {
  /** «Class.member», filled where the error passes a member access. */
  location = "";

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (code in MESSAGES ? MESSAGES[code as ErrorCode] : code));
    this.name = "HostError";
  }
}

/**
 * The refusal of what this host does not know. `what` names it, for example
 * «Range.getPrecedents»: the host never answers with invented data.
 */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `The workbook host does not implement ${what}.`);
}
