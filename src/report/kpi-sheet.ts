/** «КПЭ»: the plan's own table with its fact column filled (design, rulings 45, spec: reports F.2). */
import type { Results } from "../engine/results";
import { lastBefore } from "../engine/snapshot";
import { PART_BANNERS, SECTION_HEADINGS, TABLE_COLUMNS, TABLE_TITLE } from "../plan/headings";
import { fillYears } from "../plan/wording";
import { formatRu } from "../registry/date";
import { cohortsOf } from "../registry/registry";
import type { Registry } from "../registry/registry";
import { kpiNotes } from "./kpi-notes";
import { kpiRows } from "./kpi-rows";
import type { Fact, KpiRow, Tone } from "./kpi-rows";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, emptyCells, lineAt, proseRows, roomFrom, spacer } from "./layout";
import { KPI_MESSAGES } from "./messages";
import { HISTORY_MESSAGES } from "./messages-history";
import { breakLines, fittedRow, linesHeight } from "./row-height";
import { SHEET_NAMES } from "./sheet-model";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** № | wording | unit | plan | c1 | c2 | c3 | за уч. год | verdict | gap | completeness. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 6 },
  { width: 52 },
  { width: 11 },
  { width: 14 },
  { width: 11 },
  { width: 11 },
  { width: 11 },
  { width: 11 },
  { width: 22.5 },
  // So narrow that «2023: 3; 2024: 1» takes a line for each year.
  { width: 11.5 },
  { width: 18 },
];

/** The first of the fact columns, under one heading. */
const FACTS = { first: 4, count: 4 };

/** Where the УТВЕРЖДАЮ block begins: it runs on to the right edge of the page. */
const APPROVAL_COLUMN = 7;

/** The column whose middle is nearest to the middle of the page: centred titles run out of it to both sides. */
const MIDDLE_COLUMN = 4;

const VERDICT_STYLES: Readonly<Record<Tone, StyleName>> = {
  met: "verdictMet",
  missed: "verdictMissed",
  other: "verdictOther",
};

/** The sheet «КПЭ». */
export function kpiSheet(results: Results, registry: Registry): SheetModel {
  const { period, settings } = registry;
  const top = [...approvalRows(registry), ...titleRows(registry)];
  const head = headRows(results, registry);
  const table = tableRows(kpiRows(results, period.startYear, registry.history), period.startYear);
  return {
    kind: "кпэ",
    name: SHEET_NAMES["кпэ"],
    columns: COLUMNS,
    rows: [
      ...top,
      ...head,
      ...table,
      spacer(10),
      lineAt(0, KPI_MESSAGES.notesTitle, "proseBold"),
      ...numbered([...kpiNotes(results, registry), KPI_MESSAGES.noteHowCounted(SHEET_NAMES["расшифровка"])]),
      spacer(24),
      lineAt(1, KPI_MESSAGES.signOff(settings.requisites.responsible), "prose"),
    ],
    freeze: { rows: top.length + head.length, columns: 2 },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: top.length, to: top.length + head.length - 1 },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#1F4E79",
  };
}

/** УТВЕРЖДАЮ, top right. */
function approvalRows({ settings: { requisites } }: Registry): readonly RowModel[] {
  const at = (text: string): readonly RowModel[] => proseRows(COLUMNS, APPROVAL_COLUMN, text, "prose");
  return [
    lineAt(APPROVAL_COLUMN, requisites.approvalWord, "proseBold"),
    ...at(KPI_MESSAGES.director(requisites.college)),
    ...at(KPI_MESSAGES.directorSignature(requisites.director)),
    ...at(KPI_MESSAGES.approvalDate),
  ];
}

function titleRows({ period }: Registry): readonly RowModel[] {
  const style: StyleName = "headTitle";
  const { fontSize, bold } = STYLES[style];
  const title = fillYears(TABLE_TITLE, period.startYear);
  return [
    spacer(6),
    ...breakLines(title, roomFrom(COLUMNS, 0) * 0.8, { fontSize, bold }).map((line) =>
      lineAt(MIDDLE_COLUMN, line, style),
    ),
    lineAt(MIDDLE_COLUMN, KPI_MESSAGES.asOf(formatRu(period.asOf)), "proseCentered"),
    spacer(6),
  ];
}

