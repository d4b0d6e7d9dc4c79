/**
 * What the college's site may show: plan, fact and verdict of every indicator,
 * without any figure that would tell something of a single person (plan item
 * 7.1, spec: reports F.1). Both the workbook and the page are made of it.
 */
import type { Calculation } from "../engine/calculation";
import { formatFixed } from "../engine/display";
import type { ResultCell, Results } from "../engine/results";
import { hiddenFromPublic } from "../engine/suppression-table";
import { PART_BANNERS, SECTION_HEADINGS, TABLE_TITLE } from "../plan/headings";
import { INDICATORS } from "../plan/plan";
import { fillYears } from "../plan/wording";
import { formatRu } from "../registry/date";
import { cohortsOf, formatAcademicYear } from "../registry/registry";
import { decimalsOf } from "./figures";
import { kpiRows, type KpiRow, type Tone } from "./kpi-rows";
import { KPI_MESSAGES } from "./messages";
import { PUBLIC_MESSAGES } from "./messages-copies";

/** A figure as published: rounded, so that the share itself does not tell of how many people it is. */
export interface PublicFigure {
  readonly value: number;
  readonly decimals: number;
}

/** A row of the table, or a heading across it. */
export type PublicRow =
  | { readonly kind: "banner" | "section"; readonly text: string }
  | {
      readonly kind: "indicator";
      readonly number: string;
      readonly wording: string;
      readonly unit: string;
      readonly plan: string;
      /** c1, c2, c3, «за уч. год»; words where there is no figure, «*» where it is hidden. */
      readonly facts: readonly (PublicFigure | string)[];
      readonly verdict: string;
      readonly tone: Tone;
    };

/** The whole public report, in words and figures. */
export interface PublicReport {
  readonly academicYear: string;
  /** «» when the centre has not named it. */
  readonly college: string;
  readonly title: string;
  readonly asOf: string;
  /** Above the four fact columns. */
  readonly factHeads: readonly string[];
  readonly rows: readonly PublicRow[];
  readonly notes: readonly string[];
}

/** The public report of one calculation. */
export function publicReport(results: Results, calculation: Calculation): PublicReport {
  const { period, settings } = calculation.registry;
  const [c1, c2, c3] = cohortsOf(period.startYear);
  const hidden = hiddenFromPublic(results, calculation);
  const isForecast = results.cells.some(({ indicator, basis }) => indicator === "K7" && basis === "forecast");
  return {
    academicYear: formatAcademicYear(period.startYear),
    college: settings.requisites.college,
    title: fillYears(TABLE_TITLE, period.startYear),
    asOf: KPI_MESSAGES.asOf(formatRu(period.asOf)),
    factHeads: [
      String(c1),
      String(c2),
      isForecast ? KPI_MESSAGES.forecastYear(c3) : String(c3),
      KPI_MESSAGES.wholeYear,
    ],
    rows: rowsOf(results, hidden, period.startYear),
    notes: notesOf(results, hidden, calculation, isForecast),
  };
}

/** The table without its hidden cells: a verdict or a count of verdicts would tell of them too. */
function withoutHidden(results: Results, hidden: ReadonlySet<number>): Results {
  const silent = new Set(results.cells.flatMap(({ indicator }, index) => (hidden.has(index) ? [indicator] : [])));
  return {
    ...results,
    cells: results.cells.filter((_, index) => !hidden.has(index)),
    indicators: results.indicators.map((one) => (silent.has(one.id) ? { ...one, verdict: "" } : one)),
  };
}

function rowsOf(results: Results, hidden: ReadonlySet<number>, startYear: number): readonly PublicRow[] {
  const shown = kpiRows(withoutHidden(results, hidden), startYear);
  const lines = INDICATORS.flatMap(({ id, lines: own }) =>
    own.map(({ category }) =>
      results.cells.flatMap((cell, index) =>
        cell.indicator === id && cell.category === category ? [{ cell, isHidden: hidden.has(index) }] : [],
      ),
    ),
  );
  let above: KpiRow["indicator"] | null = null;
  return kpiRows(results, startYear).flatMap((row, index) => {
    const heads = headings(row.indicator, above, startYear);
    above = row.indicator;
    return [...heads, indicatorRow(row, shown[index] ?? row, lines[index] ?? [], startYear)];
  });
}

