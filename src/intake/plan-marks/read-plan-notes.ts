/** What the officer wrote into the former «План работы»: which line of which year each row is, nothing interpreted. */
import { CALENDAR_LINES, type CalendarLine } from "../../plan/calendar-lines";
import type { SheetGrid, WorkbookGrids } from "../grid";
import { normalise } from "../normalise";
import { isEmptyNote, readOfficerRows } from "../officer-rows/read-officer-rows";
import type { NoteCell, NoteColumn, OfficerRow, OfficerSheet } from "../officer-rows/read-officer-rows";
import { MARK_HEADERS, PLAN_HEADERS, PLAN_SECTION_TITLES, type PlanColumn } from "./columns";

/** A row of the former sheet that holds anything of the officer's. */
export interface PlanNoteRow {
  /** Null where no line of the plan is certain to be meant: a row that the officer typed, a line that was torn apart. */
  readonly line: CalendarLine | null;
  /** Key of a banner row, «раздел 3»: what is written beside it stays there. */
  readonly banner: string | null;
  /** Y0; null where the row does not say it. */
  readonly startYear: number | null;
  /** What our columns said, as text. */
  readonly own: Readonly<Partial<Record<PlanColumn, string>>>;
  /** In the order of {@link PlanNotes.columns}. */
  readonly notes: readonly NoteCell[];
  /** Worksheet row, from 1. */
  readonly row: number;
}

/** The officer's part of the former «План работы». */
export interface PlanNotes {
  readonly sheet: string;
  readonly columns: readonly NoteColumn[];
  readonly rows: readonly PlanNoteRow[];
  /** Columns with formulas that reach beyond their row: their values are kept instead. */
  readonly valuesOnly: readonly NoteColumn[];
}

const SHEET: OfficerSheet<PlanColumn> = { own: PLAN_HEADERS, officer: MARK_HEADERS, byHeaderOnly: [] };

/** The key of the banner over a section of the plan. */
export function bannerKey(section: number): string {
  return `раздел ${section}`;
}

/** Value of the marker of the sheet. */
const PLAN_MARKER = "план";

/** The notes of the first «План работы» of ours; a copy that the officer made stands after it and stays as it is. */
export function formerPlanNotes({ sheets, date1904 }: WorkbookGrids): PlanNotes | null {
  for (const grid of sheets.filter(({ marker }) => marker === PLAN_MARKER)) {
    const notes = readPlanNotes(grid, date1904);
    if (notes !== null) return notes;
  }
  return null;
}

/** Reads the former «План работы»; null when the sheet has no header of ours any more. */
export function readPlanNotes(grid: SheetGrid, date1904: boolean): PlanNotes | null {
  const found = readOfficerRows(grid, SHEET, date1904);
  if (found === null) return null;
  const rows = found.rows.flatMap((row) => planRow(row, found.present.has("key")) ?? []);
  const valuesOnly = new Set(rows.flatMap(({ valuesOnly: lost }) => lost));
  return { sheet: found.sheet, columns: found.columns, rows: rows.map(({ row }) => row), valuesOnly: [...valuesOnly] };
}

function planRow(
  { own, notes, row, valuesOnly }: OfficerRow<PlanColumn>,
  hasKeys: boolean,
): { readonly row: PlanNoteRow; readonly valuesOnly: readonly NoteColumn[] } | null {
  const isSilent = notes.every(isEmptyNote);
  const banner = own.key?.startsWith(BANNER) === true ? own.key : null;
  const heading = own.key === undefined && isHeading(own);
  const isTyped = banner === null && !heading && own.key === undefined && hasKeys;
  // Our own rows say nothing without a note; the officer's say what they say.
  if (isSilent && !isTyped) return null;
  const { key, year, ...shown } = own;
  return {
    row: {
      line: banner === null && !isTyped && !heading ? lineOf(key, own) : null,
      banner,
      startYear: startYearOf(year),
      own: heading ? {} : shown,
      notes,
      row,
    },
    valuesOnly,
  };
}

const BANNER = bannerKey(0).slice(0, -1);

function isHeading(own: Readonly<Partial<Record<PlanColumn, string>>>): boolean {
  const texts = Object.values(own).map((text) => normalise(text));
  const titles = Object.values(PLAN_SECTION_TITLES).map((title) => normalise(title));
  return texts.length === 1 && titles.some((title) => texts[0]?.startsWith(title) === true);
}

/**
 * The hidden key decides as long as the row still shows that item. It may not:
 * whoever sorts only the visible columns leaves the hidden ones behind. Then
 * the number and, of an item with several lines, nothing at all decides.
 */
function lineOf(
  key: string | undefined,
  { number }: Readonly<Partial<Record<PlanColumn, string>>>,
): CalendarLine | null {
  const byKey = CALENDAR_LINES.find((line) => line.key === key) ?? null;
  const shown = number === undefined ? null : numberText(number);
  if (byKey !== null && (shown === null || shown === byKey.item.id)) return byKey;
  const [only = null, second] = CALENDAR_LINES.filter(({ item }) => item.id === shown);
  return second === undefined ? only : null;
}

/** «3,1» and «3.1.» are 3.1. */
function numberText(text: string): string {
  return text.trim().replace(",", ".").replace(/\.$/, "");
}

function startYearOf(text: string | undefined): number | null {
  const year = Number(text);
  return Number.isInteger(year) && year > 1900 && year < 2200 ? year : null;
}
