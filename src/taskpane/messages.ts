import type { Severity } from "../registry/issue";
import type { Stage } from "../app/recalculate-types";
import type { WorkbookState } from "../app/port";
import type { ResultCell } from "../engine/results";

const PLURAL = new Intl.PluralRules("ru");

/** A number with its noun: 1 лист, 2 листа, 5 листов. */
export function counted(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few, many };
  return `${count} ${forms[PLURAL.select(count)] ?? many}`;
}

/** Names of the steps while they run. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  read: "Чтение листов",
  check: "Проверка данных",
  calculate: "Расчёт показателей",
  write: "Запись отчёта",
};

/** Statuses of cells, in the order they are told. */
export const STATUS_LINES: readonly { readonly status: ResultCell["status"]; readonly text: string }[] = [
  { status: "met", text: "Выполнено" },
  { status: "missed", text: "Не выполнено" },
  { status: "preliminary", text: "Предварительно" },
  { status: "no-plan", text: "План не введён" },
  { status: "no-data", text: "Нет данных" },
  { status: "not-applicable", text: "Не применимо" },
];

/** Issues by severity: «3 ошибки». */
export const SEVERITY_COUNTS: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => counted(count, "ошибка", "ошибки", "ошибок"),
  warning: (count) => counted(count, "предупреждение", "предупреждения", "предупреждений"),
  info: (count) => counted(count, "пояснение", "пояснения", "пояснений"),
};

/** What became of the workbook after a failure. */
export const STATE_LINES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена.",
  restored: "Листы отчёта возвращены к прежнему содержанию, исходные листы не изменены.",
  "not-restored":
    "Вернуть прежнее содержание листов отчёта не удалось. Исходные листы не изменены. Закройте книгу без сохранения или повторите расчёт.",
};

/** Everything else that the pane says. */
export const TEXT = {
  title: "КПЭ выпускников",
  intro:
    "Надстройка прочитает листы выпускников, мероприятий и ярмарок этой книги, посчитает показатели плана и группу риска.",
  untouched: "Исходные листы не изменяются: отчёт записывается на отдельные листы.",
  recalculate: "Пересчитать КПЭ",
  recalculateAgain: "Пересчитать снова",
  retry: "Повторить",
  cancel: "Отменить",
  privacy: "Данные не покидают книгу",
  working: "Идёт расчёт",
  waitingForCell: "Excel ждёт: закончите ввод в ячейке (Enter или Esc).",
  cannotCancelWriting: "Отчёт уже записывается, отменить нельзя.",
  cancelled: "Расчёт отменён. Книга не изменена.",
  done: "Готово",
  failed: "Не получилось",
  academicYear: (year: string) => `Учебный год ${year}`,
  asOf: (day: string) => `по состоянию на ${day}`,
  indicators: "Показатели",
  values: (values: number, indicators: number) =>
    `${counted(values, "значение", "значения", "значений")} по ${indicators} показателям: годы и категории`,
  risk: "Группа риска",
  atRisk: "Под риском (показатель 7)",
  riskUnknown: "Сведений нет",
  riskWaiting: "Ожидание",
  targeted: "Всего на адресной работе",
  checks: "Проверка данных",
  noIssues: "Замечаний нет.",
  sheets: "Листы отчёта",
  sheetMade: "новый",
  openSheet: (name: string) => `Открыть лист «${name}»`,
  sheetGone: "Этого листа больше нет в книге. Пересчитайте показатели, и он появится снова.",
  notes: "Обратите внимание",
  oldExcel: "Нужен Excel новее",
  oldExcelAdvice:
    "Этому Excel не хватает возможностей, которые нужны надстройке. Она работает в Excel 2021 и новее, в Microsoft 365, в Excel для Mac и в Excel в браузере.",
  notExcel: "Откройте панель в Excel",
  notExcelAdvice:
    "Эта страница работает внутри Excel: на вкладке «Главная» нажмите «Панель» в группе «КПЭ выпускников».",
  crashed: "В надстройке произошла ошибка",
  crashedAdvice: (code: string) =>
    `Закройте панель и откройте её снова. Если ошибка повторится, сообщите разработчикам код: ${code}.`,
} as const;

/** ISO day as the officer reads it: 2025-06-01 → 01.06.2025. */
export function ruDay(iso: string): string {
  return iso.split("-").reverse().join(".");
}
