import type { CellScalar } from "../grid";
import type { DateOptions } from "./dates";
import type { Read } from "./types";

/** Год выпуска from a cell of its column: 2024, «2024 г.», «2023-2024», a date gives its year (rulings 8). */
export function readGraduationYear(cell: CellScalar, options: DateOptions): Read<number | null> {
  void cell;
  void options;
  return { value: null, findings: [] };
}

/** Год выпуска from a sheet's name: «2024», «Выпуск 2024», «2023-2024 уч.г.»; two other years → null. */
export function graduationYearOfSheetName(name: string): number | null {
  void name;
  return null;
}

/** Год выпуска from a title row or a group separator: only a year beside «выпуск…/окончан…», never a date. */
export function graduationYearOfTitle(text: string): number | null {
  void text;
  return null;
}
