import { breakdown } from "../engine/breakdown";
import { deadlines } from "../engine/deadlines";
import type { Calculation } from "../engine/calculation";
import type { Results } from "../engine/results";
import { forecastOutcome } from "../engine/forecast-outcome";
import { movementView } from "../engine/movement";
import { lastBefore, snapshotPeople, suggestedSnapshotDate } from "../engine/snapshot";
import { reconcile } from "../engine/reconcile";
import { trend } from "../engine/trend";
import { scopeEffects } from "../engine/scope-effect";
import { cellText } from "../intake/cells/cell-text";
import type { WorkbookGrids } from "../intake/grid";
import { matchNotes } from "../intake/risk-list/match-notes";
import type { NoteCell } from "../intake/officer-rows/read-officer-rows";
import { formatRu, type Serial } from "../registry/date";
import { cohortsOf } from "../registry/registry";
import type { HistoryState } from "../report/former-history";
import { ownNotes } from "../report/officer-notes";
import { SHEET_NAMES } from "../report/sheet-model";
import { formerNotes, writtenKinds } from "../report/sheets";
import type { OfficerNote, Reckoning, ReportSheet, SavedSnapshotView } from "./reckoning";
import { settingsForm } from "./settings-form";
import type { UnusableWorkbookError } from "./recalculate-types";

/** What a reckoning is made of. */
export interface ReckoningParts {
  readonly id: number;
  readonly calculation: Calculation;
  readonly results: Results;
  readonly grids: WorkbookGrids;
  readonly unusable: UnusableWorkbookError | null;
  /** As it is written: with the snapshot that was just saved. */
  readonly history: HistoryState;
  /** What was just saved into it; null = nothing. */
  readonly saved: SavedSnapshotView | null;
}

/** Puts together what the pane shows of a calculation. */
export function makeReckoning(parts: ReckoningParts): Reckoning {
  const { id, calculation, results, grids, unusable, history, saved } = parts;
  const { registry } = calculation;
  return {
    id,
    results,
    cohorts: cohortsOf(registry.period.startYear),
    unusable: unusable === null ? null : { what: unusable.what, advice: unusable.advice },
    columns: registry.columns,
    deadlines: deadlines(calculation),
    scopes: scopeEffects(calculation),
    form: settingsForm(registry, grids),
    notes: officerNotes(calculation, grids),
    history: reckonedHistory(calculation, results, history),
    saved,
    movement: movementSince(calculation, history),
    suggestedSnapshot: suggestedSnapshotDate(registry.period),
    reconciliation: reconcile(calculation),
    breakdown: breakdown(calculation, results),
    reportSheets: writtenKinds(history).map((kind): ReportSheet => {
      const sheet = grids.sheets.find(({ marker }) => marker === kind);
      return { kind, name: sheet?.name ?? SHEET_NAMES[kind], exists: sheet !== undefined };
    }),
  };
}

function reckonedHistory(calculation: Calculation, results: Results, { history }: HistoryState): Reckoning["history"] {
  return {
    snapshots: history.map(({ date, savedOn, startYear, people }) => ({
      date,
      savedOn,
      startYear,
      people: people.length,
    })),
    trends: trend(history, results),
    outcomes: forecastOutcome(calculation, history),
  };
}

function movementSince(calculation: Calculation, { history }: HistoryState): Reckoning["movement"] {
  const { asOf, startYear } = calculation.frame;
  const before = lastBefore(history, asOf);
  if (before === null) return null;
  return movementView(calculation.registry, before, { date: asOf, startYear, people: snapshotPeople(calculation) });
}

function officerNotes({ registry }: Calculation, grids: WorkbookGrids): Reckoning["notes"] {
  const notes = formerNotes(grids);
  if (notes === null) return {};
  const { byPerson } = matchNotes(notes, registry.graduates);
  const written = [...byPerson].map(([person, row]): [string, readonly OfficerNote[]] => [
    person,
    ownNotes(notes.columns, row.notes, row).flatMap((index): readonly OfficerNote[] => {
      const [column, cell] = [notes.columns[index], row.notes[index]];
      return column === undefined || cell === undefined ? [] : [{ heading: column.header, text: shown(cell) }];
    }),
  ]);
  return Object.fromEntries(written.filter(([, some]) => some.length > 0));
}

/** A note as Excel shows it, so far as a date goes. */
function shown({ value, numberFormat }: NoteCell): string {
  const isDate = typeof value === "number" && Number.isInteger(value) && /[dy]/i.test(numberFormat ?? "");
  return isDate ? formatRu(value as Serial) : cellText(value);
}
