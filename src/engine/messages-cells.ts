/** What stands beside the numbers of the table. Russian; no names and no health words: the sheet is printed. */
import type { RowSource } from "../registry/source";
import { formatCount } from "./display";

/** Rows named in one note; the rest are told by their number. */
const PLACES_SHOWN = 10;

/** «Вып. 2024: строки 5, 17; Вып. 2023: строка 8 и ещё 3». */
export function placesText(sources: readonly RowSource[]): string {
  const bySheet = new Map<string, number[]>();
  for (const { sheet, row } of sources.slice(0, PLACES_SHOWN)) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), row]);
  const listed = [...bySheet].map(
    ([sheet, rows]) => `«${sheet}»: ${rows.length === 1 ? "строка" : "строки"} ${rows.join(", ")}`,
  );
  const rest = sources.length - PLACES_SHOWN;
  return `${listed.join("; ")}${rest > 0 ? ` и ещё ${rest}` : ""}`;
}

/** Notes of cells. Numbers are people unless said otherwise. */
export const CELL_NOTES = {
  noRows: (year: number) => `В книге нет выпускников ${year} года.`,
  missingFields: (titles: readonly string[]) => `В листах нет столбцов, по которым видно: ${titles.join("; ")}.`,
  cohortWithoutFields: (year: number, titles: readonly string[]) =>
    `Выпуск ${year} не учтён: в листах нет столбцов, по которым видно: ${titles.join("; ")}.`,
  onlyEntered: "Учтены только числа, внесённые в «Настройки КПЭ».",
  entered: (count: number) => `В том числе внесено в «Настройки КПЭ»: ${formatCount(count)}.`,
  noEvents: "В книге нет листа мероприятий.",
  noFairs: "В книге нет листа ярмарок.",
  missingFairColumns: (titles: readonly string[]) => `На листах ярмарок нет столбцов: ${titles.join(", ")}.`,
  notEntered: (titles: readonly string[]) => `Не внесено в «Настройки КПЭ»: ${titles.join("; ")}.`,
  impossibleTotal: "Из числа студентов вычитается больше, чем их всего: проверьте «Настройки КПЭ».",
  notAnswered: "Ответ не внесён в «Настройки КПЭ».",
  bySpecialtyEmpty: (count: number, places: string) =>
    `Работают, но «по специальности» не заполнено: ${count} (${places}).`,
  employerToCheck: (count: number, places: string) =>
    `Проверить место работы: ${count} (${places}): предприятие договора и место работы не удалось сопоставить.`,
  withoutSuspended: (numerator: number, denominator: number, share: string) =>
    `Без тех, чей действующий договор приостановлен (служба, учёба, отпуск по уходу и т. п.): ${numerator} из ${denominator} (${share} %).`,
  unknownRisk: (count: number, share: string) => `Сведений нет: ${count} чел.; если все они под риском – ${share} %.`,
  undated: (count: number, places: string) => `Учтены без даты трудоустройства или направления: ${count} (${places}).`,
  planZero: (fact: number) => `план 0; факт ${formatCount(fact)}`,
  fairsWithGaps: (titles: readonly string[]) => `Не учтены, не заполнены числа: ${titles.join("; ")}.`,
  decidedEmpty: (titles: readonly string[]) => `«Определились» не заполнено, принято 0: ${titles.join("; ")}.`,
  cznFairs: (titles: readonly string[]) =>
    `Не засчитаны ярмарки, которые провёл ЦЗН (меняется настройкой): ${titles.join("; ")}.`,
  undatedEvents: (titles: readonly string[]) => `Не засчитаны, нет даты: ${titles.join("; ")}.`,
  notByCentre: (titles: readonly string[]) => `Не засчитаны, среди организаторов нет ЦСТВ: ${titles.join("; ")}.`,
} as const;

/** Columns of a sheet of fairs, by field. */
export const FAIR_COLUMNS = {
  participants: "«Участников»",
  moderated: "«Прошли модерацию»",
  contracts: "«Заключили договор»",
  quota: "«Квота»",
  decided: "«Определились»",
} as const;
