/** The plan's indicators with their cells, as the view lists and narrows them. */
import type { Reckoning } from "../../../app/reckoning";
import type { ResultCell, Results } from "../../../engine/results";
import type { IndicatorLine, IndicatorRecord } from "../../../plan/indicator";
import { INDICATORS } from "../../../plan/plan";
import { planText } from "./figures";
import { CATEGORY_NAMES, GROUP_NAMES, INDICATORS_TEXT as TEXT, type FilterName } from "./messages";

/** A cell and its index in `Results.cells`. */
export interface IndexedCell {
  readonly index: number;
  readonly cell: ResultCell;
}

/** One line of an indicator: a category with its years. */
export interface RowLine {
  readonly line: IndicatorLine;
  /** Null when the indicator has one line alone. */
  readonly category: string | null;
  /** Null where the years have different plans: then each cell tells its own. */
  readonly plan: { readonly text: string | null } | null;
  readonly cells: readonly IndexedCell[];
}

/** One of the 27 indicators. */
export interface IndicatorRow {
  readonly record: IndicatorRecord;
  readonly verdict: string;
  readonly howCounted: string;
  readonly lines: readonly RowLine[];
  readonly cells: readonly IndexedCell[];
}

/** Indicators under one heading. */
export interface IndicatorGroup {
  readonly name: string;
  readonly rows: readonly IndicatorRow[];
}

/** The academic year of a reckoning: its first calendar year. */
export function startYearOf({ cohorts }: Reckoning): number {
  return cohorts[2] - 1;
}

/** All indicators, in the order of the plan. */
export function indicatorRows(results: Results): readonly IndicatorRow[] {
  const cells = results.cells.map((cell, index): IndexedCell => ({ index, cell }));
  return INDICATORS.map((record): IndicatorRow => {
    const own = cells.filter(({ cell }) => cell.indicator === record.id);
    const told = results.indicators.find(({ id }) => id === record.id);
    return {
      record,
      verdict: told?.verdict ?? "",
      howCounted: told?.howCounted ?? "",
      lines: record.lines.map((line) => rowLine(record, line, own)),
      cells: own,
    };
  });
}

/** Rows under the plan's sections; a section of which nothing is left is left out. */
export function inGroups(rows: readonly IndicatorRow[]): readonly IndicatorGroup[] {
  const names = new Set(rows.map(({ record }) => groupName(record)));
  return [...names].map((name) => ({ name, rows: rows.filter(({ record }) => groupName(record) === name) }));
}

/** The heading under which an indicator stands; numbers 4.1 and 4.2 occur in both parts. */
export function groupName({ section }: IndicatorRecord): string {
  return section === null ? GROUP_NAMES.key : TEXT.generalGroup(GROUP_NAMES[section]);
}

/** Rows that a filter leaves: those with at least one cell of its status. */
export function narrowed(rows: readonly IndicatorRow[], filter: FilterName): readonly IndicatorRow[] {
  return filter === "all" ? rows : rows.filter(({ cells }) => cells.some(({ cell }) => cell.status === filter));
}

/** Which cell to open first: a missed one, else whatever else needs to be looked at, else the first. */
export function firstToShow(cells: readonly IndexedCell[]): number {
  const first = (["missed", "preliminary", "no-data", "no-plan"] as const)
    .map((status) => cells.find(({ cell }) => cell.status === status))
    .find((found) => found !== undefined);
  return (first ?? cells[0])?.index ?? 0;
}

/** «Выпуск 2024 года, лица с ОВЗ», «За учебный год»: the cell of this index among the indicator's. */
export function cellTitle({ lines }: IndicatorRow, index: number): string {
  const line = lines.find(({ cells }) => cells.some((cell) => cell.index === index));
  const cohort = line?.cells.find((cell) => cell.index === index)?.cell.cohort ?? null;
  const year = cohort === null ? TEXT.wholeYear : TEXT.cohort(cohort);
  return line === undefined || line.category === null ? year : TEXT.titleWithCategory(year, line.category);
}

function rowLine(record: IndicatorRecord, line: IndicatorLine, own: readonly IndexedCell[]): RowLine {
  const single = record.lines.length === 1;
  const cells = single ? own : own.filter(({ cell }) => cell.category === line.category);
  const plans = new Set(cells.map(({ cell }) => planText(record, cell)));
  const [plan = null] = plans;
  return {
    line,
    category: single || line.category === null ? null : CATEGORY_NAMES[line.category],
    plan: plans.size > 1 ? null : { text: plan },
    cells,
  };
}
