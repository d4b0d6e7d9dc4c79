import type { Failure } from "../app/port";

/** Failures that need no name of a sheet. */
const FAILURES = {
  "cell-edit": {
    what: "Excel ждёт, пока вы закончите ввод в ячейке.",
    advice: "Нажмите Enter или Esc и повторите.",
  },
  "access-denied": {
    what: "Excel не разрешил изменить книгу.",
    advice:
      "Снимите защиту листов и структуры книги (вкладка «Рецензирование») или откройте книгу с правом изменения, затем повторите.",
  },
  "other-workbook": {
    what: "Перед вами сейчас другая книга, и Excel не дал изменить эту.",
    advice: "Щёлкните по окну этой книги и повторите.",
  },
  "view-only": {
    what: "Книга открыта только для просмотра, записать отчёт в неё нельзя.",
    advice: "Нажмите «Разрешить редактирование» или сохраните книгу под другим именем и повторите.",
  },
  "dialog-open": {
    what: "В Excel открыто окно, которое ждёт ответа.",
    advice: "Закройте его и повторите.",
  },
  "too-large": {
    what: "Листы слишком велики: Excel не передал их целиком.",
    advice:
      "Проверьте, нет ли на листах лишних столбцов и строк далеко справа и внизу; удалите их, сохраните книгу и повторите. В Excel для компьютера предел больше, чем в браузере.",
  },
  "too-many-cells": {
    what: "На одном из листов больше пяти миллионов заполненных ячеек, Excel не передаёт столько.",
    advice: "Удалите лишние строки и столбцы справа и внизу от таблицы, сохраните книгу и повторите.",
  },
  "old-excel": {
    what: "Этому Excel не хватает возможностей, которые нужны надстройке.",
    advice: "Нужен Excel 2021 или новее, Microsoft 365, Excel для Mac или Excel в браузере.",
  },
  "office-missing": {
    what: "Нет связи с библиотекой Office.js.",
    advice:
      "Проверьте интернет и откройте панель ещё раз. Если сайт appsforoffice.microsoft.com закрыт фильтром сети, попросите администратора открыть его.",
  },
  "session-lost": {
    what: "Связь с книгой прервалась.",
    advice: "Подождите несколько секунд и повторите. Если не помогло, закройте книгу и откройте её снова.",
  },
  busy: {
    what: "Excel занят и не принял запрос.",
    advice: "Подождите, пока он закончит пересчёт или сохранение, и повторите.",
  },
  "out-of-memory": {
    what: "Excel не хватило памяти.",
    advice: "Закройте другие книги и повторите.",
  },
  "sheet-gone": {
    what: "Лист, с которым работала надстройка, исчез: его удалили или переименовали во время расчёта.",
    advice: "Повторите расчёт: он прочитает книгу заново.",
  },
  conflict: {
    what: "Пока шёл расчёт, книгу изменил кто-то другой.",
    advice: "Повторите расчёт: он прочитает книгу заново.",
  },
  "cells-in-the-way": {
    what: "На листе отчёта есть таблица, объединённые ячейки или фильтр, которые мешают записи.",
    advice:
      "Уберите их с листов отчёта («КПЭ», «Группа риска», «Реестр» и других, что записала надстройка) и повторите.",
  },
} as const;

/** Codes of failures that Excel reports, without a sheet's name. */
export type FailureCode = keyof typeof FAILURES;

/** All of {@link FailureCode}. */
export const FAILURE_CODES = Object.keys(FAILURES) as readonly FailureCode[];

/** The catalogue's entry as a failure. */
export function failure(code: FailureCode): Failure {
  return { code, ...FAILURES[code] };
}

const WHOLE = new Intl.NumberFormat("ru");

/** Too much for one reading; `sheet` is the one with the most cells. */
export function tooLargeToRead(code: string, sheet: string, rows: number, columns: number): Failure {
  return {
    code,
    what: `Excel не передал листы целиком: на них слишком много ячеек. Больше всего на листе «${sheet}»: строк – ${WHOLE.format(rows)}, столбцов – ${WHOLE.format(columns)}.`,
    advice:
      "Проверьте, нет ли на этом листе лишнего далеко справа и внизу; удалите лишние строки и столбцы, сохраните книгу и повторите. В Excel для компьютера предел больше, чем в браузере.",
  };
}

/** Too much for one writing; `sheet` is the largest of those that were to be written. */
export function tooLargeToWrite(code: string, sheet: string, rows: number): Failure {
  return {
    code,
    what: `Листы отчёта слишком велики: Excel не принял их целиком. Больше всего строк на листе «${sheet}»: ${WHOLE.format(rows)}.`,
    advice: "Откройте книгу в Excel для компьютера и повторите: там предел больше, чем в браузере.",
  };
}

