/**
 * Native charts of generated sheets. A chart is found again by its name and
 * drawn from the new cells; where it stands, how large it is and how it looks
 * stay as the officer left them. One that was deleted comes back, for the page
 * keeps its place. Charts without our prefix are the officer's.
 */
import { CHART_FONTS, CHART_LINE, CHART_PREFIX, seriesLook } from "../report/chart-look";
import type { ChartModel, ChartSeries } from "../report/sheet-model";
import { FONT_NAME } from "../report/styles";
import { cellAddress } from "./address";
import { rangeOf } from "./apply-styles";

/** A chart that stands on a sheet. */
export interface PresentChart {
  readonly name: string;
  /** Excel's word for its type, «LineMarkers». */
  readonly type: string;
  /** Number of its series. */
  readonly series: number;
}

/** The charts that a sheet is to have, and those that were there before the write. */
export interface ChartRefill {
  readonly models: readonly ChartModel[];
  readonly present: readonly PresentChart[];
}

const TYPES = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

const DASHES = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;
const MARKERS = { circle: "Circle", square: "Square", triangle: "Triangle" } as const;
const MARKER_SIZE = 5;

/** Queues a look at the charts of a sheet. API sets: ExcelApi 1.1, 1.7 (`chartType`). */
export function loadCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  const { charts } = sheet;
  charts.load("items/name,items/chartType,items/series/count");
  return charts;
}

/** The charts that were loaded. */
export function presentCharts({ items }: Excel.ChartCollection): readonly PresentChart[] {
  return items.map(({ name, chartType, series }) => ({ name, type: chartType, series: series.count }));
}

/** Queues all charts of a sheet whose cells are written. API sets: ExcelApi 1.1, 1.7, 1.8. */
export function queueCharts(sheet: Excel.Worksheet, { models, present }: ChartRefill): void {
  for (const model of models) {
    const there = present.find(({ name }) => name === model.name);
    if (there === undefined) queueNew(sheet, model);
    else queueRefill(sheet, model, there);
  }
  queueDeletion(
    sheet,
    present,
    (name) => name.startsWith(CHART_PREFIX) && models.every((model) => model.name !== name),
  );
}

/** Queues the removal of charts that a failed write has added: ours that were not there before it. */
export function queueChartRemoval(
  sheet: Excel.Worksheet,
  { models, present }: ChartRefill,
  now: readonly PresentChart[],
): void {
  const before = new Set(present.map(({ name }) => name));
  queueDeletion(sheet, now, (name) => !before.has(name) && models.some((model) => model.name === name));
}

function queueDeletion(sheet: Excel.Worksheet, there: readonly PresentChart[], gone: (name: string) => boolean): void {
  for (const name of new Set(there.map((chart) => chart.name).filter(gone))) sheet.charts.getItem(name).delete();
}

function queueNew(sheet: Excel.Worksheet, model: ChartModel): void {
  const { name, type, series, place, numberFormat } = model;
  const [first] = series;
  if (first === undefined) return;
  const by = first.values.columns === 1 ? ("Columns" as const) : ("Rows" as const);
  const chart = sheet.charts.add(TYPES[type], rangeOf(sheet, first.values), by);
  // First of all: a chart without its name would be made a second time by the next run.
  chart.name = name;
  chart.setPosition(
    cellAddress(place.row, place.column),
    cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
  );
  chart.format.font.name = FONT_NAME;
  chart.format.font.size = CHART_FONTS.text;
  chart.title.text = model.title;
  chart.title.format.font.name = FONT_NAME;
  chart.title.format.font.size = CHART_FONTS.title;
  chart.title.format.font.bold = true;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = numberFormat;
  queueSeries(sheet, chart, model, { present: 1, restyled: true });
}

function queueRefill(sheet: Excel.Worksheet, model: ChartModel, there: PresentChart): void {
  const chart = sheet.charts.getItem(model.name);
  const type = TYPES[model.type];
  const restyled = there.type !== type;
  if (restyled) chart.chartType = type;
  chart.title.text = model.title;
  queueSeries(sheet, chart, model, { present: there.series, restyled });
}

/** Series are refilled by their place, added at the end and taken away from the end. */
function queueSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { type, categories, series }: ChartModel,
  { present, restyled }: { readonly present: number; readonly restyled: boolean },
): void {
  for (let at = present - 1; at >= series.length; at -= 1) chart.series.getItemAt(at).delete();
  series.forEach((one, at) => {
    const line = at < present ? chart.series.getItemAt(at) : chart.series.add(one.name);
    line.name = one.name;
    line.setValues(rangeOf(sheet, one.values));
    line.setXAxisValues(rangeOf(sheet, categories));
    if (restyled || at >= present) queueSeriesLook(line, one, type, at);
  });
}

function queueSeriesLook(line: Excel.ChartSeries, { color }: ChartSeries, type: ChartModel["type"], at: number): void {
  if (type !== "line") {
    line.format.fill.setSolidColor(color);
    line.gapWidth = 60;
    return;
  }
  const { dash, marker } = seriesLook(at);
  line.format.line.color = color;
  line.format.line.weight = CHART_LINE;
  line.format.line.lineStyle = DASHES[dash];
  line.markerStyle = MARKERS[marker];
  line.markerSize = MARKER_SIZE;
  line.markerBackgroundColor = color;
  line.markerForegroundColor = color;
}
