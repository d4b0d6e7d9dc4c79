/**
 * What stands in the former «Группа риска»: whose row it was and what the
 * officer typed. Nothing is interpreted and nothing dropped; whose notes they
 * are now is decided in `match-notes.ts`.
 */
import { DAYS_FROM_1904 } from "../../registry/date";
import { cellText, isEmptyCell } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { normalise, normaliseHeader } from "../normalise";
import { rowFormula } from "./row-formula";
import { OFFICER_HEADERS, OWN_HEADERS, SECTION_TITLES } from "./columns";
import type { OfficerColumn, OwnColumn, RiskSection } from "./columns";

/** A cell of the officer's columns as it was; its format where the reader has one. */
export interface NoteCell {
  readonly value: CellScalar;
  readonly numberFormat: string | null;
  /** Where the value comes from, if it is over cells of the same row only. */
  readonly formula?: NoteFormula;
}

/** A formula cut at its cells, which are named by their columns of «Группа риска». */
export type NoteFormula = readonly (string | NoteFormulaCell)[];

/** A cell of the same row. */
export interface NoteFormulaCell {
  readonly column: OwnColumn | NoteColumn;
  readonly absolute: boolean;
}

/** One of the officer's columns: a known one, or one the officer added (`key` null). */
export interface NoteColumn {
  readonly key: OfficerColumn | null;
  /** As the officer has it; «» for a column with notes and no header. */
  readonly header: string;
}

/** One row that speaks of a person. */
export interface NoteRow {
  readonly section: RiskSection;
  /** Null in a row that the officer typed. */
  readonly id: string | null;
  readonly key: string | null;
  readonly prefilled: string | null;
  /** What our own visible columns said, as text. */
  readonly own: Readonly<Partial<Record<OwnColumn, string>>>;
  /** In the order of {@link RiskNotes.columns}. */
  readonly notes: readonly NoteCell[];
  /** Worksheet row, from 1. */
  readonly row: number;
}

/** The officer's part of the former «Группа риска». */
export interface RiskNotes {
  readonly sheet: string;
  /** Whether the hidden column of ids was there: only then is a row without an id the officer's own. */
  readonly hasIds: boolean;
  readonly columns: readonly NoteColumn[];
  readonly rows: readonly NoteRow[];
  /** Columns with formulas that reach beyond their row: their values are kept instead. */
  readonly valuesOnly: readonly NoteColumn[];
}

const EMPTY_CELL: NoteCell = { value: null, numberFormat: null };

/** Whether nothing stands in a note. */
export function isEmptyNote(cell: NoteCell): boolean {
  return isEmptyCell(cell.value);
}

/**
 * Reads the former «Группа риска»; null when the sheet has no header of ours
 * any more. Columns are found by their headers, so they may have been moved;
 * any column that is not ours is the officer's. Serials of a workbook that
 * counts from 1904 are given in the 1900 system.
 */
export function readRiskNotes(grid: SheetGrid, date1904: boolean): RiskNotes | null {
  const headerRow = grid.values.findIndex(isHeader);
  const header = grid.values[headerRow];
  if (header === undefined) return null;
  const own = ownColumns(header);
  const body = grid.values.slice(headerRow + 1);
  const officer = officerColumns(header, new Set(own.values()), body);
  const formulas = formulaReader(grid, own, officer);
  const valuesOnly = new Set<NoteColumn>();
  const rows: NoteRow[] = [];
  let section: RiskSection = "list";
  body.forEach((values, index) => {
    const heading = sectionOf(values, own);
    if (heading !== null) {
      section = heading;
      return;
    }
    const row = headerRow + 1 + index;
    const text = (column: OwnColumn): string => cellText(at(values, own.get(column)));
    const notes = officer.map(({ at: index, column }): NoteCell => {
      const cell = noteCell(grid, row, index, date1904);
      const formula = formulas(row, index);
      if (formula === undefined) return cell;
      if (formula !== null) return { ...cell, formula };
      valuesOnly.add(column);
      return cell;
    });
    const ownTexts = Object.fromEntries(
      VISIBLE.map((column) => [column, text(column)] as const).filter(([, value]) => value !== ""),
    );
    const id = text("id") || null;
    if (id === null && Object.keys(ownTexts).length === 0 && notes.every(isEmptyNote)) return;
    rows.push({
      section,
      id,
      key: text("key") || null,
      prefilled: text("prefilled") || null,
      own: ownTexts,
      notes,
      row: grid.firstRow + row + 1,
    });
  });
  return {
    sheet: grid.name,
    hasIds: own.has("id"),
    columns: officer.map(({ column }) => column),
    rows,
    valuesOnly: [...valuesOnly],
  };
}

