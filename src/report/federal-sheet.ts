/** «Форма занятости»: the counts of the federal monitoring form to copy from, with its control sums (spec: workbooks D.1). */
import type { FederalBlock, FederalCounts, FederalForm, FederalYear } from "../engine/federal-form";
import { FEDERAL_GRAPHS, FEDERAL_ROWS, type FederalRow, type FederalSection } from "../engine/federal-graphs";
import { formatRu } from "../registry/date";
import type { Registry } from "../registry/registry";
import { cellOf, lineAt, proseRows, spacer } from "./layout";
import {
  FEDERAL_FAULT_WORDS,
  FEDERAL_GRAPH_WORDS,
  FEDERAL_ROW_WORDS,
  FEDERAL_SECTION_WORDS,
  FEDERAL_SHEET as SAY,
} from "./messages-year-sheets";
import { pagedRows, type PageBlock } from "./page-breaks";
import { PROSE_PAGE, proseSheet } from "./prose-sheet";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Columns of figures: as many as the widest strip has. */
const FIGURES = 10;

/** Specialty | row | figures. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 36 },
  { width: 24 },
  ...Array.from({ length: FIGURES }, () => ({ width: 12.5 })),
];

/** The graphs do not fit on a page side by side: three strips, each in the order of the form. */
const STRIPS: readonly (readonly FederalSection[])[] = [["busy"], ["risk", "unable"], ["expecting"]];

/** The sheet «Форма занятости». */
export function federalSheet({ years }: FederalForm, { period }: Registry): SheetModel {
  const top = [
    lineAt(0, SAY.title, "listTitle"),
    ...prose(SAY.secrecy, "secrecy"),
    ...prose(SAY.asOf(formatRu(period.asOf)), "prose"),
    ...(years.length === 0 ? prose(SAY.nobody, "proseBold") : prose(SAY.copy, "proseBold")),
    ...[SAY.graphNote, SAY.rowNote, SAY.unknownNote, SAY.otherNote].flatMap((note) => prose(note, "proseMuted")),
    spacer(8),
  ];
  const { rows, breaks } = pagedRows([{ rows: top }, ...years.flatMap(yearBlocks)], COLUMNS, PROSE_PAGE);
  return proseSheet({
    kind: "форма",
    columns: COLUMNS,
    rows,
    tabColor: "#548235",
    footerMark: SAY.footerMark,
    pageBreaks: breaks,
  });
}

function prose(text: string, style: StyleName): readonly RowModel[] {
  return proseRows(COLUMNS, 0, text, style);
}

/** A class, strip by strip; the later classes begin a page. */
function yearBlocks({ year, basis, blocks }: FederalYear, index: number): readonly PageBlock[] {
  return STRIPS.map((sections, at) => ({
    rows: [
      ...(at === 0 ? [lineAt(0, SAY.year(year, basis === "forecast"), "listTitle")] : []),
      ...stripRows(SAY.strip(year, namesOf(sections)), stripOf(sections, at), blocks),
    ],
    startsPage: at === 0 && index > 0,
  }));
}

function namesOf(sections: readonly FederalSection[]): string {
  return sections.map((section) => FEDERAL_SECTION_WORDS[section]).join(". ");
}

/** A column of a strip. */
interface Figure {
  readonly head: string;
  readonly of: (counts: FederalCounts, block: FederalBlock) => CellModel;
}

function stripOf(sections: readonly FederalSection[], index: number): readonly Figure[] {
  const graphs = FEDERAL_GRAPHS.flatMap(({ id, section }, at): readonly Figure[] =>
    sections.includes(section)
      ? [{ head: FEDERAL_GRAPH_WORDS[id] ?? id, of: ({ graphs: counts }) => cellOf(counts[at] ?? 0, "listNumber") }]
      : [],
  );
  const total: Figure = { head: SAY.total, of: (counts) => cellOf(counts.total, "listNumberBold") };
  const unknown: Figure = { head: SAY.unknown, of: (counts) => cellOf(counts.unknown, "listNumber") };
  const check: Figure = { head: SAY.check, of: (counts, block) => cellOf(checkWords(counts, block), "listCentered") };
  const isLast = index === STRIPS.length - 1;
  return [...(index === 0 ? [total] : []), ...graphs, ...(isLast ? [unknown, check] : [])];
}

/** «✓», or what does not add up. */
function checkWords({ row, difference, unknown }: FederalCounts, { faults }: FederalBlock): string {
  if (difference !== 0) return SAY.difference(difference);
  if (row === "all" && faults.length > 0) return faults.map((fault) => FEDERAL_FAULT_WORDS[fault]).join("; ");
  return unknown > 0 ? SAY.lacking(unknown) : SAY.ok;
}

function stripRows(title: string, figures: readonly Figure[], blocks: readonly FederalBlock[]): readonly RowModel[] {
  const heads = [SAY.specialty, SAY.row, ...figures.map(({ head }) => head)];
  return [
    lineAt(0, title, "proseBold"),
    fittedRow(
      heads.map((head) => cellOf(head, "listHead")),
      COLUMNS,
    ),
    ...blocks.flatMap((block) => FEDERAL_ROWS.map((row) => countRow(block, row, figures))),
    spacer(8),
  ];
}

function countRow(block: FederalBlock, row: FederalRow, figures: readonly Figure[]): RowModel {
  const counts = block.rows[row];
  const style: StyleName = row === "all" ? "listProseBold" : "listProse";
  return fittedRow(
    [
      cellOf(row === "all" ? (block.specialty ?? SAY.whole) : null, row === "all" ? "listProseBold" : "listText"),
      cellOf(FEDERAL_ROW_WORDS[row], style),
      ...figures.map(({ of }) => (counts === null ? cellOf(SAY.noData, "listCentered") : of(counts, block))),
    ],
    COLUMNS,
  );
}
