import { DISABILITY, NO, NOT_KNOWN, NO_DISABILITY, OTHER_CATEGORIES, YES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { PhraseIndex, wordsOf } from "./phrases";
import type { Read } from "./types";

type Meaning = "disability" | "healthy" | "other";

const INDEX = new PhraseIndex<Meaning>([
  ...DISABILITY.map((phrase): [string, Meaning] => [phrase, "disability"]),
  ...NO_DISABILITY.map((phrase): [string, Meaning] => [phrase, "healthy"]),
  ...OTHER_CATEGORIES.map((phrase): [string, Meaning] => [phrase, "other"]),
]);

/**
 * ОВЗ, инвалид, ребёнок-инвалид as one yes/no (workbooks D.2). Empty is null:
 * the caller knows that the column is sparse. «Сирота», «опека» say nothing:
 * null without a finding. A finding never holds the words of the cell (rulings 31).
 */
export function readDisability(cell: CellScalar): Read<boolean | null> {
  if (isEmptyCell(cell)) return said(null);
  if (typeof cell === "boolean") return said(cell);
  if (isDashCell(cell)) return said(false);
  // A bare figure is the group: 1, 2 or 3.
  if (typeof cell === "number") return cell === 0 ? said(false) : [1, 2, 3].includes(cell) ? said(true) : unknown();
  const text = normalise(cellText(cell));
  if (NOT_KNOWN.has(text)) return said(null);
  if (["2", "3"].includes(text) || YES.has(text)) return said(true);
  if (NO.has(text)) return said(false);
  const words = wordsOf(text);
  const meanings = INDEX.find(words, ({ start, meaning }) => meaning !== "disability" || words[start - 1] !== "не").map(({ meaning }) => meaning); // prettier-ignore
  const [first] = words;
  if (first === "нет" || (first === "не" && !meanings.includes("disability"))) return said(false);
  if (meanings.includes("disability")) return said(true);
  if (meanings.includes("healthy")) return said(false);
  if (meanings.includes("other")) return said(null);
  if (first === "да" || (first ?? "").startsWith("инв") || /(?:^| )[fh]\d\d|диагноз|заключение|справка/.test(text))
    return said(true);
  return unknown();
}

function said(value: boolean | null): Read<boolean | null> {
  return { value, findings: [] };
}

function unknown(): Read<null> {
  return { value: null, findings: [CELL_FINDINGS.disabilityUnknown()] };
}
