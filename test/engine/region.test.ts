import fc from "fast-check";
import { satisfies } from "../../src/engine/exact";
import { regionTotals, type CollegeCell, type CollegeNumbers, type RegionTotal } from "../../src/engine/region";
import { byAcademicYear, filesOfSameCollege, SharedPeople, type ReadFile } from "../../src/engine/region-file";
import { serialOf } from "../../src/registry/date";

const K7: CollegeCell = {
  indicator: "K7",
  cohort: 2024,
  category: "all",
  basis: "actual",
  numerator: 0,
  denominator: 100,
  unknown: 0,
  value: 0,
  plan: { operator: "<=", value: 0.5 },
  status: "met",
  gap: 0,
  rule: "",
};

const G11: CollegeCell = {
  ...K7,
  indicator: "G1.1",
  cohort: null,
  category: null,
  basis: null,
  numerator: null,
  denominator: null,
  unknown: null,
  value: true,
  plan: { operator: "=", value: true },
  gap: null,
};

const G31: CollegeCell = { ...G11, indicator: "G3.1", numerator: 12, value: 12, plan: { operator: ">=", value: 10 } };

const NO_DATA = {
  numerator: null,
  denominator: null,
  unknown: null,
  value: null,
  status: "no-data",
  gap: null,
} as const;

function college(cell: CollegeCell, more: Partial<CollegeNumbers> = {}): CollegeNumbers {
  return { college: "Пример", file: "пример.xlsx", startYear: 2024, asOf: serialOf(2025, 6, 1), people: 100, cells: [cell], ...more };
} // prettier-ignore

function totalOf(...cells: readonly CollegeCell[]): RegionTotal {
  const [total] = regionTotals(cells.map((cell) => college(cell)));
  if (total === undefined) throw new Error("No total");
  return total;
}

test("a share is counted from the sums, not from the percents", () => {
  const small = { ...K7, numerator: 10, denominator: 10, value: 100, status: "missed" as const, gap: 10 };
  const large = { ...K7, numerator: 0, denominator: 90, value: 0 };
  const { cell, colleges, verdict } = totalOf(small, large);
  expect(cell).toMatchObject({ numerator: 10, denominator: 100, value: 10, status: "missed", gap: 10 });
  expect(verdict).toBe("missed");
  expect(colleges).toMatchObject({ met: 1, missed: 1, "no-data": 0 });
});

test("the unknown people of all colleges make the verdict on the risk preliminary", () => {
  const sure = totalOf(K7, { ...K7, denominator: 300 });
  const unsure = totalOf({ ...K7, unknown: 2 }, { ...K7, unknown: 1 });
  expect(sure.verdict).toBe("met");
  expect(unsure.verdict).toBe("preliminary");
  expect(unsure.cell.unknown).toBe(3);
});

test("a college without data leaves both sums; without anybody in the category its plan does not matter", () => {
  const { cell, counted, verdict, colleges } = totalOf(
    { ...K7, numerator: 1, status: "missed" },
    { ...K7, ...NO_DATA },
    { ...K7, denominator: 0, value: null, status: "not-applicable", plan: null },
  );
  expect(cell).toMatchObject({ numerator: 1, denominator: 100 });
  expect(counted).toBe(1);
  expect(verdict).toBe("missed");
  expect(colleges).toMatchObject({ missed: 1, "no-data": 1, "not-applicable": 1 });
});

test("nobody in any college is not applicable, no data anywhere is no data", () => {
  expect(totalOf({ ...K7, denominator: 0, value: null, status: "not-applicable" }).verdict).toBe("not-applicable");
  expect(totalOf({ ...K7, ...NO_DATA }, { ...K7, ...NO_DATA }).verdict).toBe("no-data");
});

test("different plans give sums without a verdict, and so does a plan that one college lacks", () => {
  const other = { ...K7, plan: { operator: "<=" as const, value: 5 } };
  const lacking = { ...K7, plan: null, status: "no-plan" as const };
  for (const second of [other, lacking]) {
    const total = totalOf(K7, second);
    expect(total.verdict).toBe("plans-differ");
    expect(total.cell).toMatchObject({ denominator: 200, plan: null, gap: null });
    expect(total.plans).toHaveLength(2);
  }
});

