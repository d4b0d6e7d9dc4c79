/** Mess inside a cell's text that changes nothing it says (workbooks D.4.6–D.4.8, rulings 20). */
import type { Dice } from "./dice";

/** The kinds of mess inside a text. */
export const NOISES = ["case", "spaces", "softHyphens", "lookalikes", "yo", "lineBreaks"] as const;

/** One of {@link NOISES}. */
export type Noise = (typeof NOISES)[number];

const LATIN: Readonly<Record<string, string>> = {
  а: "a", е: "e", о: "o", р: "p", с: "c", х: "x", у: "y",
  А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", Х: "X",
}; // prettier-ignore

/** Messes up a text; `freeBreaks`: a line break may stand for any space (in a status it parts clauses, rulings 2). */
export function messUp(text: string, noises: ReadonlySet<Noise>, dice: Dice, freeBreaks: boolean): string {
  let result = text;
  if (noises.has("yo") && dice.chance(0.7)) result = result.replace(/ё/g, "е").replace(/Ё/g, "Е");
  if (noises.has("case") && dice.chance(0.4)) result = result.toUpperCase();
  if (noises.has("lookalikes") && dice.chance(0.5)) result = result.replace(/\p{Script=Cyrillic}{3,}/gu, (word) => oneLatin(word, dice)); // prettier-ignore
  if (noises.has("softHyphens") && dice.chance(0.4)) result = result.replace(/(\p{L}{2})(\p{L}{2})/u, "$1\u00ad$2");
  if (noises.has("lineBreaks") && dice.chance(0.4)) {
    result = freeBreaks ? result.replace(/ /, dice.pick(["\n", "\r\n", " \n"])) : result.replace(/, /, ",\n");
  }
  if (noises.has("spaces") && dice.chance(0.6)) {
    result = result.replace(/ /g, () => dice.pick([" ", "\u00a0", "  ", "\t", " \u00a0"]));
    result = dice.pick(["", " ", "  ", "\u00a0", "\t"]) + result + dice.pick(["", " ", "\u00a0", "  ", "\n"]);
  }
  return result;
}

/** «ОВЗ» with a Latin «O»: one letter, so that the word stays mixed. */
function oneLatin(word: string, dice: Dice): string {
  const places = Array.from(word).flatMap((letter, place) => (letter in LATIN ? [place] : []));
  if (places.length === 0) return word;
  const at = dice.pick(places);
  return Array.from(word, (letter, place) => (place === at ? (LATIN[letter] ?? letter) : letter)).join("");
}
