import { AT_RISK_WORDS } from "../../../engine/messages-targeted";
import type { ReasonCode } from "../../../engine/targeted-reasons";
import { counted } from "../../messages";

/** Reasons in a few words, to choose by; beside a person stands the whole explanation. No health words (rulings 31). */
export const REASON_NAMES: Readonly<Record<ReasonCode, string>> = {
  R1: "на учёте в ЦЗН",
  R2: "ищет работу",
  R3: "не планирует работать",
  R4: "занят неофициально",
  R5: "иная причина риска",
  R6: "служба завершена, сведений нет",
  R7: "уволен",
  R8: "срок устройства прошёл",
  W2: "не определился с треком",
  U1: "нет сведений",
  S1: "работает не по специальности",
  S2: "не планирует по специальности",
  O1: "группа 3: не занят",
  O2: "группа 3: сопровождение",
  O3: "группа 3: наблюдение",
  A1: "после службы, не трудоустроен",
  A2: "после службы, срок истёк",
  A3: "служба завершается",
  A4: "после службы, занят",
  T1: "целевой договор",
  D1: "договор дуального обучения",
};

/** Groups of heading 5 of the plan. The third is a number only (rulings 31). */
export const WORK_GROUP_NAMES = {
  1: "1. Под риском незанятости",
  2: "2. Не по специальности",
  3: "3. Группа 3 раздела 5 плана",
  4: "4. После службы по призыву",
  contracts: "Договоры",
} as const;

/** Priorities, the most urgent first. */
export const PRIORITY_NAMES: Readonly<Record<number, string>> = {
  1: "Приоритет 1 – в первую очередь",
  2: "Приоритет 2 – во вторую очередь",
  3: "Приоритет 3 – в плановом порядке",
  4: "Приоритет 4 – наблюдение",
};

const people = (count: number): string => counted(count, "человек", "человека", "человек");

/** «под риском – 3, не под риском – 60»: of whom the list consists. */
function composition(parts: readonly (readonly [name: string, count: number])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} – ${count}`)
    .join(", ");
}

/** The figures at the top. */
export const FIGURE_TEXT = {
  yes: {
    title: "под риском",
    line: "Не заняты, уволены, не определились с треком. Только их считает показатель 7.",
  },
  unknown: {
    title: "сведений нет",
    line: "Занятость неизвестна. В показатель 7 не входят, но могут войти: свяжитесь и впишите, чем заняты.",
  },
  waiting: { title: "ожидание", line: "Устройство впереди, срок ещё не прошёл. Риском не считаются." },
  targeted: {
    title: "всего на адресной работе",
    line: (yes: number, unknown: number, waiting: number, no: number) =>
      `Все, с кем план предписывает работать (раздел 5): ${composition([
        ["под риском", yes],
        ["сведений нет", unknown],
        ["ожидание", waiting],
        ["не под риском, но не по специальности, после службы, с договором или в группе 3", no],
      ])}.`,
  },
  show: "Показать",
  showWhat: (title: string) => `Показать: ${title}`,
  partOnList: (onList: number) => `Из них в списке ниже: ${onList}.`,
  atRiskCannotWork: (count: number) => `Из них в разделе «Не могут трудоустроиться»: ${count}.`,
  unknownOffList: (count: number) =>
    `Не в списке: ${people(count)} – на их листах нет столбца, по которому видна занятость.`,
  toChecks: "К замечаниям",
} as const;

/** Search and filters. */
export const FILTER_TEXT = {
  region: "Поиск и отбор",
  search: "Фамилия или группа",
  year: "Год выпуска",
  group: "Группа",
  indicator7: "В показателе 7",
  reason: "Причина",
  all: "все",
  noYear: "не указан",
  noGroup: "без группы",
  counted: (name: string, count: number) => `${name} (${count})`,
  wholeGroup: "вся группа",
  shown: (shown: number, all: number) => `Показано ${shown} из ${all}`,
  reset: "Сбросить",
  nobodyFound: "Никто не подходит под поиск и отбор.",
} as const;

/** The list. */
export const RISK_TEXT = {
  /** As the sheet says it. */
  nobodyListed: "На отчётную дату в списке никого нет.",
  toSheet: (name: string) => `Открыть лист «${name}»`,
  sheetHelp: "Там список можно напечатать и вписать, что сделано: записи видны и здесь.",
  priority: (priority: number, count: number) => `${PRIORITY_NAMES[priority] ?? priority}: ${count}`,
  year: (cohort: number | null) => (cohort === null ? "год выпуска не указан" : `выпуск ${cohort}`),
  indicator7: AT_RISK_WORDS,
  inIndicator7: "Показатель 7",
  measures: "Меры",
  list: (year: number) => `Список ${year} года`,
  listOpen: (end: string) => `до ${end}`,
  listClosed: (end: string) => `закрыт ${end}`,
  listAhead: (start: string, end: string) => `${start} – ${end}`,
  phone: "Тел.",
  curator: "Куратор",
  notes: "Записано в листе",
  cannotWork: (count: number) => `Не могут трудоустроиться: ${count}`,
  cannotWorkLine: "По объективной причине. В адресную работу не входят.",
  measuresInFull: "Меры плана полностью",
} as const;
