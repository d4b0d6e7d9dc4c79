import type { ChangeListener } from "../app/port";
import { MARKER_NAME } from "../intake/grid";
import { failureOf } from "./errors";
import { FILLED_KINDS } from "./read";
import { runInExcel } from "./session";
import { kindOfMarker, markerText } from "./sheet-names";

/** The set that has events of renamed, hidden and shown sheets. */
const NAME_EVENTS = "1.17";

/** Ids of sheets whose changes make no number stale: written by us and never read for the calculation. */
export type SilentSheets = Set<string>;

/** What the events have in common, as far as it is looked at. */
interface SheetEvent {
  readonly worksheetId: string;
  /** Since ExcelApi 1.14; older ones leave it out. */
  readonly triggerSource?: string;
}

/** Whether a new sheet is a copy of one that only we write: «КПЭ» copied for the director. */
async function isReportCopy(id: string): Promise<boolean> {
  try {
    return await runInExcel(async (context) => {
      const marker = context.workbook.worksheets.getItem(id).names.getItemOrNullObject(MARKER_NAME);
      marker.load("value");
      await context.sync();
      if (marker.isNullObject) return false;
      const kind = kindOfMarker(markerText(String(marker.value)));
      return kind === null || !FILLED_KINDS.includes(kind);
    });
  } catch {
    // Not known: better one «данные изменились» too many than one too few.
    return false;
  }
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Registers what `add` adds, in one sync; an Excel that lacks the events gives none. */
async function register(context: Excel.RequestContext, add: () => Handler[]): Promise<Handler[]> {
  try {
    const handlers = add();
    await context.sync();
    return handlers;
  } catch (error) {
    if (failureOf(error).code === "old-excel") return [];
    throw error;
  }
}

/**
 * Tells of every change by which numbers may become stale: cells, sheets added
 * and deleted, and from ExcelApi 1.17 on names and visibility. Not of our own
 * writing (events are off while we write; what the ribbon writes comes marked
 * as ours) and not of sheets in `silent`. Until the returned function is
 * called, which never fails. API sets: ExcelApi 1.7 (added, deleted), 1.9
 * (changed); an Excel without them tells nothing.
 */
export function watchWorkbook(silent: SilentSheets, onChange: ChangeListener): Promise<() => Promise<void>> {
  const state = { watching: true };
  const tell = (): void => {
    if (state.watching) onChange();
  };
  const onSheet = ({ worksheetId, triggerSource }: SheetEvent): Promise<void> => {
    if (!silent.has(worksheetId) && triggerSource !== "ThisLocalAddin") tell();
    return Promise.resolve();
  };
  const onAdded = async ({ worksheetId }: SheetEvent): Promise<void> => {
    if (await isReportCopy(worksheetId)) silent.add(worksheetId);
    else tell();
  };

  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = await register(context, () => [
      worksheets.onChanged.add(onSheet),
      worksheets.onAdded.add(onAdded),
      worksheets.onDeleted.add(onSheet),
    ]);
    if (Office.context.requirements.isSetSupported("ExcelApi", NAME_EVENTS)) {
      const named = await register(context, () => [
        worksheets.onNameChanged.add(onSheet),
        worksheets.onVisibilityChanged.add(onSheet),
      ]);
      handlers.push(...named);
    }
    return async () => {
      state.watching = false;
      if (handlers.length === 0) return;
      try {
        await Excel.run({ delayForCellEdit: true, previousObjects: context }, async (same) => {
          for (const handler of handlers) handler.remove();
          await same.sync();
        });
      } catch {
        // The workbook is gone or busy; nobody listens any more either way.
      }
    };
  });
}
