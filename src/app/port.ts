import type { WorkbookGrids } from "../intake/grid";
import type { OwnSheetModel, SheetKind, SheetModel } from "../report/sheet-model";

/** How far a step has come, in cells. `total` is an estimate until the sheets are known. */
export type CellProgress = (done: number, total: number) => void;

/** A place of the workbook to bring the officer to. */
export interface WorkbookPlace {
  readonly sheet: string;
  /** «F17». */
  readonly address: string;
}

/** A generated sheet as it now stands in the workbook. */
export interface WrittenSheet {
  readonly kind: SheetKind;
  /** Its present name: the officer may have renamed it, or «КПЭ» was taken (rulings 1). */
  readonly name: string;
  readonly made: boolean;
}

export type { OwnSheetModel } from "../report/sheet-model";

/** What became of a wish to go to a cell. */
export type Arrival =
  /** Selected and to be seen. */
  | "shown"
  /** No sheet of this name: deleted, or renamed since the reading. Nothing was selected. */
  | "gone"
  /** Its sheet is hidden. Nothing was selected. */
  | "hidden"
  /** Selected, but its row is hidden, by hand or by a filter: the officer sees nothing of it. */
  | "hidden-row"
  /** Selected, but its column is hidden. */
  | "hidden-column";

/** Told that a cell, a sheet or its name changed after {@link WorkbookPort.watch}; never of our own writing. */
export type ChangeListener = () => void;

/**
 * A live formula of a generated sheet that came to something else than was
 * counted: one of the two is wrong, so neither may be signed (rulings 37).
 */
export interface FormulaDifference extends WorkbookPlace {
  /** As counted. */
  readonly expected: string | number | boolean;
  /** As Excel's formula gives it; an error is its text, «#REF!». */
  readonly got: string | number | boolean;
  /** What the number is, both values, and where the formula stands. Russian. */
  readonly text: string;
}

/** What a write left behind. */
export interface WriteReport {
  readonly sheets: readonly WrittenSheet[];
  /** What did not succeed and does not matter for the numbers (print setup), and what was not checked. Russian. */
  readonly notes: readonly string[];
  /** In the order of the sheets; an error to be shown, though the sheets are written. */
  readonly differences: readonly FormulaDifference[];
}

/**
 * The open workbook, as the use cases see it. The one implementation for
 * Excel is `src/excel/workbook-port.ts`.
 *
 * One run is `read`, then `write` with the same port: `read` also keeps the
 * former content of the generated sheets, and `write` puts it back when
 * anything fails. Both throw {@link WorkbookError}; `read` throws
 * {@link CancelledError} soon after its signal is aborted. Once writing began
 * it cannot be cancelled: it ends written or put back.
 */
export interface WorkbookPort {
  read(onProgress: CellProgress, signal: AbortSignal): Promise<WorkbookGrids>;
  /**
   * Writes the given sheets. Generated sheets that are not among the models stay
   * as they are. After it a new `read` is needed before the next `write`.
   */
  write(models: readonly SheetModel[], onProgress: CellProgress): Promise<WriteReport>;
  /** Whether {@link restore} has a report to go back to: only within this pane, after a write that made no sheet. */
  canRestore(): boolean;
  /**
   * Puts back the report that stood in the workbook before the last `write` of
   * one. «Настройки КПЭ» stays as it is. Refused, state «untouched», when the
   * report's sheets were changed since. After a failure, «restored» means that
   * the last report stands again.
   */
  restore(onProgress: CellProgress): Promise<WriteReport>;
  /** Brings a generated sheet to the front; false when there is none yet. */
  showSheet(kind: SheetKind): Promise<boolean>;
  /** Selects a cell and brings its sheet to the front. */
  goTo(place: WorkbookPlace): Promise<Arrival>;
  /** Adds sheets for the officer to fill, behind the last one; never touches one that is there. Their names. */
  addSheets(models: readonly OwnSheetModel[]): Promise<readonly string[]>;
  /**
   * Tells of changes by which numbers may become stale until the returned
   * function is called; that function never fails. One listener at a time: stop
   * the former before the next one.
   */
  watch(onChange: ChangeListener): Promise<() => Promise<void>>;
}

/** What became of the workbook when something failed. */
export type WorkbookState =
  /** Nothing had been written. */
  | "untouched"
  /** The generated sheets have their former content again. */
  | "restored"
  /** Putting it back failed too. */
  | "not-restored";

/** A failure in the officer's words; nothing in it comes from Excel's own (English) messages. */
export interface Failure {
  /** Code of the catalogue of messages, for tests and for a report to the developers. */
  readonly code: string;
  /** What happened and where. */
  readonly what: string;
  /** What to do. */
  readonly advice: string;
}

/** Excel refused or could not do what was asked. */
export class WorkbookError extends Error {
  constructor(
    readonly failure: Failure,
    readonly state: WorkbookState,
  ) {
    super(failure.code);
    this.name = "WorkbookError";
  }
}

/** The officer pressed «Отменить» before anything was written. */
export class CancelledError extends Error {
  constructor() {
    super("cancelled");
    this.name = "CancelledError";
  }
}
