/** Words of «План работы» and of the calendar file that the plan itself does not say. */
import { onWeekday, weekdayOf } from "../engine/messages-deadlines";
import { counted, formOf, type Forms } from "../engine/plural";
import type { PLAN_SECTION_TITLES } from "../intake/plan-marks/columns";
import { formatRu, type Serial } from "../registry/date";
import { SHEET_NAMES } from "./sheet-model";

const DAYS: Forms = ["день", "дня", "дней"];
const ITEMS: Forms = ["пункт", "пункта", "пунктов"];

/** «остался 21 день», «осталось 12 дней». */
function left(days: number): string {
  return `${formOf(days, ["остался", "осталось", "осталось"])} ${counted(days, DAYS)}`;
}

/** How many items stand how. */
export interface PlanTally {
  readonly done: number;
  readonly overdue: number;
  readonly due: number;
}

/** «План работы». */
export const PLAN_MESSAGES = {
  title: (year: string): string => `План работы Центра содействия трудоустройству выпускников на ${year} учебный год`,
  approved: (date: Serial): string => `Утверждён ${formatRu(date)}.`,
  notApproved:
    "Дата утверждения плана не указана. Впишите её в «Настройки КПЭ»: сроки, прошедшие до утверждения, не будут считаться просроченными.",
  summary: (asOf: Serial, items: number, { done, overdue, due }: PlanTally): string =>
    `По состоянию на ${formatRu(asOf)}: ${counted(items, ITEMS)}; выполнено – ${done}, срок идёт – ${due}, просрочено – ${overdue}.`,
  marksHint:
    "Столбцы «Отметка о выполнении», «Подтверждение» и правее заполняете Вы: при пересчёте и в следующем учебном году записи сохраняются. Отметка – «да» или дата; можно добавлять свои столбцы справа.",
  seriesHint:
    "В п. 6.2 отметьте даты через точку с запятой (01.10.2024; 01.11.2024) или период (01.10.2024–01.03.2025).",
  noShift: "Сроки, которые приходятся на выходной день, план не переносит: рядом с датой указан день недели.",

  span: (start: Serial, end: Serial): string => `${formatRu(start)} – ${formatRu(end)} (${weekdayOf(end)})`,
  oneDay: (day: Serial): string => `${formatRu(day)} (${weekdayOf(day)})`,
  series: (count: number, first: Serial, last: Serial): string =>
    `${counted(count, ["дата", "даты", "дат"])}: ${formatRu(first)} … ${formatRu(last)}`,

  notStarted: "не начато",
  soon: (days: number): string => `скоро: начало через ${counted(days, DAYS)}`,
  due: (days: number): string => (days === 0 ? "срок: сегодня последний день" : `срок: ${left(days)}`),
  overdue: (days: number): string => `просрочено на ${counted(days, DAYS)}`,
  done: "выполнено",
  doneOn: (day: Serial): string => `выполнено ${formatRu(day)}`,
  doneBySettings: "выполнено («есть» в «Настройки КПЭ»)",
  beforeApproval: "до утверждения",
  unclear: "отметка не понята: впишите «да» или дату",
  unclearSeries: "отметка не понята: впишите даты, как показано над таблицей",

  seriesDone: (done: number, of: number): string => `выполнено ${done} из ${of}`,
  seriesBefore: (count: number): string => `до утверждения: ${count}`,
  seriesOverdue: (dates: readonly Serial[], more: number): string =>
    `просрочено: ${dates.map(formatRu).join(", ")}${more === 0 ? "" : ` и ещё ${more}`}`,
  seriesNext: (day: Serial, days: number): string =>
    `следующая дата: ${onWeekday(day)}${days === 0 ? ", сегодня" : `, ${left(days)}`}`,

  noIndicator: "показателя нет – только подтверждение",
  indicator: (name: string, fact: string): string => `${name}: ${fact}`,
  countOf: (fact: string, plan: string): string => `${fact} из ${plan}`,
  countWithPlan: (fact: string, plan: string): string => `${fact} (план ${plan})`,
  atLeast: (value: string): string => `не менее ${value}`,
  atMost: (value: string): string => `не более ${value}`,
  planNotEntered: "не задан",
  notAnswered: "ответ не внесён в «Настройки КПЭ»",

  noEvents: "мероприятий не записано",
  event: (day: Serial | null, title: string): string => (day === null ? title : `${formatRu(day)} ${title}`),
  moreEvents: (more: number, columns: readonly string[]): string =>
    `и ещё ${more}: лист «${SHEET_NAMES["события"]}»${columns.length === 0 ? "" : `, «${columns.join("», «")}»`}`,

  otherYear: (year: string, term: string): string => `${year} учебный год\n${term}`,
  sections: {
    otherYears: " – сохранены как были",
    unplaced: " – сохранены; перенесите нужное к пункту плана",
  } satisfies Record<keyof typeof PLAN_SECTION_TITLES, string>,
} as const;

/** The calendar file. */
export const ICS_MESSAGES = {
  calendar: (year: string): string => `План работы ЦСТВ ${year}`,
  summary: (item: string, title: string, cohort: number | null): string =>
    `ЦСТВ, п. ${item}: ${title}${cohort === null || title.includes(String(cohort)) ? "" : ` (выпуск ${cohort} года)`}`,
  term: (words: string, start: Serial, end: Serial): string =>
    start === end
      ? `Срок: ${onWeekday(end)} (${words})`
      : `Срок: с ${formatRu(start)} по ${formatRu(end)}, ${weekdayOf(end)} (${words})`,
  responsible: (names: string): string => `Ответственные: ${names}`,
  result: (text: string): string => `Результат: ${text}`,
  category: "План работы ЦСТВ",
  alarm: (title: string): string => `Через 14 дней срок: ${title}`,
} as const;
