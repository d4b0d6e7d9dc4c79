/** «План работы»: the 30 items with terms, states, values and the officer's marks, kept for ever (spec: calendar; rulings 28, 48–54). */
import type { Calculation } from "../engine/calculation";
import { PlanMeanings } from "../engine/plan-of-work-meaning";
import { planOfWork, type ItemStanding } from "../engine/plan-of-work";
import type { Results } from "../engine/results";
import type { NoteCell } from "../intake/officer-rows/read-officer-rows";
import { PLAN_HEADERS, PLAN_SECTION_TITLES, type PlanColumn } from "../intake/plan-marks/columns";
import { readMark } from "../intake/plan-marks/read-mark";
import { bannerKey, type PlanNotes } from "../intake/plan-marks/read-plan-notes";
import { linesOfItem, type CalendarLine } from "../plan/calendar-lines";
import { PLAN_HEADINGS } from "../plan/headings";
import { fillYears } from "../plan/wording";
import { formatAcademicYear } from "../registry/registry";
import { EMPTY, PAGE_FOOTER, PAGE_MARGINS, cellOf, emptyCells, lineAt, proseRows, roomFrom, spacer } from "./layout";
import { PLAN_MESSAGES, type PlanTally } from "./messages-plan";
import { officerCell } from "./officer-cell";
import { eventsOfLine, indicatorOfLine, responsibleOf, termOf, wordingOf } from "./plan-lines";
import { placeMarks, type PlacedMarks, type PlanRowBelow } from "./plan-marks";
import { lineState, type LineState, type PlanTone } from "./plan-state";
import { breakLines, fittedRow, linesHeight } from "./row-height";
import { SHEET_NAMES, type CellModel, type ColumnModel, type RowModel, type SheetModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** Widths of our columns in their order; the first two are hidden. */
const OWN_WIDTHS: Readonly<Record<PlanColumn, ColumnModel>> = {
  key: { width: 10, hidden: true },
  year: { width: 10, hidden: true },
  number: { width: 5 },
  wording: { width: 33 },
  term: { width: 18.5 },
  responsible: { width: 26 },
  result: { width: 30 },
  state: { width: 15 },
  indicator: { width: 24 },
  events: { width: 20 },
};

const OWN_COLUMNS = Object.keys(PLAN_HEADERS) as PlanColumn[];
const FIRST_VISIBLE = OWN_COLUMNS.indexOf("number");
const MARK_WIDTHS: Readonly<Record<string, number>> = { done: 13, evidence: 18 };
const FURTHER_WIDTH = 12;
/** Known columns of the officer's that hold dates: none, for a mark is as often a word. */
const DATES: readonly string[] = [];

const STATE_STYLES: Readonly<Record<PlanTone, StyleName>> = {
  done: "listProse",
  overdue: "severityError",
  closing: "severityWarning",
  due: "listProse",
  other: "listProse",
};

type OwnCells = Readonly<Partial<Record<PlanColumn, CellModel>>>;

/** What the rows are made of. */
interface Sheet {
  readonly columns: readonly ColumnModel[];
  readonly placed: PlacedMarks;
  readonly startYear: number;
}

/** The sheet «План работы». `notes` is what the officer wrote into the former one. */
export function planSheet(results: Results, calculation: Calculation, notes: PlanNotes | null): SheetModel {
  const { registry } = calculation;
  const { startYear } = registry.period;
  const placed = placeMarks(notes, startYear);
  const columns = [
    ...Object.values(OWN_WIDTHS),
    ...placed.columns.map(({ key }) => ({ width: key === null ? FURTHER_WIDTH : (MARK_WIDTHS[key] ?? FURTHER_WIDTH) })),
  ];
  const sheet: Sheet = { columns, placed, startYear };
  const standings = planOfWork(calculation);
  const states = standings.map((standing) =>
    linesOfItem(standing.item).map((line) => ({ line, state: stateOf(line, standing, placed, calculation) })),
  );
  const top = topRows(columns, calculation, tallyOf(states.map((lines) => lines.map(({ state }) => state))));
  const rows: RowModel[] = [...top, headRow(sheet)];
  const meanings = new PlanMeanings(calculation);
  standings.forEach((standing, index) => {
    const isFirstOfSection = standings[index - 1]?.item.section !== standing.item.section;
    if (isFirstOfSection) rows.push(...bannerRows(sheet, standing.item.section, rows.length));
    for (const { line, state } of states[index] ?? []) {
      const own = ownCells(line, standing, state, results, { calculation, meanings });
      rows.push(rowOf(sheet, own, placed.cellsOf(line.key), rows.length));
    }
  });
  const listed = rows.length - top.length;
  for (const row of placed.otherYears) addBelow(sheet, rows, "otherYears", row, otherYearCells(row));
  for (const row of placed.unplaced) addBelow(sheet, rows, "unplaced", row, typedCells(row));
  return {
    kind: "план",
    name: SHEET_NAMES["план"],
    columns,
    rows,
    freeze: { rows: top.length + 1, columns: OWN_COLUMNS.indexOf("wording") + 1 },
    filter: { row: top.length, column: 0, rows: listed, columns: columns.length },
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: top.length, to: top.length },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
    },
    tabColor: "#2E75B6",
  };
}