function headings(
  { part, section }: KpiRow["indicator"],
  above: KpiRow["indicator"] | null,
  startYear: number,
): readonly PublicRow[] {
  const rows: PublicRow[] = [];
  if (part !== above?.part) rows.push({ kind: "banner", text: PART_BANNERS[part] });
  if (section !== null && section !== above?.section) {
    rows.push({ kind: "section", text: fillYears(SECTION_HEADINGS[section], startYear) });
  }
  return rows;
}

function indicatorRow(
  whole: KpiRow,
  shown: KpiRow,
  cells: readonly { readonly cell: ResultCell; readonly isHidden: boolean }[],
  startYear: number,
): PublicRow {
  const facts = [...cohortsOf(startYear), null].map((cohort, column) => {
    const found = cells.find(({ cell }) => cell.cohort === cohort);
    if (found?.isHidden === true) return PUBLIC_MESSAGES.hidden;
    const fact = whole.facts[column] ?? null;
    if (fact === null || found === undefined) return KPI_MESSAGES.noCell;
    return typeof fact.value === "string" ? fact.value : figureOf(found.cell, fact.value, whole.indicator.unit);
  });
  const years = cells.flatMap(({ cell, isHidden }) => (isHidden && cell.cohort !== null ? [cell.cohort] : []));
  const isSilent = cells.length > 0 && cells.every(({ isHidden }) => isHidden);
  const { number, wording, unit, plan } = whole;
  const own = { kind: "indicator", number, wording, unit, plan, facts } as const;
  if (isSilent) return { ...own, verdict: PUBLIC_MESSAGES.hidden, tone: "other" };
  const starred = years.length === 0 ? [] : [PUBLIC_MESSAGES.hiddenYears(years.join(", "))];
  return { ...own, verdict: [shown.verdict, ...starred].join("\n"), tone: shown.tone };
}

/** 31 of 48 is 64.58333… in the cell, and only 48 divides so: the public gets 64.6. */
function figureOf(cell: ResultCell, value: number, unit: string): PublicFigure {
  const decimals = decimalsOf(cell, unit);
  return { value: Number(formatFixed(value, decimals).replace(",", ".")), decimals };
}

function notesOf(
  results: Results,
  hidden: ReadonlySet<number>,
  { registry: { period, settings } }: Calculation,
  isForecast: boolean,
): readonly string[] {
  const cohorts = cohortsOf(period.startYear);
  const has = (status: ResultCell["status"]): boolean =>
    results.cells.some((cell, index) => cell.status === status && !hidden.has(index));
  const contingent = cohorts.flatMap((year) => {
    // Indicator 5 stands over everybody of a year.
    const found = results.cells.find(({ indicator, cohort }) => indicator === "K5" && cohort === year);
    if (found?.denominator == null) return [];
    const isFew = found.denominator > 0 && found.denominator < settings.disclosure.leastGroup;
    return [PUBLIC_MESSAGES.contingentOf(year, isFew ? PUBLIC_MESSAGES.hidden : String(found.denominator))];
  });
  return [
    ...(hidden.size > 0 ? [PUBLIC_MESSAGES.legend(settings.disclosure)] : []),
    ...(contingent.length > 0 ? [PUBLIC_MESSAGES.contingent(contingent.join(", "))] : []),
    ...(isForecast ? [KPI_MESSAGES.noteForecast(cohorts[2], formatRu(period.graduationDate))] : []),
    PUBLIC_MESSAGES.scope[settings.switches.employmentScope],
    ...(has("preliminary") ? [PUBLIC_MESSAGES.preliminary] : []),
    ...(has("not-applicable") ? [PUBLIC_MESSAGES.notApplicable] : []),
    ...(has("no-data") ? [PUBLIC_MESSAGES.noData] : []),
    ...(results.cells.some(({ status }) => status === "no-plan") ? [PUBLIC_MESSAGES.noPlan] : []),
  ];
}
