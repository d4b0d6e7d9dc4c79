/** Addresses in A1 notation. */
import type { Area } from "../report/sheet-model";
import { columnName } from "./sheet-trim";

/** «B3:D5», or «B3» for a single cell. */
export function areaReference({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column + 1)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns)}${row + rows}`;
}

/** A sheet name as a formula needs it: «'Вып. 2024'», apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
