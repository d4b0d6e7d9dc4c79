import { CancelledError, WorkbookError, type CellProgress } from "../app/port";
import {
  READ_BACK_MARKERS,
  type CellFill,
  type CellFormula,
  type CellScalar,
  type SheetGrid,
  type WorkbookGrids,
} from "../intake/grid";
import type { SheetKind } from "../report/sheet-model";
import { cellCount, packCells } from "./chunks";
import { failureOf } from "./errors";
import { readFailure } from "./largest-sheet";
import { askFills, takeFills } from "./officer-fills";
import { inOrder, type WaitingListener } from "./session";
import { surveySheets, type SheetFacts } from "./survey";

/** What a generated sheet held before the run, to be put back if writing fails (rulings 41). */
export interface FormerSheet extends SheetFacts {
  readonly kind: SheetKind;
  /** Formulas where there are any, else values. */
  readonly formulas: readonly (readonly CellScalar[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The officer's own fills in their columns of «Группа риска». */
  readonly fills: readonly CellFill[];
}

/** A workbook as read: what the calculation gets, and what the write may have to put back. */
export interface ReadWorkbook {
  readonly grids: WorkbookGrids;
  readonly former: readonly FormerSheet[];
  /** Ids of the sheets that were made by the add-in and whose cells count for nothing: «КПЭ», copies of it. */
  readonly silent: readonly string[];
}

/** The generated sheets that are read back. */
export const FILLED_KINDS: readonly SheetKind[] = READ_BACK_MARKERS;

/** Source sheets up to this size come with number formats: fairs, events, side tables with «63,3%» (rulings 16). */
const FORMATS_UP_TO = { rows: 400, columns: 60 };

/** Marker given to a copy of a generated sheet: neither a source nor ours to fill. */
const COPY_MARKER = "копия";

interface Wanted {
  readonly values: boolean;
  readonly numberFormats: boolean;
  readonly formulas: boolean;
}

function wantedOf(sheet: SheetFacts): Wanted {
  if (sheet.kind !== null) return { values: FILLED_KINDS.includes(sheet.kind), numberFormats: true, formulas: true };
  if (sheet.marker !== null) return { values: false, numberFormats: false, formulas: false };
  const small = sheet.rows <= FORMATS_UP_TO.rows && sheet.columns <= FORMATS_UP_TO.columns;
  return { values: true, numberFormats: small, formulas: false };
}

/** Whether what stands in a sheet has a part in the calculation. */
function counts({ marker, kind }: SheetFacts): boolean {
  return marker === null || (kind !== null && FILLED_KINDS.includes(kind));
}

/** An area of a sheet that fills up piece by piece. */
interface Buffers {
  readonly values: CellScalar[][];
  readonly formulas: CellScalar[][];
  readonly numberFormats: string[][];
  readonly fills: CellFill[];
}

function emptyBuffers(sheet: SheetFacts, wanted: Wanted): Buffers {
  const filled = <T>(wants: boolean, value: T): T[][] =>
    wants ? Array.from({ length: sheet.rows }, () => new Array<T>(sheet.columns).fill(value)) : [];
  return {
    values: filled<CellScalar>(wanted.values, null),
    formulas: filled<CellScalar>(wanted.formulas, null),
    numberFormats: filled(wanted.numberFormats, "General"),
    fills: [],
  };
}

/** Excel answered a read of more than five million cells with nothing (spec: excel-platform 1.1). */
class TooManyCellsError extends Error {
  readonly code = "RangeExceedsLimit";
}

function scalar(value: unknown): CellScalar {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return null;
}

function put<T>(target: T[][], source: unknown, row: number, column: number, take: (value: unknown) => T): void {
  if (!Array.isArray(source)) throw new TooManyCellsError();
  source.forEach((line: unknown, r) => {
    if (!Array.isArray(line)) throw new TooManyCellsError();
    line.forEach((value: unknown, c) => {
      const cells = target[row + r];
      if (cells !== undefined) cells[column + c] = take(value);
    });
  });
}

/**
 * Reads the whole workbook: two syncs for what there is and one for each 30,000
 * cells. Generated sheets are read for their former content only, except those
 * the officer types into. `wantsSheet` leaves sheets out. Throws
 * {@link CancelledError} between syncs.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  onProgress: CellProgress,
  signal: AbortSignal,
  onWaiting: WaitingListener,
  wantsSheet: (sheet: SheetFacts) => boolean = () => true,
): Promise<ReadWorkbook> {
  const stopIfCancelled = (): void => {
    if (signal.aborted) throw new CancelledError();
  };
  stopIfCancelled();
  const sheets = (await surveySheets(context, onWaiting)).filter(wantsSheet);
  stopIfCancelled();

  const wanted = sheets.map(wantedOf);
  const reads = sheets.map((sheet, index) => {
    const wish = wanted[index];
    return wish !== undefined && (wish.values || wish.formulas) ? sheet : { rows: 0, columns: 0 };
  });
  const buffers = sheets.map((sheet, index) =>
    emptyBuffers(sheet, wanted[index] ?? { values: false, numberFormats: false, formulas: false }),
  );
  const total = reads.reduce((sum, size) => sum + cellCount(size), 0);
  let done = 0;
  onProgress(done, total);

  await inOrder(packCells(reads), async (batch) => {
    stopIfCancelled();
    const ranges = batch.map(({ index, area }) => {
      const sheet = sheets[index];
      const wish = wanted[index];
      const target = buffers[index];
      if (sheet === undefined || wish === undefined || target === undefined)
        throw new RangeError("piece without sheet");
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const range = worksheet.getRangeByIndexes(
        sheet.firstRow + area.row,
        sheet.firstColumn + area.column,
        area.rows,
        area.columns,
      );
      if (wish.values) range.load("values");
      if (wish.formulas) range.load("formulas");
      if (wish.numberFormats) range.load("numberFormat");
      return { range, area, wish, target, fills: askFills(worksheet, sheet, area) };
    });
    try {
      await context.sync();
      for (const { range, area, wish, target, fills } of ranges) {
        if (fills !== null) target.fills.push(...takeFills(fills));
        if (wish.values) put(target.values, range.values, area.row, area.column, scalar);
        if (wish.formulas) put(target.formulas, range.formulas, area.row, area.column, scalar);
        if (wish.numberFormats) put(target.numberFormats, range.numberFormat, area.row, area.column, String);
        done += cellCount(area);
      }
    } catch (error) {
      throw new WorkbookError(readFailure(failureOf(error), sheets), "untouched");
    }
    onProgress(done, total);
  });
  stopIfCancelled();

  /** A text that begins with «=» is its own value; a formula is not. */
  const formulasOf = (index: number): readonly CellFormula[] =>
    (buffers[index]?.formulas ?? []).flatMap((line, row) =>
      line.flatMap((formula, column) =>
        typeof formula === "string" && formula.startsWith("=") && formula !== buffers[index]?.values[row]?.[column]
          ? [{ row, column, formula }]
          : [],
      ),
    );
  const grids = sheets.map((sheet, index): SheetGrid => {
    const formats = buffers[index]?.numberFormats ?? [];
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      marker: sheet.marker !== null && sheet.kind === null ? COPY_MARKER : sheet.marker,
      firstRow: sheet.firstRow,
      firstColumn: sheet.firstColumn,
      values: buffers[index]?.values ?? [],
      numberFormats: wanted[index]?.values === true && formats.length > 0 ? formats : null,
      ...(sheet.kind === "риск" || sheet.kind === "план" ? { formulas: formulasOf(index) } : {}),
      ...(sheet.kind === "риск" ? { fills: buffers[index]?.fills ?? [] } : {}),
    };
  });
  const former = sheets.flatMap((sheet, index): FormerSheet[] =>
    sheet.kind === null
      ? []
      : [
          {
            ...sheet,
            kind: sheet.kind,
            formulas: buffers[index]?.formulas ?? [],
            numberFormats: buffers[index]?.numberFormats ?? [],
            fills: buffers[index]?.fills ?? [],
          },
        ],
  );
  const silent = sheets.filter((sheet) => sheet.marker !== null && !counts(sheet)).map(({ id }) => id);
  return { grids: { sheets: grids, date1904: false }, former, silent };
}
