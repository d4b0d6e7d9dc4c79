/** Counting events and fairs (rulings 13–15, 55). */
import type { EventField as PlanEventField } from "../plan/fields";
import type { Measure } from "../plan/indicator";
import type { Predicate } from "../plan/predicate";
import type { CareerEvent } from "../registry/event";
import type { Registry } from "../registry/registry";
import { membersOf, sizeOf } from "./bitset";
import type { Calculation } from "./calculation";
import { noData, type Count } from "./counts";
import { CELL_NOTES, FAIR_COLUMNS } from "./messages-cells";

type EventRatio = Extract<Measure, { readonly kind: "event-ratio" }>;
type EventCount = Extract<Measure, { readonly kind: "event-count" }>;
type EventSum = Extract<Measure, { readonly kind: "event-sum" }>;

/** The events for which a predicate certainly holds, in their order. */
export function eventsWhere(
  { events, eventFacts }: Calculation,
  predicate: Predicate<PlanEventField>,
): readonly CareerEvent[] {
  return membersOf(events.truthOf(predicate).certain).flatMap((index) => {
    const facts = eventFacts[index];
    return facts ? [facts.event] : [];
  });
}

/** G3.1, G4.1, G4.2. */
export function countEvents(calculation: Calculation, { counted }: EventCount): Count {
  if (!calculation.registry.hasEventSheet) return noData(CELL_NOTES.noEvents);
  const numerator = sizeOf(calculation.events.truthOf(counted).certain);
  return { state: "counted", numerator, denominator: null, unknown: null, notes: [] };
}

/** Fairs over which a ratio is summed: those with both figures, and those that lack one. */
export function fairsOfRatio(
  calculation: Calculation,
  { over, numerator, denominator }: EventRatio,
): { readonly complete: readonly CareerEvent[]; readonly withGaps: readonly CareerEvent[] } {
  const fairs = eventsWhere(calculation, over);
  const isComplete = (fair: CareerEvent): boolean => fair[numerator] !== null && fair[denominator] !== null;
  return { complete: fairs.filter(isComplete), withGaps: fairs.filter((fair) => !isComplete(fair)) };
}

/** G3.2–G3.4: Σ over Σ; a fair that lacks a figure leaves both sums (rulings 15). */
export function countRatio(calculation: Calculation, measure: EventRatio): Count {
  const missing = withoutColumns(calculation, [measure.numerator, measure.denominator]);
  if (missing !== null) return missing;
  const { complete, withGaps } = fairsOfRatio(calculation, measure);
  const notes = withGaps.length === 0 ? [] : [CELL_NOTES.fairsWithGaps(withGaps.map(titleOf))];
  let numerator = 0;
  let denominator = 0;
  for (const fair of complete) {
    const top = fair[measure.numerator] ?? 0;
    const bottom = fair[measure.denominator] ?? 0;
    numerator += measure.capped ? Math.min(top, bottom) : top;
    denominator += bottom;
  }
  return { state: "counted", numerator, denominator, unknown: null, notes };
}

/** G4.3: empty is 0 and said so. */
export function countSum(calculation: Calculation, { over, summed }: EventSum): Count {
  const missing = withoutColumns(calculation, [summed]);
  if (missing !== null) return missing;
  const fairs = eventsWhere(calculation, over);
  const empty = fairs.filter((fair) => fair[summed] === null);
  return {
    state: "counted",
    numerator: fairs.reduce((sum, fair) => sum + (fair[summed] ?? 0), 0),
    denominator: null,
    unknown: null,
    notes: empty.length === 0 ? [] : [CELL_NOTES.decidedEmpty(empty.map(titleOf))],
  };
}

/** «Ярмарка «Старт», 14.03.2025» is too much for a note: its title will do. */
export function titleOf({ title, source }: CareerEvent): string {
  return title === "" ? `«${source.sheet}», строка ${source.row}` : title;
}

/** A figure of a fair that is added up. */
export type FairFigure = keyof typeof FAIR_COLUMNS;

/** What the workbook can give of fairs at all (rulings 4). */
export interface FairSources {
  /** A sheet of fairs, or a fair on another sheet. */
  readonly hasFairs: boolean;
  /** Whether a table has the figure's column; where there is no fair, nothing is missing. */
  gives(figure: FairFigure): boolean;
}

/** Looks through the fairs of a registry. */
export function fairSourcesOf({ events, hasFairSheet }: Registry): FairSources {
  // «П. плана» makes a fair of an event whatever it is called (rulings 13).
  const hasFair = events.some(
    ({ isFair, planItems }) => isFair || (planItems ?? []).some((item) => item === "3.3" || item === "4.3"),
  );
  return {
    hasFairs: hasFairSheet || hasFair,
    gives: (figure) => !hasFair || events.some((event) => hasColumn(event, figure)),
  };
}

/** No sheet of fairs, or no column of a figure on any of them (rulings 4); null when the data is there. */
function withoutColumns({ registry }: Calculation, columns: readonly FairFigure[]): Count | null {
  const sources = fairSourcesOf(registry);
  if (!sources.hasFairs) return noData(CELL_NOTES.noFairs);
  const lacking = columns.filter((column) => !sources.gives(column));
  return lacking.length === 0 ? null : noData(CELL_NOTES.missingFairColumns(lacking.map((column) => FAIR_COLUMNS[column]))); // prettier-ignore
}

function hasColumn(event: CareerEvent, column: FairFigure): boolean {
  return event.cells[column] !== undefined || event[column] !== null;
}
