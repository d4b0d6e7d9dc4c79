/** What the officer reads when a change in the pane cannot be written into «Настройки КПЭ». */
export const EDIT_MESSAGES = {
  /** Follows what is wrong with the value. */
  unchanged: "На листе ничего не изменено.",
  noLine: "Такой строки в «Настройках КПЭ» нет. Обновите панель и повторите.",
} as const;
