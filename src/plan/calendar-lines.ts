/** How the 30 items of the plan of work are laid out: one line each, and a line for each term where there are several. */
import { CALENDAR } from "./calendar";
import type { CalendarItem } from "./calendar-item";

/** A line of «План работы». */
export interface CalendarLine {
  /** «3.1», and «5.1/2» for the second term of an item that has several. The same in every academic year. */
  readonly key: string;
  readonly item: CalendarItem;
  /** Places in `item.windows` of the terms that the line stands for. */
  readonly windows: readonly number[];
}

/** So many terms of one item are dates of a series (6.2, rulings 49), which stand in one line. */
const SERIES = 4;

/** Whether the terms of an item are dates of a series: the twelve of 6.2. */
export function isSeries({ windows }: CalendarItem): boolean {
  return windows.length >= SERIES;
}

/** The lines of an item. */
export function linesOfItem(item: CalendarItem): readonly CalendarLine[] {
  const places = item.windows.map((_, index) => index);
  if (places.length === 1 || isSeries(item)) return [{ key: item.id, item, windows: places }];
  return places.map((index) => ({ key: `${item.id}/${index + 1}`, item, windows: [index] }));
}

/** All lines, in the order of the plan. */
export const CALENDAR_LINES: readonly CalendarLine[] = CALENDAR.flatMap(linesOfItem);
