import type { WorkbookState } from "../app/port";

/** What the ribbon's buttons say when something failed; the message stands in a small window. */
export const COMMAND_TEXT = {
  crashed: "В надстройке произошла ошибка",
  crashedAdvice: "Откройте панель «КПЭ выпускников» и повторите расчёт в ней.",
  noSheet: "Листа отчёта нет в книге",
  noSheetAdvice: "Его удалили сразу после расчёта. Нажмите «Пересчитать КПЭ» ещё раз: лист будет создан.",
} as const;

/** What became of the workbook, in a sentence. */
export const COMMAND_STATES: Readonly<Record<WorkbookState, string>> = {
  untouched: "Книга не изменена.",
  restored: "Листы отчёта возвращены к прежнему содержанию.",
  "not-restored": "Вернуть прежнее содержание листов отчёта не удалось: закройте книгу без сохранения.",
};
