/** An indicator's figures in words: the same as on the sheet «КПЭ» (rulings 26). */
import { formatCount, formatDecimal, formatShare } from "../../../engine/display";
import { exact } from "../../../engine/exact";
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import { ANSWERS, INDICATORS_TEXT as TEXT, STATUS_WORDS, type GapUnit } from "./messages";
import { KNOWN_TEXT } from "./messages-year";

type Status = ResultCell["status"];

/** What is told of several cells at once: the first of these that one of them has. */
const WORST_FIRST: readonly Status[] = ["missed", "preliminary", "no-plan", "no-data", "met"];

/** What a fact is told from: a cell of now, or what it was on the day of a snapshot. */
type Figure = Pick<ResultCell, "value" | "numerator" | "denominator" | "plan" | "status">;

/** The fact: «67,2 %», «11», «есть», or words where there is none. */
export function factText({ unit }: IndicatorRecord, cell: Figure): string {
  const { value, numerator, denominator } = cell;
  if (value === null) return STATUS_WORDS[cell.status === "not-applicable" ? cell.status : "no-data"];
  if (typeof value === "boolean") return answerText(unit, value);
  if (unit !== "%") return formatCount(value);
  if (numerator === null || denominator === null || denominator <= 0) return TEXT.percent(formatCount(value));
  const plan =
    typeof cell.plan?.value === "number" ? { comparator: cell.plan.operator, value: exact(cell.plan.value) } : null;
  return TEXT.percent(formatShare(numerator, denominator, plan));
}

/** The fact where it is a figure or an answer; null where there is none. */
export function figureText(record: IndicatorRecord, cell: ResultCell): string | null {
  return cell.value === null ? null : factText(record, cell);
}

/** The plan: «≥65 %», «100 %», «есть»; null where the centre has not entered it. */
export function planText({ unit, comparator }: IndicatorRecord, { plan }: ResultCell): string | null {
  if (plan === null) return null;
  if (typeof plan.value === "boolean") return answerText(unit, plan.value);
  const text = formatDecimal(exact(plan.value));
  // The plan writes «100» and «0» without a sign: a share has nowhere to go beyond them.
  const bare = comparator === ">=" && ((text === "100" && unit === "%") || text === "0");
  const signed = `${bare ? "" : { ">=": "≥", "<=": "≤", "=": "" }[comparator]}${text}`;
  return unit === "%" ? TEXT.percent(signed) : signed;
}

/** «не хватает 4 чел.», «больше на 2 чел.»; null when nothing is missing or in excess. */
export function gapText(record: IndicatorRecord, { gap }: ResultCell): string | null {
  if (gap === null || gap === 0) return null;
  const unit = gapUnit(record);
  return record.comparator === "<=" ? TEXT.excess(formatCount(gap), unit) : TEXT.lacking(formatCount(gap), unit);
}

/** «95,0 % (95 из 100)»: of how many people the answer is known; null where that is everybody, or no people are counted. */
export function knownText({ denominator, unknown }: ResultCell): string | null {
  if (unknown === null || unknown === 0 || denominator === null || denominator <= 0) return null;
  const known = denominator - unknown;
  // «100,0 %» must not stand beside people of whom nothing is known.
  const share = formatShare(known, denominator, { comparator: ">=", value: exact(100) });
  return KNOWN_TEXT.value(share, formatCount(known), formatCount(denominator));
}

/** «2024», «2025 прогноз». */
export function yearText(cohort: number, basis: ResultCell["basis"]): string {
  return basis === "forecast" ? TEXT.forecastYear(cohort) : String(cohort);
}

/** A planned «не менее 0» obliges to nothing: it gets neither praise nor blame (spec: indicators A.3, G5.1). */
export function hasNoObligation({ plan, value }: ResultCell): boolean {
  return plan?.operator === ">=" && plan.value === 0 && value !== null;
}

/** The status whose sign a cell bears: a neutral one where the plan obliges to nothing. */
export function shownStatus(cell: ResultCell): Status {
  return hasNoObligation(cell) ? "not-applicable" : cell.status;
}

/** The sign of a whole indicator: what most needs to be looked at. */
export function worstStatus(cells: readonly ResultCell[]): Status {
  return WORST_FIRST.find((status) => cells.some((cell) => shownStatus(cell) === status)) ?? "not-applicable";
}

/** «Не выполнено» from «не выполнено». */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of an explanation. Dates and «п. 3.1» stay whole: a sentence begins with a capital letter. */
export function sentences(text: string): readonly string[] {
  return text.replace(/\.\s+(?=[А-ЯЁ])/gu, ".\n").split("\n");
}

function answerText(unit: IndicatorRecord["unit"], value: boolean): string {
  const words = ANSWERS[unit === "есть/нет" ? unit : "да/нет"];
  return value ? words.yes : words.no;
}

/** What a figure of an indicator counts: people or other units. */
export function gapUnit({ measure }: IndicatorRecord): GapUnit {
  if (measure.kind === "event-count") return "ед.";
  if (measure.kind === "entered-ratio" && measure.numerator === "applicantRequests") return "ед.";
  return "чел.";
}
