import type { ResultCell, Results } from "../engine/results";
import type { Category, IndicatorLine, IndicatorRecord } from "../plan/indicator";
import { INDICATORS } from "../plan/plan";
import { cohortsOf } from "../registry/registry";
import { decimalsOf, formatFixed, formatPlain } from "../report/figures";
import { KPI_MESSAGES, STATUS_WORDS } from "../report/messages";

/** The widest that a terminal line may be; the indicator's name gives way. */
const NAME_WIDTH = 46;

const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  all: "",
  disability: "лица с ОВЗ",
  abilympics: "«Абилимпикс»",
  professionalitet: "«Профессионалитет»",
};

const OPERATOR_SIGNS = { ">=": "≥", "<=": "≤", "=": "" } as const;

/**
 * The table of indicators as aligned text: number, name, plan, fact by
 * graduation year and for the academic year, verdict in words.
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
  const rows: (readonly string[] | string)[] = [];
  let part = "";
  for (const record of INDICATORS) {
    if (record.part !== part) rows.push(record.part === "key" ? "Ключевые показатели" : "Общие показатели");
    part = record.part;
    record.lines.forEach((line, index) => {
      rows.push(lineOf(record, line, index, results, cohorts));
    });
  }
  const columns = head.map((_, column) =>
    Math.max(...[head, ...rows.filter((row) => typeof row !== "string")].map((row) => (row[column] ?? "").length)),
  );
  const aligned = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column >= 2 && column < head.length - 1
          ? text.padStart(columns[column] ?? 0)
          : text.padEnd(columns[column] ?? 0),
      ) // prettier-ignore
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(columns.reduce((total, width) => total + width + 2, -2));
  return [aligned(head), rule, ...rows.map((row) => (typeof row === "string" ? `\n${row}` : aligned(row)))].join("\n");
}

function yearHead(results: Results, cohort: number): string {
  const forecast = results.cells.some((cell) => cell.cohort === cohort && cell.basis === "forecast" && cell.indicator === "K1"); // prettier-ignore
  return forecast ? `${cohort}*` : String(cohort);
}

function lineOf(
  record: IndicatorRecord,
  line: IndicatorLine,
  index: number,
  results: Results,
  cohorts: readonly number[],
): readonly string[] {
  const cells = results.cells.filter((cell) => cell.indicator === record.id && cell.category === line.category);
  const name = index === 0 ? record.shortName : `  ${line.category === null ? "" : CATEGORY_WORDS[line.category]}`;
  return [
    index === 0 ? record.number : "",
    name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name,
    planText(cells[0], record),
    ...cohorts.map((cohort) => factText(cells.find((cell) => cell.cohort === cohort), record)),
    factText(cells.find((cell) => cell.cohort === null), record),
    verdictText(cells),
  ]; // prettier-ignore
}

function planText(cell: ResultCell | undefined, record: IndicatorRecord): string {
  const plan = cell?.plan ?? null;
  if (plan === null) return "не задан";
  return typeof plan.value === "boolean" ? answerText(plan.value, record) : `${OPERATOR_SIGNS[plan.operator]}${formatPlain(plan.value)}`; // prettier-ignore
}

/** «64,6 (31/48)»; a dash where the indicator has no such cell. */
function factText(cell: ResultCell | undefined, record: IndicatorRecord): string {
  if (cell === undefined) return "";
  if (cell.value === null) return cell.status === "not-applicable" ? "не прим." : "нет данных";
  if (typeof cell.value === "boolean") return answerText(cell.value, record);
  const figure = formatFixed(cell.value, decimalsOf(cell, record.unit));
  return cell.denominator === null ? figure : `${figure} (${formatPlain(cell.numerator ?? 0)}/${formatPlain(cell.denominator)})`; // prettier-ignore
}

function answerText(value: boolean, record: IndicatorRecord): string {
  const words = record.unit === "да/нет" ? KPI_MESSAGES.answers["да/нет"] : KPI_MESSAGES.answers["есть/нет"];
  return value ? words.yes : words.no;
}

/** One word when all cells agree, else what is missed and where: «✗ 2024, 2025*». */
function verdictText(cells: readonly ResultCell[]): string {
  const statuses = [...new Set(cells.map((cell) => cell.status))];
  const [only] = statuses;
  if (statuses.length === 1 && only !== undefined) return STATUS_WORDS[only];
  return statuses
    .map((status) => {
      const years = cells.filter((cell) => cell.status === status && cell.cohort !== null).map((cell) => cell.cohort);
      return `${STATUS_WORDS[status]}: ${years.join(", ")}`;
    })
    .join("; ");
}
