/**
 * What a graduate does: the employment channels of the federal monitoring
 * form and the project's own codes (spec: workbooks D.2, rulings 2, 9, 21).
 * Unknown is not a code: it is `null` wherever a channel is expected.
 */
export const CHANNELS = [
  "employed",
  "ip",
  "selfemployed",
  "contract",
  "conscript",
  "study",
  "parental",
  "informal",
  "unemployed_czn",
  "not_employed",
  "dismissed",
  "no_motivation",
  "undecided",
  "other_risk",
  "care",
  "health",
  "prison",
  "abroad",
  "foreign_nosnils",
  "future_employed",
  "future_ip",
  "future_selfemployed",
  "future_conscript",
  "future_contract",
  "future_study",
  "future_parental",
  "not_graduate",
] as const;

/** A code of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/**
 * How a channel cell was read.
 * - `known`: `code` says what.
 * - `empty`: nothing was typed, or only a dash.
 * - `unknown`: something was typed that says «не известно» (н/д, нет связи),
 *   contradicts itself, or was not understood.
 */
export type ReadingState = "known" | "empty" | "unknown";

/** A channel as it was read from one or several cells. */
export interface ChannelReading {
  readonly state: ReadingState;
  /** Set exactly when `state` is `known`. */
  readonly code: Channel | null;
  /** The text as typed, for explanations; empty string when the cell was empty. */
  readonly text: string;
}
