/** «Сводка»: one page for the director (issue: «Сводка»; rulings 27, 53; spec: reports F.2). */
import type { Calculation } from "../engine/calculation";
import type { Results } from "../engine/results";
import { summaryOf } from "../engine/summary";
import { summaryCharts } from "../engine/summary-charts";
import { SUMMARY_COLUMNS } from "../intake/summary/layout";
import { formatRu } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import { PAGE_FOOTER, PAGE_MARGINS, proseRows, spacer } from "./layout";
import { SUMMARY_MESSAGES as SAY } from "./messages-summary";
import { SHEET_NAMES, type ColumnModel, type RowModel, type SheetModel } from "./sheet-model";
import { chartRows, correctionRows } from "./summary-block";
import { classRows, deadlineRows, gapRows } from "./summary-tables";

/** The hidden marks | № | name | three years or year, plan, fact | all or what is missing | what to do. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 10, hidden: true },
  { width: 4.5 },
  { width: 30 },
  { width: 8 },
  { width: 7 },
  { width: 7 },
  { width: 9 },
  { width: 37 },
];

/** Rows under the charts, and the height of each in points. */
const CHART_BAND = { rows: 9, height: 15 };

/** The sheet; `corrections` are the lines of the officer's block on the former one. */
export function summarySheet(results: Results, calculation: Calculation, corrections: readonly string[]): SheetModel {
  const { registry } = calculation;
  const summary = summaryOf(calculation, results);
  const figures = summaryCharts(registry, results);
  const above: readonly RowModel[] = [
    ...headRows(calculation),
    ...proseRows(COLUMNS, 1, SAY.lead(summary.verdicts), "pageLead"),
    spacer(4),
    ...gapRows(COLUMNS, summary),
    spacer(5),
  ];
  const band = figures.charts.length === 0 ? 0 : CHART_BAND.rows;
  const block = correctionRows(COLUMNS, corrections);
  const page: readonly RowModel[] = [
    ...above,
    ...Array.from({ length: band }, () => spacer(CHART_BAND.height)),
    ...(band === 0 ? [] : [spacer(5)]),
    ...classRows(COLUMNS, summary, results.risk),
    ...proseRows(COLUMNS, 1, SAY.referrals(summary.referrals), "pageNote"),
    ...deadlineRows(COLUMNS, summary),
    spacer(5),
    ...block.printed,
  ];
  const below = [...page, ...block.rest];
  const data = chartRows(figures, below.length, { row: above.length, rows: band });
  return {
    kind: "сводка",
    name: SHEET_NAMES["сводка"],
    columns: COLUMNS.slice(0, SUMMARY_COLUMNS),
    rows: [...below, ...data.rows],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: {
      orientation: "portrait",
      repeatRows: null,
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
      printedRows: page.length,
      onePage: true,
    },
    tabColor: "#7F6000",
    charts: data.charts,
  };
}

function headRows({ registry: { settings, period } }: Calculation): readonly RowModel[] {
  const { college } = settings.requisites;
  const when = SAY.period(formatAcademicYear(period.startYear), formatRu(period.asOf));
  return [
    ...(college === "" ? [] : proseRows(COLUMNS, 1, college, "prose")),
    ...proseRows(COLUMNS, 1, SAY.title, "listTitle"),
    ...proseRows(COLUMNS, 1, when, "prose"),
    spacer(4),
  ];
}
