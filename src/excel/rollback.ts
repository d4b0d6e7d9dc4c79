import type { Area, SheetModel } from "../report/sheet-model";
import { queueColumns, queueFreeze } from "./apply-setup";
import { packCells } from "./chunks";
import { formerLook } from "./former-look";
import { patches } from "./layout";
import type { FormerSheet } from "./read";
import { inOrder, runInExcel } from "./session";
import type { Plan } from "./targets";
import { everywhere, queueClear, queueLook } from "./write-cells";

/** Queues one rectangle of a sheet's former content, number formats first. */
function queueFormer(sheet: Excel.Worksheet, former: FormerSheet, area: Area): void {
  const at = (row: number, column: number): string => former.numberFormats[row]?.[column] ?? "General";
  const range = (part: Area): Excel.Range =>
    sheet.getRangeByIndexes(former.firstRow + part.row, former.firstColumn + part.column, part.rows, part.columns);
  for (const { area: part, value } of patches(area, at)) {
    range(part).numberFormat = everywhere(value);
  }
  range(area).formulas = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const value = former.formulas[area.row + r]?.[area.column + c] ?? null;
      // Text that begins with an apostrophe loses it when it is typed again.
      return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
    }),
  );
}

/** Queues the removal of sheets that a failed write has made; `worksheets` must be loaded with ids and names. */
export function queueRemoval(
  worksheets: Excel.WorksheetCollection,
  made: readonly string[],
  idsBefore: readonly string[],
): void {
  for (const sheet of worksheets.items) {
    if (made.includes(sheet.name) && !idsBefore.includes(sheet.id)) sheet.delete();
  }
}

/** Gives sheets whose look is known their look again; a failure leaves them plain, their contents stand. */
async function restoreLook(
  context: Excel.RequestContext,
  former: readonly FormerSheet[],
  lastWritten: readonly SheetModel[],
): Promise<void> {
  for (const sheet of former) {
    const model = formerLook(sheet, lastWritten);
    if (model === null) continue;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    queueColumns(worksheet, model);
    queueLook(worksheet, model);
    queueFreeze(worksheet, model);
  }
  try {
    await context.sync();
  } catch {
    // Nothing more can be done, and no number depends on it.
  }
}

/**
 * Puts the generated sheets back as they were before a write that failed:
 * values, formulas and number formats of those that were there; those that were
 * made are removed. Their look comes back where the same pane has written them,
 * else with the next run (rulings 41). A context of its own, since the failed
 * one may be unusable.
 */
export function putBack(
  former: readonly FormerSheet[],
  { targets, idsBefore }: Plan,
  lastWritten: readonly SheetModel[],
): Promise<void> {
  const filled = targets.map(({ id }) => id);
  const made = targets.filter(({ id }) => id === null).map(({ name }) => name);
  const sheets = former.filter((sheet) => filled.includes(sheet.id));
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = false;
    worksheets.load("items/id,items/name");
    await context.sync();

    queueRemoval(worksheets, made, idsBefore);
    for (const { id } of sheets) queueClear(worksheets.getItem(id));
    await context.sync();

    await inOrder(packCells(sheets), async (batch) => {
      for (const { index, area } of batch) {
        const sheet = sheets[index];
        if (sheet !== undefined) queueFormer(worksheets.getItem(sheet.id), sheet, area);
      }
      await context.sync();
    });
    await restoreLook(context, sheets, lastWritten);
  }).finally(eventsOn);
}

/** Turns Excel's events on again, whatever became of the requests before; an Excel that refuses even this is lost. */
export async function eventsOn(): Promise<void> {
  try {
    await runInExcel(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The failure before it is what the officer is told of.
  }
}
