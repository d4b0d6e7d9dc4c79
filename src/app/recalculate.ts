/**
 * The use cases of the pane and of the ribbon. Everything is computed before
 * anything is written; until then a run can be cancelled between its steps.
 * They throw `WorkbookError` and `CancelledError` (`port.ts`).
 */
import type { WorkbookGrids } from "../intake/grid";
import type { Serial } from "../registry/date";
import type { SheetModel } from "../report/sheet-model";
import type { Reckoned } from "./calculator";
import { CancelledError } from "./port";
import type { Reckoning } from "./reckoning";
import { UnusableWorkbookError, type Outcome, type RunHooks, type Stage, type Tools } from "./recalculate-types";
import type { SettingsEdit } from "./settings-edit";

/** Reads, understands, calculates, writes the generated sheets. Also throws {@link UnusableWorkbookError}. */
export async function recalculate(tools: Tools, hooks: RunHooks): Promise<Outcome> {
  return await recalculateWith(tools, hooks, null);
}

/** The same, saving the snapshot of a day, which then is отчётная дата; null = none. */
export async function recalculateWith(tools: Tools, hooks: RunHooks, snapshot: Serial | null): Promise<Outcome> {
  const { reckoning, models } = await readAndReckon(tools, hooks, true, snapshot);
  if (reckoning.unusable !== null) {
    throw new UnusableWorkbookError(reckoning.unusable.what, reckoning.unusable.advice);
  }
  const { sheets, notes, differences } = await write(tools, hooks, models);
  const reportSheets = reckoning.reportSheets.map((before) => {
    const written = sheets.find(({ kind }) => kind === before.kind);
    return written === undefined ? before : { kind: written.kind, name: written.name, exists: true };
  });
  return { reckoning: { ...reckoning, reportSheets }, sheets, notes, differences };
}

/** Reads, understands, calculates; writes nothing. A workbook without graduates is no error here. */
export async function look(tools: Tools, hooks: RunHooks): Promise<Reckoning> {
  return (await readAndReckon(tools, hooks, false)).reckoning;
}

/**
 * Writes one change into «Настройки КПЭ» and nothing else. What the officer
 * typed into the sheet meanwhile is kept, since it is read just before. Returns
 * what is wrong with the change (Russian), null when it is written.
 */
export async function changeSettings(tools: Tools, edits: readonly SettingsEdit[], hooks: RunHooks): Promise<string | null> {
  const grids = await read(tools, hooks);
  const edited = await tools.calculator.edit({ grids, today: tools.today() }, edits);
  if (edited.state === "wrong") return edited.problem;
  await write(tools, hooks, [edited.model]);
  return null;
} // prettier-ignore

async function readAndReckon(
  tools: Tools,
  hooks: RunHooks,
  sheets: boolean,
  snapshot: Serial | null = null,
): Promise<Reckoned> {
  const grids = await read(tools, hooks);
  await step("check", hooks);
  const reckoned = await tools.calculator.reckon({ grids, today: tools.today(), sheets, snapshot }, () => {
    if (!hooks.signal.aborted) hooks.onStage("calculate");
  });
  throwIfCancelled(hooks.signal);
  return reckoned;
}

async function read({ port }: Tools, hooks: RunHooks): Promise<WorkbookGrids> {
  await step("read", hooks);
  return await port.read(hooks.onProgress, hooks.signal);
}

async function write(
  { port }: Tools,
  hooks: RunHooks,
  models: readonly SheetModel[],
): ReturnType<Tools["port"]["write"]> {
  await step("write", hooks);
  return await port.write(models, hooks.onProgress);
}

/** Lets the pane draw the stage before the next step begins. */
async function step(stage: Stage, { signal, onStage }: RunHooks): Promise<void> {
  throwIfCancelled(signal);
  onStage(stage);
  await new Promise((resolve) => setTimeout(resolve, 0));
  throwIfCancelled(signal);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new CancelledError();
}
