/** When a deadline is, and what it means in people now. Meanings are parts of a sentence: small letter, no full stop. */
import type { ControlCategory } from "../registry/control-figure";
import { formatRu, fromSerial, type Serial } from "../registry/date";
import type { StudyForm } from "../registry/graduate";
import { FORM_NAMES } from "./messages-explain";
import { counted, formOf, type Forms } from "./plural";

const DAYS: Forms = ["день", "дня", "дней"];
const PEOPLE: Forms = ["человек", "человека", "человек"];
const GRADUATES: Forms = ["выпускник", "выпускника", "выпускников"];
/** After «о». */
const OF_GRADUATES: Forms = ["выпускнике", "выпускниках", "выпускниках"];

/** Day 0 of the serials, 30.12.1899, was a Saturday. */
const WEEKDAYS = ["суббота", "воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница"] as const;

const MONTHS = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]; // prettier-ignore

/** «воскресенье». */
export function weekdayOf(day: Serial): string {
  return WEEKDAYS[day % 7] ?? "";
}

/** «воскресенье 01.06.2025»: the plan does not move a date that falls on a day off, so the weekday is said. */
export function onWeekday(day: Serial): string {
  return `${weekdayOf(day)} ${formatRu(day)}`;
}

/** «завтра», «через 5 дней». */
function ahead(days: number): string {
  return days === 1 ? "завтра" : `через ${counted(days, DAYS)}`;
}

/** When. */
export const WHEN = {
  overdue: (end: Serial) => `срок был ${formatRu(end)}: проверьте, выполнено ли`,
  today: (day: Serial) => `сегодня, ${onWeekday(day)}`,
  lastDay: "сегодня последний день",
  due: (end: Serial, days: number) =>
    `до ${formatRu(end)}, ${formOf(days, ["остался", "осталось", "осталось"])} ${counted(days, DAYS)}`,
  onDay: (day: Serial, days: number) => `${ahead(days)}, ${onWeekday(day)}`,
  from: (start: Serial, days: number) => `${ahead(days)}, с ${formatRu(start)}`,
} as const;

/** Categories of СПО-1 that the lists can be compared by; «инвалиды» alone cannot be told in them. */
export const CONTROL_NAMES: Readonly<Record<Exclude<ControlCategory, "disabled">, string>> = {
  all: "",
  disability: ", лица с ОВЗ",
  target: ", целевики",
  professionalitet: ", «Профессионалитет»",
};

/** What it means. */
export const MEANING = {
  notAnswered: (number: string) => `ответ по показателю ${number} не внесён в «Настройки КПЭ»`,
  answeredNo: (number: string) => `по показателю ${number} внесено «нет»`,
  /** «показатель 2.1 – 96,1 % при плане не менее 100 %». */
  indicator: (number: string, fact: string, plan: string | null) =>
    `показатель ${number} – ${fact}${plan === null ? "" : ` при плане ${plan}`}`,
  noData: (number: string) => `показатель ${number} – нет данных`,
  atLeast: (value: string) => `не менее ${value}`,
  atMost: (value: string) => `не более ${value}`,
  notInAis: (count: number, of: number) => `в АИС нет ${count} из ${of} студентов`,
  withoutTrack: (count: number, of: number) => `без карьерного трека ${count} из ${of} очников`,
  withoutForecast: (count: number, of: number) => `без прогноза ${count} из ${of} заочников и очно-заочников`,
  movement: (year: number, present: number, left: number) =>
    `в списках ${year} года ${counted(present, PEOPLE)}${left === 0 ? "" : `, выбыли ${left}`}`,
  riskList: (year: number, closes: Serial | null, listed: number) =>
    `${closes === null ? `в списке ${year} года` : `список ${year} года закрывается ${dayAndMonth(closes)}: в нём`} ${counted(listed, PEOPLE)}`,
  atRisk: (count: number) => `под риском из них ${count}`,
  backFromService: (count: number) => `завершили службу ${count}`,
  legalHelp: (count: number) => `правовая помощь нужна: ${counted(count, PEOPLE)}`,
  underRisk: (count: number) => `под риском ${counted(count, PEOPLE)}`,
  routed: (count: number) => `трудоустроены по направлениям ${count}`,
  contingent: (year: number, count: number) => `в списках ${year} года ${counted(count, GRADUATES)}`,
  noControl: "контрольные числа СПО-1 не внесены в «Настройки КПЭ»",
  agrees: "с внесёнными числами СПО-1 совпадает",
  differs: (form: StudyForm, category: keyof typeof CONTROL_NAMES, listed: number, control: number) =>
    `${FORM_NAMES[form]}${CONTROL_NAMES[category]}: в списках ${listed}, по СПО-1 ${control}`,
  nothingKnown: (count: number, years: string) => `сведений нет о ${counted(count, OF_GRADUATES)} ${years}`,
  allKnown: (count: number, years: string) => `сведения есть обо всех, всего ${counted(count, GRADUATES)} ${years}`,
  years: (first: number, second: number) => `${first} и ${second} годов`,
  forecastMissing: (count: number, year: number) => `без прогноза ${counted(count, GRADUATES)} ${year} года`,
  forecastComplete: (year: number) => `прогноз ${year} года есть у всех`,
  undecided: (count: number) => `не определились ${count}`,
  verdicts: (met: number, missed: number, all: number) =>
    `из ${all} показателей выполнены ${met}, не выполнены или частично ${missed}`,
} as const; // prettier-ignore

function dayAndMonth(day: Serial): string {
  const { day: date, month } = fromSerial(day);
  return `${date} ${MONTHS[month - 1] ?? ""}`;
}
