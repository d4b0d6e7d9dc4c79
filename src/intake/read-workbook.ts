/**
 * The one entry of the room: raw sheets → everything the calculation stands on.
 * Pure; the order of sheets and rows changes no number.
 */
import type { ColumnUse } from "../registry/column-use";
import type { Referral } from "../registry/graduate";
import type { Issue } from "../registry/issue";
import type { Registry, SheetReport } from "../registry/registry";
import type { Settings } from "../registry/settings";
import type { Finding } from "./cells/types";
import { eventColumns } from "./columns/column-uses";
import { findEventTables } from "./events/event-tables";
import { readEvents, type EventSheet } from "./events/read-events";
import type { SheetGrid, WorkbookGrids } from "./grid";
import { readHistory } from "./history/read-history";
import { SHEET_FINDINGS } from "./messages-sheets";
import { normalise } from "./normalise";
import { finishPeople, joinPeople } from "./people/people";
import { countRows, readPeopleSheet } from "./people/people-sheet";
import type { PersonRow } from "./people/facts";
import { resolvePeriod, type PeriodRequest } from "./people/period";
import { isFilled } from "./table/cells";
import { planMarksOf } from "./plan-marks/plan-marks";
import { formerPlanNotes } from "./plan-marks/read-plan-notes";
import { matchNotes, type NotedPerson } from "./risk-list/match-notes";
import { formulaIssues } from "./risk-list/formula-issues";
import { readRiskNotes } from "./risk-list/read-notes";
import { referralsFromRiskNotes } from "./risk-list/referrals";
import { readSettings } from "./settings/read-settings";

/** What the caller decides; null = by «Настройки КПЭ», the data, today. */
export type ReadRequest = PeriodRequest;

/** Values of the marker `ЦСТВ_лист` whose sheets are read back (rulings 1, 12, 46). */
const SETTINGS_MARKER = "настройки";
const RISK_MARKER = "риск";
const HISTORY_MARKER = "история";
/** A sheet without headers and with so many names is a list of people all the same. */
const ENOUGH_NAMES = 3;

/**
 * Reads a workbook. Never throws: what is not understood is an issue, and a
 * workbook without graduates gives none.
 */
export function readWorkbook(grids: WorkbookGrids, request: ReadRequest): Registry {
  const { date1904 } = grids;
  const settingsSheet = grids.sheets.find(({ marker }) => marker === SETTINGS_MARKER) ?? null;
  const { settings, issues: ofSettings } = readSettings(settingsSheet, { date1904 });
  const sources = new SourceSheets(settings, date1904);
  for (const grid of grids.sheets) sources.read(grid, grid === settingsSheet);

  const joined = joinPeople(sources.people);
  const cohorts = joined.people.map(({ row }) => row.facts.cohort);
  const { period, findings, latestYear } = resolvePeriod(request, settings, cohorts);
  const finished = finishPeople(joined.people, period, latestYear);
  const events = readEvents(sources.events, { period, date1904, college: settings.requisites.college });
  const risk = riskReferrals(grids, finished.graduates);
  const plan = formerPlanNotes(grids);
  const history = readHistory(grids.sheets.find(({ marker }) => marker === HISTORY_MARKER) ?? null, date1904);
  const place = { sheet: settingsSheet?.name ?? grids.sheets[0]?.name ?? "" };
  return {
    graduates: finished.graduates,
    events: events.events,
    hasEventSheet: events.hasEventSheet,
    hasFairSheet: events.hasFairSheet,
    settings,
    period,
    sheets: sources.reports.map((report) => events.sheets.find(({ sheet }) => sheet === report.sheet) ?? report),
    columns: sources.columns,
    issues: [
      ...ofSettings,
      ...findings.map((finding) => ({ ...finding, source: place })),
      ...sources.issues,
      ...joined.issues,
      ...finished.issues,
      ...events.issues,
      ...risk.issues,
      ...(plan === null ? [] : formulaIssues(plan)),
      ...history.issues,
    ],
    referralsFromRiskList: risk.referrals,
    history: history.history,
    planMarks: plan === null ? [] : planMarksOf(plan),
  };
}

/** Sorts the sheets by what they are and collects the people and the tables of events. */
class SourceSheets {
  readonly people: PersonRow[] = [];
  readonly events: EventSheet[] = [];
  readonly columns: ColumnUse[] = [];
  readonly issues: Issue[] = [];
  readonly reports: SheetReport[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly date1904: boolean,
  ) {}

  /** Takes one sheet; `isSettings`: it is the sheet that the settings were read from. */
  read(grid: SheetGrid, isSettings: boolean): void {
    if (grid.marker !== null) {
      this.report(grid, isSettings ? "settings" : "generated");
      return;
    }
    const choice = this.settings.sheets.find(({ sheet }) => normalise(sheet) === normalise(grid.name));
    if (!grid.values.some((cells) => cells.some(isFilled))) this.report(grid, "empty");
    else if (choice?.include === false) this.report(grid, "not-recognised", SHEET_FINDINGS.excluded());
    else if (grid.visibility !== "visible" && choice === undefined) {
      this.report(grid, "hidden", SHEET_FINDINGS.hidden(countRows(grid).filled));
    } else this.readVisible(grid, choice?.include ?? false);
  }

  private readVisible(grid: SheetGrid, included: boolean): void {
    const people = readPeopleSheet(grid, { settings: this.settings, date1904: this.date1904, included });
    for (const issue of people.issues) this.issues.push(issue);
    this.columns.push(...people.columns);
    if (people.taken !== "none") {
      for (const row of people.rows) this.people.push(row);
      this.report(grid, people.taken, null, people.rows.length);
      return;
    }
    const tables = findEventTables(grid, this.settings.columns);
    if (tables.tables.length > 0) {
      this.events.push({ grid, tables });
      this.columns.push(...tables.tables.flatMap((table) => eventColumns(table, { grid, date1904: this.date1904 })));
      this.report(grid, "events");
      return;
    }
    const { filled, names } = countRows(grid);
    if (names >= ENOUGH_NAMES) this.report(grid, "not-recognised", SHEET_FINDINGS.peopleNotRecognised(names));
    else this.report(grid, "not-recognised", SHEET_FINDINGS.notRecognised(filled));
  }

  private report(grid: SheetGrid, taken: SheetReport["taken"], finding: Finding | null = null, records = 0): void {
    this.reports.push({ sheet: grid.name, taken, records });
    if (finding !== null) this.issues.push({ ...finding, source: { sheet: grid.name } });
  }
}

/** «Направление выдано» of the former «Группа риска» (rulings 12). */
function riskReferrals(
  { sheets, date1904 }: WorkbookGrids,
  people: readonly NotedPerson[],
): { readonly referrals: ReadonlyMap<string, Referral>; readonly issues: readonly Issue[] } {
  const grid = sheets.find(({ marker }) => marker === RISK_MARKER);
  const notes = grid === undefined ? null : readRiskNotes(grid, date1904);
  if (notes === null) return { referrals: new Map(), issues: [] };
  const { referrals, issues } = referralsFromRiskNotes(notes, matchNotes(notes, people));
  return { referrals, issues: [...issues, ...formulaIssues(notes)] };
}
