import type { TypedDate } from "./date";
import type { CellSource, RowSource } from "./source";

/** What a column of a sheet of events or fairs may hold (spec: workbooks D.5). */
export const EVENT_FIELDS = [
  "ordinal",
  "date",
  "title",
  "kind",
  "topic",
  "organiser",
  "partners",
  "participants",
  "status",
  "planItem",
  "link",
  "format",
  "quota",
  "moderated",
  "contracts",
  "referrals",
  "decided",
  "note",
] as const;

/** A code of {@link EVENT_FIELDS}. */
export type EventField = (typeof EVENT_FIELDS)[number];

/** Who held it; a cell may name several. */
export interface Organisers {
  readonly centre: boolean;
  readonly bcstv: boolean;
  readonly mintrud: boolean;
  readonly czn: boolean;
  readonly other: boolean;
}

/** With whom it was held; a cell may name several. */
export interface Partners {
  readonly employer: boolean;
  readonly czn: boolean;
  readonly publicOrganisation: boolean;
}

/** «held» (said so), «empty» (nothing said: held if its date is past), or not held. */
export type EventStatus = "held" | "not-held" | "empty";

/** One event or fair, as understood (spec: workbooks D.5, rulings 13–15, 55). */
export interface CareerEvent {
  readonly id: string;
  readonly source: RowSource;
  readonly cells: Readonly<Partial<Record<EventField, CellSource>>>;
  readonly isFair: boolean;
  readonly title: string;
  /** Null: no date at all; such an event counts nowhere (rulings 14f). */
  readonly date: TypedDate | null;
  readonly status: EventStatus;
  /** «П. плана» decides alone when filled; null when there is no such column or the cell is empty. */
  readonly planItems: readonly string[] | null;
  readonly organisers: Organisers;
  readonly partners: Partners;
  readonly topics: { readonly support: boolean; readonly entrepreneurship: boolean };
  /** Fairs: онлайн; null when not said. */
  readonly online: boolean | null;
  /** People, whole numbers; null when the cell is empty or not a number. */
  readonly quota: number | null;
  readonly participants: number | null;
  readonly moderated: number | null;
  readonly contracts: number | null;
  readonly referrals: number | null;
  readonly decided: number | null;
  /** As typed, for the lists that a person reads. */
  readonly organiserText: string;
  readonly partnersText: string;
}