/** Above the header only: whatever stood below it would be read back as a row of the officer's. */
function topRows(
  columns: readonly ColumnModel[],
  { registry: { period, settings } }: Calculation,
  tally: PlanTally,
): readonly RowModel[] {
  const prose = (text: string, style: StyleName): readonly RowModel[] => proseRows(columns, FIRST_VISIBLE, text, style);
  const { college, approvalDate } = settings.requisites;
  return [
    lineAt(FIRST_VISIBLE, PLAN_MESSAGES.title(formatAcademicYear(period.startYear)), "listTitle"),
    ...(college === "" ? [] : prose(college, "prose")),
    ...prose(approvalDate === null ? PLAN_MESSAGES.notApproved : PLAN_MESSAGES.approved(approvalDate), "prose"),
    ...prose(PLAN_MESSAGES.summary(period.asOf, ITEM_COUNT, tally), "proseBold"),
    ...prose(PLAN_MESSAGES.marksHint, "proseMuted"),
    ...prose(PLAN_MESSAGES.seriesHint, "proseMuted"),
    ...prose(PLAN_MESSAGES.noShift, "proseMuted"),
    spacer(6),
  ];
}

const ITEM_COUNT = 30;

/** By item: done when all its lines are, overdue when one is. */
function tallyOf(items: readonly (readonly LineState[])[]): PlanTally {
  const count = (isSo: (tones: readonly PlanTone[]) => boolean): number =>
    items.filter((lines) => isSo(lines.map(({ tone }) => tone))).length;
  const isOverdue = (tones: readonly PlanTone[]): boolean => tones.includes("overdue");
  return {
    done: count((tones) => tones.every((tone) => tone === "done")),
    overdue: count(isOverdue),
    due: count((tones) => !isOverdue(tones) && tones.some((tone) => tone === "due" || tone === "closing")),
  };
}

function headRow({ columns, placed }: Sheet): RowModel {
  return fittedRow(
    [
      ...OWN_COLUMNS.map((column) => cellOf(PLAN_HEADERS[column], "listHead")),
      ...placed.columns.map(({ header }) => cellOf(header === "" ? null : header, "officerHead")),
    ],
    columns,
  );
}

/** A section's heading over as many rows as it needs; what the officer wrote beside it stands in the first. */
function bannerRows(sheet: Sheet, section: keyof typeof PLAN_HEADINGS, at: number): readonly RowModel[] {
  const { columns, placed, startYear } = sheet;
  const style: StyleName = "banner";
  const { fontSize, bold } = STYLES[style];
  const key = bannerKey(section);
  const notes = placed.cellsOf(key);
  const ours = columns.slice(0, OWN_COLUMNS.length);
  return breakLines(fillYears(PLAN_HEADINGS[section], startYear), roomFrom(ours, FIRST_VISIBLE) * 0.97, {
    fontSize,
    bold,
  }).map((text, line) => ({
    cells: [
      cellOf(key, "text"),
      cellOf(startYear, "listNumber"),
      cellOf(text, style),
      ...emptyCells(OWN_COLUMNS.length - FIRST_VISIBLE - 1, style),
      ...notes.map((note, index) =>
        line > 0 || note.value === null ? cellOf(null, style) : noteAt(sheet, note, index, at + line),
      ),
    ],
    height: linesHeight(1, fontSize),
  }));
}

