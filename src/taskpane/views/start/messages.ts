import type { CopyKind } from "../../../app/open-copy";
import type { ReportSheet } from "../../../app/reckoning";
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

/** The sheets of the report by what they are for, in the order they are told. */
export const SHEET_GROUPS: readonly { readonly title: string; readonly kinds: readonly ReportSheet["kind"][] }[] = [
  { title: "Для директора", kinds: ["сводка", "кпэ", "разрезы"] },
  { title: "Для работы", kinds: ["риск", "план", "форма", "история", "настройки"] },
  { title: "Для проверки", kinds: ["сверка", "проверка", "реестр", "события", "расшифровка"] },
];

/** «Копии»: what is in each, what came of it. */
export const COPIES_TEXT = {
  title: "Копии",
  help: "Копия откроется новой книгой Excel: сохраните её сами. В этой книге ничего не изменится.",
  contents: {
    director: "«Сводка», «КПЭ» и группа риска: фамилии с инициалами, без сведений о здоровье, без формул и скрытых листов.",
    site: "Только числа. Малые группы скрыты так, чтобы их нельзя было вычислить. Перед открытием копия проверяется: в ней не должно быть ни одной фамилии, группы, телефона или СНИЛС.",
  } satisfies Record<CopyKind, string>,
  opened: (name: string) => `${name} открыта`,
  openedAt: (time: string) => `В ${time} – новой книгой, рядом с этой. Сохраните её: «Файл» → «Сохранить как». Пока она нигде не записана.`,
  refused: (name: string) => `${name} не открыта`,
  refusedWhy: (found: number) => `В ней нашлись сведения, по которым можно узнать людей: ${found} (фамилия, группа, работодатель, телефон или СНИЛС). Публиковать такую копию нельзя.`,
  refusedAdvice: "Проверьте названия специальностей и строки «Настроек»: нет ли в них фамилии, группы или места работы. Исправьте и повторите. Если не поможет, сообщите разработчикам.",
  toSettings: "К настройкам",
} as const; // prettier-ignore

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
  willMake: (count: number) => `Будут созданы листы: ${count}`,
  willRefill: (count: number) => `Будут обновлены листы: ${count}`,
  willDoBoth: (toMake: number, toRefill: number) => `Листы отчёта: новых – ${toMake}, обновятся – ${toRefill}`,
  sheetNew: (name: string) => `«${name}» (новый)`,
  sheetRefilled: (name: string) => `«${name}» (обновится)`,
  keepsNotes: "Ваши записи на листах отчёта сохранятся.",
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
