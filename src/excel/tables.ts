/**
 * Excel tables on generated sheets. A table is never deleted and made again:
 * formulas of the officer that name it would become #REF! (rulings 42). It is
 * resized where Excel can (ExcelApi 1.13), else made a plain range and a table
 * of the same name again.
 */
import type { Area } from "../report/sheet-model";
import { columnLetters } from "./address";
import { rangeOf } from "./apply-styles";

const RESIZE = "1.13";

/** A table to be written over what is there. */
export interface TableRefill {
  readonly name: string;
  /** Where it is to be. */
  readonly to: Area;
  /** Where it is now; null when there is none of this name on the sheet. */
  readonly present: Area | null;
  /** Other tables on the sheet: copies, or made by the officer. They become plain cells, as the sheet is ours. */
  readonly others: readonly string[];
}

/** Tables of a sheet, loaded with the next sync. */
export interface LoadedTables {
  readonly all: Excel.TableCollection;
  readonly own: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues a look at the tables of a sheet: ours by its name, and what else there is. API set: ExcelApi 1.4. */
export function loadTables(sheet: Excel.Worksheet, name: string): LoadedTables {
  const all = sheet.tables;
  all.load("items/name");
  const own = all.getItemOrNullObject(name);
  own.load("name");
  const range = own.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { all, own, range };
}

/** What there is to do for a table on a sheet; `loaded` is null on a sheet that is not there yet. */
export function tableRefill(name: string, to: Area, loaded: LoadedTables | null): TableRefill {
  if (loaded === null) return { name, to, present: null, others: [] };
  const { all, own, range } = loaded;
  const present: Area | null = own.isNullObject
    ? null
    : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  const others = all.items.map((item) => item.name).filter((other) => own.isNullObject || other !== own.name);
  return { name, to, present, others };
}

/** Whether the table that is there can be kept. */
function isKept({ present, to }: TableRefill): boolean {
  if (present?.row !== to.row || present.column !== to.column) return false;
  const same = present.rows === to.rows && present.columns === to.columns;
  return same || Office.context.requirements.isSetSupported("ExcelApi", RESIZE);
}

/**
 * Queues an empty sheet whose table stays, or none is left when it cannot stay.
 * Contents and formats only: what «clear all» does to a whole table is not
 * documented. True when the table was kept.
 */
export function queueTableClear(sheet: Excel.Worksheet, refill: TableRefill): boolean {
  const { name, to, present, others } = refill;
  const kept = isKept(refill);
  for (const other of others) sheet.tables.getItem(other).convertToRange();
  if (present === null) return false;
  const table = sheet.tables.getItem(name);
  table.clearFilters();
  if (!kept) {
    table.convertToRange();
    return false;
  }
  if (present.rows !== to.rows || present.columns !== to.columns) table.resize(rangeOf(sheet, to));
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  rangeOf(sheet, { ...to, row: to.row + 1, rows: to.rows - 1 }).clear("Contents");
  rangeOf(sheet, to).clear("Formats");
  // What the officer put beside and below the table goes, as on every generated sheet.
  sheet.getRange(`${to.row + to.rows + 1}:1048576`).clear();
  sheet.getRange(`${columnLetters(to.column + to.columns)}:XFD`).clear();
  return true;
}

/** Queues the table over cells that are written; nothing when it was kept. API sets: ExcelApi 1.1, 1.3. */
export function queueTable(sheet: Excel.Worksheet, refill: TableRefill): void {
  if (isKept(refill)) return;
  const table = sheet.tables.add(rangeOf(sheet, refill.to), true);
  table.name = refill.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}
