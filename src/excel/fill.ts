import type { CellProgress, OwnSheetModel } from "../app/port";
import { queueFreeze, queuePrint } from "./apply-setup";
import { queueCharts, type ChartRefill } from "./charts";
import { cellCount, packCells, type Piece } from "./chunks";
import { sheetArea } from "./layout";
import { NOTES } from "./messages";
import { isOfChart } from "./errors";
import { inOrder, isUndoRefused } from "./session";
import { queueTable, queueTableRoom, type TableRefill } from "./tables";
import type { FormulaVerdict } from "./formula-verdict";
import { verifyWritten } from "./verify";
import { queueClear, queueContents, queueFormats, queueLook } from "./write-cells";

/** A sheet to fill. */
export interface Filling {
  readonly model: OwnSheetModel;
  /** The sheet's present or future name, for messages. */
  readonly name: string;
  /** Already there, so what it holds must be cleared first. */
  readonly exists: boolean;
  /** How many columns from the first are ours to clear; null = the whole sheet. */
  readonly columns: number | null;
  /** The table it is to have. */
  readonly table?: TableRefill | null;
  /** The charts it is to have. */
  readonly charts?: ChartRefill | null;
}

/** Gives the proxy of the n-th sheet, queueing its making at the first call if it is not there. */
export type OpenSheet = (index: number) => Excel.Worksheet;

/**
 * Queues one batch: a sheet is cleared and prepared with its first piece and
 * gets its look with its last. Between two sheets the pane may breathe: what is
 * queued goes with the next sync all the same.
 */
async function queueBatch(
  batch: readonly Piece[],
  later: readonly Piece[],
  fillings: readonly Filling[],
  open: OpenSheet,
  begun: Set<number>,
): Promise<void> {
  await inOrder(batch, async ({ index, area }, at) => {
    const filling = fillings[index];
    if (filling === undefined) return;
    const sheet = open(index);
    if (!begun.has(index)) {
      begun.add(index);
      if (filling.exists) queueEmptying(sheet, filling);
      queueFormats(sheet, filling.model);
    }
    queueContents(sheet, filling.model, area);
    const last = ![...batch.slice(at + 1), ...later].some((piece) => piece.index === index);
    if (!last) return;
    await breath();
    queueLook(sheet, filling.model);
    if (filling.table) queueTable(sheet, filling.table);
    await breath();
  });
}

function queueEmptying(sheet: Excel.Worksheet, { table = null, columns }: Filling): void {
  if (table !== null && queueTableRoom(sheet, table)) return;
  // A table that the officer has moved: nothing on the sheet is certain to be where it was.
  queueClear(sheet, table === null ? columns : null);
}

/** Lets the pane draw and listen between two stretches of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Sends what was queued; a failure gives a note in place of an error, since no
 * number depends on it. That Excel cannot undo it together with the rest is no
 * failure of this step: the caller writes again without that wish.
 */
async function embellish(context: Excel.RequestContext, note: (error: unknown) => string): Promise<string[]> {
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (isUndoRefused(error)) throw error;
    return [note(error)];
  }
}

/**
 * Fills sheets: cells with their look, one sync for each 30,000, then charts
 * with fixed rows, print setup and the read-back, one sync each (rulings 40). Excel's
 * events are off from the first to the last; after an error the caller turns
 * them on. Gives the formulas that differ from what was counted, and notes: what
 * was not checked, then what failed without harm to the numbers.
 */
export async function fillSheets(
  context: Excel.RequestContext,
  fillings: readonly Filling[],
  open: OpenSheet,
  onProgress: CellProgress,
): Promise<FormulaVerdict> {
  const opened = new Map<number, Excel.Worksheet>();
  const openOnce = (index: number): Excel.Worksheet => {
    const sheet = opened.get(index) ?? open(index);
    opened.set(index, sheet);
    return sheet;
  };

  const batches = packCells(fillings.map(({ model }) => sheetArea(model)));
  const total = batches.flat().reduce((sum, { area }) => sum + cellCount(area), 0);
  let done = 0;
  onProgress(done, total);
  const begun = new Set<number>();
  context.runtime.enableEvents = false;
  await inOrder(batches, async (batch, at) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    await queueBatch(batch, batches.slice(at + 1).flat(), fillings, openOnce, begun);
    await context.sync();
    done += batch.reduce((sum, { area }) => sum + cellCount(area), 0);
    onProgress(done, total);
  });

  const sheets = fillings.map((_, index) => openOnce(index));
  const each = (queue: (sheet: Excel.Worksheet, model: OwnSheetModel) => void): void => {
    fillings.forEach(({ model }, index) => {
      const sheet = sheets[index];
      if (sheet !== undefined) queue(sheet, model);
    });
  };
  fillings.forEach(({ charts }, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined && charts) queueCharts(sheet, charts);
  });
  each(queueFreeze);
  const notes = await embellish(context, (error) => (isOfChart(error) ? NOTES.charts : NOTES.freeze));
  // What was queued behind a chart that failed has not been done.
  if (notes.includes(NOTES.charts)) each(queueFreeze);
  each(queuePrint);
  notes.push(...(await embellish(context, () => NOTES.print)));
  const verdict = await verifyWritten(context, fillings, sheets);
  return { ...verdict, notes: [...verdict.notes, ...notes] };
}
