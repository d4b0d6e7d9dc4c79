import type { ColumnUse } from "./column-use";
import type { Serial } from "./date";
import type { CareerEvent } from "./event";
import type { Graduate, Referral } from "./graduate";
import type { Issue } from "./issue";
import type { PlanMark } from "./plan-mark";
import type { Settings } from "./settings";
import type { Snapshot } from "./snapshot";

/** How one sheet of the workbook was taken. */
export interface SheetReport {
  readonly sheet: string;
  readonly taken:
    "graduates" | "events" | "fairs" | "settings" | "generated" | "hidden" | "name-list" | "empty" | "not-recognised";
  /** Rows taken as people, events or fairs. */
  readonly records: number;
}

/** What the whole calculation stands on: who, when, and what was entered by hand. */
export interface Registry {
  readonly graduates: readonly Graduate[];
  readonly events: readonly CareerEvent[];
  /** Whether the workbook has a place for them at all (rulings 4: no sheet → no-data). */
  readonly hasEventSheet: boolean;
  readonly hasFairSheet: boolean;
  readonly settings: Settings;
  readonly period: ReportingPeriod;
  readonly sheets: readonly SheetReport[];
  /** Every column with a header of the tables that were read, in the order of the workbook. */
  readonly columns: readonly ColumnUse[];
  readonly issues: readonly Issue[];
  /** «Направление выдано» typed into «Группа риска», by person id (rulings 12). */
  readonly referralsFromRiskList: ReadonlyMap<string, Referral>;
  /** Snapshots of «История КПЭ», the earliest first. No number of today comes from them. */
  readonly history: readonly Snapshot[];
  /** The officer's marks of «План работы», of any year. */
  readonly planMarks: readonly PlanMark[];
}

/** The academic year Y0–Y1 and the dates that rules compare with. */
export interface ReportingPeriod {
  /** Y0 of «2024-2025». */
  readonly startYear: number;
  /** Отчётная дата, D. */
  readonly asOf: Serial;
  /** Graduation date of c3, G; by default 30.06.Y1. */
  readonly graduationDate: Serial;
}

/** The three cohorts of an academic year: c1 = Y1−2, c2 = Y1−1, c3 = Y1. */
export function cohortsOf(startYear: number): readonly [number, number, number] {
  return [startYear - 1, startYear, startYear + 1];
}

/** «2024-2025». */
export function formatAcademicYear(startYear: number): string {
  return `${startYear}-${startYear + 1}`;
}
