/** The texts that the preview's page shows as it runs; those that never change stand in index.html. */

/** Labels, notes and failures. */
export const TEXT = {
  width: "Ширина панели",
  ribbon: "Лента",
  generated: "лист надстройки",
  hidden: "скрыт",
  pane: "Панель надстройки",
  closeWindow: "Закрыть окно",
  noSheet: "В книге нет листов.",
} as const;

/** The circumstances that can be switched on: what they are in Excel, and why one would try them. */
export const SWITCHES = {
  viewOnly: ["Только просмотр", "Файл открыт только для чтения; панель и лента загрузятся заново"],
  protectSheet: ["Защита листа", "Показанный лист защищён: запись в него не проходит"],
  protectBook: ["Защита структуры книги", "Листы нельзя добавлять и удалять"],
  editing: ["Ячейка редактируется", "В ячейку вводят текст: Excel не выполняет запросы надстройки"],
  inactive: ["Впереди другая книга", "Окно другой книги: часть действий не проходит"],
  oldExcel: ["Старый Excel (API 1.7)", "Excel 2019; панель и лента загрузятся заново"],
  dark: ["Тёмная тема", "Цвета Office; панель и лента загрузятся заново"],
} as const;

/** «Показаны первые 100 столбцов из 140.» */
export function firstColumns(shown: number, all: number): string {
  return `Показаны первые ${shown} столбцов из ${all}.`;
}

/** «Запросов: 12, отправлено 31 КБ, получено 12 КБ.» Kilobytes of 1024 bytes. */
export function costs(requests: number, bytesIn: number, bytesOut: number): string {
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} КБ`;
  return `Запросов: ${requests}, отправлено ${kilobytes(bytesIn)}, получено ${kilobytes(bytesOut)}.`;
}

/** The last request that failed. */
export function lastError(code: string): string {
  return `Последний запрос с ошибкой: ${code}.`;
}

/** A file that could not be opened. */
export function notOpened(file: string, why: string): string {
  return `«${file}» не открыт: ${why}`;
}

/** What was typed could not be put into a cell. */
export function notTyped(address: string, why: string): string {
  return `${address}: ввод не принят. ${why}`;
}

/** A button of the ribbon was pressed. */
export function pressed(label: string): string {
  return `«${label}»: выполняется…`;
}

/** A button of the ribbon said that it is done. */
export function done(label: string): string {
  return `«${label}»: готово.`;
}
