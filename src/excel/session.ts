import { codeOf } from "./errors";

/** Longer than this for a first small request, and Excel is most likely waiting for the end of a cell's editing. */
const WAITING_HINT_MS = 1500;

/** Told true when Excel seems to wait for the officer, and false once it has answered. */
export type WaitingListener = (waiting: boolean) => void;

/** The set that merges all syncs of a run into one step of Excel's undo. */
const UNDO_GROUP_SET = "1.20";

/** Excel's answer when something of a merged run cannot be undone with the rest. */
const UNDO_REFUSED = "UndoNotSupported";

/** Whether the officer's Ctrl+Z can take a whole run back in one step here. */
export function canMergeUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUP_SET);
}

/** Whether a run failed only because of the wish for one step of undo. */
export function isUndoRefused(error: unknown): boolean {
  return codeOf(error) === UNDO_REFUSED;
}

/**
 * {@link runInExcel} whose syncs are one step of Excel's undo. API set: ExcelApi
 * 1.20, ask {@link canMergeUndo} first; a failure by which {@link isUndoRefused}
 * is true means: put back and run again without.
 */
export function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
}

/**
 * `Excel.run` that queues while a cell is being edited instead of failing.
 * API set: ExcelApi 1.1; `delayForCellEdit` is ignored where it is not known.
 */
export function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** The first sync of a run; after a second and a half without an answer the listener is told. */
export async function firstSync(context: Excel.RequestContext, onWaiting: WaitingListener): Promise<void> {
  const timer = setTimeout(() => {
    onWaiting(true);
  }, WAITING_HINT_MS);
  try {
    await context.sync();
  } finally {
    clearTimeout(timer);
    onWaiting(false);
  }
}

/** Runs steps one after another: each needs the sync of the one before. */
export async function inOrder<T>(items: readonly T[], step: (item: T, index: number) => Promise<void>): Promise<void> {
  let index = 0;
  for (const item of items) {
    await step(item, index);
    index += 1;
  }
}
