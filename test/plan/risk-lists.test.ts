import { riskListWindow } from "../../src/plan/risk-lists";
import { formatIso } from "../../src/registry/date";

test.each([
  [2023, "2024-09-01", "2024-12-31"],
  [2024, "2024-06-01", "2025-08-31"],
  [2025, "2025-02-01", "2025-06-30"],
])("the list of %d is made from %s to %s in 2024-2025", (cohort, start, end) => {
  const window = riskListWindow(cohort, 2024);
  expect(window && [formatIso(window.start), formatIso(window.end)]).toEqual([start, end]);
});

test("a year later the same class is two years back", () => {
  const window = riskListWindow(2025, 2026);
  expect(window && formatIso(window.end)).toBe("2026-12-31");
});

test("other years, and no year, have no list", () => {
  expect(riskListWindow(2022, 2024)).toBeNull();
  expect(riskListWindow(2026, 2024)).toBeNull();
  expect(riskListWindow(null, 2024)).toBeNull();
});
