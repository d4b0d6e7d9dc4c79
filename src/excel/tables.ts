/**
 * Excel tables on generated sheets. A table is never deleted and made again:
 * formulas of the officer that name it would become #REF! (rulings 42). It is
 * resized where Excel can (ExcelApi 1.13), else made a plain range and a table
 * of the same name again. What the officer keeps beside it stays where it is,
 * what stands below gives way when the table grows.
 */
import type { Area } from "../report/sheet-model";
import { rangeOf } from "./apply-styles";
import { tableRows, type TableRows } from "./own-part";
import type { FormerSheet } from "./read";

const RESIZE = "1.13";

/** Rows of a worksheet. */
const ALL_ROWS = 1_048_576;

/** A table to be written over what is there. */
export interface TableRefill {
  readonly name: string;
  /** Where it is to be. */
  readonly to: Area;
  /** Where it is now; null when there is none of this name on the sheet. */
  readonly present: Area | null;
  /** Our rows on the sheet now, and the officer's below; null on a new sheet, and when the officer has moved the table: then the whole sheet is filled anew. */
  readonly rows: TableRows | null;
  /** By how many rows what is below must give way. */
  readonly push: number;
  /** Other tables in the way: copies, or made by the officer. They become plain cells. */
  readonly others: readonly string[];
}

/** Tables of a sheet, loaded with the next sync. */
export interface LoadedTables {
  readonly all: Excel.TableCollection;
  readonly own: Excel.Table;
  readonly range: Excel.Range;
}

/** A table that is not ours, with its place loaded. */
export interface OtherTable {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Queues a look at the tables of a sheet: ours by its name, and what else there is. API set: ExcelApi 1.4. */
export function loadTables(sheet: Excel.Worksheet, name: string): LoadedTables {
  const all = sheet.tables;
  all.load("items/name");
  const own = all.getItemOrNullObject(name);
  own.load("name,showTotals");
  const range = own.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { all, own, range };
}

/** Queues a look at where the other tables of a sheet are; none for most sheets, and then no sync is needed. */
export function loadOthers({ all, own }: LoadedTables): readonly OtherTable[] {
  return all.items
    .filter(({ name }) => own.isNullObject || name !== own.name)
    .map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    });
}

