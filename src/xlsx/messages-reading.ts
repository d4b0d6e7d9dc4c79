/** What the officer reads when a file cannot be used, and remarks on one that can. */

/** Why a file was refused. */
export type ReadRefusal =
  | "empty-file"
  | "text"
  | "pdf"
  | "image"
  | "word-document"
  | "presentation"
  | "archive"
  | "web-page"
  | "xml-table"
  | "not-workbook"
  | "encrypted"
  | "damaged"
  | "no-data"
  | "no-sheets"
  | "unpacks-too-large"
  | "sheet-too-large";

const ACCEPTED = "Подойдёт книга Excel (.xlsx, .xlsm, .xlsb, .xls), таблица .ods или файл .csv.";

/** The message of each refusal that needs nothing but the file's name. */
export const REFUSALS: Readonly<Record<Exclude<ReadRefusal, "sheet-too-large">, (file: string) => string>> = {
  "empty-file": (file) =>
    `Файл «${file}» пустой: в нём 0 байт. Вероятно, он не докопировался. Возьмите исходную книгу ещё раз.`,
  text: (file) =>
    `Файл «${file}» – обычный текст, а не книга. ${ACCEPTED} Если это таблица с разделителями, дайте файлу расширение .csv.`,
  pdf: (file) => `Файл «${file}» – документ PDF, таблицу из него не прочитать. Попросите саму книгу. ${ACCEPTED}`,
  image: (file) => `Файл «${file}» – картинка, таблицу из неё не прочитать. Попросите саму книгу. ${ACCEPTED}`,
  "word-document": (file) =>
    `Файл «${file}» – документ Word. Скопируйте таблицу из него в новую книгу Excel и сохраните её. ${ACCEPTED}`,
  presentation: (file) => `Файл «${file}» – презентация, а не книга. ${ACCEPTED}`,
  archive: (file) => `Файл «${file}» – архив, книги Excel прямо в нём нет. Распакуйте архив и укажите книгу из него.`,
  "web-page": (file) =>
    `Файл «${file}» – веб-страница под именем книги, так таблицы отдают некоторые сайты. Откройте его в Excel и сохраните: «Файл» – «Сохранить как» – «Книга Excel (.xlsx)».`,
  "xml-table": (file) =>
    `Файл «${file}» – таблица в старом виде XML. Откройте его в Excel и сохраните: «Файл» – «Сохранить как» – «Книга Excel (.xlsx)».`,
  "not-workbook": (file) => `Файл «${file}» – не книга Excel, его содержимое не распознано. ${ACCEPTED}`,
  encrypted: (file) =>
    `Книга «${file}» защищена паролем на открытие. Откройте её в Excel, снимите пароль («Файл» – «Сведения» – «Защита книги» – «Зашифровать с использованием пароля», поле оставьте пустым), сохраните и повторите.`,
  damaged: (file) =>
    `Книга «${file}» повреждена или скопирована не до конца. Возьмите её ещё раз из исходного места. Если не поможет, в Excel: «Файл» – «Открыть» – «Обзор», выберите книгу, у кнопки «Открыть» – «Открыть и восстановить», затем сохраните под новым именем.`,
  "no-data": (file) =>
    `В книге «${file}» все листы пустые. Проверьте, та ли это книга и сохранена ли она после заполнения.`,
  "no-sheets": (file) =>
    `В книге «${file}» нет листов с таблицами, только диаграммы или макросы. Укажите другую книгу.`,
  "unpacks-too-large": (file) =>
    `Файл «${file}» при распаковке занял бы слишком много памяти, поэтому он не открыт. Обычно это лишнее оформление на миллионы строк: в Excel выделите пустые строки под таблицей до конца листа, удалите их и сохраните книгу.`,
};

/** A sheet that is really over-full, with the last filled cell, «AB1048576». */
export function sheetTooLarge(file: string, sheet: string, lastCell: string): string {
  return `В книге «${file}» лист «${sheet}» слишком большой: последняя заполненная ячейка – ${lastCell}. Если она лишняя, удалите её вместе с пустыми строками и столбцами перед ней и сохраните книгу; если нет, разделите лист на несколько книг.`;
}

/** Formulas that were saved without their results, by a program that does not calculate. */
export function formulasWithoutResults(sheet: string, count: number, firstCell: string): string {
  return `Лист «${sheet}»: формул без вычисленного значения – ${count} (первая – ${firstCell}), они прочитаны как пустые. Откройте книгу в Excel, сохраните и повторите.`;
}
