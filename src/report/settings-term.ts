/**
 * What stands on «Настройки КПЭ» as a piece of a formula. A line is found by
 * its hidden key, so that rows may be moved or added without the formula
 * speaking of another one.
 */
import { literal } from "./formula";
import type { FormulaPart, SheetModel } from "./sheet-model";

/** What a formula shows when the settings no longer say what was counted with. */
const CHANGED = "изменено";

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;

/** The columns of the key and of the value on the sheet. */
const KEY = { index: 0, letter: "A" };
const VALUE = { index: 3, letter: "D" };

/**
 * The value of a line as a term. A number typed as a number is taken from the
 * cell; anything else («150 чел.», «+») counts as `value` as long as the cell
 * says what it said when it was read.
 */
export function settingsTerm(sheet: SheetModel, key: string, value: string | number): readonly FormulaPart[] {
  const rows = sheet.rows.flatMap(({ cells }, index) => (cells[KEY.index]?.value === key ? [{ cells, index }] : []));
  const row = rows.find(({ cells }) => (cells[VALUE.index]?.value ?? null) !== null);
  const typed = row?.cells[VALUE.index]?.value ?? null;
  if (row === undefined || typed === null) return [literal(value)];
  const cell = row === rows[0] ? byKey(key) : at(row.index);
  if (typed === value) return typeof value === "number" ? cell : checked(cell, value, value);
  if (typeof typed === "string" && typed.length > LONGEST_TEXT) return [literal(value)];
  return checked(cell, typeof typed === "boolean" ? String(typed).toUpperCase() : typed, value);
}

function byKey(key: string): readonly FormulaPart[] {
  const sheet: FormulaPart = { sheet: "настройки" };
  return [
    "INDEX(",
    sheet,
    `$${VALUE.letter}:$${VALUE.letter},MATCH(${literal(key)},`,
    sheet,
    `$${KEY.letter}:$${KEY.letter},0))`,
  ];
}

function at(row: number): readonly FormulaPart[] {
  return [{ sheet: "настройки" }, `$${VALUE.letter}$${row + 1}`];
}

function checked(cell: readonly FormulaPart[], typed: string | number, value: string | number): readonly FormulaPart[] {
  return ["IF(", ...cell, `=${literal(typed)},${literal(value)},${literal(CHANGED)})`];
}
