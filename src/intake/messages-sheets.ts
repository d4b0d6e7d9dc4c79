/** What is said to the officer about whole sheets and the reporting period. */
import type { Severity } from "../registry/issue";
import { formatRu, type Serial } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import type { Finding } from "./cells/types";

function finding(code: string, severity: Severity, text: string): Finding {
  return { code, severity, text };
}

/** Findings about sheets by name; codes are stable. */
export const SHEET_FINDINGS = {
  hidden: (rows: number) =>
    finding(
      "hidden-sheet",
      "warning",
      `Лист скрыт и не прочитан (заполненных строк: ${rows}). Если на нём нужные сведения, покажите лист или включите его на листе «Настройки КПЭ».`,
    ),
  nameList: (people: number) =>
    finding(
      "name-list",
      "info",
      `Лист похож на список людей без сведений о занятости и не учтён (строк: ${people}). Если это выпускники, включите лист на листе «Настройки КПЭ».`,
    ),
  notRecognised: (rows: number) =>
    finding("sheet-not-recognised", "info", `Лист не похож ни на список выпускников, ни на список мероприятий и не учтён (заполненных строк: ${rows}).`), // prettier-ignore
  peopleNotRecognised: (people: number) =>
    finding(
      "people-not-recognised",
      "error",
      `На листе есть строки, похожие на ФИО (${people}), но нет строки заголовков с ФИО и сведениями о занятости: люди не учтены. Добавьте заголовки столбцов.`,
    ),
  excluded: () => finding("sheet-excluded", "info", "Лист не учтён: так указано на листе «Настройки КПЭ»."),
  partNotRead: (row: number, people: number) =>
    finding("name-list", "info", `Таблица с заголовком в строке ${row} похожа на список людей без сведений о занятости и не учтена (строк: ${people}).`), // prettier-ignore
  unusedColumns: (headers: readonly string[]) =>
    finding("columns-not-used", "info", `Столбцы не использованы: ${headers.map((header) => `«${header}»`).join(", ")}. Если в них нужные сведения, укажите их назначение на листе «Настройки КПЭ».`), // prettier-ignore
  yearsDiffer: (ofName: number, ofTitle: number) =>
    finding(
      "sheet-year-conflict",
      "warning",
      `Название листа говорит о выпуске ${ofName} года, а заголовок – ${ofTitle}: принят ${ofName}. Исправьте то, что устарело.`,
    ),
  noYear: (people: number) =>
    finding(
      "no-graduation-year",
      "error",
      `Год выпуска не указан ни в столбце, ни в названии листа, ни в заголовке: люди не вошли ни в один показатель (${people}). Добавьте год в название листа или столбец «Год выпуска».`,
    ),
  formAssumed: () =>
    finding("form-assumed", "info", "Столбца «Форма обучения» нет: принята очная форма для всех строк листа."),
  filledDown: (header: string) =>
    finding("merged-column", "info", `Столбец «${header}» объединён по строкам: значение первой строки принято для строк под ней.`), // prettier-ignore
  alsoElsewhere: (people: number, sheets: readonly string[]) =>
    finding(
      "people-on-several-sheets",
      "info",
      `${people} чел. есть и на других листах (${sheets.map((sheet) => `«${sheet}»`).join(", ")}): каждый учтён один раз.`,
    ),
};

/** Findings about the reporting period; they belong to no cell. */
export const PERIOD_FINDINGS = {
  yearNotInData: (set: number, inData: number) =>
    finding(
      "academic-year-contradicts-data",
      "warning",
      `В «Настройках КПЭ» указан ${formatAcademicYear(set)} учебный год, а последний выпуск на листах – ${inData + 1} года (${formatAcademicYear(inData)} учебный год). Проверьте учебный год.`,
    ),
  graduationOutsideYear: (date: Serial, taken: Serial) =>
    finding(
      "graduation-date-contradicts-year",
      "warning",
      `Дата выпуска ${formatRu(date)} из «Настроек КПЭ» не относится к этому учебному году: принята ${formatRu(taken)}.`,
    ),
  reportBeforeYear: (date: Serial, startYear: number) =>
    finding(
      "report-date-before-year",
      "warning",
      `Отчётная дата ${formatRu(date)} раньше начала ${formatAcademicYear(startYear)} учебного года. Проверьте дату.`,
    ),
  lateYear: (year: number) =>
    finding(
      "graduation-year-too-late",
      "error",
      `Год выпуска ${year} позже последнего выпуска, который ведёт центр: похоже на опечатку, человек не вошёл ни в один показатель. Исправьте год.`,
    ),
};
