/** What the officer would see of each run, in Russian. */
import { formatFixed } from "../../src/engine/display";
import { snapshotChannelWords } from "../../src/engine/messages-history";
import type { NamedPerson } from "../../src/engine/movement";
import type { CellTrend, TrendPoint } from "../../src/engine/trend";
import { formatRu } from "../../src/registry/date";
import type { YearStep } from "./play";

/** Indicators whose way through the year is told. */
const TOLD = ["K1", "K2", "K7"] as const;
/** So many names and terms at the most; the rest is a number. */
const MOST = 4;

/** One run. */
export function tellStep({ on, snapshot, isReport, calculated, summary, trend, copies }: YearStep): string {
  const { results, saved } = calculated;
  const { verdicts } = summary;
  const { movement = null, correction = null } = saved ?? {};
  const late = summary.deadlines.filter(({ state }) => state === "overdue");
  const next = summary.deadlines.filter(({ state }) => state !== "overdue");
  return [
    `── ${formatRu(on)} ${isReport ? "отчёт за год" : snapshot === null ? "итог года" : snapshot === on ? "срез" : `исправление среза на ${formatRu(snapshot)}`} ──`,
    `Показатели: выполнено ${verdicts.met}, частично ${verdicts.partly}, не выполнено ${verdicts.missed} из ${verdicts.all} (без данных ${verdicts.noData}, прочее ${verdicts.other}).`,
    ...TOLD.map((id) => `  ${changeLine(id, trend)}`),
    `Группа риска: ${results.risk.atRisk}, нет сведений: ${results.risk.unknown}, ожидание: ${results.risk.waiting}.`,
    ...(saved === null ? [] : movement === null ? ["Первый срез: сравнивать пока не с чем."] : [
      `С ${formatRu(movement.from)}: сменили занятость ${movement.changedChannel.length}, вошли в риск ${movement.enteredRisk.length}, вышли ${movement.leftRisk.length}, добавлены ${movement.added.length}, выбыли ${movement.removed.length}.`,
      ...named("Вошли в риск", movement.enteredRisk),
      ...named("Вышли из риска", movement.leftRisk),
      ...named("Добавлены", movement.added),
      ...named("Выбыли", movement.removed),
    ]),
    ...(correction === null ? [] : [`Исправлен срез на ${formatRu(correction.date)}: людей ${correction.people}, строк ${correction.changes.length}.`, ...correction.changes.slice(0, MOST).map((change) => `    ${change}`)]),
    `Сроки: просрочено ${late.length}, впереди или идёт ${next.length}.`,
    ...[...late, ...next].slice(0, MOST).map(({ item, title, when }) => `    ${item} ${title}: ${when}`),
    ...(copies === null ? [] : [`Копии: для директора ${kilobytes(copies.director)}, для сайта ${kilobytes(copies.site)} и страница; персональных данных в копии для сайта нет.`]),
    "",
  ].join("\n");
} // prettier-ignore

/** The whole year: the way of three indicators, and what became of the forecasts. */
export function tellYear(steps: readonly YearStep[]): string {
  const last = steps.at(-1);
  if (last === undefined) return "";
  return [
    "══ Год целиком ══",
    ...TOLD.flatMap((id) => ofIndicator(id, last.trend).map((cell) => `  ${numberOf(id)} (${cell.cohort ?? ""}): ${cell.points.map(shown).join(" → ")}`)),
    "Что стало с прогнозами:",
    ...last.outcomes.flatMap(({ cohort, tracks, differing, withoutForecast }) => [
      ...tracks.map(({ track, planned, known, cameTrue }) => `  ${cohort}, «${snapshotChannelWords(track)}»: прогноз у ${planned}, факт известен у ${known}, сбылось у ${cameTrue}`),
      `  ${cohort}: иначе, чем в прогнозе, – ${differing.length}; без прогноза – ${withoutForecast}.`,
    ]),
  ].join("\n");
} // prettier-ignore

function changeLine(id: string, trend: readonly CellTrend[]): string {
  const cells = ofIndicator(id, trend).map(({ cohort, points, change }) => {
    const now = points.at(-1);
    const sign = change !== null && change.difference > 0 ? "+" : "";
    const moved = change === null ? "" : ` (${sign}${formatFixed(change.difference, 1)})`;
    return `${cohort ?? ""} – ${now === undefined ? "нет" : shown(now)}${moved}`;
  });
  return `${numberOf(id)}: ${cells.join("; ")}`;
}

function ofIndicator(id: string, trend: readonly CellTrend[]): readonly CellTrend[] {
  return trend.filter(({ indicator, category }) => indicator === id && category === "all");
}

function numberOf(id: string): string {
  return `показатель ${id.slice(1)}`;
}

function shown({ value, basis }: TrendPoint): string {
  return typeof value === "number" ? `${formatFixed(value, 1)}${basis === "forecast" ? "*" : ""}` : "–";
}

function named(title: string, people: readonly NamedPerson[]): readonly string[] {
  if (people.length === 0) return [];
  const names = people.slice(0, MOST).map(({ fullName, group }) => (fullName === null ? "(в списках больше нет)" : `${fullName}${group === null ? "" : `, ${group}`}`)); // prettier-ignore
  return [`    ${title}: ${names.join("; ")}${people.length > MOST ? `; и ещё ${people.length - MOST}` : ""}`];
}

function kilobytes({ length }: Uint8Array): string {
  return `${Math.round(length / 1024)} КБ`;
}
