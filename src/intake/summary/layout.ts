/** How the officer's block of «Сводка» is found again: written by the report, read back by the intake. */

/** Our columns from the first; what stands further right is the officer's and stays where it is. */
export const SUMMARY_COLUMNS = 8;

/** Marks in the hidden first column: a row of the block, and the row after it. */
export const BLOCK_MARKS = { row: "ЦСТВ:7.1", end: "ЦСТВ:7.1:конец" } as const;

/** Our own lines within the block; anything else in it is the officer's. */
export const BLOCK_TITLES = {
  title: "Корректировка на следующий год (п. 7.1 плана)",
  hint: "Заполняется ответственным; сохраняется при каждом пересчёте.",
  rest: "Корректировка на следующий год – продолжение (не печатается)",
} as const;

/** What stands under the page. */
export const CHART_DATA_TITLE = "Данные диаграмм (не печатаются)";
