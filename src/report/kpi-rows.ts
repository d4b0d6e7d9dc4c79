/**
 * The table of «КПЭ» in words and figures, one row per indicator and category
 * (rulings 45), derived from the plan's records and the results. How it looks
 * is `kpi-sheet.ts`'s business.
 */
import { formatCount, formatDecimal, formatShare } from "../engine/display";
import { exact } from "../engine/exact";
import { cellKey } from "../engine/snapshot";
import { trend, type TrendChange } from "../engine/trend";
import type { ResultCell, Results } from "../engine/results";
import type { IndicatorLine, IndicatorRecord, PlannedValue } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { fillYears } from "../plan/wording";
import { cohortsOf } from "../registry/registry";
import type { Snapshot } from "../registry/snapshot";
import { figureFormat } from "./figures";
import { KPI_MESSAGES, STATUS_WORDS } from "./messages";
import { HISTORY_MESSAGES } from "./messages-history";

/** A figure, or words where there is none. */
export interface Fact {
  readonly value: number | string;
  /** Null for words. */
  readonly numberFormat: string | null;
}

/** How a row's verdict is meant, for its colour. */
export type Tone = "met" | "missed" | "other";

/** One row of the table. */
export interface KpiRow {
  readonly indicator: IndicatorRecord;
  /** «1», «4.1»; empty in the further rows of an indicator. */
  readonly number: string;
  readonly wording: string;
  readonly unit: string;
  readonly plan: string;
  /** c1, c2, c3, «за уч. год»; null where the plan has no such cell. */
  readonly facts: readonly (Fact | null)[];
  readonly verdict: string;
  readonly tone: Tone;
  readonly gap: string;
  readonly completeness: string;
  /** «2023: ▲ 1,5; 2024: ▼ 0,3» since the last snapshot before отчётная дата; empty when there is nothing to say. */
  readonly change: string;
}

/** The order in which the statuses of a row's years are told; what is met goes without saying beside a failure. */
const TOLD: readonly ResultCell["status"][] = ["missed", "preliminary", "no-plan", "no-data", "not-applicable"];

/** All rows, in the order of the plan; without a history no row tells a change. */
export function kpiRows(results: Results, startYear: number, history: readonly Snapshot[] = []): readonly KpiRow[] {
  const changes = changesOf(history, results);
  return INDICATORS.flatMap((indicator) =>
    indicator.lines.map((line, index) => kpiRow(results, startYear, indicator, line, index === 0, changes)),
  );
}

/** What each cell changed by, by its key. */
type Changes = ReadonlyMap<string, TrendChange>;

function changesOf(history: readonly Snapshot[], results: Results): Changes {
  if (history.length === 0) return new Map();
  return new Map(
    trend(history, results).flatMap((cell) => (cell.change === null ? [] : [[cellKey(cell), cell.change] as const])),
  );
}

/** Whether the plan sets no obligation: «не менее 0» holds whatever the fact (indicators A.3, G5.1). */
export function hasNoObligation({ comparator, lines }: IndicatorRecord): boolean {
  return comparator === ">=" && lines.every(({ plan }) => "fixed" in plan && plan.fixed.digits === 0);
}

/** The cells of a row, by year ascending. */
function cellsOf(results: Results, indicator: IndicatorRecord, line: IndicatorLine): readonly ResultCell[] {
  const own = results.cells.filter((cell) => cell.indicator === indicator.id);
  return indicator.lines.length === 1 ? own : own.filter((cell) => cell.category === line.category);
}

function kpiRow(
  results: Results,
  startYear: number,
  indicator: IndicatorRecord,
  line: IndicatorLine,
  first: boolean,
  changes: Changes,
): KpiRow {
  const cells = cellsOf(results, indicator, line);
  const columns = [...cohortsOf(startYear), null];
  const verdict = verdictOf(indicator, cells);
  const whole = first && indicator.lines.length > 1 ? wholeVerdict(results, indicator) : null;
  return {
    indicator,
    number: first ? indicator.number : "",
    wording: wordingOf(indicator, line, first, startYear),
    unit: indicator.unit,
    plan: planText(indicator, line, cells),
    facts: columns.map((cohort) => {
      const cell = cells.find((candidate) => candidate.cohort === cohort);
      return cell === undefined ? null : factOf(indicator, cell);
    }),
    verdict: whole === null ? verdict.text : `${verdict.text}\n${KPI_MESSAGES.whole(whole)}`,
    tone: verdict.tone,
    gap: gapText(cells),
    completeness: completenessText(indicator, cells),
    change: changeText(indicator, cells, changes),
  };
}

/** The verdict of an indicator of several rows, where it says more than its rows do. */
function wholeVerdict(results: Results, indicator: IndicatorRecord): string | null {
  const verdict = results.indicators.find(({ id }) => id === indicator.id)?.verdict;
  return verdict?.startsWith(KPI_MESSAGES.partly) === true ? verdict : null;
}

function wordingOf(indicator: IndicatorRecord, line: IndicatorLine, first: boolean, startYear: number): string {
  if (line.wording === null) return fillYears(indicator.wording, startYear);
  const last = indicator.lines.at(-1) === line;
  const own = `- ${line.wording}${last ? "." : ";"}`;
  return fillYears(first ? `${indicator.wording}\n${own}` : own, startYear);
}

