import type { CopyKind, CopyOutcome } from "../app/open-copy";
import type { WorkbookState } from "../app/port";
import type { Stage } from "../app/recalculate-types";
import type { Purpose } from "./pane/pane-state";
import type { ViewName } from "./pane/view-props";

const PLURAL = new Intl.PluralRules("ru");

/** A number with its noun: 1 лист, 2 листа, 5 листов. */
export function counted(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few, many };
  return `${count} ${forms[PLURAL.select(count)] ?? many}`;
}

/** Names of the steps while they run. */
const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  read: "Чтение листов",
  check: "Проверка данных",
  calculate: "Расчёт показателей",
  write: "Запись в книгу",
};

/** The step of a run; a copy is not written into the officer's workbook. */
export function stageName(purpose: Purpose, stage: Stage): string {
  return purpose === "copy" && stage === "write" ? "Создание новой книги" : STAGE_NAMES[stage];
}

/** The tabs. */
export const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  start: "Начало",
  indicators: "Показатели",
  risk: "Группа риска",
  checks: "Проверка",
  plan: "План",
  settings: "Настройки",
};

/** What goes on, for the bar at the top. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  look: "Читаю книгу",
  recalculate: "Пересчитываю КПЭ",
  settings: "Сохраняю настройки",
  sheets: "Создаю листы",
  restore: "Возвращаю прежний отчёт",
  snapshot: "Сохраняю срез",
  copy: "Готовлю копию",
};

/** What became of the workbook after a failure. */
const STATE_LINES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена.",
  restored: "Листы надстройки возвращены к прежнему содержанию, исходные листы не изменены.",
  "not-restored":
    "Вернуть прежнее содержание листов надстройки не удалось. Исходные листы не изменены. Закройте книгу без сохранения или повторите.",
};

/** What became of it when the former report was to be put back. */
const RESTORE_STATE_LINES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена: на листах последний отчёт.",
  restored: "На листах остался последний отчёт, исходные листы не изменены.",
  "not-restored":
    "Листы отчёта записаны не полностью. Исходные листы не изменены. Нажмите «Пересчитать КПЭ»: отчёт будет записан заново.",
};

/** What became of it when sheets to fill were to be added. */
const OWN_SHEETS_STATE_LINES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена.",
  restored: "Начатые листы убраны, книга такая же, как была.",
  "not-restored": "Часть пустых листов осталась в книге: удалите их, ваши листы не изменены.",
};

/** What became of the workbook when a run of this purpose failed. */
export function stateLine(purpose: Purpose, workbook: WorkbookState): string {
  switch (purpose) {
    case "sheets":
      return OWN_SHEETS_STATE_LINES[workbook];
    case "restore":
      return RESTORE_STATE_LINES[workbook];
    case "snapshot":
      return `Срез не сохранён. ${STATE_LINES[workbook]}`;
    case "copy":
      return `Копия не открыта. ${STATE_LINES[workbook]}`;
    case "look":
    case "recalculate":
    case "settings":
      return STATE_LINES[workbook];
  }
}

/** The copies by name. */
export const COPY_NAMES: Readonly<Record<CopyKind, string>> = {
  director: "Копия для директора",
  site: "Копия для сайта",
};

/** What a screen reader says of a copy. */
export const COPY_SPOKEN: Readonly<Record<CopyOutcome["state"], (kind: CopyKind) => string>> = {
  opened: (kind) => `${COPY_NAMES[kind]} открыта новой книгой. Сохраните её.`,
  refused: (kind) => `${COPY_NAMES[kind]} не открыта: в ней нашлись сведения о людях.`,
};

/** Everything else that the frame of the pane says. */
export const TEXT = {
  title: "КПЭ выпускников",
  views: "Разделы панели",
  notices: "Сообщения",
  recalculate: "Пересчитать КПЭ",
  recalculateShort: "Пересчитать",
  retry: "Повторить",
  close: "Закрыть сообщение",
  cancel: "Отменить",
  cancelling: "Останавливаю…",
  privacy: "Данные не покидают книгу",
  loading: "Загрузка…",
  waitingForCell: "Excel ждёт: закончите ввод в ячейке (Enter или Esc).",
  cannotCancelWriting: "Запись уже идёт, отменить нельзя.",
  cancelled: "Остановлено. Книга не изменена.",
  failed: "Не получилось",
  done: "КПЭ пересчитаны",
  /** Excel's formulas give something else than was counted. */
  differ: "Сверка с формулами не сошлась",
  restored: "Прежний отчёт возвращён",
  savedOn: (day: string) => `Срез на ${day} сохранён`,
  changed: (time: string) => `Данные изменились после расчёта ${time}`,
  behind: "Листы отчёта ещё не обновлены после изменения настроек.",
  gone: (sheet: string) => `Листа «${sheet}» больше нет в книге: его удалили или переименовали. Пересчитайте КПЭ.`,
  hidden: (sheet: string) => `Лист «${sheet}» скрыт. Чтобы увидеть его, щёлкните правой кнопкой по ярлычку любого листа и выберите «Показать».`,
  hiddenCell: (sheet: string, address: string) => `Ячейка ${address} листа «${sheet}» скрыта: снимите фильтр или покажите скрытые строки и столбцы.`,
  reportSheetGone: "Этого листа больше нет в книге. Пересчитайте КПЭ, и он появится снова.",
  viewBroken: "Этот раздел не открылся",
  viewBrokenAdvice: "Закройте панель и откройте её снова. Если не поможет, проверьте связь с сервером надстройки.",
  oldExcel: "Нужен Excel новее",
  oldExcelAdvice:
    "Этому Excel не хватает возможностей, которые нужны надстройке. Она работает в Excel 2021 и новее, в Microsoft 365, в Excel для Mac и в Excel в браузере.",
  notExcel: "Откройте панель в Excel",
  notExcelAdvice:
    "Эта страница работает внутри Excel: на вкладке «Главная» нажмите «Панель» в группе «КПЭ выпускников».",
  crashed: "В надстройке произошла ошибка",
  crashedAdvice: (code: string) =>
    `Закройте панель и откройте её снова. Если ошибка повторится, сообщите разработчикам код: ${code}.`,
} as const; // prettier-ignore

/** ISO day as the officer reads it: 2025-06-01 → 01.06.2025. */
export function ruDay(iso: string): string {
  return iso.split("-").reverse().join(".");
}

/** Milliseconds since 1970 as the clock on the wall shows them: 14:32. */
export function clock(at: number): string {
  return new Date(at).toLocaleTimeString("ru-RU", { hour: "2-digit", minute: "2-digit" });
}
