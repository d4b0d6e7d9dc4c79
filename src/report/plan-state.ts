/** How a line of «План работы» stands, in words, and how urgent that is. */
import type { ItemStanding, WindowStanding } from "../engine/plan-of-work";
import { isSeries, type CalendarLine } from "../plan/calendar-lines";
import type { Serial } from "../registry/date";
import { PLAN_MESSAGES } from "./messages-plan";

/** For the colour and for the tally above the table. */
export type PlanTone = "done" | "overdue" | "closing" | "due" | "other";

/** The state of a line. */
export interface LineState {
  readonly text: string;
  readonly tone: PlanTone;
}

/** So many overdue dates of a series are named. */
const NAMED_DATES = 3;

/** The state of a line on D; `isUnclear`: something is marked that cannot be read. */
export function lineState(line: CalendarLine, standing: ItemStanding, asOf: Serial, isUnclear: boolean): LineState {
  const windows = line.windows.flatMap((index) => standing.windows[index] ?? []);
  const [only] = windows;
  const series = isSeries(line.item);
  const state = series || only === undefined ? seriesState(windows, asOf) : oneState(only, standing.isAnswered, asOf);
  if (!isUnclear) return state;
  return { ...state, text: `${state.text}\n${series ? PLAN_MESSAGES.unclearSeries : PLAN_MESSAGES.unclear}` };
}

function oneState({ window, state, doneOn }: WindowStanding, isAnswered: boolean, asOf: Serial): LineState {
  switch (state.state) {
    case "done":
      if (doneOn?.precision === "day") return { text: PLAN_MESSAGES.doneOn(doneOn.serial), tone: "done" };
      return { text: isAnswered ? PLAN_MESSAGES.doneBySettings : PLAN_MESSAGES.done, tone: "done" };
    case "before-approval":
      return { text: PLAN_MESSAGES.beforeApproval, tone: "other" };
    case "not-started":
      return { text: PLAN_MESSAGES.notStarted, tone: "other" };
    case "soon":
      return { text: PLAN_MESSAGES.soon(window.start - asOf), tone: "other" };
    case "due":
      return { text: PLAN_MESSAGES.due(state.daysLeft), tone: state.closing ? "closing" : "due" };
    case "overdue":
      return { text: PLAN_MESSAGES.overdue(asOf - window.end), tone: "overdue" };
  }
}

/** «выполнено 8 из 11; до утверждения: 1; следующая дата: воскресенье 01.06.2025, осталось 5 дней». */
function seriesState(windows: readonly WindowStanding[], asOf: Serial): LineState {
  const of = (wanted: WindowStanding["state"]["state"]): readonly WindowStanding[] =>
    windows.filter(({ state }) => state.state === wanted);
  const [done, before, overdue] = [of("done").length, of("before-approval").length, of("overdue")];
  const owed = windows.length - before;
  const next = windows.find(({ window, state }) => window.start >= asOf && state.state !== "done");
  const dates = overdue.map(({ window }) => window.end);
  const parts = [
    PLAN_MESSAGES.seriesDone(done, owed),
    ...(before === 0 ? [] : [PLAN_MESSAGES.seriesBefore(before)]),
    ...(dates.length === 0
      ? []
      : [PLAN_MESSAGES.seriesOverdue(dates.slice(0, NAMED_DATES), Math.max(0, dates.length - NAMED_DATES))]),
    ...(next === undefined ? [] : [PLAN_MESSAGES.seriesNext(next.window.start, next.window.start - asOf)]),
  ];
  const tone = done === owed ? "done" : dates.length > 0 ? "overdue" : next?.state.state === "due" ? "closing" : "due";
  return { text: parts.join(";\n"), tone };
}
