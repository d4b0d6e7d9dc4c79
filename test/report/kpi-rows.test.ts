import { kpiRows } from "../../src/report/kpi-rows";
import type { KpiRow } from "../../src/report/kpi-rows";
import { START_YEAR, inventedCells, inventedResults, share } from "../support/results";
import type { CellFacts, CellKey } from "../support/results";

function rows(facts: Readonly<Record<CellKey, CellFacts>> = {}): readonly KpiRow[] {
  return kpiRows(inventedResults({ cells: [...inventedCells(facts)] }), START_YEAR);
}

function row(id: string, facts: Readonly<Record<CellKey, CellFacts>>): KpiRow {
  const found = rows(facts).find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

test("27 indicators in 32 rows: K1 has two, K2 four, G2.1 two", () => {
  const all = rows();
  expect(new Set(all.map(({ indicator }) => indicator.id)).size).toBe(27);
  expect(all).toHaveLength(32);
  expect(all.filter(({ indicator }) => indicator.id === "K2").map(({ number }) => number)).toEqual(["2", "", "", ""]);
});

test("the wording has years and its own category", () => {
  const [first, second] = rows().filter(({ indicator }) => indicator.id === "K1");
  expect(first?.wording).toContain("(2023, 2024, 2025)");
  expect(first?.wording).toMatch(/\n- общий контингент выпускников;$/);
  expect(second?.wording).toMatch(/^- выпускники из числа инвалидов.*\.$/);
});

test.each([
  ["K2", "≥65"],
  ["K4.1", "100"],
  ["K5", "≤1,5"],
  ["G1.1", "есть"],
  ["G1.2", "да"],
  ["G3.1", "≥10"],
  ["G5.1", "0"],
  ["G5.2", "≤0,5"],
  ["K1", "план не задан"],
])("plan of %s: %s", (id, plan) => {
  expect(row(id, {}).plan).toBe(plan);
});

test("entered plans that differ are told by year", () => {
  const entered = (value: number): CellFacts => ({ plan: { operator: ">=", value } });
  expect(row("K1", { "K1/2023/all": entered(63.3), "K1/2024/all": entered(64), "K1/2025/all": entered(64) }).plan).toBe(
    "2023: ≥63,3\n2024: ≥64\n2025: ≥64",
  );
});

test("facts stand under their years, the general ones under the whole year, the rest is no cell of the plan", () => {
  const k3 = row("K3", { "K3/2024/all": share(3, 4, "met", 0) });
  expect(k3.facts).toEqual([
    null,
    { value: 75, numberFormat: "0.0" },
    { value: "нет данных", numberFormat: null },
    null,
  ]);
  expect(row("G3.1", { "G3.1": { value: 12, numerator: 12, status: "met", gap: 0 } }).facts).toEqual([
    null,
    null,
    null,
    { value: 12, numberFormat: "0" },
  ]);
});

test("a figure never contradicts the verdict beside it", () => {
  const { facts } = row("K2", { "K2/2023/all": share(6496, 10000, "missed", 4) });
  expect(facts[0]).toEqual({ value: 64.96, numberFormat: "0.00" });
});

test("answers are words", () => {
  expect(row("G1.1", { "G1.1": { value: true, status: "met" } }).facts[3]?.value).toBe("есть");
  expect(row("G1.2", { "G1.2": { value: false, status: "missed" } }).facts[3]?.value).toBe("нет");
});

const met = share(70, 100, "met", 0);
const missed = share(62, 100, "missed", 3);
const none: CellFacts = { status: "not-applicable", numerator: 0, denominator: 0, unknown: 0 };

test.each<[string, readonly CellFacts[], string, string]>([
  ["all met", [met, met, met], "✓ выполнено", "0"],
  ["one year missed", [missed, met, met], "✗ не выполнено: 2023", "2023: 3"],
  ["two years missed", [missed, met, missed], "✗ не выполнено: 2023, 2025", "2023: 3; 2025: 3"],
  ["all missed", [missed, missed, missed], "✗ не выполнено: 2023, 2024, 2025", "2023: 3; 2024: 3; 2025: 3"],
  ["met beside not applicable", [met, none, met], "✓ выполнено: 2023, 2025\nне применимо: 2024", "0"],
  ["missed beside no data", [missed, {}, met], "✗ не выполнено: 2023\nнет данных: 2024", "2023: 3"],
  ["nothing known", [{}, {}, {}], "нет данных: 2023, 2024, 2025", "–"],
])("verdict and gap, %s", (_, [c1, c2, c3], verdict, gap) => {
  const found = kpiRows(
    inventedResults({
      cells: [...inventedCells({ "K6/2023/all": c1 ?? {}, "K6/2024/all": c2 ?? {}, "K6/2025/all": c3 ?? {} })],
    }),
    START_YEAR,
  ).find(({ indicator }) => indicator.id === "K6");
  expect(found?.verdict).toBe(verdict);
  expect(found?.gap).toBe(gap);
});

test("«предварительно» names its year, and K7 says the share with the unknown", () => {
  const k7 = row("K7", {
    "K7/2023/all": share(0, 200, "met", 0, 0),
    "K7/2024/all": share(0, 200, "preliminary", 0, 2),
    "K7/2025/all": share(0, 200, "met", 0, 0),
  });
  expect(k7.verdict).toBe("✓ выполнено: 2023, 2025\nпредварительно: 2024");
  expect(k7.completeness.replaceAll("\u00a0", " ")).toBe("нет сведений, чел.:\n2024 – 2 (с ними 1,0 %)");
});

test("an indicator of several rows tells its whole verdict once", () => {
  const results = inventedResults({
    cells: [...inventedCells({ "K2/2023/all": missed, "K2/2024/all": met, "K2/2025/all": met })],
  });
  const indicators = results.indicators.map((indicator) =>
    indicator.id === "K2" ? { ...indicator, verdict: "частично (2 из 3)" } : indicator,
  );
  const k2 = kpiRows({ ...results, indicators }, START_YEAR).filter(({ indicator }) => indicator.id === "K2");
  expect(k2.map(({ verdict }) => verdict.includes("В целом: частично"))).toEqual([true, false, false, false]);
});

test("plan 0 is no obligation: neither a tick nor a failure", () => {
  const g51 = row("G5.1", { "G5.1": { value: 4, numerator: 4, status: "met", gap: 0 } });
  expect(g51.verdict).toBe("план 0; факт 4");
  expect(g51.tone).toBe("other");
});
