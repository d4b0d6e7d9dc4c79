/**
 * Reads a generated sheet that the officer writes into: our columns by their
 * headers, every other column is the officer's. Nothing is interpreted and
 * nothing dropped; what a row is about is decided by whoever asked.
 */
import { DAYS_FROM_1904 } from "../../registry/date";
import { cellText, isEmptyCell } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { normaliseHeader } from "../normalise";
import { rowFormula } from "./row-formula";

/** A cell of the officer's columns as it was; its format where the reader has one. */
export interface NoteCell {
  readonly value: CellScalar;
  readonly numberFormat: string | null;
  /** Where the value comes from, if it is over cells of the same row only. */
  readonly formula?: NoteFormula;
  /** A fill that the officer gave it, «#FFC000». */
  readonly fill?: string;
}

/** A formula cut at its cells, which are named by their columns. */
export type NoteFormula = readonly (string | NoteFormulaCell)[];

/** A cell of the same row. */
export interface NoteFormulaCell {
  /** The code of a column of ours, or a column of the officer's. */
  readonly column: string | NoteColumn;
  readonly absolute: boolean;
}

/** One of the officer's columns: a known one, or one the officer added (`key` null). */
export interface NoteColumn {
  readonly key: string | null;
  /** As the officer has it; «» for a column with notes and no header. */
  readonly header: string;
}

/** The columns of a sheet: code → header, both kinds in their order. */
export interface OfficerSheet<Own extends string> {
  readonly own: Readonly<Record<Own, string>>;
  readonly officer: Readonly<Record<string, string>>;
  /** Officer's columns that only their header tells: never recognised by their place. */
  readonly byHeaderOnly: readonly string[];
}

/** A row below the header with anything in it. */
export interface OfficerRow<Own extends string> {
  /** What our columns said, as text; empty ones are left out. */
  readonly own: Readonly<Partial<Record<Own, string>>>;
  /** In the order of {@link OfficerRows.columns}. */
  readonly notes: readonly NoteCell[];
  /** Columns whose formula cannot go with the row. */
  readonly valuesOnly: readonly NoteColumn[];
  /** Worksheet row, from 1. */
  readonly row: number;
}

/** A sheet as it was found. */
export interface OfficerRows<Own extends string> {
  readonly sheet: string;
  /** Our columns that are still there. */
  readonly present: ReadonlySet<Own>;
  readonly columns: readonly NoteColumn[];
  readonly rows: readonly OfficerRow<Own>[];
}

const EMPTY_CELL: NoteCell = { value: null, numberFormat: null };

/** So many of our headers make a header row; a title row never has them. */
const ENOUGH_HEADERS = 4;

/** Whether nothing stands in a note. */
export function isEmptyNote(cell: NoteCell): boolean {
  return isEmptyCell(cell.value);
}

/**
 * Reads the rows below the header; null when the sheet has no header of ours
 * any more. Columns may have been moved. Serials of a workbook that counts from
 * 1904 are given in the 1900 system.
 */
export function readOfficerRows<Own extends string>(
  grid: SheetGrid,
  sheet: OfficerSheet<Own>,
  date1904: boolean,
): OfficerRows<Own> | null {
  const ownNames = new Map(entries(sheet.own).map(([column, header]) => [normaliseHeader(header), column]));
  const officerNames = new Map(entries(sheet.officer).map(([key, header]) => [normaliseHeader(header), key]));
  const isKnown = (name: string): boolean => ownNames.has(name) || officerNames.has(name);
  const headerRow = grid.values.findIndex((row) => new Set(row.map(headerName).filter(isKnown)).size >= ENOUGH_HEADERS);
  const header = grid.values[headerRow];
  if (header === undefined) return null;
  const own = ownColumns(header, ownNames);
  const body = grid.values.slice(headerRow + 1);
  const officer = officerColumns(header, { own: new Set(own.values()), names: officerNames, sheet }, body);
  const formulas = formulaReader(grid, own, officer);
  const fills = new Map((grid.fills ?? []).map(({ row, column, color }) => [`${row}|${column}`, color]));
  const rows = body.flatMap((values, index): readonly OfficerRow<Own>[] => {
    const row = headerRow + 1 + index;
    const texts = [...own].flatMap(([column, place]) => {
      const text = cellText(at(values, place));
      return text === "" ? [] : [[column, text] as const];
    });
    const valuesOnly: NoteColumn[] = [];
    const notes = officer.map(({ at: place, column }): NoteCell => {
      const fill = fills.get(`${row}|${place}`);
      const plain = noteCell(grid, row, place, date1904);
      const cell = fill === undefined ? plain : { ...plain, fill };
      const formula = formulas(row, place);
      if (formula === undefined) return cell;
      if (formula !== null) return { ...cell, formula };
      valuesOnly.push(column);
      return cell;
    });
    if (texts.length === 0 && notes.every(isEmptyNote)) return [];
    return [
      {
        own: Object.fromEntries(texts) as Partial<Record<Own, string>>,
        notes,
        valuesOnly,
        row: grid.firstRow + row + 1,
      },
    ];
  });
  return { sheet: grid.name, present: new Set(own.keys()), columns: officer.map(({ column }) => column), rows };
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}