/** Where our table is, without a row of totals; null when it is not there. */
export function presentArea({ own, range }: LoadedTables): Area | null {
  if (own.isNullObject) return null;
  const area = areaOf(range);
  return own.showTotals ? { ...area, rows: area.rows - 1 } : area;
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function meet(a: Area, b: Area): boolean {
  const apart = (from: number, count: number, other: number, others: number): boolean =>
    from + count <= other || other + others <= from;
  return !apart(a.row, a.rows, b.row, b.rows) && !apart(a.column, a.columns, b.column, b.columns);
}

/** A table on a sheet that is yet to be made. */
export function newTable(name: string, to: Area): TableRefill {
  return { name, to, present: null, rows: null, push: 0, others: [] };
}

/** What there is to do for a table on a sheet that is there; `former` is what the sheet held when it was read. */
export function tableRefill(
  name: string,
  to: Area,
  present: Area | null,
  former: FormerSheet,
  others: readonly OtherTable[],
): TableRefill {
  const moved = present !== null && (present.row !== to.row || present.column !== to.column);
  const rows = moved ? null : tableRows(former, to.columns, present === null ? null : present.rows);
  const below = rows?.below ?? null;
  // One empty row stays between, or Excel would take the text into the table.
  const push = below !== null && below.first < to.rows ? to.rows + 1 - below.first : 0;
  const height = push > 0 ? ALL_ROWS : Math.max(rows?.own ?? 0, to.rows);
  const inTheWay = others.filter(({ range }) => rows === null || meet(areaOf(range), { ...to, rows: height }));
  return { name, to, present, rows, push, others: inTheWay.map((other) => other.name) };
}

function canResize(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", RESIZE);
}

function sameSize(a: Area, b: Area): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** Whether the table that is there can be kept. */
function isKept({ present, to, rows }: TableRefill): boolean {
  return present !== null && rows !== null && (canResize() || sameSize(present, to));
}

/** Whether the table that is there must be made anew, since this Excel cannot resize one. */
export function isMadeAnew(refill: TableRefill): boolean {
  return refill.present !== null && refill.rows !== null && !isKept(refill);
}

/**
 * Queues the room for a table: what the officer has below gives way, and our
 * cells lose contents and formats. False when nothing was cleared, since the
 * whole sheet is to be. What «clear all» does to a whole table is not
 * documented, so contents and formats are cleared apart. API sets: ExcelApi
 * 1.1, 1.2, 1.6, 1.8; 1.13 where it is there.
 */
export function queueTableRoom(sheet: Excel.Worksheet, refill: TableRefill): boolean {
  const { name, to, present, rows, push, others } = refill;
  for (const other of others) sheet.tables.getItem(other).convertToRange();
  const table = present === null ? null : sheet.tables.getItem(name);
  if (table !== null) queuePlainTable(table);
  const kept = isKept(refill);
  if (!kept) table?.convertToRange();
  if (rows === null) return false;
  if (!kept) sheet.autoFilter.remove();
  const own: Area = { ...to, rows: rows.own };
  let size = present;
  if (kept && table !== null && size !== null && push > 0 && !sameSize(size, own)) {
    // Excel inserts no cells in the middle of a table's row.
    table.resize(rangeOf(sheet, own));
    size = own;
  }
  if (push > 0) rangeOf(sheet, { ...to, row: rows.own, rows: push }).insert("Down");
  if (kept && table !== null && size !== null && !sameSize(size, to)) table.resize(rangeOf(sheet, to));
  // Cells that were inserted take the look of the row above.
  const ours = Math.max(rows.own, to.rows, push > 0 && rows.below !== null ? rows.below.first + push : 0);
  queueOwnClear(sheet, { ...to, rows: ours });
  return true;
}

/** Without filters, and without a row of totals: resized, the table would take its last person for one. */
function queuePlainTable(table: Excel.Table): void {
  table.clearFilters();
  table.showTotals = false;
}

/** Queues the undoing of {@link queueTableRoom} and of whatever was written since; `pushed` tells whether cells had been inserted. */
export function queueTableUndo(sheet: Excel.Worksheet, refill: TableRefill, now: Area | null, pushed: boolean): void {
  const { name, to, rows, push } = refill;
  if (rows === null) return;
  const own: Area = { ...to, rows: rows.own };
  const table = now === null ? null : sheet.tables.getItem(name);
  if (table !== null) queuePlainTable(table);
  if (table !== null && now !== null && !sameSize(now, own)) {
    if (canResize()) table.resize(rangeOf(sheet, own));
    else table.convertToRange();
  }
  const { below } = rows;
  if (pushed && below !== null) {
    queueOwnClear(sheet, { ...to, rows: below.first + push });
    rangeOf(sheet, { ...to, row: rows.own, rows: push }).delete("Up");
    return;
  }
  queueOwnClear(sheet, { ...to, rows: Math.max(rows.own, push > 0 ? 0 : to.rows) });
}

/** Contents, formats, rules and hiding of our cells; the head's texts stay, since a table has no empty ones. */
function queueOwnClear(sheet: Excel.Worksheet, area: Area): void {
  const cells = rangeOf(sheet, area);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  rangeOf(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).clear("Contents");
  cells.clear("Formats");
  sheet.getRange().rowHidden = false;
  rangeOf(sheet, { ...area, row: 0, rows: ALL_ROWS }).columnHidden = false;
}

/** Queues the table over cells that are written; nothing when it was kept. API sets: ExcelApi 1.1, 1.3. */
export function queueTable(sheet: Excel.Worksheet, refill: TableRefill): void {
  if (isKept(refill)) return;
  const table = sheet.tables.add(rangeOf(sheet, refill.to), true);
  table.name = refill.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}
