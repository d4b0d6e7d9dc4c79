import {
  BARE_PLACES,
  NO,
  NOT_KNOWN,
  OTHER_CHAMPIONSHIPS,
  PARTICIPANTS,
  PRIZES,
} from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { PhraseIndex, wordsOf } from "./phrases";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/** Under what header a prize stands (rulings 19). */
export interface AbilympicsOptions {
  /** The header names «Абилимпикс», or is «Призовое место» and no other championship is named. */
  readonly named: boolean;
}

const index = (phrases: readonly string[]): PhraseIndex<true> =>
  new PhraseIndex<true>(phrases.map((phrase): [string, true] => [phrase, true]));
const PRIZE = index(PRIZES);
const PARTICIPANT = index(PARTICIPANTS);
const OTHER = index(OTHER_CHAMPIONSHIPS);

/**
 * Победитель или призёр «Абилимпикс» (indicators A.2 K2): победитель, призёр,
 * 1–3 место, золото … are yes; участник is no; «да» alone is null with a
 * finding; a prize of another championship is no. Empty = null.
 */
export function readAbilympics(cell: CellScalar, options: AbilympicsOptions): Read<boolean | null> {
  if (isEmptyCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell));
  if (isDashCell(cell) || cell === false || cell === 0 || NO.has(text)) return { value: false, findings: [] };
  if (NOT_KNOWN.has(text)) return { value: null, findings: [] };
  const words = wordsOf(text);
  const quoted = quoteForIssue(cellText(cell));
  const cellNames = /абилимпик|abilympic/.test(text);
  if (!cellNames && OTHER.find(words).length > 0) {
    return { value: false, findings: [CELL_FINDINGS.otherChampionship(quoted)] };
  }
  if (!cellNames && !options.named) return { value: null, findings: [] };
  const won = PRIZE.find(words, ({ start }) => words[start - 1] !== "не").length > 0 || BARE_PLACES.has(text);
  // «Участник 2023, 2 место 2024» won; «не призёр, участник» did not.
  if (won) return { value: true, findings: [] };
  if (PARTICIPANT.find(words).length > 0 || words[0] === "нет" || words[0] === "не")
    return { value: false, findings: [] };
  return { value: null, findings: [CELL_FINDINGS.abilympicsAsk(quoted)] };
}

/** The championship that a cell names when it says nothing of a result; null otherwise. */
export function championshipOf(cell: CellScalar): "abilympics" | "other" | null {
  const text = normalise(cellText(cell));
  const words = wordsOf(text);
  if (PRIZE.find(words).length > 0 || PARTICIPANT.find(words).length > 0) return null;
  if (/абилимпик|abilympic/.test(text)) return "abilympics";
  return OTHER.find(words).length > 0 ? "other" : null;
}
