/** The lists of people under risk that plan item 5.1 makes for each class (spec: calendar). */
import { calendarItem } from "./calendar";
import { windowsOf, type PlanWindow } from "./calendar-item";
import { graduationYear } from "./wording";

/** The plan item that makes the lists. */
export const RISK_LISTS_ITEM = "5.1";

/**
 * When the list of a graduation year is made, in the academic year that begins
 * in `startYear`: for 2025 in 2024-2025 it is 01.02–30.06.2025. Null for a year
 * that the plan makes no list for.
 */
export function riskListWindow(cohort: number | null, startYear: number): PlanWindow | null {
  const windows = windowsOf(calendarItem(RISK_LISTS_ITEM), startYear);
  return (
    windows.find((window) => window.cohort !== null && graduationYear(window.cohort, startYear) === cohort) ?? null
  );
}
