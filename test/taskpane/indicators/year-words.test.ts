import type { BreakdownRow } from "../../../src/engine/breakdown";
import type { ResultCell } from "../../../src/engine/results";
import type { CellTrend, TrendPoint } from "../../../src/engine/trend";
import { indicatorOf } from "../../../src/plan/plan";
import { serialOf } from "../../../src/registry/date";
import { partLists } from "../../../src/taskpane/views/indicators/breakdown-rows";
import { changeSince, changeText, realChange } from "../../../src/taskpane/views/indicators/change";
import { knownText } from "../../../src/taskpane/views/indicators/figures";
import { chartOf, shownPoints } from "../../../src/taskpane/views/indicators/trend-points";
import { inventedCells, share, type CellFacts } from "../../support/results";

const MAY = serialOf(2025, 5, 1);

/** The first cell of an indicator with these facts. */
function cell(indicator: string, facts: CellFacts = {}): ResultCell {
  const found = inventedCells({}).find((one) => one.indicator === indicator);
  if (found === undefined) throw new Error(`no cell of ${indicator}`);
  return { ...found, ...facts };
}
const plain = (text: string | null): string | null => text?.replaceAll("\u00a0", " ") ?? null;

describe("the change since the last snapshot", () => {
  test.each([
    ["K2", 50, 1.5, "+1,5 п. п."],
    ["K2", 50, -0.25, "−0,3 п. п."],
    ["K2", 50, 0.04, "рост менее 0,1 п. п."],
    ["K2", 50, -0.04, "снижение менее 0,1 п. п."],
    ["K2", 50, 0, "без изменений"],
    ["G3.1", 12, 3, "+3 ед."],
    ["G3.1", 12, -1, "−1 ед."],
    ["G1.1", true, 1, "появилось"],
    ["G1.1", false, -1, "больше нет"],
  ])("of %s, now %s, by %d is «%s»", (indicator, value, difference, text) => {
    const change = { since: MAY, difference };
    expect(plain(changeText(indicatorOf(indicator), cell(indicator, { value }), change))).toBe(text);
  });

  test("has its day; the list tells only what did change", () => {
    const change = { since: MAY, difference: 1.5 };
    expect(plain(changeSince(indicatorOf("K2"), cell("K2", { value: 50 }), change))).toBe("с 01.05.2025: +1,5 п. п.");
    expect(realChange(change)).toBe(change);
    expect(realChange({ since: MAY, difference: 0 })).toBeNull();
    expect(realChange(undefined)).toBeNull();
  });
});

test.each([
  [0, 200, null],
  [10, 200, "95,0 % (190 из 200)"],
  // One decimal would say that all are known.
  [1, 2500, "99,96 % (2 499 из 2 500)"],
  [200, 200, "0,0 % (0 из 200)"],
])("with %d unknown of %d the share of known people is %s", (unknown, denominator, text) => {
  expect(plain(knownText(cell("K2", { denominator, unknown })))).toBe(text);
});

test("no share is told of what is not people", () => {
  expect(knownText(cell("G3.1", { denominator: 10, unknown: null }))).toBeNull();
});

const point = (month: number, numerator: number | null, basis: TrendPoint["basis"] = "actual"): TrendPoint => ({
  date: serialOf(2025, month, 1),
  value: numerator,
  numerator,
  denominator: numerator === null ? null : 100,
  status: numerator === null ? "no-data" : "missed",
  basis,
});
const trendOf = (points: readonly TrendPoint[]): CellTrend => ({ indicator: "K2", cohort: 2024, category: "all", points, change: null }); // prettier-ignore
const K2 = cell("K2", { ...share(60, 100, "missed", 5), plan: { operator: ">=", value: 65 } });

