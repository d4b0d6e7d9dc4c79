import type { Results } from "../../../engine/results";
import type { Severity } from "../../../registry/issue";
import { counted } from "../../messages";

/** One issue's severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "Ошибка",
  warning: "Предупреждение",
  info: "Пояснение",
};

/** Why nothing of a sheet was read. */
export const NOT_READ_WORDS = {
  settings: "настройки надстройки",
  generated: "лист отчёта",
  hidden: "скрыт, не прочитан",
  "name-list": "список ФИО без сведений о занятости, не прочитан",
  empty: "пустой",
  "not-recognised": "не распознан, не прочитан",
} as const satisfies Partial<Readonly<Record<Results["sheets"][number]["taken"], string>>>;

const issues = (count: number): string => counted(count, "замечание", "замечания", "замечаний");
const cells = (count: number): string => counted(count, "ячейка", "ячейки", "ячеек");

/** What all three parts say. */
export const CHECKS_TEXT = {
  parts: "Части проверки",
  issues: "Замечания",
  columns: "Столбцы",
  sheets: "Листы",
  reconciliation: "СПО-1",
  saving: "сохраняю…",
  notSaved: "Не сохранено. Что случилось, сказано вверху панели.",
} as const;

/** What «Замечания» says. */
export const ISSUES_TEXT = {
  none: "Замечаний нет",
  noneHint: "Все ячейки прочитаны однозначно.",
  allAccepted: "Все замечания приняты. Новых нет.",
  show: "Показывать",
  noneShown: "Таких замечаний нет.",
  showAll: "Показать все",
  walk: "Замечания по одному",
  walkHint: "Листайте: каждая ячейка откроется в листе, её можно сразу исправить.",
  walkStart: (total: number) => issues(total),
  walkAt: (at: number, total: number) => `Замечание ${at} из ${total}`,
  walkGone: (left: number) => `Готово. Осталось ${issues(left)}`,
  next: "Следующее замечание",
  previous: "Предыдущее замечание",
  toCell: "Показать ячейку",
  toRow: "Показать строку",
  toSheet: "Показать лист",
  accept: "Так и есть",
  acceptOf: (place: string) => `Так и есть: ${place}`,
  acceptNext: "Так и есть, дальше",
  acceptAll: (count: number) => `Так и есть: все ${count}`,
  acceptedNow: (count: number) => `Принято: ${issues(count)}.`,
  acceptHint:
    "«Так и есть» – проверено, исправлять нечего: замечание больше не считается. Это записывается в «Настройки КПЭ».",
  kinds: "По видам",
  otherKind: "Прочее",
  accepted: (count: number) => `Принятые (${count})`,
  restore: "Вернуть",
  restoreOf: (place: string) => `Вернуть замечание: ${place}`,
  restored: "Замечание возвращено.",
} as const;

/** Places of the workbook. */
export const PLACE_TEXT = {
  sheet: (sheet: string) => `лист «${sheet}»`,
  row: (row: number) => `стр. ${row}`,
  column: (column: string) => `столбец ${column}`,
  short: (sheet: string, where: string | null) => (where === null ? `«${sheet}»` : `«${sheet}», ${where}`),
} as const;

/** What teaching of spellings says. */
export const TEACH_TEXT = {
  title: "Непонятные написания",
  hint: "Скажите один раз, что значит написание: оно запомнится в «Настройках КПЭ» и будет учтено во всех таких ячейках.",
  cells: (field: string, count: number) => `${field}, ${cells(count)}`,
  privateSpelling: "Текст ячейки",
  meaning: "Что это значит?",
  choose: "– выберите –",
  nothingChosen: "Выберите значение из списка.",
  remember: "Запомнить",
  rememberOf: (spelling: string) => `Запомнить: ${spelling}`,
  where: (count: number) => `Где: ${cells(count)}`,
  remembering: (spelling: string, meaning: string) => `Запоминаю: ${spelling} – ${meaning}…`,
  remembered: (spelling: string, meaning: string) => `Запомнено: ${spelling} – ${meaning}.`,
  counts: (rows: number) => `Учтено в ${counted(rows, "строке", "строках", "строках")}.`,
  undo: "Отменить",
  undoOf: (spelling: string) => `Отменить: ${spelling}`,
  taught: (count: number) => `Запомненные написания (${count})`,
  taughtLine: (field: string, spelling: string, meaning: string) => `${spelling} (${field}) – ${meaning}`,
  forget: "Забыть",
  forgetOf: (spelling: string) => `Забыть: ${spelling}`,
  forgotten: (spelling: string) => `Забыто: ${spelling}.`,
  mend: "Исправить в настройках",
} as const;

/** What «Столбцы» says. */
export const COLUMNS_TEXT = {
  none: "Таблиц с заголовками нет: показывать нечего.",
  hint: "Чем надстройка сочла каждый столбец. Если не так – выберите другое: это запишется в «Настройки КПЭ».",
  tableOf: { graduates: "выпускники", events: "мероприятия, ярмарки" },
  table: (sheet: string, row: number | null) => (row === null ? `«${sheet}»` : `«${sheet}», заголовок в стр. ${row}`),
  counts: (what: string, columns: number, unread: number) => {
    const all = `${what}: ${counted(columns, "столбец", "столбца", "столбцов")}`;
    return unread === 0 ? all : `${all}, не понято: ${unread}`;
  },
  column: (letter: string, header: string) => `${letter} · ${header}`,
  notUnderstood: "Не понят, не читается",
  leftOut: "Не читается: так указали вы",
  chosen: "Так указали вы",
  samples: (samples: string) => `Например: ${samples}`,
  noSamples: "Пустой столбец",
  channelBlock: "столбец канала занятости",
  auto: "как решила надстройка",
  autoIs: (field: string) => `${field} – по заголовку`,
  changed: (column: string, field: string) => `Столбец ${column}: ${field}.`,
} as const;

/** What «Листы» says. */
export const SHEETS_TEXT = {
  none: "Листов с данными нет.",
  hint: "Какие листы читать. Выбор запишется в «Настройки КПЭ».",
  records: {
    graduates: (count: number) => `выпускники: ${counted(count, "человек", "человека", "человек")}`,
    events: (count: number) => `мероприятия: ${count}`,
    fairs: (count: number) => `ярмарки: ${count}`,
  },
  excluded: "не читается: так указали вы",
  name: (sheet: string) => `«${sheet}»`,
  choices: { auto: "как решила надстройка", yes: "читать", no: "не читать" },
  changed: (sheet: string, choice: string) => `Лист «${sheet}»: ${choice}.`,
  toSheet: "Показать лист",
  show: (sheet: string) => `Показать лист «${sheet}»`,
  own: (names: string) => `Листы надстройки: ${names}.`,
} as const;
