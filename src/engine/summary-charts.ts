/** The lines of the director's charts: by snapshots of the year, or fact against plan (issue: «Сводка»; spec: reports F.1). */
import type { Serial } from "../registry/date";
import type { Registry } from "../registry/registry";
import type { Snapshot } from "../registry/snapshot";
import type { ResultCell, Results } from "./results";

/** Indicators that the page draws. */
export const CHARTED = ["K1", "K2", "K7"] as const;

/** One chart: a figure for each point of each series; null = nothing to draw there. */
export interface ChartFigures {
  readonly indicator: (typeof CHARTED)[number];
  /** Days of a trend, or graduation years. */
  readonly points: readonly number[];
  readonly series: readonly { readonly name: "fact" | "plan" | number; readonly values: readonly (number | null)[] }[];
}

/** All charts of the page, of one kind. */
export interface SummaryCharts {
  readonly kind: "trend" | "plan";
  readonly charts: readonly ChartFigures[];
}

/** With fewer snapshots than this there is no line to draw. */
const ENOUGH_SNAPSHOTS = 2;

/**
 * Snapshots of this academic year up to D make a trend whose last point is what
 * is counted now; a snapshot of D itself gives way to it. Series without any
 * figure and charts without any series are left out.
 */
export function summaryCharts({ history, period }: Registry, results: Results): SummaryCharts {
  const before = history.filter(({ startYear, date }) => startYear === period.startYear && date < period.asOf);
  const years = [...new Set(results.cells.flatMap(({ cohort }) => cohort ?? []))].sort((a, b) => a - b);
  const trend = before.length >= ENOUGH_SNAPSHOTS;
  const charts = CHARTED.map((indicator) =>
    trend ? trendOf(indicator, before, period.asOf, years, results) : planOf(indicator, years, results),
  ).map((chart) => ({ ...chart, series: chart.series.filter(({ values }) => values.some((value) => value !== null)) }));
  return { kind: trend ? "trend" : "plan", charts: charts.filter(({ series }) => series.length > 0) };
}

/** What a cell of now and of then have in common. */
type Figure = Pick<ResultCell, "indicator" | "cohort" | "category" | "value">;

function figureOf(cells: readonly Figure[], indicator: string, year: number): number | null {
  const cell = cells.find((one) => one.indicator === indicator && one.cohort === year && one.category === "all");
  return typeof cell?.value === "number" ? cell.value : null;
}

function trendOf(
  indicator: ChartFigures["indicator"],
  before: readonly Snapshot[],
  asOf: Serial,
  years: readonly number[],
  { cells }: Results,
): ChartFigures {
  const states: readonly (readonly Figure[])[] = [...before.map((snapshot) => snapshot.cells), cells];
  return {
    indicator,
    points: [...before.map(({ date }) => date), asOf],
    series: years.map((year) => ({ name: year, values: states.map((state) => figureOf(state, indicator, year)) })),
  };
}

function planOf(indicator: ChartFigures["indicator"], years: readonly number[], { cells }: Results): ChartFigures {
  const plans = years.map((year) => {
    const cell = cells.find((one) => one.indicator === indicator && one.cohort === year && one.category === "all");
    return typeof cell?.plan?.value === "number" ? cell.plan.value : null;
  });
  return {
    indicator,
    points: years,
    series: [
      { name: "fact", values: years.map((year) => figureOf(cells, indicator, year)) },
      { name: "plan", values: plans },
    ],
  };
}
