import { resolvePeriod } from "../../../src/intake/people/period";
import { serialOf } from "../../../src/registry/date";
import { DEFAULT_SETTINGS } from "../../../src/registry/settings";
import { grid } from "../../support/grid";
import { issuesOf, read } from "../../support/read-people";

const NONE = { startYear: null, asOf: null };
const years = (...counts: readonly (readonly [number, number])[]): number[] =>
  counts.flatMap(([year, count]) => Array.from({ length: count }, () => year));

describe("academic year (rulings 8, 25)", () => {
  const today = serialOf(2025, 6, 1);
  test.each<[string, number[], number]>([
    ["the latest year of the data", years([2023, 50], [2024, 50], [2025, 50]), 2024],
    ["a single 2032 does not move it", years([2024, 50], [2025, 50], [2032, 1]), 2024],
    ["five people are no slip", years([2024, 500], [2025, 5]), 2024],
    ["four of five hundred are", years([2024, 500], [2025, 4]), 2023],
    ["four of forty are not: 5 %", years([2024, 40], [2025, 4]), 2024],
    ["not later than next year", years([2025, 50], [2026, 50], [2027, 50]), 2025],
    ["nobody: the academic year of today", [], 2024],
  ])("%s", (_title, cohorts, startYear) => {
    expect(resolvePeriod({ ...NONE, today }, DEFAULT_SETTINGS, cohorts).period.startYear).toBe(startYear);
  });

  test("command line > settings > data; a setting that contradicts the data gives a warning", () => {
    const data = years([2025, 50]);
    const settings = { ...DEFAULT_SETTINGS, startYear: 2023 };
    const bySettings = resolvePeriod({ ...NONE, today }, settings, data);
    expect(bySettings.period.startYear).toBe(2023);
    expect(bySettings.findings).toMatchObject([{ code: "academic-year-contradicts-data", severity: "warning" }]);
    expect(resolvePeriod({ ...NONE, startYear: 2022, today }, settings, data).period.startYear).toBe(2022);
  });
});

describe("reporting date and graduation date", () => {
  const data = years([2025, 50]);
  test("today, but not later than 31 August of the year", () => {
    expect(resolvePeriod({ ...NONE, today: serialOf(2025, 6, 1) }, DEFAULT_SETTINGS, data).period.asOf).toBe(serialOf(2025, 6, 1)); // prettier-ignore
    expect(resolvePeriod({ ...NONE, today: serialOf(2026, 2, 1) }, DEFAULT_SETTINGS, data).period.asOf).toBe(serialOf(2025, 8, 31)); // prettier-ignore
  });

  test("a later one that was asked for stays", () => {
    const asOf = serialOf(2025, 11, 1);
    expect(resolvePeriod({ startYear: null, asOf, today: asOf }, DEFAULT_SETTINGS, data).period.asOf).toBe(asOf);
  });

  test("graduation is 30 June unless the settings say another day of the year", () => {
    const today = serialOf(2025, 6, 1);
    const withDate = (graduationDate: ReturnType<typeof serialOf> | null): ReturnType<typeof resolvePeriod> =>
      resolvePeriod({ ...NONE, today }, { ...DEFAULT_SETTINGS, graduationDate }, data);
    expect(withDate(null).period.graduationDate).toBe(serialOf(2025, 6, 30));
    expect(withDate(serialOf(2025, 7, 5)).period.graduationDate).toBe(serialOf(2025, 7, 5));
    const stale = withDate(serialOf(2024, 6, 28));
    expect(stale.period.graduationDate).toBe(serialOf(2025, 6, 30));
    expect(stale.findings).toMatchObject([{ code: "graduation-date-contradicts-year" }]);
  });
});

test("a year far ahead is an error at its cell, and the person stays with it", () => {
  const names = ["Абвов", "Вгдов", "Деёжин", "Зиклов", "Мнопов", "Рстуфов"];
  const registry = read([grid("База", [["ФИО", "Год выпуска", "Занятость"], ...names.map((surname, at) => [`${surname} Иван Тестович`, at === 5 ? 2032 : 2025, "ТУ"])])]); // prettier-ignore
  expect(registry.period.startYear).toBe(2024);
  expect(issuesOf(registry, "graduation-year-too-late")).toMatchObject([{ severity: "error", source: { sheet: "База", row: 7, column: "B" } }]); // prettier-ignore
  expect(registry.graduates).toHaveLength(6);
});
