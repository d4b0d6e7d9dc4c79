import type { TypedDate } from "./date";

/** What the officer wrote beside an item of «План работы»; null = nothing. */
export interface PlanMark {
  /** 1.1 … 7.1. */
  readonly item: string;
  /** Y0 of the academic year that the mark belongs to. */
  readonly startYear: number;
  /** Of an item with several terms the marked one, counted from 0 in the order of the plan; absent = the whole item. */
  readonly window?: number;
  readonly done: boolean;
  /** The day it was done, when a date was written. */
  readonly doneOn: TypedDate | null;
}
