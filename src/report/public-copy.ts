/** The copy for the site as a sheet of a workbook of its own (plan item 7.1). */
import { TABLE_COLUMNS } from "../plan/headings";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, emptyCells, lineAt, proseRows, roomFrom, spacer } from "./layout";
import { KPI_MESSAGES } from "./messages";
import { PUBLIC_MESSAGES } from "./messages-copies";
import type { PublicFigure, PublicReport, PublicRow } from "./public-report";
import { breakLines, fittedRow, linesHeight } from "./row-height";
import type { CellModel, ColumnModel, RowModel, SheetModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** № | wording | unit | plan | c1 | c2 | c3 | за уч. год | verdict. */
const COLUMNS: readonly ColumnModel[] = [
  { width: 6 },
  { width: 64 },
  { width: 11 },
  { width: 14 },
  { width: 12 },
  { width: 12 },
  { width: 12 },
  { width: 12 },
  { width: 28 },
];
const FIRST_FACT = 4;
/** The column from whose middle centred titles run out to both sides. */
const MIDDLE = 2;

const VERDICT_STYLES = { met: "verdictMet", missed: "verdictMissed", other: "verdictOther" } as const;

/** The one sheet of the copy; its kind is that of the sheet it comes from, and is not written into the file. */
export function publicCopy(report: PublicReport): SheetModel {
  const top = titleRows(report);
  const head = headRows(report);
  return {
    kind: "кпэ",
    name: PUBLIC_MESSAGES.sheetName,
    columns: COLUMNS,
    rows: [
      ...top,
      ...head,
      ...report.rows.flatMap(tableRows),
      spacer(10),
      lineAt(0, PUBLIC_MESSAGES.notesTitle, "proseBold"),
      ...report.notes.flatMap((note) => proseRows(COLUMNS, 0, note, "prose")),
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

function titleRows({ college, title, asOf }: PublicReport): readonly RowModel[] {
  const centred = (text: string, style: StyleName): readonly RowModel[] => {
    const { fontSize, bold } = STYLES[style];
    return breakLines(text, roomFrom(COLUMNS, 0) * 0.8, { fontSize, bold }).map((line) => lineAt(MIDDLE, line, style));
  };
  return [
    ...(college === "" ? [] : centred(college, "proseCentered")),
    ...centred(title, "headTitle"),
    ...centred(asOf, "proseCentered"),
    spacer(6),
  ];
}

function headRows({ factHeads }: PublicReport): readonly RowModel[] {
  const [number, wording, unit, plan, fact] = TABLE_COLUMNS;
  const upper = [
    ...[number, wording, unit, plan].map((text) => cellOf(text, "headUpper")),
    cellOf(fact, "headSpan"),
    ...emptyCells(factHeads.length - 1, "headSpan"),
    cellOf(KPI_MESSAGES.verdictHead, "headUpper"),
  ];
  const lower = [
    ...emptyCells(FIRST_FACT, "headLower"),
    ...factHeads.map((text) => cellOf(text, "head")),
    ...emptyCells(1, "headLower"),
  ];
  return [fittedRow(upper, COLUMNS), fittedRow(lower, COLUMNS)];
}

function tableRows(row: PublicRow): readonly RowModel[] {
  if (row.kind !== "indicator") {
    const { fontSize, bold } = STYLES[row.kind];
    return breakLines(row.text, roomFrom(COLUMNS, 0) * 0.97, { fontSize, bold }).map((line) => ({
      cells: [cellOf(line, row.kind), ...emptyCells(COLUMNS.length - 1, row.kind)],
      height: linesHeight(1, fontSize) + 1,
    }));
  }
  return [
    fittedRow(
      [
        cellOf(row.number, "cellCentered"),
        cellOf(row.wording, "cell"),
        cellOf(row.unit, "cellCentered"),
        cellOf(row.plan, "cellCentered"),
        ...row.facts.map(factCell),
        cellOf(row.verdict, VERDICT_STYLES[row.tone]),
      ],
      COLUMNS,
    ),
  ];
}

function factCell(fact: PublicFigure | string): CellModel {
  if (typeof fact === "string") return cellOf(fact, "cellCentered");
  const numberFormat = fact.decimals === 0 ? "0" : `0.${"0".repeat(fact.decimals)}`;
  return { value: fact.value, style: "figure", numberFormat };
}
