/** «Разрезы»: key indicators by specialty, group and form, and a list for each curator on a page of its own (rulings 31). */
import type { Breakdown, BreakdownCell } from "../engine/breakdown";
import type { CuratorList } from "../engine/curator-lists";
import { INDICATORS } from "../plan/plan";
import { formatRu } from "../registry/date";
import type { Registry } from "../registry/registry";
import { curatorBlocks } from "./breakdown-curators";
import { figureFormat } from "./figures";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import { BREAKDOWN_SHEET as SAY } from "./messages-year-sheets";
import { pagedRows, type PageBlock } from "./page-breaks";
import { PROSE_PAGE, proseSheet } from "./prose-sheet";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Year | part | numerator | denominator | % | unknown | contribution | words. The curators' lists use the same columns. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 6.5 },
  { width: 42 },
  { width: 11 },
  { width: 12.5 },
  { width: 9 },
  { width: 15.5 },
  { width: 25 },
  { width: 32 },
];

/** How many parts are named in a sentence of «Где усилить работу». */
const NAMED = 5;

/** The sheet «Разрезы». */
export function breakdownSheet(
  breakdowns: readonly Breakdown[],
  lists: readonly CuratorList[],
  { period }: Registry,
): SheetModel {
  const asOf = formatRu(period.asOf);
  const top: readonly RowModel[] = [
    lineAt(0, SAY.title, "listTitle"),
    ...prose(SAY.secrecy, "secrecy"),
    ...prose(SAY.asOf(asOf), "prose"),
    ...prose(SAY.about, "proseMuted"),
    ...prose(SAY.onlyEverybody, "proseMuted"),
    spacer(6),
    ...pushRows(breakdowns),
  ];
  const { rows, breaks } = pagedRows(
    [{ rows: top }, ...breakdowns.flatMap(tableBlocks), ...curatorBlocks(COLUMNS, lists, asOf)],
    COLUMNS,
    PROSE_PAGE,
  );
  return proseSheet({
    kind: "разрезы",
    columns: COLUMNS,
    rows,
    tabColor: "#7030A0",
    footerMark: SAY.footerMark,
    pageBreaks: breaks,
  });
}

function prose(text: string, style: StyleName): readonly RowModel[] {
  return proseRows(COLUMNS, 0, text, style);
}

const RECORDS = new Map(INDICATORS.map((record) => [record.id, record]));

function nameOf(indicator: string): string {
  const record = RECORDS.get(indicator);
  return record === undefined ? indicator : SAY.indicatorName(record.number, record.part, record.shortName);
}

/** What each group adds, indicator by indicator, the most first. */
function pushRows(breakdowns: readonly Breakdown[]): readonly RowModel[] {
  const byGroup = breakdowns.find(({ dimension }) => dimension === "group")?.cells ?? [];
  if (byGroup.length === 0) return prose(SAY.noGroups, "proseBold");
  const sentences = byGroup.flatMap(({ indicator, cohort, cell, gap, rows }) => {
    if (gap === null || gap <= 0) return [];
    const adding = rows
      .filter(({ words }) => words !== null)
      .sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
    const words = adding.slice(0, NAMED).flatMap((row) => row.words ?? []);
    return [SAY.push(nameOf(indicator), cohort, gap, cell.plan?.operator === "<=", words, adding.length - words.length)];
  });
  return [
    lineAt(0, SAY.pushTitle, "proseBold"),
    ...(sentences.length === 0 ? prose(SAY.nothingMissing, "prose") : sentences.flatMap((one) => prose(one, "prose"))),
    spacer(10),
  ];
} // prettier-ignore

/** A dimension, indicator by indicator: each has the headings of its own, since it may stand on any page. */
function tableBlocks({ dimension, cells }: Breakdown): readonly PageBlock[] {
  const heads = [SAY.yearHead, SAY.heads[dimension], ...SAY.figureHeads];
  const indicators = [...new Set(cells.map(({ indicator }) => indicator))];
  return indicators.map((indicator, index) => ({
    startsPage: index === 0,
    rows: [
      ...(index === 0 ? [lineAt(0, SAY.dimensions[dimension], "listTitle"), spacer(4)] : []),
      bannerRow(nameOf(indicator)),
      fittedRow(
        heads.map((head) => cellOf(head, "listHead")),
        COLUMNS,
      ),
      ...cells
        .filter((cell) => cell.indicator === indicator)
        .flatMap((cell) => [wholeRow(cell), ...cell.rows.map((row) => figureRow(cell, row, row.part, row.words))]),
      spacer(10),
    ],
  }));
}

function bannerRow(name: string): RowModel {
  const cells = [name, ...Array.from({ length: COLUMNS.length - 1 }, () => null)];
  return {
    cells: cells.map((value) => cellOf(value, "banner")),
    height: fittedRow([cellOf("", "banner")], []).height,
  };
}

function wholeRow({ cell, gap, ...rest }: BreakdownCell): RowModel {
  const { numerator, denominator, unknown, value } = cell;
  const figures = {
    numerator: numerator ?? 0,
    denominator: denominator ?? 0,
    unknown: unknown ?? 0,
    value: typeof value === "number" ? value : 0,
    contribution: gap,
  };
  return figureRow({ cell, gap, ...rest }, figures, SAY.whole, null);
}

interface Figures {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly value: number;
  readonly contribution: number | null;
}

function figureRow({ cell, cohort }: BreakdownCell, figures: Figures, part: string, meaning: string | null): RowModel {
  const isWhole = part === SAY.whole;
  const { numerator, denominator, unknown, value, contribution } = figures;
  const number: StyleName = isWhole ? "listNumberBold" : "listNumber";
  const format = cell.plan?.operator === "<=" ? SAY.overFormat : SAY.shortFormat;
  return fittedRow(
    [
      cellOf(cohort, number),
      cellOf(part, isWhole ? "listProseBold" : "listText"),
      cellOf(numerator, number),
      cellOf(denominator, number),
      { value, style: number, numberFormat: figureFormat({ ...cell, numerator, denominator }, "%") },
      cellOf(unknown, number),
      contributionCell(contribution, number, format),
      cellOf(meaning, "listProse"),
    ],
    COLUMNS,
  );
}

function contributionCell(contribution: number | null, style: StyleName, numberFormat: string): CellModel {
  return contribution === null ? cellOf(SAY.noPlan, "listCentered") : { value: contribution, style, numberFormat };
}
