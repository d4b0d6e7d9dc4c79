import { WorkbookError, type OwnSheetModel } from "../app/port";
import { failureOf } from "./errors";
import { fillSheets } from "./fill";
import { writeFailure } from "./largest-sheet";
import { structureProtected } from "./messages";
import { eventsOn, queueRemoval } from "./rollback";
import { firstSync, runInExcel, type WaitingListener } from "./session";
import { freeOwnName } from "./sheet-names";

/** What the workbook looked like before sheets were added. */
interface Before {
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** Looks at the workbook in one sync: which names are free, and whether sheets may be added at all. */
async function lookBefore(
  context: Excel.RequestContext,
  models: readonly OwnSheetModel[],
  onWaiting: WaitingListener,
): Promise<Before> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await firstSync(context, onWaiting);

  const taken = worksheets.items.map((sheet) => sheet.name);
  const names = models.map((model) => {
    const name = freeOwnName(model.name, taken);
    taken.push(name);
    return name;
  });
  if (protection.protected) throw new WorkbookError(structureProtected(names), "untouched");
  return { names, ids: worksheets.items.map((sheet) => sheet.id) };
}

/** Removes what was made; in a context of its own, since the failed one may be unusable. */
function removeMade({ names, ids }: Before): Promise<void> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = false;
    worksheets.load("items/id,items/name");
    await context.sync();
    queueRemoval(worksheets, names, ids);
    await context.sync();
  }).finally(eventsOn);
}

/** Brings a sheet to the front; that this fails is no reason to take the sheets back. */
async function bringToFront(context: Excel.RequestContext, sheet: Excel.Worksheet | undefined): Promise<void> {
  sheet?.activate();
  try {
    await context.sync();
  } catch {
    // The sheets are there; another workbook came to the front in between.
  }
}

/**
 * Adds plain sheets of the officer's own behind the last one, without marker,
 * and brings the first to the front. Gives their names: «Выпуск 2025 (2)» where
 * «Выпуск 2025» is taken. Up to 30,000 cells six syncs: a look before, cells,
 * fixed rows, print setup, read-back, to the front. Anything that fails removes
 * what was made. Throws {@link WorkbookError}. API sets: ExcelApi 1.9.
 */
export async function addOwnSheets(
  models: readonly OwnSheetModel[],
  onWaiting: WaitingListener,
): Promise<readonly string[]> {
  const begun: { before: Before | null } = { before: null };
  try {
    return await runInExcel(async (context) => {
      const before = await lookBefore(context, models, onWaiting);
      begun.before = before;
      const { names } = before;
      const made = new Map<number, Excel.Worksheet>();
      const open = (index: number): Excel.Worksheet => {
        const sheet = context.workbook.worksheets.add(names[index]);
        const tabColor = models[index]?.tabColor;
        if (tabColor !== undefined) sheet.tabColor = tabColor;
        made.set(index, sheet);
        return sheet;
      };
      const fillings = models.map((model, index) => ({
        model,
        name: names[index] ?? model.name,
        exists: false,
        columns: null,
      }));
      await fillSheets(context, fillings, open, () => undefined);
      await bringToFront(context, made.get(0));
      return names;
    });
  } catch (error) {
    const failure = error instanceof WorkbookError ? error.failure : writeFailure(failureOf(error), models);
    if (begun.before === null) throw new WorkbookError(failure, "untouched");
    try {
      await removeMade(begun.before);
    } catch {
      throw new WorkbookError(failure, "not-restored");
    }
    throw new WorkbookError(failure, "restored");
  }
}
