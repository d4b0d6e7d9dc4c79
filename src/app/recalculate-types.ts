import type { Results } from "../engine/results";
import type { Serial } from "../registry/date";
import type { WorkbookPort, WrittenSheet } from "./port";

/** The steps of a run, in their order. */
export const STAGES = ["read", "check", "calculate", "write"] as const;

/** A step of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];

/** What a run needs to know beside the workbook. */
export interface RecalculateRequest {
  /** The last resort for отчётная дата (rulings 25). */
  readonly today: Serial;
}

/** What a run tells while it goes on. */
export interface RecalculateHooks {
  onStage(stage: Stage): void;
  /** Aborting cancels the run until writing begins. */
  readonly signal: AbortSignal;
}

/** A run that ended well. */
export interface Outcome {
  readonly results: Results;
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly string[];
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

/**
 * The use case itself: read, understand, calculate, write. Throws
 * `WorkbookError`, `CancelledError` (`port.ts`) and {@link UnusableWorkbookError}.
 */
export type Recalculate = (
  port: WorkbookPort,
  request: RecalculateRequest,
  hooks: RecalculateHooks,
) => Promise<Outcome>;
