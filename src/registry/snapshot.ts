/** A monthly snapshot («срез»): what the numbers were on a date, and where each person stood, without a name (spec: calendar, item 6.2; reports F.1). */
import type { Channel } from "./channel";
import type { Serial } from "./date";

/** One of the 53 cells as it was counted then. */
export interface SnapshotCell {
  /** «K1», «G3.5». */
  readonly indicator: string;
  /** Graduation year; null where the plan has none. */
  readonly cohort: number | null;
  readonly category: "all" | "disability" | "abilympics" | "professionalitet" | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | boolean | null;
  readonly status: "met" | "missed" | "preliminary" | "no-plan" | "no-data" | "not-applicable";
}

/** One person of the contingent of c1–c3: a number that says nothing about them, and where they stood. */
export interface SnapshotPerson {
  /** The id of the registry. */
  readonly id: string;
  /** Graduation year. */
  readonly cohort: number;
  /** What the indicators counted then: the fact, or the forecast while the class had not graduated; null = not known. */
  readonly channel: Channel | null;
  readonly basis: "actual" | "forecast";
  readonly atRisk: "yes" | "no" | "unknown" | "waiting";
}

/** The state on a day; there is at most one of a day. */
export interface Snapshot {
  /** The day that it is of, usually the 1st of a month. */
  readonly date: Serial;
  /** The day that it was saved on; later than `date` when it was corrected afterwards. */
  readonly savedOn: Serial;
  /** Y0 of the academic year. */
  readonly startYear: number;
  readonly cells: readonly SnapshotCell[];
  readonly people: readonly SnapshotPerson[];
}
