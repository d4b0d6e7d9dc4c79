import { NOT_KNOWN } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/** A number typed by hand. */
export interface TypedCount {
  readonly value: number;
  /** «15 (из 20)», «15/20»: 20; null when there is none. */
  readonly of: number | null;
}

const NUMBER = "([+-]?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|[+-]?\\d+(?:[.,]\\d+)?)";
const SINGLE = new RegExp(`^(?:около|до|более|всего|~|≈)?\\s*${NUMBER}\\s*(?:%|[а-я.-]+(?: [а-я.-]+){0,3})?$`, "u");
const PAIR = new RegExp(
  `^${NUMBER}\\s*(?:[а-я.-]+ )?(?:\\(?\\s*из\\s*|/|\\()\\s*(?:из\\s*)?${NUMBER}\\s*(?:[а-я.-]+)?\\s*\\)?\\s*(?:чел[а-я]*)?$`,
  "u",
);

/**
 * Reads «25 чел.», «15 (из 20)», «15/20», «12,5», «1 200», «90 %». A number under a
 * % format is ×100 (rulings 16). «24/2», where the second is no total, gives 24
 * with a finding. Null = empty, «н/д», or no number (with a warning).
 */
export function readCount(cell: CellScalar, numberFormat?: string | null): Read<TypedCount | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return unknown(cell);
    const value = numberFormat?.includes("%") === true ? Math.round(cell * 1e12) / 1e10 : cell;
    return { value: { value, of: null }, findings: [] };
  }
  const text = normalise(cellText(cell));
  if (NOT_KNOWN.has(text)) return { value: null, findings: [] };
  if (text === "нет") return { value: { value: 0, of: null }, findings: [] };
  const pair = PAIR.exec(text);
  if (pair) {
    const value = toNumber(pair[1]);
    const other = toNumber(pair[2]);
    if (other >= value) return { value: { value, of: other }, findings: [] };
    return { value: { value, of: null }, findings: [CELL_FINDINGS.countPart(value, other)] };
  }
  const single = SINGLE.exec(text);
  return single ? { value: { value: toNumber(single[1]), of: null }, findings: [] } : unknown(cell);
}

function toNumber(text: string | undefined): number {
  return Number((text ?? "").replace(/ /g, "").replace(",", "."));
}

function unknown(cell: CellScalar): Read<null> {
  return { value: null, findings: [CELL_FINDINGS.countNotUnderstood(quoteForIssue(cellText(cell)))] };
}
