/** How every item of the plan of work stands on D, with the officer's marks (rulings 48–50). */
import { CALENDAR } from "../plan/calendar";
import { windowsOf, type CalendarItem, type PlanWindow } from "../plan/calendar-item";
import type { TypedDate } from "../registry/date";
import type { Calculation } from "./calculation";
import { windowState, type WindowState } from "./calendar-state";

/** A term of an item in this academic year. */
export interface WindowStanding {
  readonly window: PlanWindow;
  readonly state: WindowState;
  /** The day that the officer wrote. */
  readonly doneOn: TypedDate | null;
}

/** An item with its terms in the order of the plan. */
export interface ItemStanding {
  readonly item: CalendarItem;
  /** Done because «Настройки КПЭ» answers the indicator of it with «есть». */
  readonly isAnswered: boolean;
  readonly windows: readonly WindowStanding[];
}

/** All 30 items. */
export function planOfWork({ registry, frame }: Pick<Calculation, "registry" | "frame">): readonly ItemStanding[] {
  const { checklist, requisites } = registry.settings;
  const marks = registry.planMarks.filter(({ startYear, done }) => done && startYear === frame.startYear);
  return CALENDAR.map((item): ItemStanding => {
    const own = marks.filter((mark) => mark.item === item.id);
    // «Есть» in «Настройки КПЭ» is the officer's own word that the item is done.
    const isAnswered = item.feeds.length > 0 && item.feeds.every((id) => checklist[id]?.value === true);
    return {
      item,
      isAnswered,
      windows: windowsOf(item, frame.startYear).map((window, index): WindowStanding => {
        const mark = own.find((candidate) => candidate.window === undefined || candidate.window === index);
        const isDone = mark !== undefined || isAnswered;
        const state = windowState(window, frame.asOf, isDone, requisites.approvalDate);
        return { window, state, doneOn: mark?.doneOn ?? null };
      }),
    };
  });
}
