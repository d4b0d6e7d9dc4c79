import type { Serial } from "../registry/date";
import type { Calculator } from "./calculator";
import type { CellProgress, FormulaDifference, WorkbookPort, WrittenSheet } from "./port";
import type { Reckoning } from "./reckoning";

/** The steps of a run, in their order. */
export const STAGES = ["read", "check", "calculate", "write"] as const;

/** A step of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** What the use cases work with. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly calculator: Calculator;
  /** The officer's day, the last resort for отчётная дата (rulings 25). */
  readonly today: () => Serial;
}

/** What a run tells while it goes on. */
export interface RunHooks {
  readonly onStage: (stage: Stage) => void;
  /** Within reading and writing. */
  readonly onProgress: CellProgress;
  /** Aborting cancels the run until writing begins. */
  readonly signal: AbortSignal;
}

/** A recalculation that ended well. */
export interface Outcome {
  readonly reckoning: Reckoning;
  readonly sheets: readonly WrittenSheet[];
  /** What did not succeed and does not matter for the numbers. Russian. */
  readonly notes: readonly string[];
  /** Numbers that Excel's own formulas do not confirm: an error, whatever else went well. */
  readonly differences: readonly FormulaDifference[];
}

/** The workbook can be read but not calculated from (no graduates in it). */
export class UnusableWorkbookError extends Error {
  constructor(
    /** What is wrong. Russian. */
    readonly what: string,
    /** What to do. Russian. */
    readonly advice: string,
  ) {
    super(what);
    this.name = "UnusableWorkbookError";
  }
}
