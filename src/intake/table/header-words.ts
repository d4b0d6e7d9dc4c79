/** Header texts as words: what dictionaries and sheets are compared by. */
import { normaliseHeader } from "../normalise";

/** Words that only say how to fill a column: the header above them is the one that counts. */
const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  ["да", "нет", "есть", "имеется", "отметка", "наличие", "указать"].map((word) => normaliseHeader(word)),
);

const ANSWERS: ReadonlySet<string> = new Set(["да", "нет"].map((word) => normaliseHeader(word)));

/** Words that begin with a stem and mean another thing: by the stem, how they begin. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["выпуск", "выпускни"],
  ["предприят", "предприятиями"],
  ["организац", "организациями"],
  ["работодател", "работодателями"],
]);

/** «Ф.И.О.», «п/п», «д. р.»: single letters with dots or slashes between them are one word. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\s?[./]\s?\p{L}(?![\p{L}\p{N}]))+/gu;

const WORD = /№|[\p{L}\p{N}]+/gu;

/**
 * The words of a header: normalised, without punctuation. «Ф.И.О. выпускника»
 * gives `["фио", "выпускника"]`; a word broken over two lines is one word.
 */
export function headerWords(text: string): string[] {
  const joined = normaliseHeader(text).replace(INITIALS, (initials) => initials.replace(/[\s./]/g, ""));
  return joined.match(WORD) ?? [];
}

/**
 * Whether the word belongs to another stem: «выпускник» is a person, not the
 * year of «выпуск», so «Дата рождения выпускника» is no date of graduation;
 * «Договоры с предприятиями» names no enterprise.
 */
export function isOtherWord(stem: string, word: string): boolean {
  const other = OTHER_WORDS.get(stem);
  return other !== undefined && word.startsWith(other);
}

/** Whether every word only says how to fill the column, «(да/нет)». */
export function isNeutral(words: readonly string[]): boolean {
  return words.every((word) => NEUTRAL_WORDS.has(word));
}

/** «Трудоустроен (да/нет)» is «Трудоустроен». */
export function withoutAnswers(words: string[]): string[] {
  const telling = words.filter((word) => !ANSWERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** «01.10.2024», «1 октября 2024 г.» with the words before it, at the end of a header. */
const DAY_AT_END = /(?: (?:по состоянию )?(?:на|от))? \d{1,2} (?:\d{1,2}|\p{L}{3,8}) (?:20)?\d{2}(?: г| года)?$/u;

/** «Статус на 01.10.2024» is «Статус»; which of several is the newest is asked elsewhere. */
export function withoutDay(words: string[]): string[] {
  if (!words.some((word) => /^\d/.test(word))) return words;
  return words.join(" ").replace(DAY_AT_END, "").split(" ");
}

/** The form in which a header is compared with the officer's choices: its words with single spaces. */
export function headerKey(header: string): string {
  return headerWords(header).join(" ");
}
