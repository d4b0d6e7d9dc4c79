import { windowState } from "../../src/engine/calendar-state";
import { calendarItem } from "../../src/plan/calendar";
import { windowsOf, type PlanWindow } from "../../src/plan/calendar-item";
import { day } from "../support/graduate";

function windowOf(item: string, index = 0): PlanWindow {
  const window = windowsOf(calendarItem(item), 2024)[index];
  if (!window) throw new Error(`${item} has no window ${index}`);
  return window;
}

const APPROVED = day("2024-09-10");

/** 2.6: 01.01.2025–31.01.2025. */
test.each([
  ["2024-12-17", "not-started"],
  ["2024-12-18", "soon"],
  ["2024-12-31", "soon"],
  ["2025-01-01", "due, 30 left"],
  ["2025-01-16", "due, 15 left"],
  ["2025-01-17", "due, 14 left, closing"],
  ["2025-01-31", "due, 0 left, closing"],
  ["2025-02-01", "overdue"],
])("on %s item 2.6 is %s", (asOf, expected) => {
  const state = windowState(windowOf("2.6"), day(asOf), false, APPROVED);
  const said = state.state === "due" ? `due, ${state.daysLeft} left${state.closing ? ", closing" : ""}` : state.state;
  expect(said).toBe(expected);
});

test("the officer's mark wins over everything", () => {
  expect(windowState(windowOf("2.6"), day("2025-08-31"), true, APPROVED).state).toBe("done");
});

test("what was over before the plan was approved is never overdue (rulings 49)", () => {
  const september = windowOf("6.2");
  expect(windowState(september, day("2025-06-01"), false, APPROVED).state).toBe("before-approval");
  expect(windowState(september, day("2025-06-01"), false, null).state).toBe("overdue");
  expect(windowState(windowOf("6.2", 1), day("2025-06-01"), false, APPROVED).state).toBe("overdue");
});
