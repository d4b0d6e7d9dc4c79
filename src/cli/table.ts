import { formatFixed } from "../engine/display";
import type { ResultCell, Results } from "../engine/results";
import type { Category } from "../plan/indicator";
import { cohortsOf } from "../registry/registry";
import { decimalsOf, formatPlain } from "../report/figures";
import { kpiRows, type KpiRow } from "../report/kpi-rows";
import { CATEGORY_WORDS } from "../report/messages";

/** The widest that a name may be, so that a line fits into a usual terminal. */
const NAME_WIDTH = 46;

const HEADINGS = { key: "Ключевые показатели", general: "Общие показатели" } as const;

/**
 * The table of indicators as aligned text: number, name, plan, fact by
 * graduation year and for the academic year, verdict in the words of «КПЭ».
 */
export function indicatorTable(results: Results): string {
  const startYear = Number(results.academicYear.slice(0, 4));
  const cohorts = cohortsOf(startYear);
  const head = [
    "№",
    "Показатель",
    "План",
    ...cohorts.map((cohort) => yearHead(results, cohort)),
    "За год",
    "Выполнение",
  ];
  const rows = kpiRows(results, startYear);
  const lines = rows.map((row, index) => lineOf(row, categoryOf(rows, index), results, cohorts));
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? "").length)));
  const isFigure = (column: number): boolean => column >= 2 && column < head.length - 1;
  const aligned = (line: readonly string[]): string =>
    line
      .map((text, column) => (isFigure(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [
    aligned(head),
    "─".repeat(widths.reduce((total, width) => total + width + 2, -2)),
    ...lines.flatMap((line, index) => {
      const part = rows[index]?.indicator.part;
      const begins = part !== undefined && part !== rows[index - 1]?.indicator.part;
      return begins ? ["", HEADINGS[part], aligned(line)] : [aligned(line)];
    }),
  ].join("\n");
}

function yearHead(results: Results, cohort: number): string {
  return results.cells.some((cell) => cell.cohort === cohort && cell.basis === "forecast")
    ? `${cohort}*`
    : String(cohort);
}

/** The category of a row: rows of an indicator stand in the order of its lines. */
function categoryOf(rows: readonly KpiRow[], index: number): Category | null {
  const { indicator } = rows[index] ?? {};
  const first = rows.findIndex((row) => row.indicator === indicator);
  return indicator?.lines[index - first]?.category ?? null;
}

function lineOf(
  row: KpiRow,
  category: Category | null,
  results: Results,
  cohorts: readonly number[],
): readonly string[] {
  const { indicator, number, plan, verdict } = row;
  const name = number === "" && category !== null ? `  ${CATEGORY_WORDS[category]}` : indicator.shortName;
  const fact = (cohort: number | null, column: number): string => {
    const cell = results.cells.find(
      (one) => one.indicator === indicator.id && one.cohort === cohort && one.category === category,
    );
    return cell === undefined ? wordsOf(row, column) : (figureOf(cell, indicator.unit) ?? wordsOf(row, column));
  };
  return [
    number,
    name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name,
    [...new Set(plan.split("\n").map((line) => line.replace(/^\d{4}: /, "")))].join("; "),
    ...[...cohorts, null].map(fact),
    verdict.split("\n").join("; "),
  ];
}

/** «64,6 (31/48)»; null where the cell has no figure. */
function figureOf(cell: ResultCell, unit: string): string | null {
  if (typeof cell.value !== "number") return null;
  const figure = formatFixed(cell.value, decimalsOf(cell, unit));
  if (cell.denominator === null) return figure;
  return `${figure} (${formatPlain(cell.numerator ?? 0)}/${formatPlain(cell.denominator)})`;
}

/** What the sheet says in words: «есть», «не применимо»; empty where the plan has no such cell. */
function wordsOf({ facts }: KpiRow, column: number): string {
  return String(facts[column]?.value ?? "");
}
