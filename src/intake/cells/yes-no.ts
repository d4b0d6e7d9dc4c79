import { NO, NOT_KNOWN, YES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { displayText, normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { takeDates } from "./date-text";
import { quoteForIssue } from "./quote";
import type { Finding, Read } from "./types";

/** How a yes/no column is read. */
export interface YesNoOptions {
  /** A «договор» column: a number, date or party of a contract is yes, «б/д» is no. */
  readonly contract?: boolean;
}

/**
 * Reads a yes/no cell (workbooks D.2, rulings 18): да, +, ✓, x, 1, истина, есть …;
 * нет, «-», ×, 0, ложь, «нет (…)» …. Null: empty or «нет данных» (no finding),
 * not understood (with one). The caller knows whether an empty cell means no.
 */
export function readYesNo(cell: CellScalar, options: YesNoOptions = {}): Read<boolean | null> {
  const contract = options.contract === true;
  if (isEmptyCell(cell)) return said(null);
  if (typeof cell === "boolean") return said(cell);
  if (isDashCell(cell)) return said(false);
  const text = answerText(cell);
  if (contract && text === "б/д") return said(false);
  if (NOT_KNOWN.has(text) || text === "") return said(null);
  if (YES.has(text)) return said(true);
  if (NO.has(text)) return said(false);
  if (typeof cell === "number") return contract && cell > 1 ? said(true) : unknown(cell);
  // «Да (с 01.09)», «нет (не заключал)», «да, 2 года»: the first word decides.
  const [, first = "", rest = ""] = /^(\S+?)[\s,;:(.-]+(.*)$/.exec(text) ?? [];
  const data = NOT_KNOWN.has(text.replace(/\s*\(.*$/, ""));
  if (data) return said(null);
  if (first === "нет" && /^(?:данн|сведен|св|инф|связ)/.test(rest)) return said(null);
  if (first === "да" || YES_WORDS.has(first)) return said(true);
  if (first === "нет") return said(false);
  if (
    first === "не" &&
    /^(?:имеет|имеется|заключ|состоит|зарег|получ|участв|явл|обуч|работ|стоит|было|нужд|планир|трудоустр|соотв|совпад|по |в )/.test(
      rest,
    )
  ) {
    return said(false);
  }
  if (text.startsWith("отсутств")) return said(false);
  if (contract && isContractText(text)) return said(true);
  if (
    /^(?:зарегистр|имеет|имеется|заключ|состоит|стоит|на уч|безраб|участник|участвует|участвовал|действ|есть|по спец|по проф|соответств|трудоустроен|ип$|самозан|с \d)|(?:^| )есть$/.test(
      text,
    )
  ) {
    return said(true, [CELL_FINDINGS.yesNoGuessed(quoteForIssue(cellText(cell)), true)]);
  }
  return unknown(cell);
}

const YES_WORDS: ReadonlySet<string> = new Set([
  "есть",
  "имеется",
  "имеет",
  "+",
  "✓",
  "✔",
  "☑",
  "yes",
  "истина",
  "true",
]);

/** «№ 12», «12-Д от 01.09.2023», «01.09.2023», «ООО «Нива»»: something was signed. */
function isContractText(text: string): boolean {
  return (
    /№|\d/.test(text) ||
    takeDates(text).dates.length > 0 ||
    /"|(?:^| )(?:ооо|ао|пао|спк|ип|кфх|мбу|гбу|гбуз|муп)(?: |$)/.test(text)
  );
}

/** Marks keep their shape: «×» and «x» differ, «-.» is a dash. */
function answerText(cell: CellScalar): string {
  const text = normalise(cellText(cell)).replace(/^["'([]+|["')\]]+$/g, "");
  return text === "" ? displayText(cellText(cell)) : text;
}

function unknown(cell: CellScalar): Read<null> {
  return { value: null, findings: [CELL_FINDINGS.yesNoUnknown(quoteForIssue(cellText(cell)))] };
}

function said<T>(value: T, findings: readonly Finding[] = []): Read<T> {
  return { value, findings };
}