test("a planned number is each college's own: the sum is not compared with it", () => {
  const total = totalOf(G31, { ...G31, numerator: 3, value: 3, status: "missed", gap: 7 });
  expect(total.verdict).toBe("per-college");
  expect(total.cell).toMatchObject({ numerator: 15, denominator: null, value: 15, gap: null });
  expect(total.colleges).toMatchObject({ met: 1, missed: 1 });
  expect(totalOf({ ...G31, indicator: "G5.1", plan: { operator: ">=", value: 0 } }).verdict).toBe("no-obligation");
});

test("an answer of the region is «есть» when every college that answered has it", () => {
  const no = { ...G11, value: false, status: "missed" as const };
  expect(totalOf(G11, G11, { ...G11, ...NO_DATA })).toMatchObject({ verdict: "met", cell: { numerator: 2, denominator: 2 } }); // prettier-ignore
  expect(totalOf(G11, no)).toMatchObject({ verdict: "missed", cell: { value: false, numerator: 1, denominator: 2 } });
});

test("forecasts beside facts and different rules are told", () => {
  const forecast = { ...K7, basis: "forecast" as const, rule: "true" };
  const mixed = totalOf(K7, forecast);
  expect(mixed).toMatchObject({ forecasts: 1, counted: 2, rulesDiffer: true, cell: { basis: "actual" } });
  expect(totalOf(forecast, forecast)).toMatchObject({ rulesDiffer: false, cell: { basis: "forecast" } });
});

test("whatever the colleges: the sums add up, the verdict is the exact comparison, the order plays no part", () => {
  const cells = fc.array(
    fc
      .record({ denominator: fc.integer({ min: 0, max: 2000 }), part: fc.integer({ min: 0, max: 100 }) })
      .map(({ denominator, part }): CollegeCell => {
        const numerator = Math.floor((denominator * part) / 1000);
        return { ...K7, numerator, denominator, value: 0, status: denominator === 0 ? "not-applicable" : "met" };
      }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const { cell, verdict } = totalOf(...some);
      const numerator = some.reduce((sum, one) => sum + (one.numerator ?? 0), 0);
      const denominator = some.reduce((sum, one) => sum + (one.denominator ?? 0), 0);
      expect(cell).toMatchObject({ numerator, denominator });
      const isMet = denominator > 0 && satisfies({ numerator, denominator }, "<=", { digits: 5, scale: 1 });
      expect(verdict).toBe(denominator === 0 ? "not-applicable" : isMet ? "met" : "missed");
      expect(totalOf(...[...some].reverse()).cell).toEqual(cell);
    }),
  );
});

const readFile = (file: string, more: Partial<CollegeNumbers>): ReadFile => ({
  file,
  state: "read",
  numbers: college(K7, { file, ...more }),
  issues: [],
  warnings: [],
});

test("years stand apart; one college is known in spite of quotes and capitals, another year is no repeat", () => {
  const files = [
    readFile("б.xlsx", { college: "ГБПОУ «Пример»", startYear: 2024 }),
    readFile("а.xlsx", { college: "гбпоу  \"Пример\"", startYear: 2024 }),
    readFile("в.xlsx", { college: "ГБПОУ «Пример»", startYear: 2023 }),
  ];
  expect(byAcademicYear(files).map((some) => some.map(({ file }) => file))).toEqual([["в.xlsx"], ["б.xlsx", "а.xlsx"]]);
  expect(files.map((file) => filesOfSameCollege(file, files))).toEqual([["а.xlsx"], ["б.xlsx"], []]);
}); // prettier-ignore

test("people of two files of one year are told once for each pair", () => {
  const shared = new SharedPeople();
  expect([...shared.add("а.xlsx", 2024, ["1", "2", "3"])]).toEqual([]);
  expect([...shared.add("б.xlsx", 2024, ["2", "3", "4"])]).toEqual([["а.xlsx", 2]]);
  expect([...shared.add("в.xlsx", 2023, ["1", "2"])]).toEqual([]);
  expect([...shared.add("г.xlsx", 2024, ["1", "4"])]).toEqual([
    ["а.xlsx", 1],
    ["б.xlsx", 1],
  ]);
});
