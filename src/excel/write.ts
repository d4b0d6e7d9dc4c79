import { WorkbookError, type CellProgress, type WriteReport } from "../app/port";
import type { SheetModel } from "../report/sheet-model";
import { queueFreeze, queuePrint } from "./apply-setup";
import { cellCount, packCells, type Piece } from "./chunks";
import { failureOf } from "./errors";
import { sheetArea } from "./layout";
import { NOTES } from "./messages";
import type { FormerSheet } from "./read";
import { putBack } from "./rollback";
import { inOrder, runInExcel, type WaitingListener } from "./session";
import { openTarget, planTargets, writtenSheets, type Plan, type Target } from "./targets";
import { verifyWritten } from "./verify";
import { queueClear, queueContents, queueFormats, queueLook } from "./write-cells";

/** Queues one batch: a sheet is cleared and prepared with its first piece and gets its look with its last. */
function queueBatch(
  batch: readonly Piece[],
  later: readonly Piece[],
  targets: readonly Target[],
  open: (index: number) => Excel.Worksheet,
  begun: Set<number>,
): void {
  batch.forEach(({ index, area }, at) => {
    const target = targets[index];
    if (target === undefined) return;
    const sheet = open(index);
    if (!begun.has(index)) {
      begun.add(index);
      if (target.id !== null) queueClear(sheet);
      queueFormats(sheet, target.model);
    }
    queueContents(sheet, target.model, area);
    const last = ![...batch.slice(at + 1), ...later].some((piece) => piece.index === index);
    if (last) queueLook(sheet, target.model);
  });
}

/** Sends what was queued; a failure gives a note in place of an error, since no number depends on it. */
async function embellish(context: Excel.RequestContext, note: string): Promise<string[]> {
  try {
    await context.sync();
    return [];
  } catch {
    return [note];
  }
}

async function fillSheets(
  context: Excel.RequestContext,
  { targets }: Plan,
  onProgress: CellProgress,
): Promise<readonly string[]> {
  const opened = new Map<number, Excel.Worksheet>();
  const open = (index: number): Excel.Worksheet => {
    const target = targets[index];
    if (target === undefined) throw new RangeError("piece without sheet");
    const sheet = opened.get(index) ?? openTarget(context, target);
    opened.set(index, sheet);
    return sheet;
  };

  const batches = packCells(targets.map(({ model }) => sheetArea(model)));
  const total = batches.flat().reduce((sum, { area }) => sum + cellCount(area), 0);
  let done = 0;
  onProgress(done, total);
  const begun = new Set<number>();
  context.runtime.enableEvents = false;
  await inOrder(batches, async (batch, at) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    queueBatch(batch, batches.slice(at + 1).flat(), targets, open, begun);
    await context.sync();
    done += batch.reduce((sum, { area }) => sum + cellCount(area), 0);
    onProgress(done, total);
  });

  const sheets = targets.map((_, index) => open(index));
  targets.forEach(({ model }, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) queueFreeze(sheet, model);
  });
  const notes = await embellish(context, NOTES.freeze);
  targets.forEach(({ model }, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) queuePrint(sheet, model);
  });
  notes.push(...(await embellish(context, NOTES.print)));
  await verifyWritten(context, targets, sheets);
  return notes;
}

/**
 * Fills the generated sheets. For up to 30,000 cells four syncs (a look before
 * writing, the cells with their look, fixed rows, print setup), one more per
 * further 30,000 cells, and one to read back (rulings 40). Anything that fails
 * after the first puts the former content back. Throws {@link WorkbookError}.
 */
export async function writeSheets(
  models: readonly SheetModel[],
  former: readonly FormerSheet[],
  onProgress: CellProgress,
  onWaiting: WaitingListener,
): Promise<WriteReport> {
  const begun: { plan: Plan | null } = { plan: null };
  try {
    return await runInExcel(async (context) => {
      const plan = await planTargets(context, models, former, onWaiting);
      begun.plan = plan;
      const notes = await fillSheets(context, plan, onProgress);
      return { sheets: writtenSheets(plan), notes };
    });
  } catch (error) {
    const failure = error instanceof WorkbookError ? error.failure : failureOf(error);
    if (begun.plan === null) throw new WorkbookError(failure, "untouched");
    try {
      await putBack(former, begun.plan);
    } catch {
      throw new WorkbookError(failure, "not-restored");
    }
    throw new WorkbookError(failure, "restored");
  }
}