/** Two rows: the official headings with the fact spread over four columns, then the years. */
function headRows(results: Results, { period: { startYear, asOf }, history }: Registry): readonly RowModel[] {
  const since = lastBefore(history, asOf);
  const { verdictHead: verdict } = KPI_MESSAGES;
  const verdictHead = since === null ? verdict : `${verdict}\n${HISTORY_MESSAGES.changeHead(since.date)}`;
  const [c1, c2, c3] = cohortsOf(startYear);
  const forecast = results.cells.some((cell) => cell.cohort === c3 && cell.basis === "forecast" && isKey(cell));
  const [number, wording, unit, plan, fact] = TABLE_COLUMNS;
  const years = [String(c1), String(c2), forecast ? KPI_MESSAGES.forecastYear(c3) : String(c3), KPI_MESSAGES.wholeYear];
  const upper: readonly CellModel[] = [
    ...[number, wording, unit, plan].map((text) => cellOf(text, "headUpper")),
    cellOf(fact, "headSpan"),
    ...emptyCells(FACTS.count - 1, "headSpan"),
    ...[verdictHead, KPI_MESSAGES.gapHead, KPI_MESSAGES.completenessHead].map((text) => cellOf(text, "headUpper")),
  ];
  const lower: readonly CellModel[] = [
    ...emptyCells(FACTS.first, "headLower"),
    ...years.map((text) => cellOf(text, "head")),
    ...emptyCells(COLUMNS.length - FACTS.first - FACTS.count, "headLower"),
  ];
  return [fittedRow(upper, COLUMNS), fittedRow(lower, COLUMNS)];
}

function isKey({ indicator }: Results["cells"][number]): boolean {
  return indicator.startsWith("K");
}

/** Banners over the two parts, headings over the sections, and the rows. */
function tableRows(rows: readonly KpiRow[], startYear: number): readonly RowModel[] {
  let part: KpiRow["indicator"]["part"] | null = null;
  let section: KpiRow["indicator"]["section"] = null;
  return rows.flatMap((row) => {
    const before: RowModel[] = [];
    if (row.indicator.part !== part) {
      part = row.indicator.part;
      before.push(...acrossRows(PART_BANNERS[row.indicator.part], "banner"));
    }
    if (row.indicator.section !== null && row.indicator.section !== section) {
      section = row.indicator.section;
      before.push(...acrossRows(fillYears(SECTION_HEADINGS[section], startYear), "section"));
    }
    return [...before, tableRow(row)];
  });
}

/** A heading across the table, in as many rows as it needs. */
function acrossRows(text: string, style: StyleName): readonly RowModel[] {
  const { fontSize, bold } = STYLES[style];
  return breakLines(text, roomFrom(COLUMNS, 0) * 0.97, { fontSize, bold }).map((line) => ({
    cells: [cellOf(line, style), ...emptyCells(COLUMNS.length - 1, style)],
    height: linesHeight(1, fontSize) + 1,
  }));
}

function tableRow(row: KpiRow): RowModel {
  return fittedRow(
    [
      cellOf(row.number, "cellCentered"),
      cellOf(row.wording, "cell"),
      cellOf(row.unit, "cellCentered"),
      cellOf(row.plan, "cellCentered"),
      ...row.facts.map(factCell),
      cellOf(row.change === "" ? row.verdict : `${row.verdict}\n${row.change}`, VERDICT_STYLES[row.tone]),
      cellOf(row.gap, "cellCentered"),
      cellOf(row.completeness, "cellCentered"),
    ],
    COLUMNS,
  );
}

function factCell(fact: Fact | null): CellModel {
  if (fact === null) return cellOf(KPI_MESSAGES.noCell, "cellCentered");
  if (fact.numberFormat === null) return cellOf(fact.value, "cellCentered");
  return { value: fact.value, style: "figure", numberFormat: fact.numberFormat };
}

function numbered(notes: readonly string[]): readonly RowModel[] {
  return notes.flatMap((note, index) => proseRows(COLUMNS, 0, `${index + 1}. ${note}`, "prose"));
}
