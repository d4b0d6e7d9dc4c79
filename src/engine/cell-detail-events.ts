/** The events and fairs behind a cell: those that count, and why the others do not (rulings 13–15, 55). */
import type { EventField } from "../plan/fields";
import type { Measure } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import type { Predicate } from "../plan/predicate";
import { formatIso } from "../registry/date";
import type { CareerEvent } from "../registry/event";
import type { EventBehind } from "./cell-detail";
import { decide } from "./cell-detail-obstacles";
import type { Calculation } from "./calculation";
import type { EventFacts } from "./event-facts";
import { titleOf } from "./count-events";
import { FAIR_COLUMNS } from "./messages-cells";
import { EVENT_FIGURE, EVENT_LACKS, EVENT_REASON } from "./messages-detail-events";
import type { YearFrame } from "./year-frame";

type EventMeasure = Extract<Measure, { readonly kind: "event-count" | "event-ratio" | "event-sum" }>;

/** An event with what is in its way. */
interface Judged {
  readonly event: CareerEvent;
  /** One per condition that does not hold; none when it counts. */
  readonly obstacles: readonly string[];
}

/** Whether a measure counts events. */
export function isOfEvents(measure: Measure): measure is EventMeasure {
  return measure.kind === "event-count" || measure.kind === "event-ratio" || measure.kind === "event-sum";
}

/**
 * Those that count, by date, then the others: those that lack least first, by
 * date. An indicator of meetings is told with all meetings, but of fairs only
 * with those that count or lack one thing; an indicator of fairs with all fairs
 * and such other events as count by «п. плана». The rest would be noise: «не
 * ярмарка» forty times.
 */
export function eventsBehind(calculation: Calculation, measure: EventMeasure): readonly EventBehind[] {
  const predicate = measure.kind === "event-count" ? measure.counted : measure.over;
  const judged = calculation.eventFacts.map((facts) => ({
    event: facts.event,
    obstacles: obstaclesOf(predicate, facts, calculation.frame),
  }));
  return judged
    .filter((one) => concerns(one, measure))
    .sort((a, b) => a.obstacles.length - b.obstacles.length || (a.event.date?.serial ?? 0) - (b.event.date?.serial ?? 0))
    .map((one) => ({
      source: { sheet: one.event.source.sheet, row: one.event.source.row },
      title: titleOf(one.event),
      date: one.event.date === null ? null : formatIso(one.event.date.serial),
      figure: one.obstacles.length > 0 ? null : figureOf(one.event, measure),
      reason: one.obstacles.length > 0 ? one.obstacles.join("; ") : gapOfFigures(one.event, measure),
    }));
} // prettier-ignore

/**
 * Why each event or fair does not count, in the order of the registry: «» when
 * it does. A fair that counts but lacks a figure says so: «не заполнено: квота».
 */
export function whyNotCounted(calculation: Calculation, measure: EventMeasure): readonly string[] {
  const predicate = measure.kind === "event-count" ? measure.counted : measure.over;
  return calculation.eventFacts.map((facts) => {
    const obstacles = obstaclesOf(predicate, facts, calculation.frame);
    // Who held it matters only of a fair: «не ярмарка» says it all.
    const told = obstacles.includes(EVENT_LACKS.isFair) ? [EVENT_LACKS.isFair] : obstacles;
    return told.length > 0 ? told.join("; ") : gapOfFigures(facts.event, measure);
  });
}

function concerns({ event, obstacles }: Judged, { kind }: EventMeasure): boolean {
  if (obstacles.length === 0) return true;
  return kind === "event-count" ? !event.isFair || obstacles.length === 1 : event.isFair;
}

