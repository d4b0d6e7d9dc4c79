/** What stands behind one cell: people or events, and what would raise it. */
import type { Measure } from "../plan/indicator";
import type { Calculation } from "./calculation";
import { eventsBehind, isOfEvents } from "./cell-detail-events";
import { PersonReasons } from "./cell-detail-reasons";
import { shareProspects } from "./cell-detail-shares";
import { cellOf, cellPlaces } from "./cells";
import { ENTERED_UNITS, GAP_UNITS, SHORTFALL } from "./messages-detail";
import { peopleBehind, type NotCounted } from "./people-behind";
import type { Forms } from "./plural";
import type { ResultCell } from "./results";

/** An event or fair of a cell. */
export interface EventBehind {
  readonly source: { readonly sheet: string; readonly row: number };
  readonly title: string;
  /** ISO; null when it has no readable date. */
  readonly date: string | null;
  /** What it gives to a ratio or a sum: «28 из 30», «2»; null for plain counts and for what does not count. */
  readonly figure: string | null;
  /** Empty when it counts; otherwise why it does not, several reasons joined by «; ». Russian. */
  readonly reason: string;
}

/** Empty cells of the workbook that hide people who may belong to the numerator. */
export interface FillIn {
  /**
   * People of whom the same answers are not there. Under «не более» also those
   * who count as under risk because the news is out of date; for an empty form
   * of study people who are in no denominator yet.
   */
  readonly people: readonly string[];
  /**
   * «У 2 занятых пуст признак «по специальности»: заполните – показатель может
   * стать 66,7 %.» Russian, one or two whole sentences.
   */
  readonly text: string;
}

/** Who and what stands behind a cell. Everything is empty where the cell is «нет данных». */
export interface CellDetail {
  /** Ids of people of the numerator; empty for cells that do not count people. */
  readonly counted: readonly string[];
  /** People of the denominator whose answer is not known. */
  readonly unknown: readonly NotCounted[];
  /** People of the denominator who are certainly not in the numerator. */
  readonly missing: readonly NotCounted[];
  /** Those that count first, then those that lack least. */
  readonly events: readonly EventBehind[];
  readonly fillIns: readonly FillIn[];
  /**
   * The real shortfall in words: «До плана не хватает 4 человек. Если заполнить
   * пустое и все подойдут – 2.» Null when the plan is met, not set, or says nothing of a number.
   */
  readonly shortfall: string | null;
}

const NOTHING: CellDetail = { counted: [], unknown: [], missing: [], events: [], fillIns: [], shortfall: null };

/** The detail of the cell with this index in `Results.cells`. Throws a RangeError when there is no such cell. */
export function cellDetail(calculation: Calculation, index: number): CellDetail {
  const place = cellPlaces(calculation)[index];
  if (place === undefined) throw new RangeError(`no cell ${index}`);
  const cell = cellOf(calculation, place);
  if (cell.status === "no-data") return NOTHING;
  const { measure } = place;
  if (isOfEvents(measure)) {
    return { ...NOTHING, events: eventsBehind(calculation, measure), shortfall: shortfallOf(cell, measure, null) };
  }
  const reasons = new PersonReasons(calculation.registry);
  const people = peopleBehind(calculation, place, reasons);
  if (measure.kind !== "people-share") {
    return { ...NOTHING, ...people, shortfall: shortfallOf(cell, measure, null) };
  }
  const { fillIns, gapLeft } = shareProspects(calculation, { ...place, measure }, cell, reasons);
  return { ...NOTHING, ...people, fillIns, shortfall: shortfallOf(cell, measure, gapLeft) };
}

function shortfallOf({ gap, plan }: ResultCell, measure: Measure, left: number | null): string | null {
  if (gap === null || gap === 0 || plan === null) return null;
  const rest = left === null || left >= gap ? null : left;
  return plan.operator === "<=" ? SHORTFALL.over(gap, rest) : SHORTFALL.short(gap, unitOf(measure), rest);
}

/** What the numerator is counted in. */
function unitOf(measure: Measure): Forms {
  switch (measure.kind) {
    case "event-count":
      return GAP_UNITS.events;
    case "event-ratio":
      return measure.numerator === "contracts" ? GAP_UNITS.people : GAP_UNITS.participants;
    case "entered-ratio":
      return ENTERED_UNITS[measure.numerator] ?? GAP_UNITS.people;
    case "people-share":
    case "people-count":
    case "event-sum":
    case "answer":
      return GAP_UNITS.people;
  }
}
