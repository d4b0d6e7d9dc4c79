/** One calculation as the pane shows it: plain data that can cross from a worker. */
import type { Breakdown } from "../engine/breakdown";
import type { Deadline } from "../engine/deadlines";
import type { ForecastOutcome } from "../engine/forecast-outcome";
import type { MovementView } from "../engine/movement";
import type { Reconciliation } from "../engine/reconcile";
import type { Results } from "../engine/results";
import type { ScopeEffect } from "../engine/scope-effect";
import type { CellTrend } from "../engine/trend";
import type { ColumnUse } from "../registry/column-use";
import type { Serial } from "../registry/date";
import type { SnapshotCorrection } from "../registry/snapshot";
import type { SheetKind } from "../report/sheet-model";
import type { SettingsForm } from "./settings-form";

/** What the officer wrote into a column of «Группа риска» for somebody. */
export interface OfficerNote {
  /** Heading of the column: «Результат». */
  readonly heading: string;
  /** As shown; dates as 01.06.2025. */
  readonly text: string;
}

/** A generated sheet: its present name, or the one it will get. */
export interface ReportSheet {
  readonly kind: SheetKind;
  readonly name: string;
  /** Already in the workbook, to be refilled; else it will be made. */
  readonly exists: boolean;
}

/** The history as the pane shows it; the snapshots themselves stay on their sheet. */
export interface ReckonedHistory {
  /** The earliest first. */
  readonly snapshots: readonly SavedDay[];
  /** In the order of `Results.cells`. */
  readonly trends: readonly CellTrend[];
  readonly outcomes: readonly ForecastOutcome[];
}

/** A snapshot that «История КПЭ» holds. */
export interface SavedDay {
  readonly date: Serial;
  readonly savedOn: Serial;
  /** Y0 of its academic year. */
  readonly startYear: number;
  /** How many people it is of. */
  readonly people: number;
}

/** The snapshot that this very calculation was made for. */
export interface SavedSnapshotView {
  readonly date: Serial;
  /** How many people it is of. */
  readonly people: number;
  /** There was one of this day. */
  readonly replaced: boolean;
  /** What became different by it in the past; null when nothing did. */
  readonly correction: SnapshotCorrection | null;
}

/** Everything the pane knows after it has read the workbook; nothing was written by reading. */
export interface Reckoning {
  /** Tells calculations apart, for `Calculator.detail`. */
  readonly id: number;
  readonly results: Results;
  /** The three graduation years. */
  readonly cohorts: readonly [number, number, number];
  /** Why the workbook cannot be calculated from; null when it can. Russian. */
  readonly unusable: { readonly what: string; readonly advice: string } | null;
  readonly columns: readonly ColumnUse[];
  readonly deadlines: readonly Deadline[];
  readonly scopes: readonly ScopeEffect[];
  readonly form: SettingsForm;
  /** By person id; only people for whom something is written. */
  readonly notes: Readonly<Record<string, readonly OfficerNote[]>>;
  readonly history: ReckonedHistory;
  /** Null when no snapshot was to be saved. */
  readonly saved: SavedSnapshotView | null;
  /** Since the last snapshot before отчётная дата, with names; null when there is none. */
  readonly movement: MovementView | null;
  /** The day that «Сохранить срез» offers: the nearest 1st of a month. */
  readonly suggestedSnapshot: Serial;
  /** The list of graduates against the control figures of СПО-1. */
  readonly reconciliation: Reconciliation;
  /** The key indicators by specialty, by group, by form of study. */
  readonly breakdown: readonly Breakdown[];
  readonly reportSheets: readonly ReportSheet[];
}
