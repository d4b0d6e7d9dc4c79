import { STATUS_PHRASES } from "../../registry/vocabulary-events";
import type { EventStatus } from "../../registry/event";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { readDate, type DateOptions } from "../cells/dates";
import { quoteForIssue } from "../cells/quote";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS } from "../messages-events";
import { phraseIndexOf, readPhrases, textWords } from "./phrases";

const INDEX = phraseIndexOf(STATUS_PHRASES);

/** The least number in a status cell that can be a day of our time: 1 January 2000. */
const EARLIEST_SERIAL = 36526;

/**
 * «Отметка о выполнении»: held, not held, or nothing said. Negation comes
 * first, «частично» is not held; text that says neither is like nothing, with
 * a finding (workbooks D.5, rulings 14a, 14b).
 */
export function readEventStatus(cell: CellScalar, dates: DateOptions): Read<EventStatus> {
  if (isEmptyCell(cell)) return { value: "empty", findings: [] };
  if (isDashCell(cell)) return { value: "not-held", findings: [EVENT_FINDINGS.statusDash()] };
  const { labels } = readPhrases(textWords(cellText(cell)), INDEX);
  if (labels.has("not-held")) return { value: "not-held", findings: [] };
  if (labels.has("held")) return { value: "held", findings: [] };
  const answer = readYesNo(cell);
  if (answer.value !== null && answer.findings.length === 0)
    return { value: answer.value ? "held" : "not-held", findings: [] };
  const quoted = quoteForIssue(cellText(cell));
  if (typeof cell !== "number" || cell >= EARLIEST_SERIAL) {
    const { value: date } = readDate(cell, dates);
    if (date !== null) return { value: "held", findings: [EVENT_FINDINGS.statusDated(quoted)] };
  }
  return { value: "empty", findings: [EVENT_FINDINGS.statusUnknown(quoted)] };
}
