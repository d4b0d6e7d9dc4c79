import { WorkbookError, type CellProgress, type Failure, type WriteReport } from "../app/port";
import type { SheetModel } from "../report/sheet-model";
import { failureOf } from "./errors";
import { firstChange } from "./former-look";
import { changedSince, NOTES, reportSheetGone } from "./messages";
import { readWorkbook, type FormerSheet } from "./read";
import { ownContents, putBack, type OwnContent } from "./rollback";
import { runInExcel, type WaitingListener } from "./session";
import { planTargets, writtenSheets, type Plan } from "./targets";
import { tableNotes, type SheetsWritten } from "./write";

/** The report that stood in the workbook before the last one, and the last one to tell the officer's changes by. */
export interface FormerReport {
  /** Our part of what its sheets held, as read before they were refilled. */
  readonly sheets: readonly OwnContent[];
  /** Models it was written from, where this pane has written it: its look. */
  readonly looks: readonly SheetModel[];
  /** Models that were written over it. */
  readonly written: readonly SheetModel[];
}

/**
 * What can be gone back to after a write; null after one that made a sheet:
 * then there was no whole report before, and to take a sheet away again would
 * empty Excel's undo and break the officer's links to it. «Настройки КПЭ» is
 * left out: it holds what the officer decided, not the report.
 */
export function formerReport(
  looks: readonly SheetModel[],
  models: readonly SheetModel[],
  { before }: SheetsWritten,
): FormerReport | null {
  const written = models.filter(({ kind }) => kind !== "настройки");
  const sheets = written.flatMap(({ kind }) => before.find(({ sheet }) => sheet.kind === kind) ?? []);
  return written.length === 0 || sheets.length < written.length ? null : { sheets, looks, written };
}

/** What a restoring needs besides the report. */
export interface RestoreRequest {
  readonly onProgress: CellProgress;
  readonly onWaiting: WaitingListener;
}

/** What the report's sheets hold now, once nothing there is the officer's or missing; else an error, «untouched». */
async function lookAtReport(
  context: Excel.RequestContext,
  { sheets, written }: FormerReport,
  { onProgress, onWaiting }: RestoreRequest,
): Promise<{ readonly present: readonly FormerSheet[]; readonly plan: Plan }> {
  const ids = sheets.map(({ sheet }) => sheet.id);
  const { former: present } = await readWorkbook(
    context,
    onProgress,
    new AbortController().signal,
    onWaiting,
    ({ id }) => ids.includes(id),
  );
  const refuse = (failure: Failure): never => {
    throw new WorkbookError(failure, "untouched");
  };
  for (const model of written) {
    const sheet = present.find(({ kind }) => kind === model.kind);
    if (sheet === undefined) return refuse(reportSheetGone(model.name));
    const address = firstChange(sheet, model);
    if (address !== null) return refuse(changedSince(sheet.name, address));
  }
  const wanted = written.map((model) => withTableOf(model, sheets));
  return { present, plan: await planTargets(context, wanted, present, onWaiting) };
}

/** The model with its table of the size that it had in the former report: by it the officer's cells below give way. */
function withTableOf(model: SheetModel, sheets: readonly OwnContent[]): SheetModel {
  const area = sheets.find(({ sheet }) => sheet.kind === model.kind)?.table ?? null;
  return model.table === undefined || area === null ? model : { ...model, table: { ...model.table, area } };
}

/**
 * Puts the former report back in place of the last one: values, formulas and
 * number formats; its look where this pane has written it (rulings 41).
 * Refused when the officer has changed anything in the report's sheets since,
 * so that nothing typed is lost. A failure puts the last report back. Throws
 * {@link WorkbookError}. For up to 30,000 cells four syncs to look and four to
 * write.
 */
export async function restoreReport(report: FormerReport, request: RestoreRequest): Promise<WriteReport> {
  const begun: { present: readonly FormerSheet[]; plan: Plan | null } = { present: [], plan: null };
  try {
    const { present, plan } = await runInExcel((context) => lookAtReport(context, report, request));
    begun.present = present;
    begun.plan = plan;
    const looksAsBefore = await putBack(report.sheets, plan, report.looks, "former-report");
    return {
      sheets: writtenSheets(plan),
      notes: [...(looksAsBefore ? [] : [NOTES.plainLook]), ...tableNotes(plan)],
      differences: [],
    };
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const failure = failureOf(error);
    if (begun.plan === null) throw new WorkbookError(failure, "untouched");
    try {
      await putBack(ownContents(begun.present, begun.plan), begun.plan, report.written, "failed-write");
    } catch {
      throw new WorkbookError(failure, "not-restored");
    }
    throw new WorkbookError(failure, "restored");
  }
}
