import {
  CancelledError,
  WorkbookError,
  type Arrival,
  type CellProgress,
  type ChangeListener,
  type OwnSheetModel,
  type WorkbookPlace,
  type WorkbookPort,
  type WriteReport,
} from "../app/port";
import type { WorkbookGrids } from "../intake/grid";
import type { SheetKind, SheetModel } from "../report/sheet-model";
import { addOwnSheets } from "./add-sheets";
import { failureOf } from "./errors";
import { goToCell } from "./go-to";
import { failure } from "./messages";
import { FILLED_KINDS, readWorkbook, type FormerSheet } from "./read";
import { formerReport, restoreReport, type FormerReport } from "./restore";
import { runInExcel, type WaitingListener } from "./session";
import { surveySheets } from "./survey";
import { watchWorkbook, type SilentSheets } from "./watch";
import { writeSheets } from "./write";

/** What the port needs to know of its surroundings. */
export interface ExcelPortOptions {
  /** Told when Excel seems to wait for the end of a cell's editing. */
  readonly onWaiting: WaitingListener;
  /** Whether the document cannot be changed (`Office.context.document.mode`). */
  readonly isViewOnly: () => boolean;
}

/** The workbook that is open in Excel. Floor: ExcelApi 1.9. */
export class ExcelWorkbookPort implements WorkbookPort {
  /** Content of the generated sheets as last read; null after a write, which needs a new reading. */
  private former: readonly FormerSheet[] | null = null;
  /** Models of the last write of each kind, for the look of what may have to be put back. */
  private lastWritten: readonly SheetModel[] = [];
  /** The report before the last one; null when there is none to go back to. */
  private formerReport: FormerReport | null = null;
  /** Excel refuses one step of undo for all of our writes or for none. */
  private readonly undo = { merged: true };
  /** Kept over readings, since the listener of {@link watch} looks into it. */
  private readonly silent: SilentSheets = new Set();

  constructor(private readonly options: ExcelPortOptions) {}

  /** {@inheritDoc WorkbookPort} */
  async read(onProgress: CellProgress, signal: AbortSignal): Promise<WorkbookGrids> {
    const { grids, former, silent } = await this.guarded(() =>
      runInExcel((context) => readWorkbook(context, onProgress, signal, this.options.onWaiting)),
    );
    this.former = former;
    this.silent.clear();
    for (const id of silent) this.silent.add(id);
    return grids;
  }

  /** {@inheritDoc WorkbookPort} */
  async write(models: readonly SheetModel[], onProgress: CellProgress): Promise<WriteReport> {
    const { former, lastWritten } = this;
    if (former === null) throw new Error("write without read: there would be nothing to put back");
    this.refuseViewOnly();
    this.former = null;
    const { onWaiting } = this.options;
    const { undo } = this;
    const written = await writeSheets(models, { former, lastWritten, onProgress, onWaiting, undo });
    const { report, ids } = written;
    // A change of settings alone leaves the report, and what was before it, as they are.
    if (models.some(({ kind }) => kind === "кпэ")) this.formerReport = formerReport(lastWritten, models, written);
    this.lastWritten = [...lastWritten.filter(({ kind }) => !models.some((model) => model.kind === kind)), ...models];
    for (const [kind, id] of ids) if (!FILLED_KINDS.includes(kind)) this.silent.add(id);
    return report;
  }

  /** {@inheritDoc WorkbookPort} */
  canRestore(): boolean {
    return this.formerReport !== null;
  }

  /** {@inheritDoc WorkbookPort} */
  async restore(onProgress: CellProgress): Promise<WriteReport> {
    const { formerReport: report, lastWritten } = this;
    if (report === null) throw new Error("restore without a former report: ask canRestore first");
    this.refuseViewOnly();
    this.former = null;
    const restored = await restoreReport(report, { onProgress, onWaiting: this.options.onWaiting });
    const settings = lastWritten.filter(({ kind }) => kind === "настройки");
    this.lastWritten = [...report.looks.filter(({ kind }) => kind !== "настройки"), ...settings];
    this.formerReport = null;
    return restored;
  }

  /** {@inheritDoc WorkbookPort} */
  showSheet(kind: SheetKind): Promise<boolean> {
    return this.guarded(() =>
      runInExcel(async (context) => {
        const sheet = (await surveySheets(context, this.options.onWaiting)).find((facts) => facts.kind === kind);
        if (sheet === undefined) return false;
        const worksheet = context.workbook.worksheets.getItem(sheet.id);
        if (sheet.visibility !== "visible") worksheet.visibility = "Visible";
        worksheet.activate();
        await context.sync();
        return true;
      }),
    );
  }

  /** {@inheritDoc WorkbookPort} */
  goTo(place: WorkbookPlace): Promise<Arrival> {
    return this.guarded(() => runInExcel((context) => goToCell(context, place, this.options.onWaiting)));
  }

  /** {@inheritDoc WorkbookPort} */
  async addSheets(models: readonly OwnSheetModel[]): Promise<readonly string[]> {
    if (models.length === 0) return [];
    this.refuseViewOnly();
    return await addOwnSheets(models, this.options.onWaiting);
  }

  /** {@inheritDoc WorkbookPort} */
  watch(onChange: ChangeListener): Promise<() => Promise<void>> {
    return this.guarded(() => watchWorkbook(this.silent, onChange));
  }

  private refuseViewOnly(): void {
    if (this.options.isViewOnly()) throw new WorkbookError(failure("view-only"), "untouched");
  }

  /** Everything that Excel throws leaves as a {@link WorkbookError} in the officer's words. */
  private async guarded<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof CancelledError || error instanceof WorkbookError) throw error;
      throw new WorkbookError(failureOf(error), "untouched");
    }
  }
}
