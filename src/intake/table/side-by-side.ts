/** Two or more tables with the same header beside each other, as to save paper. */
import type { CellScalar, SheetGrid } from "../grid";
import { headerKey } from "./header-words";
import type { HeaderColumn, SheetTables } from "./types";

/** Fewer columns are no table. */
const LEAST_COLUMNS = 2;

/**
 * The parts of a sheet whose header says the same several times, «№ | ФИО |
 * Статус | № | ФИО | Статус»; the sheet itself when it does not.
 */
export function sideBySide(grid: SheetGrid, columns: readonly HeaderColumn[]): readonly SheetGrid[] {
  const named = columns.filter(({ header }) => header !== "");
  const keys = named.map(({ header, parent }) => headerKey(`${parent} ${header}`));
  const [first] = keys;
  const period = keys.indexOf(first ?? "", 1);
  if (first === undefined || period < LEAST_COLUMNS || keys.length % period !== 0) return [grid];
  if (!keys.every((key, at) => key === keys[at % period])) return [grid];
  const starts = named.filter((_, at) => at % period === 0).map(({ index }) => index);
  return starts.map((start, at) => partOf(grid, at === 0 ? 0 : start, starts[at + 1]));
}

function partOf(grid: SheetGrid, from: number, to: number | undefined): SheetGrid {
  return {
    ...grid,
    firstColumn: grid.firstColumn + from,
    values: grid.values.map((cells): readonly CellScalar[] => cells.slice(from, to)),
    numberFormats: grid.numberFormats?.map((formats) => formats.slice(from, to)) ?? null,
  };
}

/** The tables of all parts. A row that one part recognised is not unread because another part has a rest of it. */
export function together<F extends string>(parts: readonly SheetTables<F>[]): SheetTables<F> {
  return {
    tables: parts.flatMap(({ tables }) => tables),
    others: parts.flatMap(({ others }) => others),
    unread: parts.flatMap(({ unread }) => unread),
  };
}
