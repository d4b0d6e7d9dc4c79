import type { Area, SheetModel } from "../report/sheet-model";
import { queueColumns, queueFreeze } from "./apply-setup";
import { packCells } from "./chunks";
import { formerLook } from "./former-look";
import { patches } from "./layout";
import type { FormerSheet } from "./read";
import { inOrder, runInExcel } from "./session";
import { loadTables, queueTable, queueTableClear, tableRefill, type TableRefill } from "./tables";
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

/** For each sheet that had a table: where it is after the failure, and where it was. One sync when there is any. */
async function formerTables(
  context: Excel.RequestContext,
  sheets: readonly FormerSheet[],
  targets: Plan["targets"],
): Promise<readonly (TableRefill | null)[]> {
  const looks = sheets.map(({ id }) => {
    const table = targets.find((target) => target.id === id)?.table ?? null;
    if (table?.present == null) return null;
    const own = loadTables(context.workbook.worksheets.getItem(id), table.name);
    return { own, name: table.name, to: table.present };
  });
  if (looks.some((look) => look !== null)) await context.sync();
  return looks.map((look) => (look === null ? null : tableRefill(look.name, look.to, look.own)));
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
  const hadTable = (id: string): boolean => targets.some((target) => target.id === id && target.table?.present != null);
  // Tables first: formulas of other sheets name them.
  const sheets = former
    .filter((sheet) => filled.includes(sheet.id))
    .sort((a, b) => Number(hadTable(b.id)) - Number(hadTable(a.id)));
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = false;
    worksheets.load("items/id,items/name");
    await context.sync();

    const refills = await formerTables(context, sheets, targets);
    queueRemoval(worksheets, made, idsBefore);
    sheets.forEach(({ id }, index) => {
      const refill = refills[index] ?? null;
      const sheet = worksheets.getItem(id);
      const kept = refill !== null && queueTableClear(sheet, refill);
      if (!kept) queueClear(sheet);
    });
    await context.sync();

    const batches = packCells(sheets);
    const lastPieces = new Map(batches.flat().map((piece) => [piece.index, piece]));
    await inOrder(batches, async (batch) => {
      for (const piece of batch) {
        const sheet = sheets[piece.index];
        if (sheet === undefined) continue;
        const worksheet = worksheets.getItem(sheet.id);
        queueFormer(worksheet, sheet, piece.area);
        const refill = refills[piece.index] ?? null;
        if (refill !== null && lastPieces.get(piece.index) === piece) queueTable(worksheet, refill);
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
