import { SETTINGS_LAYOUT } from "../../registry/settings-layout";
import { cellText, isEmptyCell } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { normalise } from "../normalise";
import type { TypedCell, TypedRow } from "./kept";

/** Text of the head row by place of {@link TypedRow.cells}. */
export const HEAD_TEXTS = ["Настройка", "Пояснение", "Значение", "Примечание"] as const;

/** Key of the head row. */
export const HEAD_KEY = "head";

/** Keys of rows that say nothing: titles, headings, notes. */
export const SILENT_KEY_PREFIXES = ["title/", "section/", "note/", "head"] as const;

/** Prefix of the rows of control figures. */
export const CONTROL_PREFIX = "control/";

/** A row with its place on the sheet. */
export interface PlacedRow extends TypedRow {
  /** Worksheet row, from 1. */
  readonly row: number;
  /** Worksheet column of each cell, counted from 0. */
  readonly columns: readonly number[];
}

const KNOWN_KEY = new RegExp(
  `^(?:${SILENT_KEY_PREFIXES.join("|")}|${CONTROL_PREFIX}|${SETTINGS_LAYOUT.map(({ key }) => `${key}(?:$|/)`).join("|")}|evidence/)`,
);

/**
 * The filled rows of the sheet by their hidden keys, cells in the order label,
 * help, value, rest, wherever the columns stand now. Null: there is no column
 * of keys.
 */
export function placedRows(grid: SheetGrid): readonly PlacedRow[] | null {
  const width = grid.values[0]?.length ?? 0;
  const keyColumn = findKeyColumn(grid, width);
  if (keyColumn === null) return null;
  const order = columnOrder(grid, width, keyColumn);
  return grid.values.flatMap((cells, index) => {
    const row = toRow(grid, index, order, cells[keyColumn] ?? null);
    return row.key === null && row.cells.every(({ value }) => isEmptyCell(value)) ? [] : [row];
  });
}

/** All filled rows as they stand, without keys. */
export function unkeyedRows(grid: SheetGrid): readonly PlacedRow[] {
  const width = grid.values[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, index) => index);
  return grid.values
    .map((_, index) => toRow(grid, index, order, null))
    .filter(({ cells }) => cells.some(({ value }) => !isEmptyCell(value)));
}

function toRow(grid: SheetGrid, index: number, order: readonly number[], key: CellScalar): PlacedRow {
  const cells = order.map((column): TypedCell => {
    const value = grid.values[index]?.[column] ?? null;
    return { value: isEmptyCell(value) ? null : value, numberFormat: grid.numberFormats?.[index]?.[column] ?? null };
  });
  return {
    key: isEmptyCell(key) ? null : cellText(key),
    cells,
    row: grid.firstRow + index + 1,
    columns: order.map((column) => grid.firstColumn + column),
  };
}

function findKeyColumn(grid: SheetGrid, width: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = 0; column < width; column += 1) {
    const keys = grid.values.filter((cells) => isKnownKey(cells[column] ?? null)).length;
    if (keys > most) [best, most] = [column, keys];
  }
  return best;
}

function isKnownKey(cell: CellScalar): boolean {
  return typeof cell === "string" && KNOWN_KEY.test(cell);
}

/** Label, help, value, note by their heads, then the other columns; without heads as the sheet was written. */
function columnOrder(grid: SheetGrid, width: number, keyColumn: number): readonly number[] {
  const head = grid.values.find((cells) => cells[keyColumn] === HEAD_KEY) ?? [];
  const found = HEAD_TEXTS.map((text) =>
    head.findIndex((cell) => typeof cell === "string" && normalise(cell) === normalise(text)),
  );
  const known = found.every((column) => column >= 0) ? found : HEAD_TEXTS.map((_, place) => keyColumn + 1 + place);
  const rest = Array.from({ length: width }, (_, index) => index).filter(
    (column) => column !== keyColumn && !known.includes(column),
  );
  return [...known, ...rest];
}
