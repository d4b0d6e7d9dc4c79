/** Sheets for an empty workbook: the officer fills them, the reader understands every header. */
import { serialOf } from "../registry/date";
import { MOST_PEOPLE } from "../registry/limits";
import { cohortsOf, formatAcademicYear } from "../registry/registry";
import { PAGE_FOOTER, PAGE_MARGINS, cellOf, lineAt, proseRows, spacer } from "./layout";
import { OWN_SHEET_MESSAGES } from "./messages-own-sheets";
import { cohortColumns, EVENT_COLUMNS, FAIR_COLUMNS, type OwnCell, type OwnColumn } from "./own-sheet-columns";
import { fittedRow } from "./row-height";
import type { CellModel, ColumnModel, OwnSheetModel, ValidationModel } from "./sheet-model";
import { DATE_FORMAT } from "./styles";

/** Rows with borders and lists under each header. */
const EMPTY_ROWS = 30;

/** The first and the last day that may be entered. */
const FIRST_DAY = serialOf(2000, 1, 1);
const LAST_DAY = serialOf(2099, 12, 31);

/** What is above the table, and what the table is. */
interface OwnSheet {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly OwnColumn<string>[];
  /** Columns that stay in sight: the number and the name. */
  readonly frozen: number;
}

/**
 * The sheets for an academic year (`startYear` is its Y0): its three classes,
 * events, fairs. Nobody and nothing stands in them, so nothing is counted until
 * they are filled.
 */
export function ownSheets(startYear: number): readonly OwnSheetModel[] {
  const cohorts = cohortsOf(startYear);
  const year = formatAcademicYear(startYear);
  const words = OWN_SHEET_MESSAGES;
  const sheets: readonly OwnSheet[] = [
    ...cohorts.map((cohort) => ({
      name: words.cohortName(cohort),
      title: words.cohortTitle(cohort),
      about: words.cohortAbout,
      columns: cohortColumns(cohort === cohorts[2]),
      frozen: 2,
    })),
    {
      name: words.eventsName,
      title: words.eventsTitle(year),
      about: words.eventsAbout,
      columns: EVENT_COLUMNS,
      frozen: 3,
    },
    { name: words.fairsName, title: words.fairsTitle(year), about: words.fairsAbout, columns: FAIR_COLUMNS, frozen: 3 },
  ];
  return sheets.map(ownSheet);
}

function ownSheet({ name, title, about, columns, frozen }: OwnSheet): OwnSheetModel {
  const widths = columns.map(({ width }): ColumnModel => ({ width }));
  // An empty row keeps the lines above from being read as a part of the header.
  const top = [lineAt(0, title, "listTitle"), ...proseRows(widths, 0, about, "proseMuted"), spacer(6)];
  const head = fittedRow(columns.map(({ header }) => cellOf(header, "listHead")), widths); // prettier-ignore
  const empty = { cells: columns.map(({ cell }) => emptyCell(cell)), height: null };
  const firstRow = top.length + 1;
  return {
    name,
    columns: widths,
    rows: [...top, head, ...Array.from({ length: EMPTY_ROWS }, () => empty)],
    freeze: { rows: firstRow, columns: frozen },
    filter: { row: top.length, column: 0, rows: EMPTY_ROWS + 1, columns: columns.length },
    validations: columns.flatMap((column, index) => validationsOf(column, index, firstRow)),
    print: {
      orientation: "landscape",
      repeatRows: { from: top.length, to: top.length },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#2F5597",
  };
}

function emptyCell({ kind }: OwnCell): CellModel {
  switch (kind) {
    case "number":
    case "people":
      return { value: null, style: "listNumber" };
    case "date":
      return { value: null, style: "listCentered", numberFormat: DATE_FORMAT };
    default:
      return { value: null, style: "listText" };
  }
}

function validationsOf({ header, cell }: OwnColumn<string>, column: number, row: number): readonly ValidationModel[] {
  const rule = ruleOf(cell);
  if (rule === null) return [];
  const area = { row, column, rows: EMPTY_ROWS, columns: 1 };
  return [{ area, rule, title: header.slice(0, 32), message: cell.help ?? "", ...(cell.kind === "advice" ? { advisory: true as const } : {}) }]; // prettier-ignore
}

function ruleOf(cell: OwnCell): ValidationModel["rule"] | null {
  switch (cell.kind) {
    case "list":
    case "advice":
      return { type: "list", values: cell.words };
    case "date":
      return { type: "date", min: FIRST_DAY, max: LAST_DAY };
    case "people":
      return { type: "whole", min: 0, max: MOST_PEOPLE };
    case "text":
    case "number":
      return null;
  }
}
