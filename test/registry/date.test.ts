import fc from "fast-check";
import {
  addMonths,
  endOfMonth,
  formatIso,
  formatRu,
  fromSerial,
  parseIso,
  serialOf,
  toSerial,
} from "../../src/registry/date";

test.each([
  [2024, 1, 1, 45292],
  [1900, 3, 1, 61],
  [2000, 2, 29, 36585],
  [2025, 6, 30, 45838],
])("%i-%i-%i is serial %i, as Excel counts", (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  [2023, 2, 29],
  [2024, 13, 1],
  [2007, 9, 45],
  [2007, 0, 1],
])("there is no day %i-%i-%i", (year, month, day) => {
  expect(toSerial({ year, month, day })).toBeNull();
});

test("every serial comes back as itself, one day after the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
      const day = fromSerial(serial);
      expect(toSerial(day)).toBe(serial);
      // The platform's own calendar as a second opinion.
      const utc = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(day).toEqual({ year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() });
    }),
  );
});

test.each([
  ["2025-06-30", 4, "2025-10-31"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2023-11-10", 12, "2024-11-10"],
  ["2025-03-15", -3, "2024-12-15"],
])("%s and %i months is %s", (from, months, to) => {
  const serial = parseIso(from);
  expect(serial).not.toBeNull();
  if (serial !== null) expect(formatIso(addMonths(serial, months))).toBe(to);
});

test("a day with a time of day is that day", () => {
  expect(fromSerial(45292.75)).toEqual({ year: 2024, month: 1, day: 1 });
});

test("dates are printed the Russian way and the ISO way", () => {
  expect(formatRu(serialOf(2025, 6, 1))).toBe("01.06.2025");
  expect(formatIso(endOfMonth(2024, 2))).toBe("2024-02-29");
  expect(parseIso("2025-02-30")).toBeNull();
  expect(parseIso("01.06.2025")).toBeNull();
});
