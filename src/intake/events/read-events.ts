import type { CareerEvent, EventField } from "../../registry/event";
import type { Issue } from "../../registry/issue";
import type { SheetReport } from "../../registry/registry";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { quoteForIssue } from "../cells/quote";
import type { Finding } from "../cells/types";
import type { CellScalar, SheetGrid } from "../grid";
import { EVENT_FINDINGS } from "../messages-events";
import type { OtherRow, SheetTables, Table, TableRow } from "../table/types";
import { eventGaps } from "./event-gaps";
import { readEventRow, type EventContext, type EventTable } from "./event-row";
import { isFairTable } from "./event-tables";
import { mergeFairs } from "./merge-fairs";

/** A sheet with the tables that `findEventTables` found on it. */
export interface EventSheet {
  readonly grid: SheetGrid;
  readonly tables: SheetTables<EventField>;
}

/** What the sheets of events and fairs say. */
export interface EventsReading {
  /** In the order of sheets and rows; a fair that stands on two sheets is there once. */
  readonly events: readonly CareerEvent[];
  readonly issues: readonly Issue[];
  /** There is a place for events: without one G3.1, G4.1, G4.2 are «нет данных» (rulings 4). */
  readonly hasEventSheet: boolean;
  /** There is a place for fairs: a sheet of their own, fairs among the events, or columns for them. */
  readonly hasFairSheet: boolean;
  readonly sheets: readonly SheetReport[];
}

/** Columns that only a fair fills. */
const FAIR_COLUMNS: readonly EventField[] = ["quota", "moderated", "contracts", "decided"];

/** The least serial that is a date of our time and no count: 1 January 2000. */
const EARLIEST_SERIAL = 36526;

/**
 * Reads all events and fairs. Every row becomes an event or an issue; totals,
 * signatures and headings are neither (workbooks D.5, rulings 13–16, 55).
 */
export function readEvents(sheets: readonly EventSheet[], context: EventContext): EventsReading {
  const events: CareerEvent[] = [];
  const issues: Issue[] = [];
  const reports: SheetReport[] = [];
  let hasEventSheet = false;
  let hasFairSheet = false;
  for (const { grid, tables } of sheets) {
    const before = events.length;
    const eventTables = tables.tables.map((table) => ({ grid, table, ofFairs: isFairTable(grid.name, table) }));
    for (const table of eventTables) {
      for (const row of table.table.rows) {
        if (isHeading(table.table, row)) {
          const text = rowText(row.cells);
          issues.push(rowIssue(grid, row.row, EVENT_FINDINGS.sectionRow(quoteForIssue(text))));
          continue;
        }
        const read = readEventRow(table, row, context);
        events.push(read.event);
        issues.push(...read.issues);
      }
    }
    issues.push(...eventTables.flatMap(missingColumns), ...unreadRows(grid, tables), ...doubtfulRows(grid, tables));
    if (eventTables.some(({ ofFairs }) => !ofFairs)) hasEventSheet = true;
    if (eventTables.some((table) => isPlaceForFairs(table))) hasFairSheet = true;
    const taken = eventTables.every(({ ofFairs }) => ofFairs) ? "fairs" : "events";
    reports.push({ sheet: grid.name, taken, records: events.length - before });
  }
  const merged = mergeFairs(events);
  return {
    events: merged.events,
    issues: [...issues, ...merged.issues, ...merged.events.flatMap((event) => gapIssues(event, context))],
    hasEventSheet,
    hasFairSheet: hasFairSheet || merged.events.some(({ isFair }) => isFair),
    sheets: reports,
  };
}

/** Said once for the table rather than at every row. */
function missingColumns({ grid, table, ofFairs }: EventTable): readonly Issue[] {
  const { fields } = table;
  const findings: Finding[] = [];
  if (!fields.has("status")) findings.push(EVENT_FINDINGS.noStatusColumn());
  if (!ofFairs && !fields.has("partners") && !fields.has("planItem")) findings.push(EVENT_FINDINGS.noPartnersColumn());
  return findings.map((finding) => rowIssue(grid, table.headerRow, finding));
}

function isPlaceForFairs({ table, ofFairs }: EventTable): boolean {
  return ofFairs || FAIR_COLUMNS.some((field) => table.fields.has(field));
}

/** A lone text in the column of titles, without even a number: «Ярмарки Минтруда». */
function isHeading(table: Table<EventField>, { cells }: TableRow<EventField>): boolean {
  const title = table.fields.get("title")?.index;
  return cells.every((cell, index) => index === title || isEmptyCell(cell) || isDashCell(cell));
}

function unreadRows(grid: SheetGrid, { unread }: SheetTables<EventField>): readonly Issue[] {
  return unread.map(({ row, column, text }) => ({
    ...rowIssue(grid, row, EVENT_FINDINGS.rowUnread(quoteForIssue(text))),
    source: { sheet: grid.name, row, column },
  }));
}

/** A total or a signature with a date in the date column may be an event that begins with such a word. */
function doubtfulRows(grid: SheetGrid, { tables, others }: SheetTables<EventField>): readonly Issue[] {
  const dates = tables.flatMap(({ fields }) => fields.get("date")?.index ?? []);
  const isDoubtful = ({ row, kind }: OtherRow): boolean => {
    const cells = grid.values[row - grid.firstRow - 1] ?? [];
    const isDated = dates.some((index) => {
      const cell = cells[index] ?? null;
      return typeof cell === "number" && cell >= EARLIEST_SERIAL;
    });
    return isDated && (kind === "total" || kind === "signature");
  };
  return others
    .filter(isDoubtful)
    .map(({ row, text }) => rowIssue(grid, row, EVENT_FINDINGS.rowDoubtful(quoteForIssue(text))));
}

function gapIssues(event: CareerEvent, { period }: EventContext): readonly Issue[] {
  return eventGaps(event, period).map(({ field, finding }) => ({
    ...finding,
    source: event.cells[field] ?? event.source,
  }));
}

function rowIssue(grid: SheetGrid, row: number, finding: Finding): Issue {
  return { ...finding, source: { sheet: grid.name, row } };
}

function rowText(cells: readonly CellScalar[]): string {
  return cells.map((cell) => cellText(cell)).filter((text) => text !== "").join(" | "); // prettier-ignore
}
