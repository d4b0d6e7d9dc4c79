/** What is said of «История КПЭ» that cannot be read back. */
import { formatRu, type Serial } from "../registry/date";
import type { Issue } from "../registry/issue";
import type { Place } from "../registry/source";

function warning(code: string, source: Place, text: string): Issue {
  return { code, severity: "warning", source, text };
}

/** Issues of the history; codes are stable. What was typed is never repeated: it may be a name. */
export const HISTORY_ISSUES = {
  notReadable: (source: Place) =>
    warning(
      "history-not-readable",
      source,
      "На листе «История КПЭ» не найден скрытый столбец ключей, и срезы не прочитаны. Верните лист из резервной копии или отмените удаление столбца; иначе история начнётся заново.",
    ),
  columnsMissing: (source: Place, date: Serial) =>
    warning(
      "history-column-missing",
      source,
      `Срез на ${formatRu(date)} не прочитан: удалён столбец с его значениями. Если это случайно, отмените удаление; если нет, ничего делать не нужно.`,
    ),
  sameDate: (source: Place, date: Serial) =>
    warning(
      "history-same-date",
      source,
      `Столбцы среза на ${formatRu(date)} скопированы; взят первый, копия при следующем расчёте исчезнет.`,
    ),
  headChanged: (source: Place, date: Serial) =>
    warning(
      "history-date-changed",
      source,
      `Дата среза изменена вручную; срез остаётся срезом на ${formatRu(date)}. Чтобы иметь срез на другую дату, сохраните его на эту дату.`,
    ),
  valueChanged: (source: Place, date: Serial) =>
    warning(
      "history-value-changed",
      source,
      `Значение среза на ${formatRu(date)} изменено вручную; в истории учтено сохранённое. Верните его или сохраните срез на эту дату заново.`,
    ),
  valueLost: (source: Place, date: Serial) =>
    warning(
      "history-value-lost",
      source,
      `Сохранённое значение среза на ${formatRu(date)} не прочитано: скрытая ячейка справа изменена. Остальной срез прочитан.`,
    ),
  personLost: (source: Place, date: Serial) =>
    warning(
      "history-person-not-understood",
      source,
      `Запись среза на ${formatRu(date)} не понята: ожидается сокращение вроде «Т», «НТ!» или «п.У». Человек в этом срезе не учтён, остальной срез прочитан.`,
    ),
  rowCopied: (source: Place) =>
    warning(
      "history-row-copied",
      source,
      "Строка листа «История КПЭ» скопирована; учтена первая, текст копии сохранён внизу листа.",
    ),
} as const;
