/**
 * Colleges put together for the regional centre. A total is counted again from
 * the numerators and denominators of the colleges and judged by the engine's
 * own rule; percents are never averaged: 10 of 10 and 0 of 90 are 10 %, not 50.
 */
import type { IndicatorLine, IndicatorRecord } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import type { Serial } from "../registry/date";
import { countsRisk } from "./cells";
import { exact } from "./exact";
import { judge, judgeAnswer, NO_DATA } from "./judge";
import type { ResultCell } from "./results";

/** A cell of one college: no notes, since they name fairs and events in the college's own words. */
export interface CollegeCell extends Omit<ResultCell, "notes"> {
  /** How the college counts it: the switches and limits in force. Equal texts mean equal rules. */
  readonly rule: string;
}

/** What one workbook gives: numbers, and nothing of anybody. */
export interface CollegeNumbers {
  /** By the requisites, else by the file's name. */
  readonly college: string;
  /** Path inside the folder. */
  readonly file: string;
  /** Y0 of «2024-2025». */
  readonly startYear: number;
  readonly asOf: Serial;
  /** People of the three graduation years. */
  readonly people: number;
  /** The 53 cells in the order of the plan. */
  readonly cells: readonly CollegeCell[];
}

/** How a total stands to the plan: a status, or why there is no verdict for the region. */
export type RegionVerdict = ResultCell["status"] | "plans-differ" | "per-college" | "no-obligation";

/** How many colleges stand how. */
export type StatusCounts = Readonly<Record<ResultCell["status"], number>>;

/** One cell of the region. */
export interface RegionTotal {
  readonly record: IndicatorRecord;
  readonly line: IndicatorLine;
  /** The sums as a cell; its plan is null where the colleges' plans differ. `value` of an answer: all have it. */
  readonly cell: ResultCell;
  readonly verdict: RegionVerdict;
  readonly colleges: StatusCounts;
  /** Distinct plans of the colleges that have a figure; null = not entered. */
  readonly plans: readonly ResultCell["plan"][];
  /** Of the colleges with a figure: whose is a forecast. */
  readonly forecasts: number;
  readonly counted: number;
  /** The colleges with a figure count it by different rules. */
  readonly rulesDiffer: boolean;
}

/** Totals of the colleges of one academic year, in the order of the plan; empty when there are none. */
export function regionTotals(colleges: readonly CollegeNumbers[]): readonly RegionTotal[] {
  return (colleges[0]?.cells ?? []).flatMap((first, index) => {
    const record = INDICATORS.find(({ id }) => id === first.indicator);
    const line = record?.lines.find(({ category }) => category === first.category);
    const cells = colleges.flatMap(({ cells: own }) => own[index] ?? []);
    return record === undefined || line === undefined ? [] : [totalOf(record, line, cells)];
  });
}

function totalOf(record: IndicatorRecord, line: IndicatorLine, cells: readonly CollegeCell[]): RegionTotal {
  const counted = cells.filter(({ status }) => status !== "no-data");
  // A college without a single graduate of a category adds nothing, whatever its plan.
  const weighty = counted.filter(({ denominator }) => denominator !== 0);
  const judged = weighty.length === 0 ? counted : weighty;
  const plans = distinctPlans(judged);
  const [plan = null] = plans;
  const samePlan = plans.length <= 1 ? plan : null;
  const sums = judged.some(({ value }) => typeof value === "boolean") ? answers(judged) : summed(record, counted, samePlan); // prettier-ignore
  const [first] = cells;
  const forecasts = judged.filter(({ basis }) => basis === "forecast").length;
  const cell: ResultCell = {
    indicator: record.id,
    cohort: first?.cohort ?? null,
    category: line.category,
    basis: forecasts === judged.length && forecasts > 0 ? "forecast" : (judged.find(({ basis }) => basis !== "forecast")?.basis ?? null), // prettier-ignore
    ...sums,
    plan: samePlan,
    notes: [],
  };
  return {
    record,
    line,
    cell,
    verdict: verdictFor(cell, plans.length),
    colleges: statusCounts(cells),
    plans,
    forecasts,
    counted: judged.length,
    rulesDiffer: new Set(judged.map(({ rule }) => rule)).size > 1,
  };
}

type Sums = Pick<ResultCell, "numerator" | "denominator" | "unknown" | "value" | "status" | "gap">;

function summed(record: IndicatorRecord, cells: readonly CollegeCell[], plan: ResultCell["plan"]): Sums {
  if (cells.length === 0) return { numerator: null, denominator: null, unknown: null, ...NO_DATA };
  const numerator = sum(cells.map((cell) => cell.numerator)) ?? 0;
  const denominator = sum(cells.map((cell) => cell.denominator));
  const unknown = sum(cells.map((cell) => cell.unknown));
  const planned = typeof plan?.value === "number" ? exact(plan.value) : null;
  const judgement = judge(
    { state: "counted", numerator, denominator, unknown, notes: [] },
    record.comparator,
    // A planned number («не менее 3») is each college's own: 60 events of twenty colleges say nothing of it.
    denominator === null ? null : planned,
    countsRisk(record.measure),
  );
  return { numerator, denominator, unknown, ...judgement };
}

/** «Есть» for the region means: every college that answered has it. */
function answers(cells: readonly CollegeCell[]): Sums {
  const having = cells.filter(({ value }) => value === true).length;
  return { numerator: having, denominator: cells.length, unknown: null, ...judgeAnswer(having === cells.length) };
}

/** Null when no cell has the number. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function distinctPlans(cells: readonly CollegeCell[]): readonly ResultCell["plan"][] {
  return [...new Map(cells.map(({ plan }) => [String(plan?.value ?? null), plan] as const)).values()];
}

function verdictFor({ status, value, denominator, plan }: ResultCell, plans: number): RegionVerdict {
  if (status === "no-data" || status === "not-applicable" || typeof value === "boolean") return status;
  if (denominator === null && plan?.operator === ">=" && plan.value === 0) return "no-obligation";
  if (plans > 1) return "plans-differ";
  return denominator === null && plan !== null ? "per-college" : status;
}

function statusCounts(cells: readonly CollegeCell[]): StatusCounts {
  const counts = { met: 0, missed: 0, preliminary: 0, "no-plan": 0, "no-data": 0, "not-applicable": 0 };
  for (const { status } of cells) counts[status] += 1;
  return counts;
}
