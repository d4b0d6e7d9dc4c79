/** What a measure gives before it is compared with the plan. */

/** Counted: null where the measure has no denominator, or its denominator is not people. */
export interface Counted {
  readonly state: "counted";
  readonly numerator: number;
  readonly denominator: number | null;
  readonly unknown: number | null;
  readonly notes: readonly string[];
}

/** The data is not there (rulings 4); the notes say what is missing. */
export interface NoData {
  readonly state: "no-data";
  readonly notes: readonly string[];
}

/** A checklist answer. */
export interface Answered {
  readonly state: "answered";
  readonly value: boolean;
}

/** One of the three. */
export type Count = Counted | NoData | Answered;

/** No data, with the reason. */
export function noData(...notes: readonly string[]): NoData {
  return { state: "no-data", notes };
}
