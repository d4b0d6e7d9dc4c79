/**
 * Words of health and of a criminal record. What somebody typed is repeated in
 * a printed explanation only when it holds none of them (rulings 31). Places
 * of work stay: «больница», «педагог-психолог», «Следственный комитет».
 */

/** Beginnings of words. */
const BEGINNINGS: readonly string[] = [
  "овз",
  "инвалид",
  "здоровь",
  "нездоров",
  "болезн",
  "болен",
  "болеет",
  "заболев",
  "диагноз",
  "нозолог",
  "лечени",
  "лечится",
  "реабилит",
  "травм",
  "психич",
  "психиатр",
  "невролог",
  "диспансер",
  "зависимост",
  "алкогол",
  "нарко",
  "беремен",
  "мсэ",
  "пмпк",
  "ипра",
  "зпр",
  "тнр",
  "слабовид",
  "слабослыш",
  "слух",
  "зрени",
  "аутизм",
  "дцп",
  "онко",
  "эпилеп",
  "диабет",
  "судим",
  "осужд",
  "следстви",
  "сизо",
  "колони",
  "заключени",
  "арестован",
  "наказан",
  "смерт",
  "скончал",
];

/** Whole words: «УО» but not «Уорлд», «глухой» but not «Глухов». */
const WORDS: ReadonlySet<string> = new Set([
  "уо",
  "ода",
  "рас",
  "ик",
  "млс",
  "больной",
  "больная",
  "глухой",
  "глухая",
  "слепой",
  "слепая",
  "умер",
  "умерла",
]);

/** Whether a text may be repeated in a list that is printed and handed around. */
export function isShareable(text: string): boolean {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}]+/u);
  return !words.some((word) => WORDS.has(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning)));
}

/** The text, or null when it is empty or private. */
export function shareable(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed !== "" && isShareable(trimmed) ? trimmed : null;
}
