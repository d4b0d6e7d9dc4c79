/** How well a header fits the records of a dictionary (rulings 19). */
import type { HeaderDictionary, HeaderRecord } from "../../registry/header";
import { headerWords, isNeutral, isOtherWord, withoutAnswers, withoutDay } from "./header-words";
import type { HeaderColumn } from "./types";

interface WordPattern {
  readonly stem: string;
  readonly open: boolean;
}

interface Pattern<F extends string> {
  readonly field: F | null;
  /** Each part is words that stand side by side, mostly one word. */
  readonly parts: readonly (readonly WordPattern[])[];
  readonly kind: "anywhere" | "whole" | "weak";
  readonly overrules: boolean;
}

/** A field that a column may hold. */
export interface Candidate<F extends string> {
  readonly field: F | null;
  /** Comparable among all candidates of a table; a longer match is worth more. */
  readonly score: number;
  /** Taken only when no other column gives the field. */
  readonly weak: boolean;
}

/** A dictionary prepared for matching. */
export interface CompiledDictionary<F extends string> {
  readonly patterns: readonly Pattern<F>[];
  /** Filled as headers are met: the same texts come back on every sheet. */
  readonly known: Map<string, readonly Candidate<F>[]>;
}

/** A match that needs words of the parent header and of the own one comes before any other. */
const JOINED_SCORE = 2000;
/** A header that is nothing but the match comes before a longer header that contains it. */
const WHOLE_SCORE = 1000;

/** Stems are shorter than this together: they only decide between equal lengths. */
const LETTERS_OF_STEMS = 1000;

const compiled = new WeakMap<object, CompiledDictionary<string>>();

/** Prepares a dictionary; the same array is prepared once. */
export function compileDictionary<F extends string>(dictionary: HeaderDictionary<F>): CompiledDictionary<F> {
  const before = compiled.get(dictionary);
  // The map holds what was made from this very array, so the fields are its own.
  if (before !== undefined) return before as CompiledDictionary<F>;
  const patterns = dictionary.flatMap((record) => [
    ...record.headers.map((text) => compilePattern(record, text, "anywhere")),
    ...(record.whole ?? []).map((text) => compilePattern(record, text, "whole")),
    ...(record.weak ?? []).map((text) => compilePattern(record, text, "weak")),
  ]);
  const fresh: CompiledDictionary<F> = { patterns, known: new Map() };
  compiled.set(dictionary, fresh);
  return fresh;
}

function compilePattern<F extends string>(
  { field, overrules = field === null }: HeaderRecord<F>,
  text: string,
  kind: Pattern<F>["kind"],
): Pattern<F> {
  const parts = text.split(/\s+/).map((part) =>
    part.split("_").flatMap((word): WordPattern[] => {
      const open = word.endsWith("*");
      const stems = headerWords(open ? word.slice(0, -1) : word);
      if (stems.length === 0) throw new Error(`Header «${text}» has an empty word`);
      return stems.map((stem, index) => ({ stem, open: open && index === stems.length - 1 }));
    }),
  );
  return { field, parts, kind, overrules };
}

/**
 * The fields a column may hold, best first: those of the longest match, and
 * weak ones. A null field first means the column is to be left out.
 */
export function candidatesOf<F extends string>(
  dictionary: CompiledDictionary<F>,
  column: Pick<HeaderColumn, "header" | "parent">,
): readonly Candidate<F>[] {
  const key = `${column.header}\u0000${column.parent}`;
  const known = dictionary.known.get(key);
  if (known !== undefined) return known;
  const found = findCandidates(dictionary, column);
  if (dictionary.known.size < 5000) dictionary.known.set(key, found);
  return found;
}

function findCandidates<F extends string>(
  dictionary: CompiledDictionary<F>,
  column: Pick<HeaderColumn, "header" | "parent">,
): readonly Candidate<F>[] {
  let own = headerWords(column.header);
  let above = headerWords(column.parent);
  if (isNeutral(own)) [own, above] = [above, []];
  own = withoutDay(withoutAnswers(own));
  if (own.length === 0) return [];
  const best = new Map<F | null, Candidate<F>>();
  const weak = new Map<F | null, Candidate<F>>();
  const fits = dictionary.patterns.flatMap((pattern) => fitOf(pattern, own, above) ?? []);
  const alone = fits.filter(({ pattern, joined }) => !joined && pattern.kind !== "weak");
  const most = (some: readonly Fit<F>[]): number => Math.max(0, ...some.map(({ ownLetters }) => ownLetters));
  const saidAlone = { any: most(alone), overruling: most(alone.filter(({ pattern }) => pattern.overrules)) };
  for (const { pattern, score, joined, ownLetters } of fits) {
    // «Дата рождения» under «Выпуск» says more by itself than «дата … выпуска» takes of it.
    if (joined && ownLetters < (pattern.overrules ? saidAlone.overruling : saidAlone.any)) continue;
    const target = pattern.kind === "weak" ? weak : best;
    if ((target.get(pattern.field)?.score ?? 0) < score) {
      target.set(pattern.field, { field: pattern.field, score, weak: pattern.kind === "weak" });
    }
  }
  const highest = Math.max(0, ...[...best.values()].map((candidate) => candidate.score));
  const strongest = [...best.values()].filter((candidate) => candidate.score === highest);
  return [...strongest, ...weak.values()];
}

/** How a pattern fits a header. */
interface Fit<F extends string> {
  readonly pattern: Pattern<F>;
  readonly score: number;
  /** Words of the parent header were needed. */
  readonly joined: boolean;
  /** Letters of the header itself that the pattern takes. */
  readonly ownLetters: number;
}

/** Null when the pattern is not in the header. */
function fitOf<F extends string>(pattern: Pattern<F>, own: readonly string[], above: readonly string[]): Fit<F> | null {
  const usedOwn = new Set<number>();
  const usedAbove = new Set<number>();
  let length = 0;
  let ownLetters = 0;
  for (const part of pattern.parts) {
    const inOwn = take(part, own, usedOwn);
    const found = inOwn ?? take(part, above, usedAbove);
    if (found === null) return null;
    ownLetters += inOwn ?? 0;
    // «профессионалитет*» says more of «Профессионалитет» than «професси*» does.
    length += found + part.reduce((sum, { stem }) => sum + stem.length, 0) / LETTERS_OF_STEMS;
  }
  if (usedOwn.size === 0) return null;
  const whole = usedOwn.size === own.length;
  if (pattern.kind === "whole" && !whole) return null;
  const joined = usedAbove.size > 0;
  return { pattern, score: length + (joined ? JOINED_SCORE : 0) + (whole ? WHOLE_SCORE : 0), joined, ownLetters };
}

/** The letters of the first place where the part stands in words not used yet; null when there is none. */
function take(part: readonly WordPattern[], words: readonly string[], used: Set<number>): number | null {
  for (let start = 0; start + part.length <= words.length; start += 1) {
    const fits = part.every((pattern, offset) => !used.has(start + offset) && matches(pattern, words[start + offset]));
    if (!fits) continue;
    let length = 0;
    for (let index = start; index < start + part.length; index += 1) {
      used.add(index);
      length += words[index]?.length ?? 0;
    }
    return length;
  }
  return null;
}

function matches({ stem, open }: WordPattern, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (!open) return word === stem;
  return word.startsWith(stem) && !isOtherWord(stem, word);
}