/** One text for each condition that certainly does not hold. */
function obstaclesOf(predicate: Predicate<EventField>, facts: EventFacts, frame: YearFrame): readonly string[] {
  if (decide(predicate, facts.values) === true) return [];
  switch (predicate.op) {
    case "is":
    case "oneOf":
      return [ofField(predicate.field, facts, frame)];
    case "all":
      return [...new Set(predicate.of.flatMap((part) => obstaclesOf(part, facts, frame)))];
    case "any":
      return ofAny(predicate.of, facts, frame);
    case "not":
      return [EVENT_REASON.countedElsewhere(indicatorCounting(predicate.of))];
  }
}

/**
 * Of «указан п. 3.1 или …» the plan item when one is given, else what it is
 * about; of other alternatives the one that lacks least, and all of them when
 * each lacks one thing: «без ЦЗН; без общественной организации».
 */
function ofAny(parts: readonly Predicate<EventField>[], facts: EventFacts, frame: YearFrame): readonly string[] {
  const isItem = (part: Predicate<EventField>): boolean => part.op === "is" && part.field in PLAN_ITEMS;
  const items = parts.filter(isItem);
  const relevant = items.length === 0 ? parts : parts.filter((part) => isItem(part) === (facts.values.hasPlanItem === true)); // prettier-ignore
  const alternatives = relevant.map((part) => obstaclesOf(part, facts, frame)).sort((a, b) => a.length - b.length);
  return alternatives.every(({ length }) => length === 1) ? [...new Set(alternatives.flat())] : (alternatives[0] ?? []);
}

/** Items of the plan that decide alone. */
const PLAN_ITEMS: Readonly<Partial<Record<EventField, string>>> = {
  planItem31: "3.1",
  planItem33: "3.3",
  planItem41: "4.1",
  planItem42: "4.2",
  planItem43: "4.3",
};

function ofField(field: EventField, { event, values }: EventFacts, frame: YearFrame): string {
  if (field === "heldInYear") return notHeld(event, frame);
  const item = PLAN_ITEMS[field];
  if (item !== undefined && values.hasPlanItem === true) return EVENT_REASON.otherItem(event.planItems ?? [], item);
  return field === "online" && event.online === null ? EVENT_REASON.formatUnknown : EVENT_LACKS[field];
}

function notHeld({ date, status }: CareerEvent, { yearStart, yearEnd, asOf }: YearFrame): string {
  if (date !== null && (date.serial < yearStart || date.serial > yearEnd)) return EVENT_REASON.otherYear;
  if (status === "not-held") return date !== null && date.serial > asOf ? EVENT_REASON.notYetHeld : EVENT_REASON.notHeld;
  return date === null ? EVENT_REASON.undated : EVENT_REASON.toCome;
} // prettier-ignore

/** The number of the indicator whose own predicate this is: what «одно мероприятие – один показатель» gave the event to. */
function indicatorCounting(predicate: Predicate<EventField>): string | null {
  const record = INDICATORS.find(({ measure }) => measure.kind === "event-count" && measure.counted === predicate);
  return record?.number ?? null;
}

function figureOf(event: CareerEvent, measure: EventMeasure): string | null {
  if (measure.kind === "event-count") return null;
  if (measure.kind === "event-sum") return String(event[measure.summed] ?? 0);
  const top = event[measure.numerator];
  const bottom = event[measure.denominator];
  if (top === null || bottom === null) return null;
  return measure.capped && top > bottom ? EVENT_FIGURE.capped(top, bottom) : EVENT_FIGURE.ratio(top, bottom);
}

/** A fair that lacks a figure leaves both sums; of a sum it is 0 (rulings 15). */
function gapOfFigures(event: CareerEvent, measure: EventMeasure): string {
  if (measure.kind === "event-count") return "";
  if (measure.kind === "event-sum") {
    return event[measure.summed] === null ? EVENT_REASON.takenAsZero(FAIR_COLUMNS[measure.summed]) : "";
  }
  const empty = [measure.numerator, measure.denominator].filter((column) => event[column] === null);
  return empty.length === 0 ? "" : EVENT_REASON.figuresEmpty(empty.map((column) => FAIR_COLUMNS[column]));
}
