import type { PhraseRecord } from "../../registry/vocabulary-events";
import { PhraseIndex, wordsOf } from "../cells/phrases";
import { normalise } from "../normalise";

/** What the phrases of a vocabulary say about a text. */
export interface PhraseReading<L extends string> {
  readonly labels: ReadonlySet<L>;
  /** The words that no phrase took. */
  readonly rest: readonly string[];
}

/** «…» in a phrase stands for so many words at most: «мерах социальной поддержки». */
const LONGEST_GAP = 2;

/** Prepares records of `vocabulary-events.ts` for searching. */
export function phraseIndexOf<L extends string>(records: readonly PhraseRecord<L>[]): PhraseIndex<L> {
  return new PhraseIndex(
    records.flatMap(({ label, phrases }) =>
      phrases.flatMap((phrase) => withGaps(phrase).map((variant) => [variant, label] as const)),
    ),
  );
}

function withGaps(phrase: string): readonly string[] {
  if (!phrase.includes(" … ")) return [phrase];
  return Array.from({ length: LONGEST_GAP + 1 }, (_, gap) => phrase.replace(" … ", ` ${"* ".repeat(gap)}`));
}

/** The words of a text as typed, ready for {@link readPhrases}. */
export function textWords(text: string): readonly string[] {
  return wordsOf(normalise(text));
}

/** The labels of all phrases found, the longest first, each word taken once. */
export function readPhrases<L extends string>(words: readonly string[], index: PhraseIndex<L>): PhraseReading<L> {
  const matches = index.find(words);
  const rest = words.filter((_, at) => !matches.some(({ start, end }) => at >= start && at < end));
  return { labels: new Set(matches.map(({ meaning }) => meaning)), rest };
}