describe("the values by date", () => {
  const told = (points: readonly TrendPoint[]): readonly string[] =>
    shownPoints(indicatorOf("K2"), K2, trendOf(points)).map(({ day, text }) => `${day} ${plain(text) ?? ""}`);

  test("are told with a forecast and a gap named; one value alone is no history", () => {
    expect(told([point(2, 40, "forecast"), point(3, null), point(5, 60)])).toEqual([
      "01.02.2025 40,0 %, прогноз",
      "01.03.2025 нет данных",
      "01.05.2025 60,0 %",
    ]);
    expect(told([point(5, 60)])).toEqual([]);
    expect(told([point(2, null), point(5, 60)])).toEqual([]);
  });

  test("are drawn to the scale of days and values; the planned value lies among them", () => {
    const chart = chartOf(K2, trendOf([point(1, 40), point(2, 45), point(5, 60)]));
    const dots = chart?.lines.flat() ?? [];
    expect(dots.map(({ x }) => x)).toEqual([0, 31 / 120, 1]);
    expect(dots.map(({ y }) => y)).toEqual([0, 0.2, 0.8]);
    expect(chart?.plan).toBe(1);
  });

  test("a forecast is not joined with a fact", () => {
    const points = [point(1, 40, "forecast"), point(2, 45, "forecast"), point(4, 50), point(5, 60)];
    const chart = chartOf(K2, trendOf(points));
    expect(chart?.lines.map((dots) => dots.map(({ isForecast }) => isForecast))).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test("few values, answers and a value that stands still", () => {
    expect(chartOf(K2, trendOf([point(1, 40), point(5, 60)]))).toBeNull();
    const answers = [1, 2, 3].map((month) => ({ ...point(month, null), value: true }));
    expect(chartOf(cell("G1.1"), trendOf(answers))).toBeNull();
    const still = chartOf({ ...K2, plan: null }, trendOf([point(1, 40), point(2, 40), point(3, 40)]));
    expect(still?.lines.flat().map(({ y }) => y)).toEqual([0.5, 0.5, 0.5]);
    expect(still?.plan).toBeNull();
  });
});

describe("the parts of the college", () => {
  const row = (part: string, contribution: number | null, words: string | null, numerator = 5): BreakdownRow => ({
    part,
    numerator,
    denominator: 10,
    unknown: part === "ТМ-1" ? 2 : 0,
    value: numerator * 10,
    contribution,
    words,
  });
  const listsOf = (rows: readonly BreakdownRow[], of: ResultCell): ReturnType<typeof partLists> => {
    const cells = [{ indicator: of.indicator, cohort: of.cohort ?? 0, cell: of, gap: 4, rows }];
    return partLists(
      {
        breakdown: [
          { dimension: "form", cells: [] },
          { dimension: "group", cells },
        ],
      },
      of,
    );
  };

  test("come the worst first, with what each has to spare or does not know", () => {
    const lists = listsOf(
      [row("ТМ-1", -2, null), row("ТМ-2", 1, "ТМ-2: не хватает 1 из 4"), row("ТМ-3", 3, "ТМ-3: не хватает 3 из 4")],
      K2,
    );
    expect(lists.map(({ dimension }) => dimension)).toEqual(["group"]);
    expect(lists[0]?.lines.map(({ title, counts }) => [title, counts])).toEqual([
      ["ТМ-3: не хватает 3 из 4", "5 из 10"],
      ["ТМ-2: не хватает 1 из 4", "5 из 10"],
      ["ТМ-1", "5 из 10; в запасе 2; нет сведений: 2"],
    ]);
  });

  test("without a plan the lowest share comes first", () => {
    const lists = listsOf([row("ТМ-2", null, null, 9), row("ТМ-3", null, null, 4)], { ...K2, plan: null });
    expect(lists[0]?.lines.map(({ part, share: told }) => [part, told])).toEqual([
      ["ТМ-3", "40,0"],
      ["ТМ-2", "90,0"],
    ]);
  });

  test("are nothing for a category, and for a college of one group", () => {
    expect(listsOf([row("ТМ-2", 1, null)], K2)).toEqual([]);
    expect(listsOf([row("ТМ-2", 1, null), row("ТМ-3", 1, null)], { ...K2, category: "disability" })).toEqual([]);
  });
});
