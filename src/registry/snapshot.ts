/** A monthly snapshot («срез»): what the numbers were on a date, and where each person stood, without a name (spec: calendar, item 6.2; reports F.1). */
import type { Channel } from "./channel";
import type { Serial } from "./date";

/** Channels whose very name says something of health or of a conviction, or points to somebody: in a snapshot one group (rulings 31). */
export const PRIVATE_CHANNELS = ["care", "health", "prison", "abroad", "foreign_nosnils"] as const;

/** A channel as a snapshot keeps it: «group3» stands for each of {@link PRIVATE_CHANNELS}. */
export type SnapshotChannel = Exclude<Channel, (typeof PRIVATE_CHANNELS)[number]> | "group3";

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
  readonly channel: SnapshotChannel | null;
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

/** A snapshot that was changed, or added, after it had become the past. */
export interface SnapshotCorrection {
  /** The snapshot's day. */
  readonly date: Serial;
  /** The day of the correction. */
  readonly savedOn: Serial;
  /** How many people stand differently, came or went. */
  readonly people: number;
  /** One line for each cell that changed: from what to what. Russian; no word about a person. */
  readonly changes: readonly string[];
}
