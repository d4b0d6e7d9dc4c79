/** What stands under the table of «КПЭ»: assumptions, words explained; and how each indicator was counted. */
import { formatCount } from "../engine/display";
import type { ResultCell, Results } from "../engine/results";
import { INDICATORS, indicatorOf } from "../plan/plan";
import { formatRu } from "../registry/date";
import { cohortsOf } from "../registry/registry";
import type { Registry } from "../registry/registry";
import { hasNoObligation } from "./kpi-rows";
import { CATEGORY_WORDS, KPI_MESSAGES } from "./messages";

/** Paragraphs under the table, without their numbers: what must stand beside the figures. */
export function kpiNotes(results: Results, registry: Registry): readonly string[] {
  return [
    ...contingentNotes(results, registry),
    KPI_MESSAGES.noteScope(registry.settings.switches.employmentScope),
    ...statusNotes(results),
    ...INDICATORS.filter(hasNoObligation).map(({ number }) => KPI_MESSAGES.noteNoObligation(number)),
    ...cellNotes(results),
  ];
}

/** «Как посчитано», a paragraph for each indicator with its number. */
export function howCounted(results: Results): readonly string[] {
  return INDICATORS.flatMap(({ id, number, part }) => {
    const text = results.indicators.find((indicator) => indicator.id === id)?.howCounted ?? "";
    return text === "" ? [] : [KPI_MESSAGES.howCounted(KPI_MESSAGES.indicatorName(number, part, ""), text)];
  });
}

/** What the table stands on: how many people, how clean the reading, whether a year is a forecast. */
function contingentNotes(results: Results, { period }: Registry): readonly string[] {
  const cohorts = cohortsOf(period.startYear);
  // Indicator 5 stands over everybody of a year.
  const everybody = (year: number): number | null =>
    results.cells.find(({ indicator, cohort }) => indicator === "K5" && cohort === year)?.denominator ?? null;
  const years = cohorts.flatMap((year) => (everybody(year) === null ? [] : [`${year} – ${everybody(year) ?? 0}`]));
  const count = (severity: string): number =>
    results.issues.filter((issue) => issue.severity === severity && issue.accepted === undefined).length;
  const forecast = results.cells.some((cell) => cell.indicator === "K7" && cell.basis === "forecast");
  return [
    ...(years.length === 0 ? [] : [KPI_MESSAGES.noteContingent(years.join(", "))]),
    KPI_MESSAGES.noteIssues(count("error"), count("warning")),
    ...(forecast ? [KPI_MESSAGES.noteForecast(cohorts[2], formatRu(period.graduationDate))] : []),
  ];
}

/** The words of the table, only those that stand in it. */
function statusNotes({ cells }: Results): readonly string[] {
  const has = (status: ResultCell["status"]): boolean => cells.some((cell) => cell.status === status);
  return [
    KPI_MESSAGES.noteGap,
    ...(has("preliminary") ? [KPI_MESSAGES.notePreliminary] : []),
    ...(has("not-applicable") ? [KPI_MESSAGES.noteNotApplicable] : []),
    ...(has("no-data") ? [KPI_MESSAGES.noteNoData] : []),
    ...(has("no-plan") ? [KPI_MESSAGES.noteNoPlan] : []),
  ];
}

/** What the engine says beside single cells; a text that several cells share is said once. */
function cellNotes({ cells }: Results): readonly string[] {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const cell of cells) {
    for (const text of cell.notes) {
      // Said by the row's own verdict.
      if (text === KPI_MESSAGES.noObligation(formatCount(cell.numerator ?? 0))) continue;
      const indicators = places.get(text) ?? new Map<string, Set<string>>();
      const columns = indicators.get(cell.indicator) ?? new Set<string>();
      const column = columnOf(cell);
      if (column !== "") columns.add(column);
      places.set(text, indicators.set(cell.indicator, columns));
    }
  }
  return [...places].map(([text, indicators]) =>
    KPI_MESSAGES.noteOfIndicators(
      [...indicators].map(([id, columns]) => {
        const { number, part } = indicatorOf(id);
        return KPI_MESSAGES.indicatorName(number, part, [...columns].join(", "));
      }),
      text,
    ),
  );
}

/** «2025», «2025 лица с ОВЗ»: without the category two notes of a year would seem to contradict each other. */
function columnOf({ cohort, category }: ResultCell): string {
  const words = category === null ? "" : CATEGORY_WORDS[category];
  return [cohort === null ? "" : String(cohort), words].filter((word) => word !== "").join(" ");
}
