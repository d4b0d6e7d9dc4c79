/** Everything that the view «Показатели» says beside the plan's own words. */
import type { ResultCell } from "../../../engine/results";
import type { Category, IndicatorRecord } from "../../../plan/indicator";
import { counted } from "../../messages";

type Status = ResultCell["status"];

/** No-break space: a number stays with its unit. */
const NBSP = "\u00a0";

/** What the list can be narrowed to. */
export type FilterName = "all" | "missed" | "preliminary" | "no-plan" | "no-data";

/** Words of a filter: on its button, and when nothing is left. */
export interface FilterWords {
  readonly name: FilterName;
  readonly text: string;
  readonly nothing: string;
}

/** The filters in the order of their buttons. */
export const FILTERS: readonly FilterWords[] = [
  { name: "all", text: "Все", nothing: "" },
  { name: "missed", text: "Не выполнено", nothing: "Невыполненных показателей нет." },
  { name: "preliminary", text: "Предварительно", nothing: "Предварительных значений нет." },
  { name: "no-plan", text: "Нет плана", nothing: "План задан у всех показателей." },
  { name: "no-data", text: "Нет данных", nothing: "Данных хватает для всех показателей." },
];

/** What a status is called. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: "выполнено",
  missed: "не выполнено",
  preliminary: "предварительно",
  "no-plan": "план не задан",
  "no-data": "нет данных",
  "not-applicable": "не применимо",
};

/** What a status means, where its words alone do not say it. */
export const STATUS_MEANS: Readonly<Partial<Record<Status, string>>> = {
  preliminary:
    "Значение соответствует плану, но может перестать соответствовать, когда станут известны недостающие сведения.",
  "no-plan": "Плановое значение устанавливает сама организация; оно ещё не внесено.",
  "not-applicable": "В этой категории нет выпускников, доля не рассчитывается.",
};

/** Groups of the list: the key part, then the sections of the general part by number. */
export const GROUP_NAMES: Readonly<Record<"key" | 1 | 2 | 3 | 4 | 5, string>> = {
  key: "Ключевые показатели",
  1: "1. Нормативное обеспечение",
  2: "2. Карьерные треки в АИС",
  3: "3. Работодатели и ОПК",
  4: "4. ЦЗН и общественные организации",
  5: "5. Адресная работа",
};

/** Categories of people, short. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  all: "Все выпускники",
  disability: "Лица с ОВЗ",
  abilympics: "Призёры «Абилимпикса»",
  professionalitet: "Участники «Профессионалитета»",
};

/** Answers of the checklist, by the indicator's unit. */
export const ANSWERS: Readonly<Record<"есть/нет" | "да/нет", { readonly yes: string; readonly no: string }>> = {
  "есть/нет": { yes: "есть", no: "нет" },
  "да/нет": { yes: "да", no: "нет" },
};

/** Whether what is missing is people or other units (mentions of «чел.» and «ед.»). */
export type GapUnit = "чел." | "ед.";

/** Everything else. */
export const INDICATORS_TEXT = {
  filters: "Какие показатели показать",
  filterButton: (text: string, count: number) => `${text}${NBSP}${count}`,
  shown: (count: number) => `Показано: ${counted(count, "показатель", "показателя", "показателей")}.`,
  showAll: "Показать все",
  title: ({ number, shortName }: Pick<IndicatorRecord, "number" | "shortName">) => `${number}. ${shortName}`,
  /** Of the general part: numbers 4.1 and 4.2 occur in both parts. */
  generalGroup: (group: string) => `Общие показатели: ${group}`,
  percent: (figure: string) => `${figure}${NBSP}%`,
  plan: (planned: string) => `план${NBSP}${planned}`,
  planOnly: (planned: string) => `План${NBSP}${planned}`,
  noPlan: "план не задан",
  noPlanOnly: "План не задан",
  categoryWithPlan: (category: string, plan: string) => `${category}: ${plan}`,
  noObligation: "обязательство не установлено",
  forecastYear: (year: number) => `${year} прогноз`,
  forecastMeans: (year: number) =>
    `Прогноз: выпуск ${year} года ещё не состоялся, посчитано по планам студентов-выпускников.`,
  lacking: (gap: string, unit: GapUnit) => `не хватает ${gap}${NBSP}${unit}`,
  excess: (gap: string, unit: GapUnit) => `больше на ${gap}${NBSP}${unit}`,
  sentence: (text: string) => (text.endsWith(".") ? text : `${text}.`),
  back: "Все показатели",
  wording: "Формулировка плана",
  values: "Выберите год и категорию",
  cohort: (year: number) => `Выпуск ${year} года`,
  wholeYear: "За учебный год",
  titleWithCategory: (year: string, category: string) =>
    `${year}, ${category.charAt(0).toLowerCase()}${category.slice(1)}`,
  planLabel: "План",
  numerator: "Числитель",
  denominator: "Знаменатель",
  unknown: "Нет сведений",
  ofPeople: (count: string) => `${count}${NBSP}чел.`,
  howCounted: "Как посчитано",
  howCountedMore: "Подробнее о расчёте",
  loading: "Загрузка списка…",
  gone: "Пересчитайте КПЭ, чтобы увидеть список: книга с тех пор изменилась.",
  fillIns: "Сначала заполните сведения",
  counted: "Учтены",
  countedInNumerator: "В числителе",
  unknownPeople: "Нет сведений",
  unknownRest: "Нет сведений (остальные)",
  missing: "Не вошли в числитель",
  eventsCounted: "Учтённые мероприятия",
  eventsNotCounted: "Не учтены",
  withCount: (title: string, count: number) => `${title}: ${count}`,
  noEvents: "Мероприятий, которые учитываются здесь, нет.",
  nobody: "В этом значении никого нет.",
  toEvent: (title: string, sheet: string, row: number) => `${title}: показать строку ${row} листа «${sheet}»`,
  noDate: "без даты",
  enterPlan: "Внести план",
  enterNumbers: "Внести числа",
  answer: "Ответить",
  changeNumbers: "Изменить числа",
  changeAnswer: "Изменить ответ",
  checkColumns: "Проверить столбцы",
} as const;
