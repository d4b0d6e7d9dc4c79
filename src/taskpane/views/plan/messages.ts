import type { Deadline } from "../../../engine/deadlines";
import type { MovementView } from "../../../engine/movement";
import { counted } from "../../messages";

/** The parts of the view, the most urgent first. */
export const DEADLINE_GROUPS: readonly { readonly state: Deadline["state"]; readonly title: string }[] = [
  { state: "overdue", title: "Срок прошёл" },
  { state: "due", title: "Сейчас" },
  { state: "soon", title: "Скоро" },
];

/** Where a deadline leads. */
export const LEADS: Readonly<Record<NonNullable<Deadline["leadsTo"]>, string>> = {
  risk: "К группе риска",
  indicators: "К показателям",
  settings: "К настройкам",
  checks: "К замечаниям",
};

/** The kinds of movement, in the order of «История КПЭ». */
export const MOVES: readonly { readonly kind: Exclude<keyof MovementView, "from" | "to">; readonly title: string }[] = [
  { kind: "changedChannel", title: "Сменили занятость" },
  { kind: "enteredRisk", title: "Вошли в группу риска" },
  { kind: "leftRisk", title: "Вышли из группы риска" },
  { kind: "added", title: "Добавлены в контингент" },
  { kind: "removed", title: "Выбыли из контингента" },
];

const people = (count: number): string => counted(count, "человек", "человека", "человек");

/** «Срез»: saving one and the saved ones. */
export const SNAPSHOT_TEXT = {
  title: "Срез",
  what: "Срез запоминает значения показателей и положение каждого выпускника на дату, без имён. По плану его сохраняют на 1-е число каждого месяца (п. 6.2).",
  date: "Дата среза",
  dateHelp: "дд.мм.гггг; сведения берутся такими, какие сейчас в книге",
  notDay: "Такой даты нет. Нужен вид 01.06.2025.",
  otherYear: (from: string, to: string) => `Дата не из этого учебного года: нужна с ${from} по ${to}. Год меняется в «Настройках».`,
  save: (day: string) => `Сохранить срез на ${day}`,
  saveNone: "Сохранить срез",
  effect: "Заодно пересчитаются и листы отчёта, на эту же дату.",
  replaces: (day: string, saved: string) => `Срез на ${day} уже есть, сохранён ${saved}. Новый заменит его; что изменилось, встанет в «Исправления» листа истории.`,
  savedPeople: (count: number) => `Записей о людях: ${count}.`,
  first: "Это первый срез: сравнивать пока не с чем.",
  since: (day: string) => `С прошлого среза, ${day}: `,
  nothing: "ничего не изменилось.",
  corrected: (changes: number, count: number) => `Прежний срез этого дня исправлен: значений изменилось – ${changes}, затронуто записей о людях – ${count}.`,
  addedLate: "Срез добавлен задним числом: сведения взяты нынешние. Это записано в «Исправления».",
  sameAgain: "Такой срез этого дня уже был, ничего не изменилось.",
  otherDay: (day: string, former: string) => `Листы отчёта и панель теперь на ${day}. Чтобы вернуть их на ${former}, нажмите «Пересчитать КПЭ» в «Начале».`,
  differ: "Формулы Excel подтверждают не все числа отчёта: см. «Начало».",
  toStart: "К началу",
  openHistory: (name: string) => `Открыть лист «${name}»`,
  list: (count: number) => `Сохранённые срезы: ${count}`,
  row: (count: number, saved: string) => `${people(count)}, сохранён ${saved}`,
} as const; // prettier-ignore

/** «Движение с …» and what became of the forecasts. */
export const YEAR_TEXT = {
  movement: (day: string) => `Движение с ${day}`,
  movementTitle: "Движение контингента",
  noMovement: "Кто сменил занятость, вошёл в группу риска и вышел из неё, видно после первого среза: с ним сравнивается нынешнее.",
  movementHelp: (from: string, to: string) => `Что изменилось между срезом на ${from} и нынешним расчётом на ${to} (п. 2.8).`,
  move: (title: string, count: number) => `${title}: ${count}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  forecastOf: (channel: string) => `прогноз: ${channel}`,
  cohort: (year: number) => `выпуск ${year}`,
  gone: (id: string) => `Запись ${id}: сейчас в списках её нет`,
  outcomes: "Прогноз и факт",
  outcomeOf: (cohort: number) => `Выпуск ${cohort} года`,
  track: "Прогноз",
  planned: "Человек",
  cameTrue: "Сбылось",
  cameTrueOf: (count: number, known: number) => `${count} из ${known}`,
  notForecast: "–",
  noFact: "факта нет",
  indeed: (others: string) => `на деле: ${others}`,
  outcomeHelp: "Доля – от тех, о ком факт известен (п. 6.3).",
  withoutForecast: (count: number) => `Без прогноза: ${people(count)}.`,
  differing: (count: number) => `Вышло иначе: ${count}`,
} as const; // prettier-ignore

/** Deadlines outside of the pane: the sheet and Outlook. */
export const CALENDAR_TEXT = {
  toSheet: (name: string) => `Отметить на листе «${name}»`,
  toSheetHelp: "Выполненное отмечают на листе: там же подтверждение и примечание. Отмеченное уйдёт отсюда после пересчёта.",
  noSheet: "Выполненное отмечают на листе «План работы». Он появится после пересчёта.",
  button: "Сроки в календарь Outlook (.ics)",
  help: "Файл со всеми сроками года, которые ещё не выполнены. О выпускниках в нём ничего нет.",
  made: (name: string) => `Файл «${name}» отправлен в «Загрузки»`,
  open: "Откройте его: Outlook предложит добавить сроки в календарь. Новый файл обновит их, а не добавит ещё раз.",
  again: "Скачать ещё раз",
  blocked: "Файл не появился?",
  blockedAdvice: "Этот Excel не даёт надстройкам сохранять файлы. Откройте книгу в Excel в браузере и нажмите ту же кнопку. Или выделите весь текст ниже, скопируйте его (Ctrl+C), вставьте в Блокнот и сохраните под именем:",
  text: "Содержимое файла",
  stale: "Книгу нужно прочитать заново: нажмите «Пересчитать КПЭ» и повторите.",
} as const; // prettier-ignore

/** Everything else that «План» says. */
export const PLAN_TEXT = {
  asOf: (day: string) => `Дни считаются от отчётной даты ${day}.`,
  changeDate: "Изменить дату",
  none: (year: string) => `В ближайшие две недели сроков плана работы на ${year} учебный год нет.`,
  group: (title: string, count: number) => `${title}: ${count}`,
  window: (start: string, end: string) => `(${start} – ${end})`,
  /** What a button says to who does not see its line: «К группе риска, п. 5.1». */
  lead: (text: string, item: string) => `${text}, п. ${item}`,
} as const;
