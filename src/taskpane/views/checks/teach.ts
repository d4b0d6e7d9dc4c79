import type { GraduateField } from "../../../registry/graduate";
import type { KeyedIssue, SpellingGroup } from "./issue-groups";
import { TEACH_TEXT } from "./messages";
import { meaningWords, type Meaning } from "./messages-meanings";
import type { Savings } from "./use-saving";

/** Longer spellings are cut where they are named. */
const SHOWN_LETTERS = 60;

/** A spelling that was given a meaning in this view. */
export interface Lesson {
  /** {@link SpellingGroup.key}. */
  readonly key: string;
  readonly field: GraduateField;
  readonly spelling: string;
  /** As it is named in words: ««ТК»». */
  readonly words: string;
  readonly code: Meaning;
  /** Rows that it stood in. */
  readonly rows: number;
}

/** What {@link Savings} know the teaching of a spelling by. */
export function teachKey(group: string): string {
  return `teach/${group}`;
}

/** Gives a spelling a meaning; null forgets it. */
export function teach(
  { key, field, spelling, words }: Pick<Lesson, "key" | "field" | "spelling" | "words">,
  code: Meaning | null,
  savings: Savings,
): void {
  savings.save({
    keys: [teachKey(key)],
    edits: [{ kind: "teach", field, spelling, code }],
    done: code === null ? TEACH_TEXT.forgotten(words) : TEACH_TEXT.remembered(words, meaningWords(field, code)),
  });
}

/** How an issue quotes a cell that speaks of health or a court (rulings 31). */
const HIDDEN_QUOTE = /(?:^|\s)текст ячейки(?![а-яё])/i;

/** A spelling as it may be named: «ТК»; no more than «Текст ячейки» where its issues do not quote it. */
export function spellingWords({ spelling, issues }: Pick<SpellingGroup, "spelling" | "issues">): string {
  if (issues.some(({ text }) => HIDDEN_QUOTE.test(text))) return TEACH_TEXT.privateSpelling;
  const shown = spelling.trim().replace(/\s+/g, " ");
  return `«${shown.length > SHOWN_LETTERS ? `${shown.slice(0, SHOWN_LETTERS)}…` : shown}»`;
}

/** How many rows some issues speak of. */
export function rowsOf(issues: readonly KeyedIssue[]): number {
  return new Set(issues.map(({ source: { sheet, row } }) => JSON.stringify([sheet, row ?? 0]))).size;
}

/** How many cells some issues speak of: two may speak of one. */
export function cellsOf(issues: readonly KeyedIssue[]): number {
  return new Set(issues.map(({ source }) => JSON.stringify([source.sheet, source.row ?? 0, source.column ?? ""]))).size;
}
