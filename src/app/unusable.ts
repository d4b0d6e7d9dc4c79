import type { Registry } from "../registry/registry";
import { UnusableWorkbookError } from "./recalculate-types";

/** Why a workbook cannot be calculated from, or null when it can. */
export function unusable({ graduates, sheets }: Registry): UnusableWorkbookError | null {
  if (graduates.length === 0) {
    const names = sheets
      .filter(({ taken }) => taken !== "generated" && taken !== "settings")
      .map(({ sheet }) => `«${sheet}»`);
    const seen = names.length === 0 ? "" : ` Просмотрены листы: ${names.join(", ")}.`;
    return new UnusableWorkbookError(
      `В книге не найдены выпускники.${seen}`,
      "Нужен видимый лист, где в заголовке таблицы есть ФИО и сведения о занятости (статус, прогноз, карьерный трек или АИС).",
    );
  }
  if (graduates.every(({ cohort }) => cohort === null)) {
    return new UnusableWorkbookError(
      "Выпускники найдены, но ни у кого не определён год выпуска.",
      "Добавьте столбец «Год выпуска» или назовите лист годом, например «Выпуск 2024».",
    );
  }
  return null;
}
