import { CALENDAR, calendarItem } from "../../src/plan/calendar";
import { windowsOf } from "../../src/plan/calendar-item";
import { formatRu } from "../../src/registry/date";

test("the plan has 30 items; its second «1.3» is 1.6 (rulings 48)", () => {
  expect(CALENDAR.map(({ id }) => id)).toEqual([
    ...["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"],
    ...["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8"],
    ...["3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3"],
    ...["5.1", "5.2", "5.3", "5.4", "5.5", "6.1", "6.2", "6.3", "7.1"],
  ]);
  for (const { id, section } of CALENDAR) expect(id.startsWith(`${section}.`)).toBe(true);
});

test("items without an indicator have no number to show (rulings 54)", () => {
  for (const id of ["2.2", "2.3", "2.4", "2.5", "3.4", "5.2", "5.3"]) expect(calendarItem(id).feeds).toEqual([]);
});

const WINDOWS: readonly [string, number, string][] = [
  ["1.1", 2024, "01.08.2024–31.08.2024"],
  ["1.6", 2024, "01.09.2024–30.09.2024"],
  ["2.1", 2024, "01.09.2024–31.12.2024"],
  ["2.4", 2024, "01.09.2024–31.08.2025"],
  ["2.6", 2024, "01.01.2025–31.01.2025"],
  ["2.7", 2024, "01.01.2025–28.02.2025"],
  ["2.7", 2027, "01.01.2028–29.02.2028"],
  ["2.8", 2024, "01.09.2024–30.06.2025"],
  ["5.1", 2024, "c1 01.09.2024–31.12.2024, c2 01.06.2024–31.08.2025, c3 01.02.2025–30.06.2025"],
  ["6.1", 2024, "c2 01.11.2024–31.12.2024, c3 01.06.2025–30.06.2025"],
  ["6.3", 2024, "01.02.2025–28.02.2025, 01.06.2025–30.06.2025"],
  ["7.1", 2024, "01.05.2025–30.06.2025"],
];

test.each(WINDOWS)("%s in the year that begins in %i: %s", (id, startYear, expected) => {
  const windows = windowsOf(calendarItem(id), startYear);
  expect(
    windows
      .map(({ cohort, start, end }) => `${cohort === null ? "" : `${cohort} `}${formatRu(start)}–${formatRu(end)}`)
      .join(", "),
  ).toBe(expected);
});

test("6.2 has twelve dates, 01.09.Y0 … 01.08.Y1 (rulings 49)", () => {
  const windows = windowsOf(calendarItem("6.2"), 2024);
  expect(windows).toHaveLength(12);
  expect(windows.map(({ start, end }) => (start === end ? formatRu(start) : "not a day"))).toEqual([
    ...["01.09.2024", "01.10.2024", "01.11.2024", "01.12.2024"],
    ...["01.01.2025", "01.02.2025", "01.03.2025", "01.04.2025"],
    ...["01.05.2025", "01.06.2025", "01.07.2025", "01.08.2025"],
  ]);
});
