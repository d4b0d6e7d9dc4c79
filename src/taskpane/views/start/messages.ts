import type { ResultCell, Results } from "../../../engine/results";
import type { Severity } from "../../../registry/issue";
import { counted } from "../../messages";

/** Statuses of cells, in the order they are told. */
export const STATUS_LINES: readonly { readonly status: ResultCell["status"]; readonly text: string }[] = [
  { status: "met", text: "Выполнено" },
  { status: "missed", text: "Не выполнено" },
  { status: "preliminary", text: "Предварительно" },
  { status: "no-plan", text: "План не задан" },
  { status: "no-data", text: "Нет данных" },
  { status: "not-applicable", text: "Не применимо" },
];

/** Issues by severity: «3 ошибки». */
export const SEVERITY_COUNTS: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => counted(count, "ошибка", "ошибки", "ошибок"),
  warning: (count) => counted(count, "предупреждение", "предупреждения", "предупреждений"),
  info: (count) => counted(count, "пояснение", "пояснения", "пояснений"),
};

const NOT_TAKEN: Partial<Record<Results["sheets"][number]["taken"], string>> = {
  "not-recognised": "не распознан",
  "name-list": "список ФИО без сведений о занятости",
  hidden: "скрыт, не прочитан",
};

/** What the view «Начало» says. */
export const START_TEXT = {
  reading: "Читаю книгу: какие листы в ней есть и что на них.",
  notRead: "Книга ещё не прочитана.",
  found: "В книге найдено",
  graduates: (sheets: number, people: number) =>
    `Выпускники: ${counted(sheets, "лист", "листа", "листов")}, ${counted(people, "человек", "человека", "человек")}`,
  left: (count: number) => `; отчислены и не считаются: ${count}`,
  noGraduates: "Выпускники: не найдены",
  events: (count: number) => `Мероприятия: ${count}`,
  noEvents: "Мероприятия: листа нет",
  fairs: (count: number) => `Ярмарки: ${count}`,
  noFairs: "Ярмарки: листа нет",
  notTakenTitle: (count: number) => `Не прочитано: ${counted(count, "лист", "листа", "листов")}`,
  notTaken: NOT_TAKEN,
  chooseSheets: "Выбрать листы",
  period: (year: string, day: string) => `Учебный год ${year}, по состоянию на ${day}`,
  changePeriod: "Изменить",
  willMake: (names: string) => `Будут созданы листы: ${names}.`,
  willRefill: (names: string) => `Будут обновлены листы: ${names}.`,
  keepsNotes: "Ваши записи на них сохранятся.",
  untouched: "Исходные листы не изменяются.",
  ownSheets: "Создать образец листов",
  ownSheetsHelp:
    "Появятся пустые листы выпускников, мероприятий и ярмарок с готовыми столбцами и списками выбора. Впишите в них свои данные.",
  ownSheetsMade: (names: string) => `Созданы листы: ${names}. Заполните их и нажмите «Прочитать снова».`,
  readAgain: "Прочитать снова",
  done: "Готово",
  writtenAt: (time: string) => `Листы отчёта записаны в ${time}.`,
  restore: "Вернуть прежний отчёт",
  restoreHelp:
    "Вернёт на листы отчёта то, что стояло на них до этого пересчёта. Исходные листы и «Настройки КПЭ» не изменятся. Пока панель открыта.",
  restoredAt: (time: string, names: string) =>
    `В ${time} на листы ${names} вернулся отчёт, который стоял на них до последнего пересчёта. В панели – расчёт по нынешним данным.`,
  differ: (time: string) => `Листы отчёта записаны в ${time}, но эти значения формулы Excel не подтверждают:`,
  differMore: (count: number) => `и ещё ${counted(count, "значение", "значения", "значений")}, см. столбец «Сверка».`,
  differAdvice:
    "Не подписывайте их. Пересчитайте ещё раз; если не поможет, сообщите разработчикам показатель и оба числа.",
  differGo: (address: string) => `Показать ячейку ${address}`,
  notes: "Обратите внимание",
  sheets: "Листы отчёта",
  sheetMade: "новый",
  openSheet: (name: string) => `Открыть лист «${name}»`,
  outcome: "Коротко",
  values: (values: number, indicators: number) =>
    `${counted(values, "значение", "значения", "значений")} по ${indicators} показателям: годы и категории`,
  atRisk: "Под риском (показатель 7)",
  targeted: "Всего на адресной работе",
  errors: "Замечаний к данным",
  noIssues: "Замечаний к данным нет.",
  toIndicators: "К показателям",
  toRisk: "К группе риска",
  toChecks: "К замечаниям",
} as const;
