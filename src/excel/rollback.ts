import type { Area, SheetModel } from "../report/sheet-model";
import { queueColumns, queueFreeze } from "./apply-setup";
import { packCells } from "./chunks";
import { formerLook } from "./former-look";
import { patches } from "./layout";
import type { FormerSheet } from "./read";
import { inOrder, runInExcel } from "./session";
import { loadTables, queueTable, queueTableClear, tableRefill, type TableRefill } from "./tables";
import type { Plan } from "./targets";
import { ownColumns, ownPart } from "./own-part";
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

/** The table in the former content of its sheet: its head and the rows below whose first cell is filled. */
function formerTableArea({ formulas, firstRow, firstColumn }: FormerSheet): Area {
  const end = (found: number, whole: number): number => (found < 0 ? whole : found);
  const head = formulas[0] ?? [];
  const columns = end(head.indexOf(null), head.length);
  const rows = end(
    formulas.findIndex((row) => (row[0] ?? null) === null),
    formulas.length,
  );
  return { row: firstRow, column: firstColumn, rows: Math.max(rows, 2), columns: Math.max(columns, 1) };
}

/** For each sheet that is to have a table: where it is now, and where its former content has it. One sync when there is any. */
async function formerTables(
  context: Excel.RequestContext,
  sheets: readonly FormerSheet[],
  targets: Plan["targets"],
): Promise<readonly (TableRefill | null)[]> {
  const looks = sheets.map((sheet) => {
    const table = targets.find((target) => target.id === sheet.id)?.table ?? null;
    if (table?.present == null) return null;
    const own = loadTables(context.workbook.worksheets.getItem(sheet.id), table.name);
    return { own, name: table.name, to: formerTableArea(sheet) };
  });
  if (looks.some((look) => look !== null)) await context.sync();
  return looks.map((look) => (look === null ? null : tableRefill(look.name, look.to, look.own)));
}

/**
 * Gives sheets whose look is known their look again, the others at least their
 * columns; a failure leaves them plain, their contents stand. True when every
 * look is back.
 */
async function restoreLook(
  context: Excel.RequestContext,
  former: readonly FormerSheet[],
  lastWritten: readonly SheetModel[],
  { targets }: Plan,
): Promise<boolean> {
  let known = true;
  for (const sheet of former) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const model = formerLook(sheet, lastWritten);
    if (model === null) {
      known = false;
      const alike = targets.find(({ id }) => id === sheet.id)?.model;
      if (alike !== undefined) queueColumns(worksheet, alike);
      continue;
    }
    queueColumns(worksheet, model);
    queueLook(worksheet, model);
    queueFreeze(worksheet, model);
  }
  try {
    await context.sync();
    return known;
  } catch {
    // Nothing more can be done, and no number depends on it.
    return false;
  }
}

/**
 * Puts the generated sheets back as they were before a write that failed:
 * values, formulas and number formats of those that were there; those that were
 * made are removed. Their look comes back where the same pane has written them,
 * else with the next run (rulings 41): then false is given. A context of its
 * own, since the failed one may be unusable.
 */
export function putBack(
  former: readonly FormerSheet[],
  plan: Plan,
  lastWritten: readonly SheetModel[],
): Promise<boolean> {
  const { targets, idsBefore } = plan;
  const made = targets.filter(({ id }) => id === null).map(({ name }) => name);
  const hadTable = (id: string): boolean => targets.some((target) => target.id === id && target.table?.present != null);
  const parts = targets
    .flatMap(({ id, model }) => {
      const sheet = former.find((one) => one.id === id);
      const columns = ownColumns(model);
      return sheet === undefined ? [] : [{ sheet: ownPart(sheet, columns), columns }];
    })
    // Tables first: formulas of other sheets name them.
    .sort((a, b) => Number(hadTable(b.sheet.id)) - Number(hadTable(a.sheet.id)));
  const sheets = parts.map(({ sheet }) => sheet);
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = false;
    worksheets.load("items/id,items/name");
    await context.sync();

    const refills = await formerTables(context, sheets, targets);
    queueRemoval(worksheets, made, idsBefore);
    parts.forEach(({ sheet: { id }, columns }, index) => {
      const refill = refills[index] ?? null;
      const sheet = worksheets.getItem(id);
      const kept = refill !== null && queueTableClear(sheet, refill);
      if (!kept) queueClear(sheet, columns);
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
    return await restoreLook(context, sheets, lastWritten, plan);
  }).finally(eventsOn);
}

/**
 * Turns Excel's events on again, whatever became of the requests before: without
 * them no change of the data would be noticed, so a busy Excel is asked twice.
 */
export async function eventsOn(): Promise<void> {
  const ask = (): Promise<void> =>
    runInExcel(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  try {
    await ask().catch(ask);
  } catch {
    // The failure before it is what the officer is told of.
  }
}
