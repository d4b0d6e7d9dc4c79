/**
 * Finding the phrases of a vocabulary in a text: whole words, the longest
 * first, never a part of a word («учится» is not in «научится») (rulings 2).
 */

/** A phrase found in a list of words: words `start` … `end - 1`. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly meaning: T;
}

interface Pattern<T> {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly meaning: T;
  /** Letters, for «the longest first» among phrases of as many words. */
  readonly weight: number;
}

/**
 * The words of a normalised text. Dots and quotes part words («труд.договор»,
 * «по спец.»), except between figures; hyphens and slashes inside a word stay
 * («тр-н», «с/з»).
 */
export function wordsOf(normalised: string): string[] {
  return normalised
    .replace(/\.-/g, "-")
    .replace(/(?<=\d)[.,](?=\d)/g, "\ue000")
    .replace(/(?<=[\p{L}\d])\/(?!не[\s/])(?=[\p{L}\d])/gu, "\ue001")
    .replace(/[^\p{L}\p{N}\ue000\ue001№@%-]+/gu, " ")
    .replace(/\ue000/g, ".")
    .replace(/\ue001/g, "/")
    .split(" ")
    .map((word) => word.replace(/^-+|-+$/g, ""))
    .filter((word) => word !== "");
}

/** A vocabulary ready for searching. */
export class PhraseIndex<T> {
  private readonly exact = new Map<string, Pattern<T>[]>();
  private readonly prefixes = new Map<string, Pattern<T>[]>();
  private readonly suffixes: Pattern<T>[] = [];

  /** Phrases as in the vocabularies of the registry: words, `*` at an end of a word stands for any letters. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: T]>) {
    for (const [phrase, meaning] of entries) {
      const words = phrase.split(" ").map((word) => word.replace(/,/g, "."));
      const [first = ""] = words;
      const pattern = { words, phrase, meaning, weight: phrase.replace(/\*/g, "").length };
      if (first.startsWith("*")) this.suffixes.push(pattern);
      else if (first.endsWith("*")) add(this.prefixes, first.slice(0, 2), pattern);
      else add(this.exact, first, pattern);
    }
  }

  /**
   * The phrases in `words`, not overlapping: more words win, then more letters,
   * then the earlier one. `admits` can refuse a match before it takes its words.
   */
  find(words: readonly string[], admits?: (match: Match<T>) => boolean): Match<T>[] {
    const found: { readonly match: Match<T>; readonly pattern: Pattern<T> }[] = [];
    words.forEach((word, start) => {
      for (const pattern of this.candidates(word)) {
        if (!pattern.words.every((part, offset) => wordMatches(part, words[start + offset]))) continue;
        const match = { start, end: start + pattern.words.length, phrase: pattern.phrase, meaning: pattern.meaning };
        if (!admits || admits(match)) found.push({ match, pattern });
      }
    });
    found.sort(
      (a, b) =>
        b.pattern.words.length - a.pattern.words.length ||
        b.pattern.weight - a.pattern.weight ||
        a.match.start - b.match.start,
    );
    const taken = new Set<number>();
    const result: Match<T>[] = [];
    for (const { match } of found) {
      const span = range(match.start, match.end);
      if (span.some((index) => taken.has(index))) continue;
      span.forEach((index) => taken.add(index));
      result.push(match);
    }
    return result.sort((a, b) => a.start - b.start);
  }

  /** The meaning of the words taken as one phrase, or null. */
  whole(words: readonly string[]): Match<T> | null {
    return this.find(words).find((match) => match.start === 0 && match.end === words.length) ?? null;
  }

  private *candidates(word: string): Generator<Pattern<T>> {
    yield* this.exact.get(word) ?? [];
    yield* this.prefixes.get(word.slice(0, 2)) ?? [];
    yield* this.suffixes;
  }
}

function add<T>(map: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

function wordMatches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  // «Трудоустройство/призыв» is two words, whatever ending the first has.
  if (part.endsWith("*")) return word.startsWith(part.slice(0, -1)) && !word.includes("/");
  return part.startsWith("*") ? word.endsWith(part.slice(1)) : part === word;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
