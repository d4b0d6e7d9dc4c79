import { readEventDate } from "../../../src/intake/events/event-date";
import { formatIso, serialOf } from "../../../src/registry/date";

const OPTIONS = { date1904: false, startYear: 2024 };

test.each([
  [serialOf(2024, 10, 15), "2024-10-15 day"],
  ["15.10.2024", "2024-10-15 day"],
  ["15.10.24 г.", "2024-10-15 day"],
  ["10-12.03.2025", "2025-03-12 day"],
  ["10–12.03.2025", "2025-03-12 day"],
  ["10, 11, 12.03.2025", "2025-03-12 day"],
  ["28.02–01.03.2025", "2025-03-01 day"],
  ["10.03.2025 - 12.03.2025", "2025-03-12 day"],
  ["с 10 по 12 марта 2025 г.", "2025-03-12 day"],
  ["10-12 марта 2025", "2025-03-12 day"],
  ["октябрь 2024", "2024-10-31 month"],
  ["сентябрь-октябрь 2024", "2024-10-31 month"],
  ["10.2024", "2024-10-31 month"],
  ["сентябрь", "2024-09-30 month"],
  ["Февраль", "2025-02-28 month"],
  ["август", "2025-08-31 month"],
  ["ноябрь-декабрь", "2024-12-31 month"],
  ["15 октября", "2024-10-15 day"],
  ["3 марта", "2025-03-03 day"],
  ["15.10", "2024-10-15 day"],
  ["12.03", "2025-03-12 day"],
  ["III квартал", "2024-09-30 month"],
  ["IV квартал", "2024-12-31 month"],
  ["1 квартал", "2025-03-31 month"],
  ["2 кв.", "2025-06-30 month"],
  ["1 квартал 2025", "2025-03-31 month"],
])("%s → %s", (cell, expected) => {
  const { value } = readEventDate(cell, OPTIONS);
  expect(value && `${formatIso(value.serial)} ${value.precision}`).toBe(expected);
});

test.each([
  ["45.09.2024", "impossible-date"],
  ["2025", "event-year-only"],
  [2025, "event-year-only"],
  ["2024-2025 уч. год", "event-year-only"],
  ["в течение года", "unknown-event-date"],
  ["ежемесячно", "unknown-event-date"],
  ["осень", "unknown-event-date"],
])("%s is no date: %s", (cell, code) => {
  const { value, findings } = readEventDate(cell, OPTIONS);
  expect(value).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test.each([[null], [""], ["-"]])("%p is empty", (cell) => {
  expect(readEventDate(cell, OPTIONS)).toEqual({ value: null, findings: [] });
});
