/** One calculation as the pane shows it: plain data that can cross from a worker. */
import type { Deadline } from "../engine/deadlines";
import type { Results } from "../engine/results";
import type { ScopeEffect } from "../engine/scope-effect";
import type { ColumnUse } from "../registry/column-use";
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
  readonly reportSheets: readonly ReportSheet[];
}
