import type { WorkbookState } from "../app/port";
import type { Outcome } from "../app/recalculate-types";

/** What the ribbon's buttons say; the message stands in a small window. */
export const COMMAND_TEXT = {
  done: "Готово",
  differ: "Сверка с формулами не сошлась",
  differMore: (count: number) => `И ещё таких значений: ${count}, см. столбец «Сверка».`,
  differAdvice:
    "Не подписывайте эти значения. Пересчитайте ещё раз; если не поможет, сообщите разработчикам показатель и оба числа.",
  errors: (count: number, sheet: string) =>
    `Ошибок в данных: ${count}. Пока они не исправлены, числа могут быть неверны. Где и что исправить, написано на листе «${sheet}».`,
  checksSheet: "Проверка данных",
  crashed: "В надстройке произошла ошибка",
  crashedAdvice: "Откройте панель «КПЭ выпускников» и повторите расчёт в ней.",
  noSheet: "Листа отчёта нет в книге",
  noSheetAdvice: "Его удалили сразу после расчёта. Нажмите «Пересчитать КПЭ» ещё раз: лист будет создан.",
} as const;

/** Status of one value of the table of indicators. */
export type CellStatus = Outcome["reckoning"]["results"]["cells"][number]["status"];

/** Statuses that are counted, in the order they are told; «не применимо» says nothing about the centre. */
export const STATUS_WORDS: readonly { readonly status: CellStatus; readonly word: string }[] = [
  { status: "met", word: "выполнено" },
  { status: "missed", word: "не выполнено" },
  { status: "preliminary", word: "предварительно" },
  { status: "no-plan", word: "план не задан" },
  { status: "no-data", word: "нет данных" },
];

/** What became of the workbook, in a sentence. */
export const COMMAND_STATES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена.",
  restored: "Листы отчёта возвращены к прежнему содержанию.",
  "not-restored": "Вернуть прежнее содержание листов отчёта не удалось: закройте книгу без сохранения.",
};
