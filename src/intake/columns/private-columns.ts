/** Which columns may hold data of a person's health, and what of them may be shown (spec: reports-and-privacy). */
import type { GraduateField } from "../../registry/graduate";
import type { ColumnUse } from "../../registry/column-use";
import { DISABILITY, NO, YES } from "../../registry/vocabulary-answers";
import { isDashCell } from "../cells/cell-text";
import { PhraseIndex, wordsOf } from "../cells/phrases";
import { isPrivate } from "../cells/quote";
import type { CellScalar } from "../grid";
import { HIDDEN_SAMPLES } from "../messages-columns";
import { normalise, normaliseHeader } from "../normalise";
import type { HeaderColumn } from "../table/types";

const HEALTH_FIELDS: ReadonlySet<string> = new Set<GraduateField>(["healthLimitation", "disabilityStatus"]);

/** Headers that ask about health, whatever the column was taken for. */
const HEALTH_HEADER = /овз|инвалид|огранич|нозолог|диагноз|здоров|болезн|заболев|мсэ|пмпк|ипра/;

/**
 * Columns of any words. Others are left alone: «Глухов» is a surname, «3 группа»
 * a group, and both are words of disability too.
 */
const OF_ANY_WORDS: ReadonlySet<string | null> = new Set<ColumnUse["field"]>([
  null,
  "channel",
  "status",
  "forecast",
  "careerTrack",
  "notEmployedReason",
  "note",
]);

const DIAGNOSES = new PhraseIndex<true>(DISABILITY.map((phrase): [string, true] => [phrase, true]));

/**
 * How the values of a graduates' column may be shown: the value's own text goes
 * in, what may be seen of it comes out. Of a column of health only «да», «нет»
 * or «заполнено» is seen; elsewhere a text that speaks of health, care or a
 * court is «заполнено».
 */
export function discreetly(
  { parent, header }: HeaderColumn,
  field: ColumnUse["field"],
): (cell: CellScalar, shown: string) => string {
  if (HEALTH_FIELDS.has(field ?? "") || HEALTH_HEADER.test(normaliseHeader(`${parent} ${header}`))) return answerOnly;
  const ofAnyWords = OF_ANY_WORDS.has(field);
  return (cell, shown) => {
    if (typeof cell !== "string") return shown;
    const isHidden = isPrivate(cell) || (ofAnyWords && DIAGNOSES.find(wordsOf(normalise(cell))).length > 0);
    return isHidden ? HIDDEN_SAMPLES.filled : shown;
  };
}

function answerOnly(cell: CellScalar, shown: string): string {
  const text = normalise(shown);
  if (cell === true || YES.has(text)) return HIDDEN_SAMPLES.yes;
  return cell === false || isDashCell(cell) || NO.has(text) ? HIDDEN_SAMPLES.no : HIDDEN_SAMPLES.filled;
}
