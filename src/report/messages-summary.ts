/** Every Russian word of «Сводка» that the plan and the engine do not say. */
import type { Summary, VerdictCounts } from "../engine/summary";
import type { PeopleInTheWay } from "../engine/summary-gaps";
import type { PersonField } from "../plan/fields";
import type { Measure } from "../plan/indicator";
import type { Category } from "../plan/indicator";
import { counted } from "../engine/plural";

/** A category in brackets after an indicator's name; people of the third group are named by its number alone (rulings 31). */
export const PAGE_CATEGORIES: Readonly<Record<Category, string>> = {
  all: "",
  disability: " (группа 3)",
  abilympics: " («Абилимпикс»)",
  professionalitet: " («Профессионалитет»)",
};

/** Reasons of the list of targeted work, of many people. */
export const REASON_NAMES: Readonly<Record<string, string>> = {
  R1: "состоят на учёте в ЦЗН",
  R2: "не трудоустроены, ищут работу",
  R3: "не планируют работать",
  R4: "заняты без договора",
  R5: "отмечены под риском",
  R6: "отслужили, сведений о занятости нет",
  R7: "уволены, нового места нет",
  R8: "срок планов прошёл, факта нет",
  W2: "не выбрали карьерный трек",
  U1: "сведений о занятости нет",
  S1: "работают не по специальности",
  S2: "не планируют работать по специальности",
  O1: "группа 3: не заняты",
  O2: "группа 3: нужно сопровождение",
  O3: "группа 3: заняты, наблюдение",
  A1: "отслужили, не трудоустроены",
  A2: "отслужили давно, не трудоустроены",
  A3: "служба завершается",
  A4: "отслужили, заняты",
  T1: "не у заказчика целевого обучения",
  D1: "не на предприятии дуального обучения",
};

/** How an excess of people is brought down, by what is counted. */
const OVER: Readonly<Partial<Record<PersonField, string>>> = {
  atRisk: "трудоустроить из списка «Группа риска»",
  unemployedAtCzn: "снять с учёта в ЦЗН",
  entrepreneur: "больше плана",
  selfEmployed: "больше плана",
};

function people(count: number): string {
  return `${count} чел.`;
}

/** What is said on the page. */
export const SUMMARY_MESSAGES = {
  title: "Сводка для директора: содействие занятости выпускников",
  period: (year: string, asOf: string) => `${year} учебный год, по состоянию на ${asOf}`,
  lead: ({ all, met, partly, missed, noData, other }: VerdictCounts) => {
    const parts = [
      [partly, "частично"],
      [missed, "не выполнено"],
      [noData, "нет данных"],
      [other, "без оценки"],
    ] as const;
    const rest = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${words} ${count}`]));
    return `${[`Выполнено ${met} из ${counted(all, ["показателя", "показателей", "показателей"])}`, ...rest].join(", ")}.`;
  },
  gapsTitle: "Что не выполнено и чем это закрыть",
  nothingMissed: "Невыполненных показателей нет.",
  gapHeads: ["№", "Показатель", "Год", "План", "Факт", "Не хватает", "Что закроет разрыв"],
  more: (count: number) => `И ещё ${counted(count, ["строка", "строки", "строк"])} «не выполнено» – на листе «КПЭ».`,
  /** The class has not graduated yet. */
  forecast: (year: number) => `${year}*`,
  forecastNote: "* Прогноз: выпуск ещё не состоялся.",
  answers: { yes: "есть", no: "нет" },
  over: (gap: string) => `лишних ${gap}`,
  noGap: "–",
  units: { people: "чел.", events: "мер.", requests: "заявок" },
  fill: (count: number, left: number | null, gap: number | null) =>
    `уточнить сведения о ${people(count)}${left === null || left === gap ? "" : left === 0 ? " – план может быть выполнен" : ` – может остаться ${left}`}`,
  inTheWay: (reasons: readonly PeopleInTheWay[]) =>
    reasons.map(({ reason, count }) => `${reason} – ${count}`).join(", "),
  closing: (measure: Measure, comparator: string): string => {
    if (measure.kind === "people-share" && comparator === "<=") {
      const { numerator } = measure;
      return (numerator.op === "is" ? OVER[numerator.field] : undefined) ?? "";
    }
    switch (measure.kind) {
      case "event-count":
        return "провести и внести в таблицу мероприятий";
      case "event-ratio":
      case "event-sum":
        return "сверить с таблицами ярмарок и мероприятий";
      case "entered-ratio":
        return "числа – на листе «Настройки КПЭ»";
      case "answer":
        return "сделать и отметить на листе «Настройки КПЭ»";
      case "people-share":
      case "people-count":
        return "";
    }
  },
  riskTitle: (risk: { readonly atRisk: number; readonly unknown: number; readonly targeted: number }) =>
    `Под риском (показатель 7): ${risk.atRisk}; сведений нет: ${risk.unknown}; всего на адресной работе: ${risk.targeted}`,
  classHeads: (years: readonly string[]) => ["Пункт", "Люди и сведения о них", ...years, "Всего", "Что делать"],
  forecastYear: (year: number) => `${year} прогноз`,
  classes: {
    people: "Выпускников в контингенте",
    channel: "Занятость известна, %",
    channelToDo: "внести занятость в исходный список",
    specialty: "«По специальности» известно, %",
    specialtyToDo: "заполнить признак у занятых",
    unanswered: "Без ответа о занятости",
    unansweredToDo: "связаться и уточнить",
    atRisk: "Под риском (показатель 7)",
    atRiskToDo: "список – на листе «Группа риска»",
  },
  otherReasons: (count: number) => `прочие причины (${count})`,
  otherToDo: "лист «Группа риска»",
  deadlinesTitle: "Сроки ближайших 30 дней",
  noDeadlines: "Сроков в ближайшие 30 дней нет.",
  deadline: (item: string, title: string, when: string, meaning: string | null) =>
    `${item}  ${when}: ${title}${meaning === null ? "" : ` – ${meaning}`}`,
  moreDeadlines: (count: number) => `И ещё ${counted(count, ["срок", "срока", "сроков"])} – на листе «План работы».`,
  referrals: ({ people: issued, fairs, events }: Summary["referrals"]) => {
    const told = [
      ...(fairs === null ? [] : [`на ярмарках – ${fairs}`]),
      ...(events === null ? [] : [`на мероприятиях – ${events}`]),
    ];
    const where = told.length === 0 ? "числа направлений на ярмарках и мероприятиях не внесены" : told.join(", ");
    return `Направления выданы: ${counted(issued, ["человеку", "людям", "людям"])}; ${where}.`;
  },
  chartTitles: {
    K1: "Занятые, %",
    K2: "По специальности, %",
    K7: "Под риском, %",
  },
  months: ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  series: { fact: "Факт", plan: "План" },
} as const;