function noteAt({ placed }: Sheet, note: NoteCell, index: number, row: number): CellModel {
  return officerCell(note, placed.columns[index], row + 1, { own: OWN_COLUMNS, officer: placed.columns, dates: DATES });
}

/** A row of the table; `at` is its place on the sheet, counted from 0. */
function rowOf(sheet: Sheet, own: OwnCells, notes: readonly NoteCell[], at: number): RowModel {
  return fittedRow(
    [
      ...OWN_COLUMNS.map((column, index) => own[column] ?? (index < FIRST_VISIBLE ? EMPTY : cellOf(null, "listText"))),
      ...notes.map((note, index) => noteAt(sheet, note, index, at)),
    ],
    sheet.columns,
  );
}

function stateOf(line: CalendarLine, standing: ItemStanding, placed: PlacedMarks, { frame }: Calculation): LineState {
  const column = placed.columns.findIndex(({ key }) => key === "done");
  const { isUnclear } = readMark(placed.cellsOf(line.key)[column]?.value ?? null, line, frame.startYear);
  return lineState(line, standing, frame.asOf, isUnclear);
}

function ownCells(
  line: CalendarLine,
  standing: ItemStanding,
  { text, tone }: LineState,
  results: Results,
  { calculation, meanings }: { readonly calculation: Calculation; readonly meanings: PlanMeanings },
): OwnCells {
  const { startYear, asOf } = calculation.frame;
  const isFirst = line.windows[0] === 0;
  const responsible = responsibleOf(line.item, calculation.registry.settings.requisites).join(";\n");
  const result = line.item.results.map((words) => fillYears(words, startYear)).join(";\n");
  return {
    key: cellOf(line.key, "text"),
    year: cellOf(startYear, "listNumber"),
    number: cellOf(line.item.id, "listText"),
    wording: cellOf(wordingOf(line, startYear), "listText"),
    term: cellOf(termOf(line, startYear), "listText"),
    responsible: cellOf(isFirst ? responsible : null, "listText"),
    result: cellOf(isFirst ? result : null, "listText"),
    state: cellOf(text, STATE_STYLES[tone]),
    indicator: cellOf(indicatorOfLine(line, standing, results, { meanings, startYear, asOf }), "listText"),
    events: cellOf(isFirst ? eventsOfLine(line, meanings) : null, "listText"),
  };
}

/** Adds a row below the plan, and its section's title before the first. */
function addBelow(
  sheet: Sheet,
  rows: RowModel[],
  section: keyof typeof PLAN_SECTION_TITLES,
  { cells }: PlanRowBelow,
  own: OwnCells,
): void {
  const title = `${PLAN_SECTION_TITLES[section]}${PLAN_MESSAGES.sections[section]}`;
  const isOpen = rows.some((row) => row.cells[FIRST_VISIBLE]?.value === title);
  if (!isOpen) rows.push(spacer(12), lineAt(FIRST_VISIBLE, title, "proseBold"));
  rows.push(rowOf(sheet, own, cells, rows.length));
}

/** A mark of another year: the item as it was called then. */
function otherYearCells({ row: { line, banner, startYear } }: PlanRowBelow): OwnCells {
  const year = startYear ?? 0;
  const heading = Object.entries(PLAN_HEADINGS).find(([section]) => bannerKey(Number(section)) === banner)?.[1];
  const term = line === null ? "" : termOf(line, year);
  return {
    key: cellOf(line?.key ?? banner, "text"),
    year: cellOf(startYear, "listNumber"),
    number: cellOf(line?.item.id ?? null, "listText"),
    wording: cellOf(line === null ? fillYears(heading ?? "", year) : wordingOf(line, year), "listText"),
    term: cellOf(PLAN_MESSAGES.otherYear(formatAcademicYear(year), term).trimEnd(), "listText"),
  };
}

/** What belongs to no item stays as it was typed; a second row of an item keeps its key. */
function typedCells({ row: { line, banner, startYear, own } }: PlanRowBelow): OwnCells {
  const typed = Object.entries(own).map(([column, text]) => [column, cellOf(text, "listText")] as const);
  return {
    ...Object.fromEntries(typed),
    key: cellOf(line?.key ?? banner, "text"),
    year: cellOf(line === null && banner === null ? null : startYear, "listNumber"),
  };
}
