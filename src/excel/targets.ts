import { WorkbookError, type WrittenSheet } from "../app/port";
import { MARKER_NAME } from "../intake/grid";
import type { SheetKind, SheetModel } from "../report/sheet-model";
import { loadCharts, presentCharts, type ChartRefill } from "./charts";
import { sheetProtected, structureProtected } from "./messages";
import type { FormerSheet } from "./read";
import { firstSync, type WaitingListener } from "./session";
import { freeSheetName } from "./sheet-names";
import {
  loadOthers,
  loadTables,
  newTable,
  presentArea,
  tableRefill,
  type OtherTable,
  type TableRefill,
} from "./tables";

/** A sheet to fill: an existing one by its id, or one to be made under a free name. */
export interface Target {
  readonly model: SheetModel;
  /** Null until the sheet is made. */
  readonly id: string | null;
  readonly name: string;
  /** The table to be written on it; null when the model has none. */
  readonly table: TableRefill | null;
  /** Its charts; null when the model says nothing of charts. */
  readonly charts: ChartRefill | null;
}

/** What the workbook looks like at the moment of writing. */
export interface Plan {
  readonly targets: readonly Target[];
  /** Ids of all sheets before the write; whatever else is there afterwards is ours. */
  readonly idsBefore: readonly string[];
}

/**
 * Looks once more before writing, in one sync: which generated sheets are still
 * there, under which name, whether they or the workbook are protected; one more
 * sync where the officer has tables of their own beside ours. Throws
 * {@link WorkbookError} with state «untouched». API sets: ExcelApi 1.7.
 */
export async function planTargets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  former: readonly FormerSheet[],
  onWaiting: WaitingListener,
): Promise<Plan> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  const known = former.map((sheet) => {
    const item = worksheets.getItemOrNullObject(sheet.id);
    item.load("name");
    item.protection.load("protected");
    const model = models.find(({ kind }) => kind === sheet.kind);
    const tables = model?.table === undefined ? null : loadTables(item, model.table.name);
    const charts = model?.charts === undefined ? null : loadCharts(item);
    return { kind: sheet.kind, id: sheet.id, item, former: sheet, tables, charts };
  });
  await firstSync(context, onWaiting);

  const present = known.filter(({ item }) => !item.isNullObject);
  const locked = present.filter(
    ({ kind, item }) => item.protection.protected && models.some((model) => model.kind === kind),
  );
  if (locked.length > 0) throw new WorkbookError(sheetProtected(locked.map(({ item }) => item.name)), "untouched");

  const others = new Map(
    present.map(({ kind, tables }): [SheetKind, readonly OtherTable[]] => [
      kind,
      tables === null ? [] : loadOthers(tables),
    ]),
  );
  if ([...others.values()].some((some) => some.length > 0)) await context.sync();

  const taken = worksheets.items.map((sheet) => sheet.name);
  const targets = models.map((model): Target => {
    const existing = present.find(({ kind }) => kind === model.kind);
    const chartsNow = existing?.charts ?? null;
    const charts: ChartRefill | null =
      model.charts === undefined
        ? null
        : { models: model.charts, present: chartsNow === null ? [] : presentCharts(chartsNow) };
    const { name: tableName, area } = model.table ?? { name: "", area: null };
    const tables = existing?.tables ?? null;
    const table =
      area === null
        ? null
        : existing === undefined || tables === null
          ? newTable(tableName, area)
          : tableRefill(tableName, area, presentArea(tables), existing.former, others.get(model.kind) ?? []);
    if (existing !== undefined) return { model, id: existing.id, name: existing.item.name, table, charts };
    const name = freeSheetName(model.name, taken);
    taken.push(name);
    return { model, id: null, name, table, charts };
  });
  const toMake = targets.filter(({ id }) => id === null).map(({ name }) => name);
  if (toMake.length > 0 && protection.protected) throw new WorkbookError(structureProtected(toMake), "untouched");
  return { targets, idsBefore: worksheets.items.map((sheet) => sheet.id) };
}

/**
 * The proxy of a target: found, or queued to be made with its marker, tab
 * colour and place (behind the last sheet; both only now, rulings 43).
 */
export function openTarget(context: Excel.RequestContext, { id, name, model }: Target): Excel.Worksheet {
  if (id !== null) return context.workbook.worksheets.getItem(id);
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(MARKER_NAME, `="${model.kind}"`);
  sheet.tabColor = model.tabColor;
  return sheet;
}

/** The targets as the caller is told of them. */
export function writtenSheets(plan: Plan): WrittenSheet[] {
  return plan.targets.map(({ model, id, name }) => ({ kind: model.kind, name, made: id === null }));
}
