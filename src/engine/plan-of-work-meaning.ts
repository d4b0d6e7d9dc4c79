/** What stands beside an item of the plan of work: its indicators, what it means in people, the events held for it. */
import { isOfEvents } from "./cell-detail-events";
import type { Calculation } from "./calculation";
import { cellPlaces } from "./cells";
import { eventsWhere } from "./count-events";
import { Meanings } from "./deadlines-meaning";
import { heldInYear } from "./event-facts";
import type { CalendarItem, PlanWindow } from "../plan/calendar-item";
import type { CareerEvent } from "../registry/event";

/** Events held for an item. */
export interface EventsOfItem {
  readonly events: readonly CareerEvent[];
  /** Numbers of the indicators that count them; none where only «п. плана» names the item. */
  readonly indicators: readonly string[];
}

/** Items of which more is to be said than their indicators say (rulings 28: both numbers of 5.1). */
const TOLD: readonly string[] = ["2.8", "5.1", "5.4", "5.5", "6.1", "6.2", "6.3", "7.1"];

/** Of one calculation. */
export class PlanMeanings {
  readonly #meanings: Meanings;

  constructor(private readonly calculation: Calculation) {
    this.#meanings = new Meanings(calculation);
  }

  /** «список 2023 года: в нём 7 человек, под риском из них 5, завершили службу 2»; null when the indicators say it all. */
  inPeople(item: CalendarItem, window: PlanWindow): string | null {
    if (!TOLD.includes(item.id)) return null;
    return this.#meanings.of(item, window, this.calculation.frame.asOf > window.end).meaning;
  }

  /** What counts for the item's indicators; of an item without such indicators, what was held with it as «п. плана». */
  events({ id, feeds }: CalendarItem): EventsOfItem {
    const counting = cellPlaces(this.calculation).flatMap(({ record, measure }) =>
      feeds.includes(record.id) && isOfEvents(measure) ? [{ record, measure }] : [],
    );
    const { registry, frame } = this.calculation;
    const held =
      counting.length === 0
        ? registry.events.filter((event) => event.planItems?.includes(id) === true && heldInYear(event, frame))
        : counting.flatMap(({ measure }) =>
            eventsWhere(this.calculation, measure.kind === "event-count" ? measure.counted : measure.over),
          );
    const events = [...new Set(held)].sort((a, b) => (a.date?.serial ?? 0) - (b.date?.serial ?? 0));
    return { events, indicators: counting.map(({ record }) => record.number) };
  }
}
