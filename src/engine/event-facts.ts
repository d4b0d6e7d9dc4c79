/** What the engine knows of each event and fair: the fields of `EVENT_FIELDS` (rulings 13–15, 55; spec: workbooks D.5). */
import type { EventField } from "../plan/fields";
import type { FieldValue } from "../plan/predicate";
import type { CareerEvent } from "../registry/event";
import { lastDayCounted, type YearFrame } from "./year-frame";

/** Facts of one event; every one of them is known. */
export interface EventFacts {
  readonly event: CareerEvent;
  readonly values: Readonly<Record<EventField, FieldValue | null>>;
}

/** Facts of all events and fairs, in the order of the registry. */
export function eventFactsOf(events: readonly CareerEvent[], frame: YearFrame): readonly EventFacts[] {
  return events.map((event) => ({ event, values: valuesOf(event, frame) }));
}

function valuesOf(event: CareerEvent, frame: YearFrame): EventFacts["values"] {
  const { organisers, partners, topics, planItems } = event;
  const hasItem = (item: string): boolean => planItems?.includes(item) ?? false;
  return {
    isFair: event.isFair,
    heldInYear: heldInYear(event, frame),
    hasPlanItem: planItems !== null,
    planItem31: hasItem("3.1"),
    planItem33: hasItem("3.3"),
    planItem41: hasItem("4.1"),
    planItem42: hasItem("4.2"),
    planItem43: hasItem("4.3"),
    byCentre: organisers.centre,
    byBcstv: organisers.bcstv,
    byMintrud: organisers.mintrud,
    byCzn: organisers.czn,
    // Whoever comes to a fair of one's own is an employer by nature (rulings 14h).
    withEmployer: partners.employer || (event.isFair && organisers.centre),
    // «Организатор: ЦСТВ, ЦЗН» is held together with ЦЗН as well.
    withCzn: partners.czn || organisers.czn,
    withPublicOrganisation: partners.publicOrganisation,
    aboutSupport: topics.support,
    aboutEntrepreneurship: topics.entrepreneurship,
    online: event.online === true,
  };
}

/**
 * Said to be held, or nothing said and its date is past; dated; from 01.09.Y0
 * to min(D, 31.08.Y1). A date typed as a month is its last day (rulings 9e, 14).
 */
export function heldInYear({ date, status }: CareerEvent, frame: YearFrame): boolean {
  if (date === null || status === "not-held") return false;
  return date.serial >= frame.yearStart && date.serial <= lastDayCounted(frame);
}
