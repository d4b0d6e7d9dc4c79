/**
 * One way to make typed text comparable, for cells, headers and dictionaries
 * alike (spec: workbooks D.2, rulings 20). The order matters: look-alikes are
 * folded before lower-casing, because «H» looks like «Н» and «h» does not.
 */
import { LOOKALIKE_WORDS } from "../registry/vocabulary-lookalikes";

/** Latin letters that look like Cyrillic ones; lower-case b, h, k, m, t stand for their capitals. */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х", Y: "У", Ë: "Ё",
  a: "а", b: "в", c: "с", e: "е", h: "н", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у", ë: "ё",
}; // prettier-ignore

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const DOUBLE_QUOTES = /[«»“”„‟″〝〞]|''|‘‘|’’/g;
const APOSTROPHES = /[‘’‚‛`´ʼ]/g;
const WORD = /\p{L}+/gu;

/**
 * The comparable form of a text: NFKC (but «№» stays), invisible characters
 * dropped, look-alike letters folded, lower case, ё → е, all dashes «-», all
 * quotes `"`, single spaces, no punctuation at the end. Idempotent.
 *
 * A word of mixed alphabets is always folded («OВЗ»); a word of Latin letters
 * only when each of them has a look-alike and `words` has the result («PA»).
 */
export function normalise(text: string, words: ReadonlySet<string> = LOOKALIKE_WORDS): string {
  let result = text.replace(INVISIBLE, (found) => (found === "\u2028" || found === "\u2029" ? " " : ""));
  if (!isPlain(result)) result = result.split("№").map(toNfkc).join("№");
  if (/[A-Za-zËë]/.test(result)) result = result.replace(WORD, (word) => foldWord(word, words));
  result = result
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, " ");
  return result.replace(/^ /, "").replace(/[\s.,;:!]+$/, "");
}

/**
 * A header's comparable form: {@link normalise} after words that were broken
 * at a line end are joined («Специаль-⏎ность»).
 */
export function normaliseHeader(text: string): string {
  return normalise(joinBrokenWords(text));
}

/** A header as a person should see it again: {@link displayText} after broken words are joined. */
export function displayHeader(text: string): string {
  return displayText(joinBrokenWords(text));
}

function joinBrokenWords(text: string): string {
  return text.replace(/(\p{Ll})[-\u00ad\u2010]\s*[\r\n]+\s*(?=\p{Ll})/gu, "$1");
}

/**
 * The text as a person should see it again: no invisible characters, single
 * spaces, no space at the ends; letters and case as typed.
 */
export function displayText(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, (found) => (found === "\u2028" || found === "\u2029" ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** Cyrillic, ASCII and our own signs have nothing that NFKC would change. */
function isPlain(text: string): boolean {
  return /^[\t\n\r -~А-яЁё«»№–—]*$/.test(text);
}

function toNfkc(text: string): string {
  return text.normalize("NFKC");
}

function foldWord(word: string, words: ReadonlySet<string>): string {
  if (!/[A-Za-zËë]/.test(word)) return word;
  const folded = Array.from(word, (letter) => LATIN_TO_CYRILLIC[letter] ?? letter).join("");
  if (/\p{Script=Cyrillic}/u.test(word)) return folded;
  if (/[A-Za-z]/.test(folded)) return word;
  return words.has(folded.toLowerCase().replace(/ё/g, "е")) ? folded : word;
}
