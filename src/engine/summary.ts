/** What one page for the director says: derived from the results and the calculation, nothing counted anew (issue: «Сводка»; rulings 27, 53). */
import type { RelativeCohort } from "../plan/indicator";
import type { Calculation } from "./calculation";
import { deadlines, type Deadline } from "./deadlines";
import { VERDICTS } from "./messages-verdict";
import type { ResultCell, Results } from "./results";
import { REASONS, type ReasonCode } from "./targeted-reasons";
import { summaryGaps, type SummaryGap } from "./summary-gaps";

/** How many of the 27 indicators stand how. */
export interface VerdictCounts {
  readonly all: number;
  readonly met: number;
  readonly partly: number;
  readonly missed: number;
  readonly noData: number;
  /** «предварительно», «план не задан», «не применимо», «план 0». */
  readonly other: number;
}

/** One graduation year of the contingent. */
export interface ClassSummary {
  readonly year: number;
  readonly basis: "actual" | "forecast";
  readonly people: number;
  /** Of whom it is known what they do, or what is forecast for them. */
  readonly channelKnown: number;
  /** Those who have a job or a business of their own, and of how many of them «по специальности» is known. */
  readonly working: number;
  readonly specialtyKnown: number;
  /** Indicator 7; null where it has no data. */
  readonly atRisk: number | null;
  readonly unknown: number | null;
  /** On the list of targeted work. */
  readonly targeted: number;
}

/** People of the list by the reason that is told first. */
export interface ReasonSummary {
  readonly code: string;
  /** By class, in the order of {@link Summary.classes}. */
  readonly counts: readonly number[];
}

/** The whole page. */
export interface Summary {
  readonly verdicts: VerdictCounts;
  readonly gaps: readonly SummaryGap[];
  readonly classes: readonly ClassSummary[];
  /** The most urgent first, then the most people. A person with two reasons is in the first of them only. */
  readonly reasons: readonly ReasonSummary[];
  readonly deadlines: readonly Deadline[];
  /** Referrals: people of the contingent; numbers told of fairs and of other events of the year, null when none tells any. */
  readonly referrals: { readonly people: number; readonly fairs: number | null; readonly events: number | null };
}

/** How far ahead the page looks, in days. */
const DAYS_AHEAD = 30;

const COHORTS: readonly RelativeCohort[] = ["c1", "c2", "c3"];

const WORKING: readonly unknown[] = ["employed", "ip", "selfemployed", "contract"];

/** Puts the page together. */
export function summaryOf(calculation: Calculation, results: Results): Summary {
  return {
    verdicts: verdictCounts(results),
    gaps: summaryGaps(calculation, results),
    classes: COHORTS.map((cohort, index) => classSummary(calculation, results, cohort, index)),
    reasons: reasonSummary(calculation, results),
    deadlines: deadlines(calculation).filter(({ state, days }) => state === "overdue" || days <= DAYS_AHEAD),
    referrals: {
      people: calculation.facts.filter(({ contingent, referral }) => contingent !== null && referral?.issued === true)
        .length,
      fairs: referralsTold(calculation, true),
      events: referralsTold(calculation, false),
    },
  };
}

/** «частично (2 из 3)» begins like every «частично». */
const [PARTLY = ""] = VERDICTS.partly(0, 0).split(" ");

function verdictCounts({ indicators }: Results): VerdictCounts {
  const count = (is: (verdict: string) => boolean): number => indicators.filter(({ verdict }) => is(verdict)).length;
  const known = {
    met: count((verdict) => verdict === VERDICTS.met),
    partly: count((verdict) => verdict.startsWith(PARTLY)),
    missed: count((verdict) => verdict === VERDICTS.missed),
    noData: count((verdict) => verdict === VERDICTS.noData),
  };
  const all = indicators.length;
  return { all, ...known, other: all - known.met - known.partly - known.missed - known.noData };
}

function classSummary(
  { facts, frame }: Calculation,
  { cells, targeted, people }: Results,
  cohort: RelativeCohort,
  index: number,
): ClassSummary {
  const year = frame.cohorts[index] ?? frame.startYear;
  const own = facts.filter(({ contingent }) => contingent === cohort);
  const working = own.filter(({ values }) => WORKING.includes(values.channel));
  const risk = cells.find((cell: ResultCell) => cell.indicator === "K7" && cell.cohort === year);
  const ofYear = new Set(people.filter((person) => person.cohort === year).map(({ id }) => id));
  return {
    year,
    basis: own[0]?.basis ?? "actual",
    people: own.length,
    channelKnown: own.filter(({ values }) => values.channel !== null).length,
    working: working.length,
    specialtyKnown: working.filter(({ values }) => values.bySpecialty !== null).length,
    atRisk: risk?.numerator ?? null,
    unknown: risk?.unknown ?? null,
    targeted: targeted.filter(({ person }) => ofYear.has(person)).length,
  };
}

function reasonSummary({ frame }: Calculation, { targeted, people }: Results): readonly ReasonSummary[] {
  const years = new Map(people.map(({ id, cohort }) => [id, cohort]));
  const byCode = new Map<string, number[]>();
  for (const { person, reasons } of targeted) {
    const code = toldFirst(reasons);
    const at = frame.cohorts.findIndex((year) => year === years.get(person));
    if (code === undefined || at < 0) continue;
    const counts = byCode.get(code) ?? [0, 0, 0];
    counts[at] = (counts[at] ?? 0) + 1;
    byCode.set(code, counts);
  }
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return [...byCode]
    .map(([code, counts]) => ({ code, counts }))
    .sort((a, b) => priorityOf(a.code) - priorityOf(b.code) || sum(b.counts) - sum(a.counts));
}

/** A1 and A2 say all that R6 says and more. */
function toldFirst(reasons: readonly string[]): string | undefined {
  return reasons.find((code) => code === "A1" || code === "A2") ?? reasons[0];
}

function priorityOf(code: string): number {
  return REASONS[code as ReasonCode].priority;
}

/** Held in the academic year by D, as indicators count them. */
function referralsTold({ eventFacts }: Calculation, fairs: boolean): number | null {
  const told = eventFacts.flatMap(({ event, values }) =>
    event.isFair === fairs && values.heldInYear === true && event.referrals !== null ? [event.referrals] : [],
  );
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}
