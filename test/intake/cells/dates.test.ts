import { readDate } from "../../../src/intake/cells/dates";
import { monthOfText, takeDates } from "../../../src/intake/cells/date-text";
import { formatIso } from "../../../src/registry/date";
import type { CellScalar } from "../../../src/intake/grid";
import { codesOf } from "./read";

function shown(cell: CellScalar, date1904 = false): string | null {
  const { value } = readDate(cell, { date1904 });
  return value ? `${formatIso(value.serial)} ${value.precision}` : null;
}

describe("dates (D.4.5)", () => {
  test.each<[CellScalar, string]>([
    ["01.09.2024", "2024-09-01 day"],
    ["1.9.24", "2024-09-01 day"],
    ["01/09/2024", "2024-09-01 day"],
    ["01-09-2024", "2024-09-01 day"],
    ["01,09,2024", "2024-09-01 day"],
    ["01 09 2024", "2024-09-01 day"],
    ["01.09.2024 г.", "2024-09-01 day"],
    ["01.09.2024г", "2024-09-01 day"],
    ["с 01.09.24", "2024-09-01 day"],
    ["С 01.09.24 г.", "2024-09-01 day"],
    ["1 сентября 2024 г.", "2024-09-01 day"],
    ["2024-09-01", "2024-09-01 day"],
    ["2024-09-01T00:00:00", "2024-09-01 day"],
    ["2024-09-01 10:30:00", "2024-09-01 day"],
    ["01.09.2024 0:00:00", "2024-09-01 day"],
    ["№ 12-к от 01.09.2024", "2024-09-01 day"],
    ["01092024", "2024-09-01 day"],
    [45536, "2024-09-01 day"],
    [45536.75, "2024-09-01 day"],
    ["45536", "2024-09-01 day"],
    ["сентябрь 2024", "2024-09-30 month"],
    ["Сентябрь 2024 г.", "2024-09-30 month"],
    ["сент. 2024", "2024-09-30 month"],
    ["в мае 2025", "2025-05-31 month"],
    ["с февраля 2024", "2024-02-29 month"],
    ["март 24 г.", "2024-03-31 month"],
    ["09.2024", "2024-09-30 month"],
    ["9/2024", "2024-09-30 month"],
    [9.2024, "2024-09-30 month"],
    ["III квартал 2024", "2024-09-30 month"],
    ["2024", "2024-12-31 year"],
    ["2024 г.", "2024-12-31 year"],
    [2024, "2024-12-31 year"],
    ["15.03.05", "2005-03-15 day"],
    ["15.03.98", "1998-03-15 day"],
    ["29.02.2024", "2024-02-29 day"],
  ])("%p → %s", (cell, expected) => {
    expect(shown(cell)).toBe(expected);
    expect(codesOf(readDate(cell, { date1904: false }))).toEqual([]);
  });

  test.each([null, "", " ", "-", "—", "нет", "н/д", "нет данных", "?"])("%p is no date and no issue", (cell) => {
    expect(readDate(cell, { date1904: false })).toEqual({ value: null, findings: [] });
  });

  test.each(["45.09.2007", "31.02.2024", "29.02.2023", "01.13.2024", "00.05.2024", 12, 1e9, -5])(
    "%p is impossible",
    (cell) => {
      expect(shown(cell)).toBeNull();
      expect(readDate(cell, { date1904: false }).findings).toMatchObject([
        { code: "impossible-date", severity: "error" },
      ]);
    },
  );

  test.each(["скоро", "сентябрь", "осень 2024", "01.09", true])("%p is not understood", (cell) => {
    expect(readDate(cell, { date1904: false })).toMatchObject({
      value: null,
      findings: [{ code: "unknown-date", severity: "warning" }],
    });
  });

  test("serials that count from 1904", () => {
    expect(shown(45536 - 1462, true)).toBe("2024-09-01 day");
    expect(shown("01.09.2024", true)).toBe("2024-09-01 day");
    expect(shown(2024, true)).toBe("2024-12-31 year");
  });

  test("of several dates the most exact, then the last; for a hire the beginning", () => {
    expect(shown("01.09.2024, 15.01.2025")).toBe("2025-01-15 day");
    expect(shown("15.01.2025 (план 2026)")).toBe("2025-01-15 day");
    expect(shown("с 01.09.2024 по 31.08.2025")).toBe("2025-08-31 day");
    const start = readDate("с 01.09.2024 по 31.08.2025", { date1904: false, prefer: "start" });
    expect(start.value && formatIso(start.value.serial)).toBe("2024-09-01");
    expect(codesOf(start)).toEqual(["several-dates"]);
    expect(shown("45.09.2007, 01.09.2024")).toBe("2024-09-01 day");
    expect(codesOf(readDate("45.09.2007, 01.09.2024", { date1904: false }))).toEqual(["impossible-date"]);
  });
});

describe("dates inside a text", () => {
  test("prepositions are kept, words that only begin like a month are not dates", () => {
    const { rest, dates } = takeDates("армия с 01.11.2024 до 05.2025");
    expect(rest.trim()).toBe("армия");
    expect(dates.map(({ preposition }) => preposition)).toEqual(["с", "до"]);
    for (const word of ["мартышкино", "маяк", "майор", "летчик", "№5", "3 гр", "1,5 лет", "пмк-402", "3-х лет"]) {
      expect(takeDates(word)).toEqual({ rest: word, dates: [] });
    }
  });

  test.each([["сентябрь", 9], ["в мае", 5], ["III квартал", 9], ["4 кв.", 12], ["по плану", null]])("month of «%s»: %s", (text, month) => {
    expect(monthOfText(text.toLowerCase())).toBe(month);
  }); // prettier-ignore
});
