import { count, understand } from "./calculate-workbook";
import { CancelledError } from "./port";
import type { Recalculate, Stage } from "./recalculate-types";

/**
 * The one use case of the pane and of the ribbon: read, understand, calculate,
 * write. Everything is computed before anything is written; until then it can
 * be cancelled between the steps.
 */
export const recalculate: Recalculate = async (port, request, hooks) => {
  const step = async (stage: Stage): Promise<void> => {
    throwIfCancelled(hooks.signal);
    hooks.onStage(stage);
    // Lets the pane draw the stage before the next synchronous step begins.
    await new Promise((resolve) => setTimeout(resolve, 0));
    throwIfCancelled(hooks.signal);
  };
  const ignoreProgress = (): void => undefined;
  await step("read");
  const grids = await port.read(ignoreProgress, hooks.signal);
  await step("check");
  const registry = understand(grids, { startYear: null, asOf: null, today: request.today });
  await step("calculate");
  const { results, models } = count(registry, grids);
  await step("write");
  const { sheets, notes } = await port.write(models, ignoreProgress);
  return { results, sheets, notes };
};

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new CancelledError();
}
