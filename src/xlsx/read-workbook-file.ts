/** A workbook file → grids, or a refusal in words (issue: bad files each get their own message). */
import { read } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import type { WorkbookGrids } from "../intake/grid";
import { decodeCsv, parseCsv } from "./csv";
import { DamagedFileError } from "./damaged-file";
import { containerKind, fileKind } from "./file-kind";
import { SheetTooLargeError, assertSize, gridsOf, isOtherSheet } from "./grids";
import { LIMITS } from "./limits";
import { REFUSALS, formulasWithoutResults, sheetTooLarge } from "./messages-reading";
import type { ReadRefusal } from "./messages-reading";
import { surveyOds } from "./ods";
import type { OdsSurvey } from "./ods";
import { refusalOfOle } from "./ole";
import { UnpacksTooLargeError, unpackParts } from "./package-parts";
import { listZip, packStored } from "./zip";

/** What became of a file. */
export type ReadFileOutcome =
  | {
      readonly status: "read";
      readonly grids: WorkbookGrids;
      /** Remarks for the officer on what the file could not give, in Russian. */
      readonly notes: readonly string[];
    }
  | { readonly status: "refused"; readonly code: ReadRefusal; readonly message: string };

/** Ends reading with a refusal. */
class RefusedError extends Error {
  constructor(readonly code: Exclude<ReadRefusal, "sheet-too-large">) {
    super(code);
  }
}

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls, .ods and .csv by content; only for text the
 * extension decides. Values, number formats, visibility and markers are read,
 * dates stay serials, formulas give their cached results. Never throws on bad
 * input: whatever is wrong with the file is a refusal.
 */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): ReadFileOutcome {
  const refused = (code: Exclude<ReadRefusal, "sheet-too-large">): ReadFileOutcome => ({
    status: "refused",
    code,
    message: REFUSALS[code](fileName),
  });
  try {
    const { grids, notes } = readByKind(bytes, fileName);
    if (grids.sheets.length === 0) return refused("no-sheets");
    if (grids.sheets.every((sheet) => sheet.values.length === 0)) return refused("no-data");
    return { status: "read", grids, notes };
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.code);
    if (error instanceof UnpacksTooLargeError) return refused("unpacks-too-large");
    if (error instanceof SheetTooLargeError) {
      const message = sheetTooLarge(fileName, error.sheet, error.lastCell);
      return { status: "refused", code: "sheet-too-large", message };
    }
    // The file library has no error classes: it trips over damage wherever it meets it.
    return refused("damaged");
  }
}

interface Understood {
  readonly grids: WorkbookGrids;
  readonly notes: readonly string[];
}

function readByKind(bytes: Uint8Array, fileName: string): Understood {
  const kind = fileKind(bytes, fileName);
  if ("refuse" in kind) throw new RefusedError(kind.refuse);
  switch (kind.read) {
    case "csv":
      return { grids: csvGrids(bytes, fileName), notes: [] };
    case "zip":
      return readContainer(bytes);
    case "ole": {
      const refusal = refusalOfOle(bytes);
      if (refusal !== null) throw new RefusedError(refusal);
      return { grids: gridsOf(openQuietly(bytes), null), notes: [] };
    }
    case "biff":
      return { grids: gridsOf(openQuietly(bytes), null), notes: [] };
  }
}

function readContainer(bytes: Uint8Array): Understood {
  const entries = listZip(bytes);
  const kind = containerKind(entries);
  if (kind === null) throw new RefusedError("archive");
  if (kind === "word-document" || kind === "presentation") throw new RefusedError(kind);
  if (entries.some((entry) => entry.encrypted)) throw new RefusedError("encrypted");
  const { parts, worksheets } = unpackParts(bytes, entries);
  let ods: OdsSurvey | null = null;
  if (kind === "ods") {
    ods = surveyOds(parts);
    if (!ods.spreadsheet) throw new RefusedError("not-workbook");
    if (ods.encrypted) throw new RefusedError("encrypted");
    if (ods.cells > LIMITS.cells) throw new RefusedError("unpacks-too-large");
  }
  for (const sheet of worksheets) assertSize(sheet.sheetName, sheet.rows, sheet.columns, 0);
  const workbook = openQuietly(packStored(parts));
  assertAllSheetsRead(workbook, worksheets.length);
  const notes = worksheets.flatMap(({ sheetName, uncalculated: { count, first } }) =>
    first === null ? [] : [formulasWithoutResults(sheetName, count, first)],
  );
  return { grids: gridsOf(workbook, ods), notes };
}

/**
 * Opens with the file library. It has no switch for its complaints about
 * formats it does not know, which would stand in front of the command line's
 * table, so the console is deaf meanwhile; the call is synchronous.
 */
function openQuietly(bytes: Uint8Array): WorkBook {
  const { console } = globalThis;
  const { error } = console;
  console.error = () => undefined;
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } finally {
    console.error = error;
  }
}

/** The file library leaves a sheet out without a word when it trips over it. */
function assertAllSheetsRead(workbook: WorkBook, worksheets: number): void {
  const sheets = workbook.SheetNames.map((name) => workbook.Sheets[name]);
  const tables = sheets.filter((sheet) => sheet !== undefined && !isOtherSheet(sheet));
  if (tables.length < worksheets && sheets.includes(undefined)) throw new DamagedFileError("sheet left out");
}

function csvGrids(bytes: Uint8Array, fileName: string): WorkbookGrids {
  const rows = parseCsv(decodeCsv(bytes));
  const height = rows.reduce((last, row, index) => (row.some((cell) => cell !== null) ? index + 1 : last), 0);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.\w+$/, "")
    .slice(0, 31);
  assertSize(name, height, width, height * width);
  const values = rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheets: [{ name, visibility: "visible", marker: null, firstRow: 0, firstColumn: 0, values, numberFormats: null }],
    date1904: false,
  };
}
