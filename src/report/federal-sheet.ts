/** «Форма занятости»: the counts of the federal monitoring form to copy from, with its control sums (spec: workbooks D.1). */
import type { FederalBlock, FederalCounts, FederalForm, FederalYear } from "../engine/federal-form";
import { FEDERAL_GRAPHS, FEDERAL_ROWS, type FederalRow, type FederalSection } from "../engine/federal-graphs";
import { formatRu } from "../registry/date";
import type { Registry } from "../registry/registry";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, lineAt, proseRows, spacer } from "./layout";
import {
  FEDERAL_FAULT_WORDS,
  FEDERAL_GRAPH_WORDS,
  FEDERAL_ROW_WORDS,
  FEDERAL_SECTION_WORDS,
  FEDERAL_SHEET as SAY,
} from "./messages-year-sheets";
import { fittedRow } from "./row-height";
import { SHEET_NAMES } from "./sheet-model";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Columns of figures: as many as the widest strip has. */
const FIGURES = 10;

/** Specialty | row | figures. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 30 },
  { width: 17 },
  ...Array.from({ length: FIGURES }, () => ({ width: 10.5 })),
];

/** The graphs do not fit on a page side by side: three strips, each in the order of the form. */
const STRIPS: readonly (readonly FederalSection[])[] = [["busy"], ["risk", "unable"], ["expecting"]];

/** The sheet «Форма занятости». */
export function federalSheet({ years }: FederalForm, { period }: Registry): SheetModel {
  const rows: RowModel[] = [
    lineAt(0, SAY.title, "listTitle"),
    ...prose(SAY.secrecy, "secrecy"),
    ...prose(SAY.asOf(formatRu(period.asOf)), "prose"),
    ...(years.length === 0 ? prose(SAY.nobody, "proseBold") : prose(SAY.copy, "proseBold")),
    ...[SAY.graphNote, SAY.rowNote, SAY.unknownNote, SAY.otherNote].flatMap((note) => prose(note, "proseMuted")),
    spacer(8),
  ];
  const breaks: number[] = [];
  years.forEach((year, index) => {
    if (index > 0) breaks.push(rows.length);
    rows.push(...yearRows(year));
  });
  return {
    kind: "форма",
    name: SHEET_NAMES["форма"],
    columns: COLUMNS,
    rows,
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: null,
      margins: PAGE_MARGINS,
      footer: `${SAY.footerMark} ${PAGE_FOOTER}`,
    },
    tabColor: "#548235",
    ...(breaks.length > 0 && { pageBreaks: breaks }),
  };
}

function prose(text: string, style: StyleName): readonly RowModel[] {
  return proseRows(COLUMNS, 0, text, style);
}

function yearRows({ year, basis, blocks }: FederalYear): readonly RowModel[] {
  return [
    lineAt(0, SAY.year(year, basis === "forecast"), "listTitle"),
    ...STRIPS.flatMap((sections, index) => stripRows(sections, stripOf(sections, index), blocks)),
  ];
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

function stripRows(
  sections: readonly FederalSection[],
  figures: readonly Figure[],
  blocks: readonly FederalBlock[],
): readonly RowModel[] {
  const heads = [SAY.specialty, SAY.row, ...figures.map(({ head }) => head)];
  return [
    lineAt(0, sections.map((section) => FEDERAL_SECTION_WORDS[section]).join(". "), "proseBold"),
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
      cellOf(block.specialty ?? SAY.whole, row === "all" ? "listProseBold" : "listText"),
      cellOf(FEDERAL_ROW_WORDS[row], style),
      ...figures.map(({ of }) => (counts === null ? cellOf(SAY.noData, "listCentered") : of(counts, block))),
    ],
    COLUMNS,
  );
}
