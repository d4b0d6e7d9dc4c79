import { codeOf, failureOf } from "../../src/excel/errors";

function thrown(code: string | number): Error {
  return Object.assign(new Error("You cannot perform the requested operation."), { code });
}

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  [5004, "cell-edit"],
  ["AccessDenied", "access-denied"],
  ["InactiveWorkbook", "other-workbook"],
  ["InvalidSelection", "other-workbook"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-many-cells"],
  ["ApiNotFound", "old-excel"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ActivityLimitReached", "busy"],
  ["ItemNotFound", "sheet-gone"],
  ["Conflict", "conflict"],
  ["MergedRangeConflict", "cells-in-the-way"],
  ["GeneralException", "unknown"],
  ["toString", "unknown"],
  ["constructor", "unknown"],
])("Excel's %s is told as %s", (code, told) => {
  const failure = failureOf(thrown(code));
  expect(failure.code).toBe(told);
  expect(failure.what).toMatch(/[а-яё].*\.$/);
  expect(failure.advice).toMatch(/[а-яё].*\.$/);
  expect(failure.what + failure.advice).not.toContain("You cannot perform");
});

test("an error that nobody foresaw shows its code or its class, never its text", () => {
  expect(failureOf(thrown("SomethingNew")).what).toBe("Excel не смог выполнить действие (код SomethingNew).");
  expect(failureOf(new TypeError("x is not a function")).what).toBe(
    "Excel не смог выполнить действие (код TypeError).",
  );
  expect(codeOf("plain text")).toBe("неизвестен");
});
