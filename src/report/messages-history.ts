/** The words of «История КПЭ» and of the column «Изменение» of «КПЭ». */
import { CHANNEL_CODES, FORECAST_PREFIX, RISK_MARKS, UNKNOWN_CODE } from "../intake/history/codes";
import { formatFixed } from "../engine/display";
import { snapshotChannelWords } from "../engine/messages-history";
import { formatRu, type Serial } from "../registry/date";
import type { SnapshotChannel } from "../registry/snapshot";
import { plural } from "./messages";

/** «История КПЭ». */
export const HISTORY_MESSAGES = {
  title: "История КПЭ: срезы по датам",
  about: [
    "Срез – значения показателей и положение каждого выпускника на дату. Вместо имени – номер записи; персональных данных на листе нет.",
    "Лист хранит историю: не удаляйте скрытые столбцы. Свои заметки пишите справа от таблицы, они сохраняются.",
  ],
  indicator: "Показатель",
  cohort: "Год выпуска",
  category: "Категория",
  year: "Учебный год",
  saved: "Сохранён",
  parts: { key: "Ключевые показатели", general: "Общие показатели" },
  movementTitle: "Движение с предыдущего среза, человек",
  movement: {
    changedChannel: "сменили занятость",
    enteredRisk: "вошли в группу риска",
    leftRisk: "вышли из группы риска",
    added: "добавлены в контингент",
    removed: "выбыли из контингента",
  },
  forecastTitle: (cohort: number): string => `Прогноз и факт, выпуск ${cohort} года`,
  forecastHead: { track: "Прогноз", planned: "Человек", cameTrue: "Сбылось" },
  withoutForecast: (people: number): string =>
    `Прогноза нет: ${people} ${plural(people, "человек", "человека", "человек")}.`,
  outcome: (share: number | null, known: number, others: readonly (readonly [SnapshotChannel | null, number])[]): string => {
    const told = others.map(([channel, people]) => `${snapshotChannelWords(channel)} – ${people}`).join(", ");
    const first = share === null ? [] : [`сбылось ${formatFixed(share, 1)} % (из ${known} с известным фактом)`];
    return [...first, ...(told === "" ? [] : [`на деле: ${told}`])].join("; ");
  },
  correctionsTitle: "Исправления",
  correction: (date: Serial, savedOn: Serial, people: number): string =>
    `Срез на ${formatRu(date)}, исправлен ${formatRu(savedOn)}; затронуто записей о людях: ${people}`,
  peopleTitle: "Выпускники по номерам записей",
  legend: [
    `Сокращения: ${legend()}; ${UNKNOWN_CODE} – нет сведений; пусто – не в контингенте.`,
    `«${FORECAST_PREFIX}» перед сокращением – прогноз; «${RISK_MARKS.yes}» – под риском нетрудоустройства, «${RISK_MARKS.unknown}» – риск не известен, «${RISK_MARKS.waiting}» – ожидание.`,
  ],
  ownTitle: "Заметки сотрудника",
  changeHead: (since: Serial): string => `(▲ рост, ▼ снижение с ${formatRu(since)}, п. п. или ед.)`,
  /** «2023: ▲ 1,5»; the head of the column puts the sign into words. */
  change: (cohort: number | null, difference: number, kind: "share" | "count" | "answer"): string =>
    `${cohort === null ? "" : `${cohort}: `}${changeWords(difference, kind)}`,
} as const; // prettier-ignore

function legend(): string {
  return (Object.entries(CHANNEL_CODES) as [SnapshotChannel, string][])
    .filter(([channel]) => channel !== "not_graduate")
    .map(([channel, code]) => `${code} – ${snapshotChannelWords(channel)}`)
    .join("; ");
}

function changeWords(difference: number, kind: "share" | "count" | "answer"): string {
  const isGrowth = difference > 0;
  if (kind === "answer") return isGrowth ? "▲ появилось" : "▼ больше нет";
  const size = Math.abs(difference);
  const figure = kind === "count" ? formatFixed(size, 0) : size < 0.05 ? "менее 0,1" : formatFixed(size, 1);
  return `${isGrowth ? "▲" : "▼"} ${figure}`;
} // prettier-ignore
