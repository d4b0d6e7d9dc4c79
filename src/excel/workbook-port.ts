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
import { failureOf } from "./errors";
import { failure } from "./messages";
import { readWorkbook, type FormerSheet } from "./read";
import { firstSync, runInExcel, type WaitingListener } from "./session";
import { surveySheets } from "./survey";
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

  constructor(private readonly options: ExcelPortOptions) {}

  /** {@inheritDoc WorkbookPort} */
  async read(onProgress: CellProgress, signal: AbortSignal): Promise<WorkbookGrids> {
    const { grids, former } = await this.guarded(() =>
      runInExcel((context) => readWorkbook(context, onProgress, signal, this.options.onWaiting)),
    );
    this.former = former;
    return grids;
  }

  /** {@inheritDoc WorkbookPort} */
  async write(models: readonly SheetModel[], onProgress: CellProgress): Promise<WriteReport> {
    const { former } = this;
    if (former === null) throw new Error("write without read: there would be nothing to put back");
    if (this.options.isViewOnly()) throw new WorkbookError(failure("view-only"), "untouched");
    this.former = null;
    return await writeSheets(models, former, onProgress, this.options.onWaiting);
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
  goTo({ sheet, address }: WorkbookPlace): Promise<Arrival> {
    return this.guarded(() =>
      runInExcel(async (context): Promise<Arrival> => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name,items/visibility");
        await firstSync(context, this.options.onWaiting);
        const worksheet = worksheets.items.find(({ name }) => name === sheet);
        if (worksheet === undefined) return "gone";
        if (worksheet.visibility !== "Visible") return "hidden";
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
        return "shown";
      }),
    );
  }

  /** {@inheritDoc WorkbookPort} */
  addSheets(models: readonly OwnSheetModel[]): Promise<readonly string[]> {
    return Promise.reject(new Error(`not there yet: ${models.length}`));
  }

  /** {@inheritDoc WorkbookPort} */
  watch(onChange: ChangeListener): Promise<() => Promise<void>> {
    return this.guarded(() =>
      runInExcel(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(() => {
          onChange();
          return Promise.resolve();
        });
        await context.sync();
        return async () => {
          await Excel.run(handler.context, async (same) => {
            handler.remove();
            await same.sync();
          });
        };
      }),
    );
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
