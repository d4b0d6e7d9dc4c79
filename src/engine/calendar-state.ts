/** How an item of the plan of work stands on D (rulings 49, 50). */
import type { PlanWindow } from "../plan/calendar-item";
import type { Serial } from "../registry/date";

/**
 * «выполнено» said by the officer wins; «до утверждения» is a window that was
 * over before the plan was approved, and is never overdue; «скоро» begins two
 * weeks before the window.
 */
export type WindowState =
  | { readonly state: "done" | "before-approval" | "not-started" | "soon" | "overdue" }
  | {
      readonly state: "due";
      /** Days to the last one; 0 on it. */
      readonly daysLeft: number;
      /** Within the last two weeks: to be marked. */
      readonly closing: boolean;
    };

/** Days before the start that are «скоро», and before the end that are marked. */
export const HORIZON_DAYS = 14;

/** The state of one window; `approved` is the date of approval of the plan, when it is known. */
export function windowState(
  { start, end }: PlanWindow,
  asOf: Serial,
  done: boolean,
  approved: Serial | null,
): WindowState {
  if (done) return { state: "done" };
  if (approved !== null && end < approved) return { state: "before-approval" };
  if (asOf > end) return { state: "overdue" };
  if (asOf >= start) return { state: "due", daysLeft: end - asOf, closing: end - asOf <= HORIZON_DAYS };
  return { state: asOf >= start - HORIZON_DAYS ? "soon" : "not-started" };
}