const OWN_NAMES = new Map(entries(OWN_HEADERS).map(([column, header]) => [normaliseHeader(header), column]));
const OFFICER_NAMES = new Map(entries(OFFICER_HEADERS).map(([column, header]) => [normaliseHeader(header), column]));
const OFFICER_ORDER = entries(OFFICER_HEADERS).map(([column]) => column);

/** Our columns with content of their own; the number of a row says nothing about whose it is. */
const VISIBLE = entries(OWN_HEADERS)
  .map(([column]) => column)
  .filter((column) => !["id", "key", "prefilled", "number"].includes(column));

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}

function headerName(cell: CellScalar): string {
  return normaliseHeader(cellText(cell));
}

/** At least four of our headers, whichever the officer has renamed: a title row never has them. */
function isHeader(row: readonly CellScalar[]): boolean {
  const known = row.map(headerName).filter((name) => OWN_NAMES.has(name) || OFFICER_NAMES.has(name));
  return new Set(known).size >= 4;
}

function ownColumns(header: readonly CellScalar[]): ReadonlyMap<OwnColumn, number> {
  const found = new Map<OwnColumn, number>();
  header.forEach((cell, index) => {
    const column = OWN_NAMES.get(headerName(cell));
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
  own: ReadonlySet<number>,
  body: readonly (readonly CellScalar[])[],
): readonly FoundColumn[] {
  const taken = new Set<OfficerColumn>();
  const found = header.flatMap((cell, index): readonly FoundColumn[] => {
    if (own.has(index)) return [];
    const text = cellText(cell);
    if (text === "" && body.every((row) => isEmptyCell(at(row, index)))) return [];
    const key = OFFICER_NAMES.get(normaliseHeader(text)) ?? null;
    if (key === null || taken.has(key)) return [{ at: index, column: { key: null, header: text } }];
    taken.add(key);
    return [{ at: index, column: { key, header: text } }];
  });
  return recogniseRenamed(found);
}

/**
 * A known column that the officer renamed («Примечание» → «Комментарий») is the
 * one unknown column between its neighbours. Never «Направление выдано»: a
 * number of the table comes from it, so its name must say so.
 */
function recogniseRenamed(found: readonly FoundColumn[]): readonly FoundColumn[] {
  const result = [...found];
  for (const key of OFFICER_ORDER) {
    if (key === "referral" || result.some(({ column }) => column.key === key)) continue;
    const order = OFFICER_ORDER.indexOf(key);
    const place = (of: OfficerColumn | undefined): number =>
      of === undefined ? -1 : result.findIndex(({ column }) => column.key === of);
    const before = place(OFFICER_ORDER[order - 1]);
    const after = place(OFFICER_ORDER[order + 1]);
    if ((order > 0 && before < 0) || (order < OFFICER_ORDER.length - 1 && after < 0)) continue;
    const candidate = before + 1;
    const renamed = result[candidate];
    if (renamed?.column.key !== null || (after >= 0 && after !== candidate + 1)) continue;
    result[candidate] = { at: renamed.at, column: { key, header: renamed.column.header } };
  }
  return result;
}

/** The section a row opens, or null. A heading has its title in one of our columns and no name. */
function sectionOf(row: readonly CellScalar[], own: ReadonlyMap<OwnColumn, number>): RiskSection | null {
  if (!isEmptyCell(at(row, own.get("fullName")))) return null;
  for (const index of own.values()) {
    const text = normalise(cellText(at(row, index)));
    for (const [section, title] of entries(SECTION_TITLES)) if (text.startsWith(normalise(title))) return section;
  }
  return null;
}

/** Gives the formula of a cell: undefined = there is none, null = it cannot go with its row. */
function formulaReader(
  grid: SheetGrid,
  own: ReadonlyMap<OwnColumn, number>,
  officer: readonly FoundColumn[],
): (row: number, column: number) => NoteFormula | null | undefined {
  const typed = new Map((grid.formulas ?? []).map(({ row, column, formula }) => [`${row}|${column}`, formula]));
  const columns = new Map<number, OwnColumn | NoteColumn>([
    ...[...own].map(([column, index]): [number, OwnColumn] => [index, column]),
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
  if (value === null || value === "") return EMPTY_CELL;
  const numberFormat = grid.numberFormats?.[row]?.[column] ?? null;
  const isDate = typeof value === "number" && numberFormat !== null && /[dy]/i.test(numberFormat);
  return { value: isDate && date1904 ? value + DAYS_FROM_1904 : value, numberFormat };
}

function at(row: readonly CellScalar[], index: number | undefined): CellScalar {
  return index === undefined ? null : (row[index] ?? null);
}
