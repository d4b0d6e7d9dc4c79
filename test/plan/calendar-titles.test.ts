import { CALENDAR } from "../../src/plan/calendar";
import { CALENDAR_TITLES } from "../../src/plan/calendar-titles";
import { fillYears } from "../../src/plan/wording";

test("every item has a short title, shorter than its wording, and nothing else has", () => {
  expect(Object.keys(CALENDAR_TITLES)).toEqual(CALENDAR.map(({ id }) => id));
  for (const title of Object.values(CALENDAR_TITLES)) {
    expect(title.length).toBeLessThanOrEqual(80);
    expect(fillYears(title, 2024)).not.toMatch(/[{}]|\.$/);
  }
});
