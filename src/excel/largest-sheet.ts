import type { Failure, OwnSheetModel } from "../app/port";
import { cellCount } from "./chunks";
import { sheetArea } from "./layout";
import { tooLargeToRead, tooLargeToWrite, type FailureCode } from "./messages";

/** Failures that come from the size of sheets. */
const SIZE_CODES: readonly string[] = ["too-large", "too-many-cells"] satisfies FailureCode[];

interface Sized {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

function largestOf(sheets: readonly Sized[]): Sized | null {
  return sheets.reduce<Sized | null>(
    (largest, sheet) => (largest === null || cellCount(sheet) > cellCount(largest) ? sheet : largest),
    null,
  );
}

/** A failure of reading; one of size names the sheet with the most cells, which is most likely its cause. */
export function readFailure(failure: Failure, sheets: readonly Sized[]): Failure {
  const largest = largestOf(sheets);
  if (largest === null || !SIZE_CODES.includes(failure.code)) return failure;
  return tooLargeToRead(failure.code, largest.name, largest.rows, largest.columns);
}

/** A failure of writing; one of size names the largest of the sheets that were to be written. */
export function writeFailure(failure: Failure, models: readonly OwnSheetModel[]): Failure {
  const largest = largestOf(models.map((model) => ({ ...sheetArea(model), name: model.name })));
  if (largest === null || !SIZE_CODES.includes(failure.code)) return failure;
  return tooLargeToWrite(failure.code, largest.name, largest.rows);
}
