/** ФИО as typed (workbooks D.4.8). */
import { displayText, normalise } from "../normalise";

/** A person's name as understood. */
export interface PersonName {
  /** «Фамилия Имя Отчество», capitals mended, maiden name dropped. */
  readonly display: string;
  /** Comparable form of the whole name; initials stay initials. */
  readonly key: string;
  /** Comparable form of the surname. */
  readonly surnameKey: string;
  /** Comparable form of name and patronymic, «иван иванович»; empty when not given. */
  readonly givenKey: string;
  /** Comparable maiden name from brackets, or null. */
  readonly maidenKey: string | null;
  /** Only initials instead of the given name. */
  readonly initialsOnly: boolean;
  /** From the patronymic; null when it does not say. */
  readonly sex: "male" | "female" | null;
}

const MALE = /(?:вич|ич|оглы|оглу|улы|уулу)$/;
const FEMALE = /(?:вна|ична|инична|кызы|кизи|гызы)$/;
const PATRONYMIC = /(?:вич|ьич|мич|кич|вна|ична|инична)$/;

/**
 * Reads one ФИО cell. «1. ИВАНОВА (Петрова) мария Ив.» keeps its order; «Иван Иванович
 * Иванов» is put surname first when the patronymic shows it. Null when there is no
 * word of letters in it. Never merges people: that is for their keys.
 */
export function readPersonName(text: string): PersonName | null {
  const shown = displayText(text)
    .replace(/^\d+\s*[.)]?\s+/, "")
    .replace(/\s*[-–—‐‑]\s*/g, "-");
  const maiden = /\(\s*(?:ранее|урожд\S*|до брака|дев\S*)?\s*([\p{L}-]+)\s*\)/u.exec(shown)?.[1] ?? null;
  const words = shown
    .replace(/\([^)]*\)?/g, " ")
    .replace(/(\p{Lu})\.\s*(\p{Lu})(?:\.|(?!\p{L}))/gu, " $1. $2. ")
    .replace(/(?<!\p{L})(\p{Lu})\.(?=\p{L})/gu, "$1. ")
    .replace(/[,;*"«»?]+/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[-.]+|-+$/g, ""))
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return null;
  return build(surnameFirst(words), maiden);
}

/** The same from three columns; null when the surname is empty. */
export function joinPersonName(surname: string, givenName: string, patronymic: string): PersonName | null {
  if (displayText(surname) === "") return null;
  const tidy = [surname, givenName, patronymic].map(displayText).filter((part) => part !== "");
  const first = readPersonName(tidy[0] ?? "");
  if (first === null) return null;
  const rest = tidy.slice(1).flatMap((part) => part.replace(/[,;]+/g, " ").split(/\s+/));
  return build([...first.display.split(" "), ...rest.filter((word) => /\p{L}/u.test(word))], first.maidenKey);
}

/** The sex that a patronymic tells: «-вич», «-вна»; null otherwise. */
function sexOfPatronymic(patronymic: string): "male" | "female" | null {
  const text = normalise(patronymic);
  if (FEMALE.test(text)) return "female";
  return MALE.test(text) ? "male" : null;
}

function build(words: readonly string[], maiden: string | null): PersonName {
  const cased = words.map(capitalise);
  const [surname = "", ...given] = cased;
  const keys = given.map((word) => normalise(word));
  const patronymic = given.length >= 2 ? given.slice(1).join(" ") : "";
  return {
    display: cased.join(" "),
    key: [normalise(surname), ...keys].join(" "),
    surnameKey: normalise(surname),
    givenKey: keys.join(" "),
    maidenKey: maiden === null ? null : normalise(maiden),
    initialsOnly: keys.length > 0 && keys.every((key) => key.length === 1),
    sex: sexOfPatronymic(patronymic),
  };
}

/** «Иван Иванович Иванов»: the patronymic stands second, so the surname is last. */
function surnameFirst(words: readonly string[]): readonly string[] {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return words;
  const initials = (word: string): boolean => /^\p{L}\.$/u.test(word);
  if (third !== undefined && initials(first) && initials(second) && !initials(third)) return [third, first, second];
  if (words.length === 2 && initials(first)) return [second, first];
  if (words.length !== 3 || third === undefined) return words;
  const isPatronymic = (word: string): boolean => PATRONYMIC.test(normalise(word));
  return isPatronymic(second) && !isPatronymic(third) ? [third, first, second] : words;
}

/** ИВАНОВ, иванов → Иванов; «Петрова-сидорова» → «Петрова-Сидорова»; «оглы» stays small. */
function capitalise(word: string): string {
  if (/^(?:оглы|кызы|оглу|улы|кизи|гызы)$/i.test(word)) return word.toLowerCase();
  const upper = word.length > 1 && word === word.toUpperCase();
  const lower = word === word.toLowerCase();
  if (!upper && !lower) return word;
  return word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, hyphen: string, letter: string) => hyphen + letter.toUpperCase());
}