function headerName(cell: CellScalar): string {
  return normaliseHeader(cellText(cell));
}

function ownColumns<Own extends string>(
  header: readonly CellScalar[],
  names: ReadonlyMap<string, Own>,
): ReadonlyMap<Own, number> {
  const found = new Map<Own, number>();
  header.forEach((cell, index) => {
    const column = names.get(headerName(cell));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}

interface FoundColumn {
  readonly at: number;
  readonly column: NoteColumn;
}

/** Every column that is not ours and has a header or anything below it. */
function officerColumns(
  header: readonly CellScalar[],
  known: {
    readonly own: ReadonlySet<number>;
    readonly names: ReadonlyMap<string, string>;
    readonly sheet: OfficerSheet<string>;
  },
  body: readonly (readonly CellScalar[])[],
): readonly FoundColumn[] {
  const taken = new Set<string>();
  const found = header.flatMap((cell, index): readonly FoundColumn[] => {
    if (known.own.has(index)) return [];
    const text = cellText(cell);
    if (text === "" && body.every((row) => isEmptyCell(at(row, index)))) return [];
    const key = known.names.get(normaliseHeader(text)) ?? null;
    if (key === null || taken.has(key)) return [{ at: index, column: { key: null, header: text } }];
    taken.add(key);
    return [{ at: index, column: { key, header: text } }];
  });
  return recogniseRenamed(found, known.sheet);
}

/**
 * A known column that the officer renamed («Примечание» → «Комментарий») is the
 * one unknown column between its neighbours; never one that numbers come from.
 */
function recogniseRenamed(
  found: readonly FoundColumn[],
  { officer, byHeaderOnly }: OfficerSheet<string>,
): readonly FoundColumn[] {
  const order = Object.keys(officer);
  const result = [...found];
  for (const [place, key] of order.entries()) {
    if (byHeaderOnly.includes(key) || result.some(({ column }) => column.key === key)) continue;
    const placeOf = (of: string | undefined): number =>
      of === undefined ? -1 : result.findIndex(({ column }) => column.key === of);
    const before = placeOf(order[place - 1]);
    const after = placeOf(order[place + 1]);
    if ((place > 0 && before < 0) || (place < order.length - 1 && after < 0)) continue;
    const candidate = before + 1;
    const renamed = result[candidate];
    if (renamed?.column.key !== null || (after >= 0 && after !== candidate + 1)) continue;
    result[candidate] = { at: renamed.at, column: { key, header: renamed.column.header } };
  }
  return result;
}

/** Gives the formula of a cell: undefined = there is none, null = it cannot go with its row. */
function formulaReader(
  grid: SheetGrid,
  own: ReadonlyMap<string, number>,
  officer: readonly FoundColumn[],
): (row: number, column: number) => NoteFormula | null | undefined {
  const typed = new Map((grid.formulas ?? []).map(({ row, column, formula }) => [`${row}|${column}`, formula]));
  const columns = new Map<number, string | NoteColumn>([
    ...[...own].map(([column, index]): [number, string] => [index, column]),
    ...officer.map(({ at: index, column }): [number, NoteColumn] => [index, column]),
  ]);
  return (row, index) => {
    const formula = typed.get(`${row}|${index}`);
    if (formula === undefined) return undefined;
    const parts = rowFormula(formula, grid.firstRow + row + 1);
    const named = parts?.map((part) => {
      if (typeof part === "string") return part;
      const column = columns.get(part.column - grid.firstColumn);
      return column === undefined ? null : { column, absolute: part.absolute };
    });
    return named?.every((part) => part !== null) === true ? named : null;
  };
}

function noteCell(grid: SheetGrid, row: number, column: number, date1904: boolean): NoteCell {
  const value = at(grid.values[row] ?? [], column);
  // NaN and infinity can be in no cell of Excel; a spoilt file may still hold them.
  const isNoNumber = typeof value === "number" && !Number.isFinite(value);
  if (value === null || value === "" || isNoNumber) return EMPTY_CELL;
  const numberFormat = grid.numberFormats?.[row]?.[column] ?? null;
  const isDate = typeof value === "number" && numberFormat !== null && /[dy]/i.test(numberFormat);
  return { value: isDate && date1904 ? value + DAYS_FROM_1904 : value, numberFormat };
}

function at(row: readonly CellScalar[], index: number | undefined): CellScalar {
  return index === undefined ? null : (row[index] ?? null);
}
