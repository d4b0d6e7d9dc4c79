/** What is said about saving snapshots. */
export const MESSAGES_HISTORY = {
  notReadable: {
    what: "Срез не сохранён: лист «История КПЭ» не удалось прочитать, на нём нет скрытого столбца ключей.",
    advice:
      "Отмените удаление столбца или верните лист из резервной копии. Если история больше не нужна, удалите лист.",
  },
} as const;
