import { WorkbookError, type CellProgress, type WriteReport } from "../app/port";
import { withSheetNames } from "../report/formula-text";
import type { SheetKind, SheetModel } from "../report/sheet-model";
import { failureOf } from "./errors";
import { fillSheets } from "./fill";
import { writeFailure } from "./largest-sheet";
import { tablesMadeAnew } from "./messages";
import type { FormerSheet } from "./read";
import { ownColumns } from "./own-part";
import { ownContents, putBack, type OwnContent } from "./rollback";
import { isMadeAnew } from "./tables";
import { canMergeUndo, isUndoRefused, runAsOneUndo, runInExcel, type WaitingListener } from "./session";
import { openTarget, planTargets, writtenSheets, type Plan } from "./targets";

/** What a write needs besides the models. */
export interface WriteRequest {
  /** Content of the generated sheets as last read, to be put back. */
  readonly former: readonly FormerSheet[];
  /** Models of the last write of the same pane: the look of what is put back. */
  readonly lastWritten: readonly SheetModel[];
  readonly onProgress: CellProgress;
  readonly onWaiting: WaitingListener;
  /** Whether to ask Excel for one step of undo; set to false here once it has refused. */
  readonly undo: { merged: boolean };
}

/** A write that ended well. */
export interface SheetsWritten {
  readonly report: WriteReport;
  /** Excel's ids of the sheets that were filled. */
  readonly ids: ReadonlyMap<SheetKind, string>;
  /** Our part of what they held before. */
  readonly before: readonly OwnContent[];
}

/**
 * Fills the generated sheets. For up to 30,000 cells four syncs (a look before
 * writing, the cells with their look, fixed rows, print setup), one more per
 * further 30,000 cells, and one to read back (rulings 40). Anything that fails
 * after the first puts the former content back. Throws {@link WorkbookError}.
 *
 * Where Excel can, the whole write is one step of its undo (ExcelApi 1.20);
 * where it refuses that for something written here, the same is written again
 * without the wish.
 */
export async function writeSheets(models: readonly SheetModel[], request: WriteRequest): Promise<SheetsWritten> {
  const { former, lastWritten, onProgress, onWaiting, undo } = request;
  const begun: { plan: Plan | null } = { plan: null };
  const merged = undo.merged && canMergeUndo();
  try {
    return await (merged ? runAsOneUndo : runInExcel)(async (context) => {
      const plan = await planTargets(context, models, former, onWaiting);
      begun.plan = plan;
      const { targets } = plan;
      const sheets = new Map<SheetKind, Excel.Worksheet>();
      const open = (index: number): Excel.Worksheet => {
        const target = targets[index];
        if (target === undefined) throw new RangeError("piece without sheet");
        const sheet = openTarget(context, target);
        sheet.load("id");
        sheets.set(target.model.kind, sheet);
        return sheet;
      };
      const names = new Map(targets.map(({ model, name }) => [model.kind, name]));
      const fillings = targets.map(({ model, name, id, table, charts }) => ({
        model: withSheetNames(model, names),
        name,
        exists: id !== null,
        columns: ownColumns(model),
        table,
        charts,
      }));
      const { notes, differences } = await fillSheets(context, fillings, open, onProgress);
      const ids = new Map([...sheets].map(([kind, sheet]) => [kind, sheet.id]));
      const report = { sheets: writtenSheets(plan), notes: [...notes, ...tableNotes(plan)], differences };
      return { report, ids, before: ownContents(former, plan) };
    });
  } catch (error) {
    const failure = error instanceof WorkbookError ? error.failure : writeFailure(failureOf(error), models);
    const again = merged && isUndoRefused(error);
    if (begun.plan === null && !again) throw new WorkbookError(failure, "untouched");
    try {
      if (begun.plan !== null) await putBack(ownContents(former, begun.plan), begun.plan, lastWritten, "failed-write");
    } catch {
      throw new WorkbookError(failure, "not-restored");
    }
    if (again) {
      undo.merged = false;
      return await writeSheets(models, request);
    }
    throw new WorkbookError(failure, "restored");
  }
}

/** That tables had to be made anew where Excel cannot resize them (rulings 42). */
export function tableNotes({ targets }: Plan): readonly string[] {
  const names = targets.flatMap(({ table }) => (table !== null && isMadeAnew(table) ? [table.name] : []));
  return names.length === 0 ? [] : [tablesMadeAnew(names)];
}
