import { CALENDAR } from "../../src/plan/calendar";
import { MEASURES } from "../../src/plan/measures";
import { INDICATORS, indicatorOf } from "../../src/plan/plan";
import { fillYears, fullWording } from "../../src/plan/wording";
import { decimalToNumber } from "../../src/registry/decimal";

/** id, cells, comparator, planned values of the lines (null: entered by the centre). */
const TABLE: readonly [string, number, string, readonly (number | boolean | null)[]][] = [
  ["K1", 6, ">=", [null, null]],
  ["K2", 12, ">=", [65, 50, 100, 85]],
  ["K3", 2, ">=", [75]],
  ["K4.1", 1, ">=", [100]],
  ["K4.2", 2, ">=", [100]],
  ["K5", 3, "<=", [1.5]],
  ["K6", 3, "<=", [3.5]],
  ["K7", 3, "<=", [0.5]],
  ["G1.1", 1, "=", [true]],
  ["G1.2", 1, "=", [true]],
  ["G1.3", 1, "=", [true]],
  ["G2.1", 2, ">=", [100, 100]],
  ["G2.2", 1, ">=", [100]],
  ["G2.3", 1, ">=", [100]],
  ["G3.1", 1, ">=", [10]],
  ["G3.2", 1, ">=", [100]],
  ["G3.3", 1, ">=", [90]],
  ["G3.4", 1, ">=", [90]],
  ["G3.5", 1, ">=", [3]],
  ["G3.6", 1, ">=", [null]],
  ["G3.7", 1, ">=", [null]],
  ["G3.8", 1, ">=", [100]],
  ["G4.1", 1, ">=", [3]],
  ["G4.2", 1, ">=", [3]],
  ["G4.3", 1, ">=", [1]],
  ["G5.1", 1, ">=", [0]],
  ["G5.2", 2, "<=", [0.5]],
];

test("the table has 27 indicators and 53 cells, in the order of the plan", () => {
  expect(INDICATORS.map(({ id }) => id)).toEqual(TABLE.map(([id]) => id));
  expect(TABLE.reduce((sum, [, cells]) => sum + cells, 0)).toBe(53);
});

test.each(TABLE)("%s has %i cells, %s %j", (id, cells, comparator, plans) => {
  const record = indicatorOf(id);
  expect(record.lines.reduce((sum, { cohorts }) => sum + Math.max(cohorts.length, 1), 0)).toBe(cells);
  expect(record.comparator).toBe(comparator);
  expect(
    record.lines.map(({ plan }) => ("fixed" in plan ? decimalToNumber(plan.fixed) : "answer" in plan ? true : null)),
  ).toEqual(plans);
});

test("no wording names a year: next year's table says next year", () => {
  for (const record of INDICATORS) {
    expect(fullWording(record, 2031)).not.toMatch(/20(?!3[0-2])\d\d|[{}]/);
    expect(fullWording(record, 2024)).not.toMatch(/[{}$]|\s{2}|\d{4}года/);
  }
  expect(fillYears("выпуск {c1}, {c2}, {c3}; {Y0}-{Y1}", 2024)).toBe("выпуск 2023, 2024, 2025; 2024-2025");
});

test("the whole wording of a broken down indicator ends with its lines", () => {
  expect(fullWording(indicatorOf("G2.1"), 2024)).toBe(
    [
      "Доля студентов-выпускников очной формы обучения, зарегистрированных в АИС, от общего контингента студентов-выпускников 2025 года, в разрезе категорий:",
      "- студенты-выпускники 2025 г.;",
      "- студенты-выпускники 2025 г. из числа лиц с ОВЗ.",
    ].join("\n"),
  );
});

test("plan items and indicators point at each other", () => {
  const fed = CALENDAR.flatMap(({ id, feeds }) => feeds.map((indicator) => `${indicator} ${id}`)).sort();
  const named = INDICATORS.flatMap(({ id, planItems }) => planItems.map((item) => `${id} ${item}`)).sort();
  expect(fed).toEqual(named);
});

test("every measure is an item of the plan of work", () => {
  const items = CALENDAR.map(({ id }) => id);
  for (const { item } of MEASURES) expect(items).toContain(item);
});

test("an indicator that does not exist is an error", () => {
  expect(() => indicatorOf("K8")).toThrow("K8");
});
