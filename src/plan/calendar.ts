/** The plan of work: its 30 items in order (spec: calendar, rulings 48–50). */
import type { CalendarItem } from "./calendar-item";
import { STUDENT_ITEMS } from "./calendar-students";
import { WORK_ITEMS } from "./calendar-work";

/** 1.1–1.6, 2.1–2.8, 3.1–3.4, 4.1–4.3, 5.1–5.5, 6.1–6.3, 7.1. */
export const CALENDAR: readonly CalendarItem[] = [...STUDENT_ITEMS, ...WORK_ITEMS];

/** The item of an id; throws a RangeError when the plan has none. */
export function calendarItem(id: string): CalendarItem {
  const item = CALENDAR.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`The plan of work has no item ${id}`);
  return item;
}
