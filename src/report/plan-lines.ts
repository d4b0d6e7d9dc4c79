/** What our columns of «План работы» say in a line. */
import type { PlanMeanings } from "../engine/plan-of-work-meaning";
import type { ItemStanding } from "../engine/plan-of-work";
import type { Results } from "../engine/results";
import { windowsOf, type CalendarItem } from "../plan/calendar-item";
import { isSeries, type CalendarLine } from "../plan/calendar-lines";
import { CALENDAR_TITLES } from "../plan/calendar-titles";
import { ROLES } from "../plan/roles";
import { fillYears, graduationYear } from "../plan/wording";
import type { Serial } from "../registry/date";
import type { Requisites } from "../registry/settings";
import { RISK_MESSAGES } from "./messages";
import { PLAN_MESSAGES } from "./messages-plan";
import { indicatorTexts } from "./plan-indicators";
import { countedColumn } from "./proof-tables";
import { roleName } from "./risk-prefill";

/** So many events are named beside an item, the latest. */
const NAMED_EVENTS = 3;
/** Longer titles are cut. */
const TITLE_LENGTH = 70;

/** The item in the plan's words; in the further lines of an item its short name, for the words stand above. */
export function wordingOf({ item, windows }: CalendarLine, startYear: number): string {
  const isFirst = windows[0] === 0;
  return fillYears(isFirst ? item.wording : (CALENDAR_TITLES[item.id] ?? item.wording), startYear);
}

/** The term in the plan's words, and the days that it means, with the weekday of the last one. Nothing is shifted. */
export function termOf({ item, windows }: CalendarLine, startYear: number): string {
  const all = windowsOf(item, startYear);
  const own = windows.flatMap((index) => all[index] ?? []);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return fillYears(item.term, startYear);
  const days = isSeries(item)
    ? PLAN_MESSAGES.series(own.length, first.start, last.end)
    : first.start === first.end
      ? PLAN_MESSAGES.oneDay(first.end)
      : PLAN_MESSAGES.span(first.start, first.end);
  return `${termWords(item, windows, startYear)}\n${days}`;
}

/** The plan's words of one term: of «Февраль 2025 г., июнь 2025 г.» the second is «Июнь 2025 г.». */
export function termWords(item: CalendarItem, windows: readonly number[], startYear: number): string {
  const whole = fillYears(item.term, startYear);
  const parts = whole.split(/;\s|,\s/);
  const [index] = windows;
  const own = windows.length === 1 && parts.length === item.windows.length ? parts[index ?? 0] : undefined;
  return own === undefined ? whole : `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
}

/** Roles of the working group, each with its name of «Настройки КПЭ» where there is one. */
export function responsibleOf({ responsible }: CalendarItem, requisites: Requisites): readonly string[] {
  return responsible.map((role) => RISK_MESSAGES.role(ROLES[role], roleName(role, requisites)));
}

/** The indicators with their values, what they do not say of people, or that there is no indicator (rulings 54). */
export function indicatorOfLine(
  { item, windows }: CalendarLine,
  { windows: standing }: ItemStanding,
  results: Results,
  { meanings, startYear, asOf }: { readonly meanings: PlanMeanings; readonly startYear: number; readonly asOf: Serial },
): string {
  const own = windows.flatMap((index) => standing[index] ?? []);
  const now = own.find(({ window }) => window.end >= asOf) ?? own.at(-1);
  const cohort = now?.window.cohort == null ? null : graduationYear(now.window.cohort, startYear);
  const meaning = now === undefined ? null : meanings.inPeople(item, now.window);
  const texts = indicatorTexts(item, results, cohort);
  const isAnalysis = item.section === 7;
  const first = texts.length > 0 || isAnalysis ? texts : [PLAN_MESSAGES.noIndicator];
  return [...first, ...(meaning === null ? [] : [meaning])].join(";\n");
}

/** The latest events of the item, and where the others are. */
export function eventsOfLine({ item }: CalendarLine, meanings: PlanMeanings): string | null {
  const { events, indicators } = meanings.events(item);
  if (events.length === 0) return indicators.length === 0 ? null : PLAN_MESSAGES.noEvents;
  const named = events
    .slice(-NAMED_EVENTS)
    .map(({ date, title }) => PLAN_MESSAGES.event(date?.serial ?? null, cut(title)));
  const more = events.length - named.length;
  return [...named, ...(more === 0 ? [] : [PLAN_MESSAGES.moreEvents(more, indicators.map(countedColumn))])].join(";\n");
}

function cut(title: string): string {
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}
