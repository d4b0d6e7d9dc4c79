/** The next deadlines of the plan of work and what each means in people now (spec: calendar; rulings 48–50). */
import type { CalendarItem, PlanWindow } from "../plan/calendar-item";
import { CALENDAR_TITLES } from "../plan/calendar-titles";
import { fillYears, graduationYear } from "../plan/wording";
import { formatIso, fromSerial } from "../registry/date";
import type { Calculation } from "./calculation";
import { Meanings } from "./deadlines-meaning";
import { WHEN } from "./messages-deadlines";
import { planOfWork, type ItemStanding } from "./plan-of-work";

/** A window of an item of the plan of work. */
export interface Deadline {
  /** 1.1 … 7.1. */
  readonly item: string;
  /** What is to be done, short. Russian. */
  readonly title: string;
  /** ISO days, both inclusive. */
  readonly start: string;
  readonly end: string;
  readonly state: "soon" | "due" | "overdue";
  /** Days from отчётная дата to the last day (negative when overdue), for `soon` to the first day. */
  readonly days: number;
  /** «через 5 дней, воскресенье 01.06.2025», «до 30.06.2025, осталось 12 дней». Russian. */
  readonly when: string;
  /** What it means in people or numbers now: «в списке 2025 года 7 человек». Null when there is nothing to count. */
  readonly meaning: string | null;
  /** Graduation year where the window is of one class. */
  readonly cohort: number | null;
  /** Where it leads in the pane. */
  readonly leadsTo: "risk" | "indicators" | "settings" | "checks" | null;
}

/** A window that lasts so long is no news until its end is near. */
const LONG_DAYS = 300;
/** When the end of a long window is near. */
const LONG_SHOWN_DAYS = 60;
/** What has passed longer ago is not news any more; «План работы» still says «просрочено». */
const OVERDUE_DAYS = 30;

/** A window that is shown, with what it is sorted by. */
interface Shown {
  readonly item: CalendarItem;
  readonly window: PlanWindow;
  readonly state: Deadline["state"];
  readonly days: number;
}

/**
 * Deadlines of the academic year that are overdue, going on or begin soon, the
 * most urgent first: what passed within the last 30 days (the latest first),
 * what goes on (what ends first), what begins within two weeks. Left out: what
 * the officer marked as done in «План работы» or answered with «есть», what was
 * over before the plan was approved (rulings 49), what lasts all year until 60
 * days before its end, the dates of monthly monitoring but the nearest and the
 * one of this month.
 */
export function deadlines(calculation: Calculation): readonly Deadline[] {
  const { startYear } = calculation.frame;
  const meanings = new Meanings(calculation);
  return planOfWork(calculation)
    .flatMap((standing) => shownOf(standing, calculation))
    .sort((a, b) => RANK[a.state] - RANK[b.state] || Math.abs(a.days) - Math.abs(b.days))
    .map(({ item, window, state, days }) => ({
      item: item.id,
      title: fillYears(CALENDAR_TITLES[item.id] ?? item.wording, startYear),
      start: formatIso(window.start),
      end: formatIso(window.end),
      state,
      days,
      when: whenOf(window, state, days),
      ...meanings.of(item, window, state === "overdue"),
      cohort: window.cohort === null ? null : graduationYear(window.cohort, startYear),
    }));
}

const RANK: Readonly<Record<Deadline["state"], number>> = { overdue: 0, due: 1, soon: 2 };

function shownOf({ item, windows }: ItemStanding, { frame }: Calculation): readonly Shown[] {
  const { asOf } = frame;
  return windows.flatMap(({ window, state: now }): readonly Shown[] => {
    const isLong = window.end - window.start >= LONG_DAYS;
    switch (now.state) {
      case "overdue": {
        const days = window.end - asOf;
        const isRecent = windows.length > 2 && isOneDay(window) ? isThisMonth(window, asOf) : -days <= OVERDUE_DAYS;
        return isRecent ? [{ item, window, state: "overdue", days }] : [];
      }
      case "due":
        return isLong && now.daysLeft > LONG_SHOWN_DAYS ? [] : [{ item, window, state: "due", days: now.daysLeft }];
      case "soon":
        return isLong ? [] : [{ item, window, state: "soon", days: window.start - asOf }];
      case "done":
      case "before-approval":
      case "not-started":
        return [];
    }
  });
}

function isOneDay({ start, end }: PlanWindow): boolean {
  return start === end;
}

/** Monthly monitoring: last month's date gave way to this month's. */
function isThisMonth({ end }: PlanWindow, asOf: number): boolean {
  const [then, now] = [fromSerial(end), fromSerial(asOf)];
  return then.year === now.year && then.month === now.month;
}

function whenOf(window: PlanWindow, state: Deadline["state"], days: number): string {
  const { start, end } = window;
  switch (state) {
    case "overdue":
      return WHEN.overdue(end);
    case "due":
      if (days > 0) return WHEN.due(end, days);
      return isOneDay(window) ? WHEN.today(end) : WHEN.lastDay;
    case "soon":
      return isOneDay(window) ? WHEN.onDay(start, days) : WHEN.from(start, days);
  }
}