/** «≥65», «≤1,5», «100», «есть»; by year where the centre entered different values. */
function planText(indicator: IndicatorRecord, line: IndicatorLine, cells: readonly ResultCell[]): string {
  const byYear = cells.map((cell) => [cell.cohort, plannedText(indicator, line.plan, cell.plan)] as const);
  const texts = new Set(byYear.map(([, text]) => text));
  const [only] = texts;
  if (texts.size === 1 && only !== undefined) return only;
  return byYear.map(([cohort, text]) => (cohort === null ? text : `${cohort}: ${text}`)).join("\n");
}

/** The plan of one cell: «≥65», «план не задан». */
export function plannedText(indicator: IndicatorRecord, plan: PlannedValue, entered: ResultCell["plan"]): string {
  if ("answer" in plan) return answerText(indicator, true);
  const value = "fixed" in plan ? plan.fixed : typeof entered?.value === "number" ? exact(entered.value) : null;
  if (value === null) return KPI_MESSAGES.planNotEntered;
  const sign = { ">=": "≥", "<=": "≤", "=": "" }[indicator.comparator];
  const text = formatDecimal(value);
  // The plan writes «100» and «0» without a sign: a share has nowhere to go beyond them.
  const bare = indicator.comparator === ">=" && ((text === "100" && indicator.unit === "%") || text === "0");
  return `${bare ? "" : sign}${text}`;
}

/** An answer in the indicator's own words: «есть» / «нет» or «да» / «нет». */
export function answerText({ unit }: IndicatorRecord, value: boolean): string {
  const words = KPI_MESSAGES.answers[unit === "есть/нет" ? "есть/нет" : "да/нет"];
  return value ? words.yes : words.no;
}

function factOf(indicator: IndicatorRecord, cell: ResultCell): Fact {
  if (cell.value === null) {
    const status = cell.status === "not-applicable" ? cell.status : "no-data";
    return { value: STATUS_WORDS[status], numberFormat: null };
  }
  if (typeof cell.value === "boolean") return { value: answerText(indicator, cell.value), numberFormat: null };
  return { value: cell.value, numberFormat: figureFormat(cell, indicator.unit) };
}

function verdictOf(indicator: IndicatorRecord, cells: readonly ResultCell[]): { text: string; tone: Tone } {
  const statuses = new Set(cells.map(({ status }) => status));
  const [cell] = cells;
  if (hasNoObligation(indicator) && typeof cell?.value === "number") {
    return { text: KPI_MESSAGES.noObligation(formatCount(cell.value)), tone: "other" };
  }
  if (statuses.size === 1) {
    const [status] = statuses;
    if (status === undefined) return { text: KPI_MESSAGES.noCell, tone: "other" };
    const years = status === "met" ? "" : yearsOf(cells, status);
    const tone = status === "met" || status === "missed" ? status : "other";
    return { text: `${STATUS_WORDS[status]}${years === "" ? "" : `: ${years}`}`, tone };
  }
  const parts = TOLD.filter((status) => statuses.has(status)).map(
    (status) => `${STATUS_WORDS[status]}: ${yearsOf(cells, status)}`,
  );
  // Beside «нет данных» a reader must see what the other years are worth.
  if (statuses.has("met") && !statuses.has("missed")) parts.unshift(`${STATUS_WORDS.met}: ${yearsOf(cells, "met")}`);
  return { text: parts.join("\n"), tone: statuses.has("missed") ? "missed" : "other" };
}

function yearsOf(cells: readonly ResultCell[], status: ResultCell["status"]): string {
  return cells.flatMap((cell) => (cell.status === status && cell.cohort !== null ? [cell.cohort] : [])).join(", ");
}

/** «2023: 3; 2024: 1»; only what is missing or in excess. */
function gapText(cells: readonly ResultCell[]): string {
  const known = cells.filter((cell) => cell.gap !== null);
  if (known.length === 0) return KPI_MESSAGES.noCell;
  const short = known.filter((cell) => cell.gap !== 0);
  if (short.length === 0) return "0";
  return short
    .map(({ cohort, gap }) => (cohort === null ? formatCount(gap ?? 0) : `${cohort}: ${formatCount(gap ?? 0)}`))
    .join("; ");
}

/** Only what did change. */
function changeText({ unit }: IndicatorRecord, cells: readonly ResultCell[], changes: Changes): string {
  const told = cells.flatMap((cell) => {
    const difference = changes.get(cellKey(cell))?.difference ?? 0;
    if (difference === 0) return [];
    const kind = typeof cell.value === "boolean" ? "answer" : unit === "%" ? "share" : "count";
    return [HISTORY_MESSAGES.change(cell.cohort, difference, kind)];
  });
  return told.join("; ");
}

function completenessText(indicator: IndicatorRecord, cells: readonly ResultCell[]): string {
  const known = cells.filter((cell) => cell.unknown !== null);
  if (known.length === 0) return KPI_MESSAGES.noCell;
  const lacking = known.filter((cell) => cell.unknown !== 0);
  if (lacking.length === 0) return KPI_MESSAGES.complete;
  const years = lacking.map((cell) => {
    const count = cell.unknown ?? 0;
    const told = cell.cohort === null ? String(count) : KPI_MESSAGES.unknownOf(cell.cohort, count);
    return `${told}${shareWithUnknown(indicator, cell)}`;
  });
  return KPI_MESSAGES.incomplete(years.join("\n"));
}

/** K7: what the share is when all people of unknown status turn out to be at risk (indicators A.2). */
function shareWithUnknown(indicator: IndicatorRecord, { numerator, denominator, unknown }: ResultCell): string {
  if (indicator.id !== "K7" || numerator === null || unknown === null || !denominator) return "";
  return KPI_MESSAGES.withUnknown(formatShare(numerator + unknown, denominator));
}
