import type { Area, SheetModel } from "../report/sheet-model";
import { queueColumns, queueFreeze } from "./apply-setup";
import { rangeOf } from "./apply-styles";
import { loadCharts, presentCharts, queueChartRemoval, queueCharts, type PresentChart } from "./charts";
import { packCells } from "./chunks";
import { formerLook } from "./former-look";
import { patches } from "./layout";
import { queueFills } from "./officer-fills";
import type { FormerSheet } from "./read";
import { inOrder, runInExcel } from "./session";
import { loadTables, presentArea, queueTable, queueTableRoom, queueTableUndo, type TableRefill } from "./tables";
import type { Plan, Target } from "./targets";
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

/** Our part of a generated sheet as it was, with the place of its table. */
export interface OwnContent {
  readonly sheet: FormerSheet;
  /** Null when it had none. */
  readonly table: Area | null;
}

/** Of what the sheets of a plan held, the part that is ours: the rest stays as it is. */
export function ownContents(former: readonly FormerSheet[], { targets }: Plan): readonly OwnContent[] {
  return targets.flatMap(({ id, model, table }): readonly OwnContent[] => {
    const sheet = former.find((one) => one.id === id);
    if (sheet === undefined) return [];
    if (table === null) return [{ sheet: ownPart(sheet, ownColumns(model)), table: null }];
    // Moved by the officer: the whole sheet is written, so the whole is put back.
    if (table.rows === null) return [{ sheet, table: table.present }];
    const { own } = table.rows;
    const area = table.present === null ? null : { ...table.to, rows: own };
    return [{ sheet: ownPart(sheet, ownColumns(model), own), table: area }];
  });
}

/** A sheet to put back, and what is known of its table now. */
interface Part extends OwnContent {
  readonly target: Target;
  /** Where the table is now. */
  readonly now: Area | null;
  /** The officer's cells below stand lower than they did. */
  readonly pushed: boolean;
  readonly charts: readonly PresentChart[];
}

/** Where the tables of the sheets are now, and whether cells were inserted below them. One sync, with the list of sheets. */
async function lookAtParts(
  context: Excel.RequestContext,
  contents: readonly OwnContent[],
  { targets }: Plan,
): Promise<readonly Part[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const looks = contents.flatMap((content) => {
    const target = targets.find(({ id }) => id === content.sheet.id);
    if (target === undefined) return [];
    const { table: refill } = target;
    const worksheet = worksheets.getItem(content.sheet.id);
    const tables = refill === null ? null : loadTables(worksheet, refill.name);
    const charts = target.charts === null ? null : loadCharts(worksheet);
    return [{ content, target, tables, charts, lower: refill === null ? null : lowerRows(worksheet, refill) }];
  });
  await context.sync();
  return looks.map(({ content, target, tables, charts, lower }) => ({
    ...content,
    target,
    now: tables === null ? null : presentArea(tables),
    pushed: lower !== null && !lower.isNullObject,
    charts: charts === null ? [] : presentCharts(charts),
  }));
}

/** What was pushed below the last row that had been filled; null when nothing was to be pushed. */
function lowerRows(sheet: Excel.Worksheet, { to, push, rows }: TableRefill): Excel.Range | null {
  if (push === 0 || rows?.below == null) return null;
  const lower = rangeOf(sheet, { ...to, row: rows.below.last + 1, rows: push }).getUsedRangeOrNullObject(true);
  lower.load("rowIndex");
  return lower;
}

/** Queues an empty own part. Gives the table that is to be made when it is filled; null when it was kept, or there was none. */
function queuePartClear(sheet: Excel.Worksheet, part: Part, way: PutBackWay): TableRefill | null {
  const { target, table, now, pushed } = part;
  const { table: refill, model } = target;
  if (refill === null) {
    queueClear(sheet, ownColumns(model));
    return null;
  }
  if (refill.rows === null || table === null) {
    // Whole sheets: the table was elsewhere, or made by the write that failed.
    if (now !== null) sheet.tables.getItem(refill.name).convertToRange();
    if (refill.rows === null) queueClear(sheet, null);
    else queueTableUndo(sheet, refill, null, pushed);
    return table === null ? null : { ...refill, to: table, present: null };
  }
  const filled: TableRefill = { ...refill, to: table, present: now };
  if (way === "former-report") queueTableRoom(sheet, filled);
  else queueTableUndo(sheet, refill, now, pushed);
  return filled;
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
      queueFills(worksheet, sheet, sheet.fills);
      continue;
    }
    queueColumns(worksheet, model);
    queueLook(worksheet, model);
    queueFills(worksheet, sheet, sheet.fills);
    const before = targets.find(({ id }) => id === sheet.id)?.charts ?? null;
    if (before !== null && model.charts !== undefined) {
      // Only what stood there before the write is drawn from its cells again.
      const models = model.charts.filter(({ name }) => before.present.some((chart) => chart.name === name));
      queueCharts(worksheet, { models, present: before.present });
    }
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

/** Why contents are put back: over a write that failed on the way, or in place of a report that stands whole. */
export type PutBackWay = "failed-write" | "former-report";

/**
 * Puts our part of the generated sheets back: values, formulas and number
 * formats of those that were there; those that were made are removed. Their look
 * comes back where the same pane has written them, else with the next run
 * (rulings 41): then false is given. What the officer has below a table goes
 * back to its place after a failed write, and gives way to a larger former
 * report. A context of its own, since the failed one may be unusable.
 */
export function putBack(
  contents: readonly OwnContent[],
  plan: Plan,
  lastWritten: readonly SheetModel[],
  way: PutBackWay,
): Promise<boolean> {
  const { targets, idsBefore } = plan;
  const made = targets.filter(({ id }) => id === null).map(({ name }) => name);
  // Tables first: formulas of other sheets name them.
  const ordered = [...contents].sort((a, b) => Number(b.table !== null) - Number(a.table !== null));
  const sheets = ordered.map(({ sheet }) => sheet);
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = false;
    const parts = await lookAtParts(context, ordered, plan);

    queueRemoval(worksheets, made, idsBefore);
    for (const { sheet, target, charts } of parts) {
      if (target.charts !== null) queueChartRemoval(worksheets.getItem(sheet.id), target.charts, charts);
    }
    const refills = new Map(
      parts.map((part) => [part.sheet.id, queuePartClear(worksheets.getItem(part.sheet.id), part, way)]),
    );
    await context.sync();

    const batches = packCells(sheets);
    const lastPieces = new Map(batches.flat().map((piece) => [piece.index, piece]));
    await inOrder(batches, async (batch) => {
      for (const piece of batch) {
        const sheet = sheets[piece.index];
        if (sheet === undefined) continue;
        const worksheet = worksheets.getItem(sheet.id);
        queueFormer(worksheet, sheet, piece.area);
        const refill = refills.get(sheet.id) ?? null;
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
