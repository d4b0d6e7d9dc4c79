/** One sheet as a list of graduates, or as what else it is (rulings 7). */
import { GRADUATE_HEADERS } from "../../registry/graduate-headers";
import type { ColumnUse } from "../../registry/column-use";
import type { GraduateField } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { Settings } from "../../registry/settings";
import { quoteForIssue } from "../cells/quote";
import type { Finding } from "../cells/types";
import { graduateColumns } from "../columns/column-uses";
import type { SheetGrid } from "../grid";
import { PEOPLE_FINDINGS } from "../messages-people";
import { SHEET_FINDINGS } from "../messages-sheets";
import { filledIndexes, textOf } from "../table/cells";
import { findTables } from "../table/find-tables";
import type { Table, UnreadRow } from "../table/types";
import type { PersonRow } from "./facts";
import { graduateRules } from "./graduate-rules";
import { isNameLike } from "./name-like";
import { readPeopleTable } from "./person-table";
import { sheetContext } from "./sheet-context";

/** What people are read with. */
export interface PeopleContext {
  readonly settings: Pick<Settings, "columns" | "taught">;
  readonly date1904: boolean;
  /** The officer wants every list of names on the sheet read as graduates. */
  readonly included: boolean;
}

/** A sheet read for people. */
export interface PeopleSheet {
  /** `none`: no table of people at all. */
  readonly taken: "graduates" | "name-list" | "none";
  readonly rows: readonly PersonRow[];
  /** Of the tables of graduates; lists of names have none. */
  readonly columns: readonly ColumnUse[];
  readonly issues: readonly Issue[];
}

/** Fields of which a sheet of graduates has at least one (rulings 7); a block of channels is one too. */
const EMPLOYMENT_FIELDS: readonly GraduateField[] = ["status", "forecast", "careerTrack", "ais"];

/** Reads a sheet. */
export function readPeopleSheet(grid: SheetGrid, context: PeopleContext): PeopleSheet {
  const found = findTables(grid, GRADUATE_HEADERS, graduateRules(grid, context.settings.columns));
  const graduates = found.tables.filter((table) => context.included || isOfGraduates(table));
  const lists = found.tables.filter((table) => !graduates.includes(table) && table.rows.length > 0);
  if (graduates.length === 0) {
    const people = lists.reduce((sum, { rows }) => sum + rows.length, 0);
    if (people === 0) return { taken: "none", rows: [], columns: [], issues: [] };
    return { taken: "name-list", rows: [], columns: [], issues: [ofSheet(grid, SHEET_FINDINGS.nameList(people))] };
  }
  const rows: PersonRow[] = [];
  const issues: Issue[] = [];
  const earlierTitles: string[] = [];
  const once = new Map<string, Issue>();
  for (const table of graduates) {
    const sheet = sheetContext(grid.name, table, earlierTitles);
    earlierTitles.push(...table.titles.map(({ text }) => text));
    const read = readPeopleTable(table, { sheet: grid.name, context: sheet, taught: context.settings.taught, date1904: context.date1904 }); // prettier-ignore
    for (const row of read.rows) rows.push(row);
    for (const issue of read.issues) issues.push(issue);
    if (sheet.yearConflict !== null) {
      const { ofName, ofTitle } = sheet.yearConflict;
      remember(once, ofSheet(grid, SHEET_FINDINGS.yearsDiffer(ofName, ofTitle)));
    }
    if (sheet.formAssumed && !table.fields.has("form")) remember(once, ofSheet(grid, SHEET_FINDINGS.formAssumed()));
    const unused = table.unused.map(({ header }) => header.replace(/\s+/g, " ").trim());
    if (unused.length > 0) {
      issues.push({ ...SHEET_FINDINGS.unusedColumns(unused), source: { sheet: grid.name, row: table.headerRow } });
    }
  }
  for (const { headerRow, rows: names } of lists) {
    issues.push({
      ...SHEET_FINDINGS.partNotRead(headerRow, names.length),
      source: { sheet: grid.name, row: headerRow },
    });
  }
  const withoutYear = rows.filter(({ facts }) => facts.cohort === null).length;
  if (withoutYear > 0) remember(once, ofSheet(grid, SHEET_FINDINGS.noYear(withoutYear)));
  for (const issue of once.values()) issues.push(issue);
  for (const row of found.unread) issues.push(unreadIssue(grid, row));
  const columns = graduates.flatMap((table) => graduateColumns(table, { grid, date1904: context.date1904 }));
  return { taken: "graduates", rows, columns, issues };
}

function isOfGraduates({ fields, reserved }: Table<GraduateField>): boolean {
  return reserved.length > 0 || EMPLOYMENT_FIELDS.some((field) => fields.has(field));
}

/** A line of text is a remark; several cells without a name may be a person. */
function unreadIssue(grid: SheetGrid, { row, column, text }: UnreadRow): Issue {
  const cells = grid.values[row - grid.firstRow - 1] ?? [];
  const isRemark = filledIndexes(cells).length < 2;
  const finding = isRemark ? PEOPLE_FINDINGS.rowNotUnderstood(quoteForIssue(text)) : PEOPLE_FINDINGS.rowWithoutName(quoteForIssue(text)); // prettier-ignore
  return { ...finding, source: { sheet: grid.name, row, column } };
}

function ofSheet({ name }: SheetGrid, finding: Finding): Issue {
  return { ...finding, source: { sheet: name } };
}

function remember(issues: Map<string, Issue>, issue: Issue): void {
  issues.set(issue.code, issue);
}

/** Rows with anything in them, and rows with something like a person's name. */
export function countRows(grid: SheetGrid): { readonly filled: number; readonly names: number } {
  let filled = 0;
  let names = 0;
  for (const cells of grid.values) {
    const indexes = filledIndexes(cells);
    if (indexes.length > 0) filled += 1;
    if (indexes.some((index) => isNameLike(textOf(cells[index])))) names += 1;
  }
  return { filled, names };
}
