/** The officer's block of «Сводка» and the figures that its charts are drawn from, which stand under the page (rulings 53). */
import type { ChartFigures, SummaryCharts } from "../engine/summary-charts";
import { BLOCK_MARKS, BLOCK_TITLES, CHART_DATA_TITLE, SUMMARY_COLUMNS } from "../intake/summary/layout";
import { formatRu, fromSerial, type Serial } from "../registry/date";
import { EMPTY, cellOf, emptyCells, roomFrom } from "./layout";
import { SUMMARY_MESSAGES as SAY } from "./messages-summary";
import { breakLines, linesHeight } from "./row-height";
import type { Area, CellModel, ChartModel, ColumnModel, RowModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";
import { CHART_PREFIX } from "./chart-look";

/** Lines that are there to be filled at the least, with one blank one after what is written. */
const LEAST_LINES = 5;
/** More would make the page too small to read: the rest stands under it. */
const MOST_LINES = 16;

/** The block: what is printed, and what stands below the page. */
export interface CorrectionRows {
  readonly printed: readonly RowModel[];
  readonly rest: readonly RowModel[];
}

/** The rows of the block; a long line goes on in the next row, for there are no merged cells to wrap it in. */
export function correctionRows(columns: readonly ColumnModel[], typed: readonly string[]): CorrectionRows {
  const { fontSize, bold } = STYLES.officerLine;
  const lines = typed.flatMap((line) => breakLines(line, roomFrom(columns, 1) * 0.97, { fontSize, bold }));
  const onPage = lines.slice(0, MOST_LINES);
  const blank = lines.length > MOST_LINES ? 0 : Math.max(1, LEAST_LINES - onPage.length);
  const rest = lines.slice(MOST_LINES);
  return {
    printed: [
      blockRow(BLOCK_TITLES.title, "pageHeading"),
      blockRow(BLOCK_TITLES.hint, "pageNote"),
      ...[...onPage, ...Array.from({ length: blank }, () => null)].map((line) => blockRow(line, "officerLine")),
    ],
    rest:
      rest.length === 0
        ? []
        : [blockRow(BLOCK_TITLES.rest, "pageHeading"), ...[...rest, null].map((line) => blockRow(line, "officerLine"))],
  };
}

function blockRow(text: string | null, style: StyleName): RowModel {
  const rest = emptyCells(SUMMARY_COLUMNS - 2, style);
  return {
    cells: [cellOf(BLOCK_MARKS.row, "text"), cellOf(text, style), ...rest],
    height: linesHeight(1, STYLES[style].fontSize) + 1,
  };
}

/** Columns of the figures: the point of the axis, then the series. */
const POINT_COLUMN = 2;

/** Where the charts stand: side by side over these columns. */
const PLACES: readonly { readonly column: number; readonly columns: number }[] = [
  { column: 1, columns: 2 },
  { column: 3, columns: 4 },
  { column: 7, columns: 1 },
];

/** Far enough apart to be told in black and white; `chart-look.ts` adds dashes and markers. */
const COLORS = ["#1F4E79", "#C55A11", "#548235"];

/** The charts and the rows of their figures. */
export interface ChartRows {
  readonly rows: readonly RowModel[];
  readonly charts: readonly ChartModel[];
}

/** `first` is the row that the figures begin in, `band` the rows that the charts cover. */
export function chartRows(
  { kind, charts }: SummaryCharts,
  first: number,
  band: { readonly row: number; readonly rows: number },
): ChartRows {
  const head: RowModel = { cells: [cellOf(BLOCK_MARKS.end, "text"), cellOf(charts.length === 0 ? null : CHART_DATA_TITLE, "chartHead")], height: 12 }; // prettier-ignore
  const rows: RowModel[] = [head];
  const models = charts.flatMap((figures, index): readonly ChartModel[] => {
    const place = PLACES[index];
    if (place === undefined) return [];
    const title = SAY.chartTitles[figures.indicator];
    const top = first + rows.length + 1;
    rows.push(...figureRows(figures, kind, title));
    const column = (offset: number): Area => ({ row: top, column: POINT_COLUMN + offset, rows: figures.points.length, columns: 1 }); // prettier-ignore
    return [
      {
        name: `${CHART_PREFIX}${figures.indicator}`,
        type: kind === "trend" ? "line" : "column",
        title,
        categories: column(0),
        series: figures.series.map(({ name }, at) => ({
          name: seriesName(name),
          values: column(at + 1),
          color: COLORS[at % COLORS.length] ?? "#1F4E79",
        })),
        place: { ...place, ...band },
        numberFormat: "0",
      },
    ];
  });
  return { rows, charts: models };
}

/** «сен» for a first of September, the day of every monthly snapshot, so that a year of them fits; «15.09» for another day. */
function dayLabel(date: Serial): string {
  const { day, month } = fromSerial(date);
  return day === 1 ? (SAY.months[month - 1] ?? "") : formatRu(date).slice(0, 5);
}

function seriesName(name: ChartFigures["series"][number]["name"]): string {
  return typeof name === "number" ? String(name) : SAY.series[name];
}

function figureRows({ points, series }: ChartFigures, kind: SummaryCharts["kind"], title: string): readonly RowModel[] {
  const row = (cells: readonly CellModel[]): RowModel => ({
    cells: [...Array.from({ length: POINT_COLUMN }, () => EMPTY), ...cells],
    height: 12,
  });
  return [
    row([cellOf(title, "chartHead"), ...series.map(({ name }) => cellOf(seriesName(name), "chartHead"))]),
    ...points.map((point, at) =>
      row([
        cellOf(kind === "trend" ? dayLabel(point as Serial) : String(point), "chartHead"),
        ...series.map(({ values }) => cellOf(values[at] ?? null, "chartFigure")),
      ]),
    ),
  ];
}
