import type { TargetContractStatus } from "../../registry/graduate";
import { NOT_KNOWN, TARGET_STATUSES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { PhraseIndex, wordsOf } from "./phrases";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

const INDEXES = TARGET_STATUSES.map(({ status, phrases }) => ({
  status,
  index: new PhraseIndex<true>(phrases.map((phrase): [string, true] => [phrase, true])),
}));

/** Статус договора о целевом обучении; расторгнут is looked for first, действует last. */
export function readTargetStatus(cell: CellScalar): Read<TargetContractStatus | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell));
  if (NOT_KNOWN.has(text) || text === "нет") return { value: null, findings: [] };
  const words = wordsOf(text);
  const admits = ({ start }: { readonly start: number }): boolean => words[start - 1] !== "не";
  const found = INDEXES.find(({ index }) => index.find(words, admits).length > 0);
  return found
    ? { value: found.status, findings: [] }
    : { value: null, findings: [CELL_FINDINGS.targetStatusUnknown(quoteForIssue(cellText(cell)))] };
}