/** A generated sheet is protected; nothing was written. */
export function sheetProtected(names: readonly string[]): Failure {
  const list = names.map((name) => `«${name}»`).join(", ");
  return {
    code: "sheet-protected",
    what:
      names.length === 1
        ? `Лист ${list} защищён, записать в него нельзя.`
        : `Листы ${list} защищены, записать в них нельзя.`,
    advice: "Откройте лист, на вкладке «Рецензирование» нажмите «Снять защиту листа» и повторите.",
  };
}

/** Sheets must be added and the structure of the workbook is protected. */
export function structureProtected(names: readonly string[]): Failure {
  return {
    code: "structure-protected",
    what: `Структура книги защищена, поэтому нельзя добавить ${names.length === 1 ? "лист" : "листы"} ${names.map((name) => `«${name}»`).join(", ")}.`,
    advice: "На вкладке «Рецензирование» нажмите «Защитить книгу», чтобы снять защиту, и повторите.",
  };
}

/** A sheet of the report is gone, so that the former report has no place. */
export function reportSheetGone(sheet: string): Failure {
  return {
    code: "report-sheet-gone",
    what: `Листа отчёта «${sheet}» больше нет в книге, прежний отчёт вернуть некуда.`,
    advice: "Нажмите «Пересчитать КПЭ»: лист появится снова.",
  };
}

/** The officer changed the report after it was written; going back would lose that. */
export function changedSince(sheet: string, address: string): Failure {
  return {
    code: "changed-since",
    what: `После записи отчёта лист «${sheet}» изменён (первое отличие – в ячейке ${address}). Прежний отчёт не возвращён, чтобы ваши записи не пропали.`,
    advice:
      "Если изменения не нужны, отмените их (Ctrl+Z) и повторите. Если нужны, оставьте новый отчёт: при пересчёте ваши записи сохраняются.",
  };
}

/** What was read back is not what was written. */
export function notAsWritten(sheet: string, address: string): Failure {
  return {
    code: "not-as-written",
    what: `После записи в ячейке ${address} листа «${sheet}» оказалось не то, что посчитано.`,
    advice:
      "Возможно, в книге одновременно кто-то работает или её меняет другая надстройка. Повторите расчёт; если не поможет, сообщите разработчикам название листа и ячейку.",
  };
}

/** Anything that the catalogue does not know; only Excel's code is shown, never its text. */
export function unknownFailure(code: string): Failure {
  return {
    code: "unknown",
    what: `Excel не смог выполнить действие (код ${code}).`,
    advice:
      "Повторите. Если ошибка останется, сохраните книгу, закройте и откройте Excel; затем сообщите разработчикам этот код.",
  };
}

/** What live formulas came to that was not counted so, or that Excel has not calculated (rulings 37). */
export const FORMULA_TEXTS = {
  differ: (about: string | null, counted: string, found: string, sheet: string, address: string): string => {
    const what = about === null ? "" : `${about.charAt(0).toUpperCase()}${about.slice(1)}: `;
    const verb = about === null ? "Посчитано" : "посчитано";
    return `${what}${verb} ${counted}, а формула Excel даёт ${found} (лист «${sheet}», ячейка ${address}).`;
  },
  unchecked: (sheet: string): string =>
    `Не проверено: формулы листа «${sheet}» Excel ещё не посчитал. Нажмите F9 и посмотрите на столбец «Сверка».`,
} as const;

/** Rulings 42: formulas of the officer that named the table now name plain cells. */
export function tablesMadeAnew(names: readonly string[]): string {
  const list = names.map((name) => `«${name}»`).join(", ");
  return `Этот Excel не умеет менять размер таблицы, поэтому ${names.length === 1 ? `таблица ${list} создана заново под тем же именем` : `таблицы ${list} созданы заново под теми же именами`}. Формулы отчёта записаны снова; если на ваших листах есть формулы или сводные таблицы по ${names.length === 1 ? "этой таблице" : "этим таблицам"}, проверьте их диапазоны. В Excel 2021 и новее этого не происходит.`;
}

/** Notes of a run that ended well all the same. */
export const NOTES = {
  charts:
    "Не удалось построить диаграммы на листе «Сводка»: они появятся при следующем пересчёте. На числа это не влияет.",
  freeze: "Не удалось закрепить шапку таблиц на листах отчёта. На числа это не влияет.",
  print:
    "Не удалось настроить печать листов отчёта: проверьте ориентацию и поля перед печатью. На числа это не влияет.",
  plainLook:
    "Цвета и рамки прежнего отчёта вернулись не на всех листах, они появятся при следующем пересчёте. На числа это не влияет.",
} as const;
