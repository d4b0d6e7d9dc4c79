/** The values of a cell by date, as they are told and drawn. */
import type { CellTrend, TrendPoint } from "../../../engine/trend";
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import { formatRu } from "../../../registry/date";
import { factText } from "./figures";
import { TREND_TEXT as TEXT } from "./messages-year";

/** A value on a day. */
export interface ShownPoint {
  /** «01.05.2025». */
  readonly day: string;
  /** «67,2 %», «67,2 %, прогноз», «нет данных». */
  readonly text: string;
}

/** A dot of the picture; both coordinates 0–1 from the lower left corner. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly isForecast: boolean;
}

/** The picture of a trend. */
export interface Chart {
  /** Dots joined by a line; a forecast and a fact are not joined, they are two quantities. */
  readonly lines: readonly (readonly Dot[])[];
  /** Height of the planned value, 0–1; null where there is none to reach. */
  readonly plan: number | null;
}

/** So many values are worth a picture; fewer are read faster as they are. */
const LEAST_DRAWN = 3;

/** The values from the earliest to the present one; empty where fewer than two are known. */
export function shownPoints(record: IndicatorRecord, cell: ResultCell, { points }: CellTrend): readonly ShownPoint[] {
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  return points.map((point) => {
    // Against the plan of today: a figure beside another is rounded like it (rulings 26).
    const text = factText(record, { ...point, plan: cell.plan });
    const isForecast = point.basis === "forecast" && point.value !== null;
    return { day: formatRu(point.date), text: isForecast ? TEXT.forecast(text) : text };
  });
}

/** The picture; null where there are answers rather than numbers, or few values. */
export function chartOf({ plan }: ResultCell, { points }: CellTrend): Chart | null {
  const drawn = points.flatMap((point) => (typeof point.value === "number" ? [{ ...point, value: point.value }] : []));
  const [first] = drawn;
  const last = drawn.at(-1);
  if (drawn.length < LEAST_DRAWN || first === undefined || last === undefined) return null;
  const planned = typeof plan?.value === "number" ? plan.value : null;
  const heights = [...drawn.map(({ value }) => value), ...(planned === null ? [] : [planned])];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const height = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low));
  const dots = drawn.map((point) => ({
    x: (point.date - first.date) / (last.date - first.date),
    y: height(point.value),
    isForecast: point.basis === "forecast",
  }));
  return { lines: inRuns(dots, drawn), plan: planned === null ? null : height(planned) };
}

/** Neighbours of one kind together. */
function inRuns(dots: readonly Dot[], points: readonly TrendPoint[]): readonly (readonly Dot[])[] {
  const runs: Dot[][] = [];
  dots.forEach((dot, index) => {
    const before = points[index - 1];
    const run = runs.at(-1);
    if (run === undefined || before?.basis !== points[index]?.basis) runs.push([dot]);
    else run.push(dot);
  });
  return runs;
}
