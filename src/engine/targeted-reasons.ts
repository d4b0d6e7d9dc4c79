/**
 * The reasons of targeted work: group of the plan's heading 5, priority,
 * measures of the plan (spec: risk C.4; rulings 29, 32).
 */

/** Codes of risk.md; W1, N1, OK are no reasons. */
export const REASON_CODES = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "W2",
  "U1",
  "S1",
  "S2",
  "O1",
  "O2",
  "O3",
  "A1",
  "A2",
  "A3",
  "A4",
  "T1",
  "D1",
] as const;

/** A code of {@link REASON_CODES}. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** What a reason means for the list. */
export interface ReasonRecord {
  /** Group of heading 5: 1 risk, 2 not by specialty, 3 ОВЗ, 4 back from service; null for items beyond it. */
  readonly group: 1 | 2 | 3 | 4 | null;
  /** 1 is the most urgent; 4 is watching only. */
  readonly priority: 1 | 2 | 3 | 4;
  /** Items of the plan, the first is what to begin with. */
  readonly measures: readonly string[];
}

const RISK: ReasonRecord = { group: 1, priority: 1, measures: ["5.5"] };
const WITHOUT_AIM: ReasonRecord = { group: 1, priority: 1, measures: ["5.2", "5.5"] };

/** By code. T1 is of priority 1 and has measure 5.4 in cases that `targeted.ts` decides. */
export const REASONS: Readonly<Record<ReasonCode, ReasonRecord>> = {
  R1: { ...RISK, measures: ["5.5", "4.2", "4.3"] },
  R2: RISK,
  R3: WITHOUT_AIM,
  R4: { ...RISK, measures: ["4.1", "5.5"] },
  R5: RISK,
  R6: RISK,
  R7: RISK,
  R8: RISK,
  W2: WITHOUT_AIM,
  U1: { ...RISK, measures: ["6.2"] },
  S1: { group: 2, priority: 3, measures: ["5.3", "3.1", "5.5"] },
  S2: { group: 2, priority: 2, measures: ["5.2", "5.3", "3.1"] },
  O1: { group: 3, priority: 1, measures: ["5.5", "5.2"] },
  O2: { group: 3, priority: 2, measures: ["5.3", "5.5"] },
  O3: { group: 3, priority: 4, measures: ["6.2"] },
  A1: { group: 4, priority: 1, measures: ["5.5"] },
  A2: { group: 4, priority: 1, measures: ["5.5"] },
  A3: { group: 4, priority: 3, measures: ["3.2", "5.5"] },
  A4: { group: 4, priority: 4, measures: ["6.2"] },
  T1: { group: null, priority: 2, measures: ["5.5"] },
  D1: { group: null, priority: 3, measures: ["3.2"] },
};
