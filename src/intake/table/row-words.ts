/** Words by which rows without a record are known (spec: workbooks D.4.1–D.4.3). Regular expressions over normalised text. */

/** «Итого», «Всего: 48», «в т.ч. очники», «из них». Never «Итоговая встреча». */
export const TOTAL_START =
  /^(?:итого|всего|итог|общий итог|общее количество|количество|в т\.? ?ч|в том числе|из них|подытог|по группе итого)(?![\p{L}])/u;

/** How a total can begin, for a quick look: the letters may be Latin look-alikes. */
export const TOTAL_LETTERS = /^[\s*«"(]*(?:[иu]т|[вb][сc]|[вb]\s|[вb]\.|[оo]б|[кk][оo]|из|п[оo])/iu;

/** How a heading over several cells begins: «Группа | ТМ-41 | 24 чел.». */
export const SEPARATOR_START =
  /^(?:групп|гр(?![\p{L}])|специальност|професси|квалификаци|направлени|программ|отделени|форм|обучени|очн|заочн|вечерн|дневн|выпуск|год|курс|код|отчислен|переведен|не допущен|академ)/u;

/** «Директор ____», «М.П.», «Исполнитель: …». */
export const SIGNATURE_START =
  /^(?:ответственн(?:ый|ая|ое лицо)|исполнитель|директор|и\.? ?о\.? директора|зам\.? ?директора|зам(?:еститель)?\.? директора|руководитель|заведующ(?:ий|ая)|зав\.|начальник|секретарь|методист|специалист|куратор|мастер п\/о|подпись|м\.? ?п|согласовано|утверждаю|составил[аи]?|проверил[аи]?|тел\.|дата составления|дата заполнения)(?![\p{L}])/u;

/** A line to write a name on. */
export const SIGNATURE_LINE = /_{3,}/;

/** A line that stands above a table and is no parent header of its columns. */
export const TITLE_WORDS =
  /приложение|утвержд|согласован|состоянию на|мониторинг|список|учебн\p{L}* год|ведомость|таблица|^форма №/u;

/** A column's number under its header: 3, «3.1», «гр.01», «(3)», «А». */
export const COLUMN_NUMBER = /^\(?(?:гр(?:афа)?\.? ?)?(?:\d{1,3}(?:[.,]\d{1,2})?|[а-яa-z])\)?$/u;
