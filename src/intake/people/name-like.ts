/** Whether a lone text in the column of names is a name, without reading it in full (spec: workbooks D.3, D.4.3). */

/** Words that headings have and names have not; whole words, for «Директоров» and «Годунов» are surnames. */
const HEADING_WORDS =
  /(?<!\p{L})(?:групп[аыеу]|специальност[ьи]|професси[яи]|отделени[ея]|форм[аы]|обучени[ея]|выпуск\p{L}{0,5}|курс[аы]?|студент(?:ы|ов|ка|ки)?|список|техникума?|колледжа?|приложение|ответственн(?:ый|ая)|директора?|(?:за)?очн(?:ая|ое|ой|ики)|итого|всего|год[аы]?|квалификация|направление|программ[аы]|участник(?:и|ов)?|занятост[ьи]|трудоустройств[оа]|данные|сведения|примечание|факультет|кафедра|база|дата|подпись|отчислены|переведены)(?!\p{L})/iu;

const WORD = /^\p{L}[\p{L}'’`-]*\.?$/u;
const INITIALS = /^\p{Lu}\.-?(?:\p{Lu}\.?)?$/u;
const PATRONYMIC = /(?:вич|вна|ична|инична|оглы|кызы|угли|улы)$/iu;
const CAPITAL = /^\p{Lu}/u;

/**
 * «Иванов Иван Иванович», «ИВАНОВ И.И.», «иванов иван иванович», «Тестова
 * (Примерова) Анна»; not «Группа ТМ-41», «Сварщик», «Итого».
 */
export function isNameLike(text: string): boolean {
  const plain = withoutOrdinal(text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/\u00ad/g, "")
    .trim();
  if (/\d/.test(plain) || HEADING_WORDS.test(plain)) return false;
  const words = plain.split(/[\s,]+/).filter((word) => word !== "");
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 6) return false;
  if (!words.every((word) => WORD.test(word) || INITIALS.test(word))) return false;
  if (PATRONYMIC.test(words.at(-1) ?? "")) return true;
  return words.slice(0, 3).every((word) => CAPITAL.test(word));
}

/** The text without a running number before it: «12. Иванов Иван». */
export function withoutOrdinal(text: string): string {
  return text.replace(/^\s*\d{1,3}\s*[.)]\s*(?=\p{L})/u, "");
}
