/** What stands behind one cell: people or events, and what would raise it. */
import type { Calculation } from "./calculation";
import { cellPlaces } from "./cells";
import { peopleBehind, type NotCounted } from "./people-behind";

/** An event or fair of a cell. */
export interface EventBehind {
  readonly source: { readonly sheet: string; readonly row: number };
  readonly title: string;
  /** ISO; null when it has no readable date. */
  readonly date: string | null;
  /** Empty when it counts; otherwise why it does not. Russian. */
  readonly reason: string;
}

/** Empty cells of the workbook that hide people who may belong to the numerator. */
export interface FillIn {
  /** People who have everything that is counted but one answer that is not there. */
  readonly people: readonly string[];
  /**
   * «У 2 занятых пуст признак «по специальности»: заполните – показатель может
   * стать 66,7 %». Russian, whole sentence.
   */
  readonly text: string;
}

/** Who and what stands behind a cell. */
export interface CellDetail {
  /** Ids of people of the numerator; empty for cells that do not count people. */
  readonly counted: readonly string[];
  /** People of the denominator whose answer is not known. */
  readonly unknown: readonly NotCounted[];
  /** People of the denominator who are certainly not in the numerator. */
  readonly missing: readonly NotCounted[];
  readonly events: readonly EventBehind[];
  readonly fillIns: readonly FillIn[];
  /**
   * The real shortfall in words: «Не хватает 4 человек до 65 %; если заполнить
   * пустое – 2». Null when there is none.
   */
  readonly shortfall: string | null;
}

/** The detail of the cell with this index in `Results.cells`. Throws a RangeError when there is no such cell. */
export function cellDetail(calculation: Calculation, index: number): CellDetail {
  const place = cellPlaces(calculation)[index];
  if (place === undefined) throw new RangeError(`no cell ${index}`);
  const people = peopleBehind(calculation, place) ?? { counted: [], unknown: [], missing: [] };
  return { ...people, events: [], fillIns: [], shortfall: null };
}
