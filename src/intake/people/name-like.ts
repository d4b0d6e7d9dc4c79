/** Whether a lone text in the column of names is a name, without reading it in full (spec: workbooks D.3, D.4.3). */

/** Beginnings of words that no name has and headings have. */
const HEADING_WORDS =
  /(?:^|\s)(?:групп|специальн|професси|отделени|форм[аы]\b|форма|обучени|выпуск|курс|студент|список|техникум|колледж|приложени|ответственн|директор|очн|заочн|итого|всего|год|квалификац|направлени|программ|участник|занятост|трудоустро|данн|сведени|примечани|факультет|кафедр|база|дата|подпись)/iu;

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
