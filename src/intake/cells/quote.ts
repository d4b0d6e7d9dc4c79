import { CHANNEL_ENTRIES } from "../../registry/vocabulary-channels";
import { DISABILITY_IN_STATUS } from "../../registry/vocabulary-answers";
import { displayText, normalise } from "../normalise";
import { PhraseIndex, wordsOf } from "./phrases";

const PRIVATE = new PhraseIndex<true>([
  ...CHANNEL_ENTRIES.filter(({ code }) => code === "health" || code === "prison" || code === "care").flatMap((entry) =>
    entry.phrases.map((phrase): [string, true] => [phrase, true]),
  ),
  ...[...DISABILITY_IN_STATUS, "инвалид*", "инв*", "зпр", "уо", "диагноз*", "болезн*", "псих*", "нарколог*", "судим*", "сизо", "ик", "млс"].map(
    (phrase): [string, true] => [phrase, true],
  ),
]); // prettier-ignore

const LONGEST = 80;

/** Whether a text speaks of health, care or a court. */
export function isPrivate(text: string): boolean {
  return PRIVATE.find(wordsOf(normalise(text))).length > 0;
}

/**
 * A cell's text as an issue may show it: «…», shortened to 80 letters; «текст
 * ячейки» when it speaks of health or a court (rulings 31).
 */
export function quoteForIssue(text: string): string {
  if (isPrivate(text)) return "текст ячейки";
  const shown = displayText(text);
  return `«${shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown}»`;
}
