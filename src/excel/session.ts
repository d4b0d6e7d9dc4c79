/** Longer than this for a first small request, and Excel is most likely waiting for the end of a cell's editing. */
const WAITING_HINT_MS = 1500;

/** Told true when Excel seems to wait for the officer, and false once it has answered. */
export type WaitingListener = (waiting: boolean) => void;

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
