import type { Channel } from "../../registry/channel";
import { NO, NOT_KNOWN, YES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { readChannel } from "./channel";
import { combineFacts } from "./combine";
import { plainFact } from "./facts";
import { quoteForIssue } from "./quote";
import type { ChannelCell, ChannelColumn, Finding } from "./types";

/** A marked column of the wide layout: the channel of its header and what was typed under it. */
export interface ChannelMark {
  readonly code: Channel;
  /** As typed: «1», «+», «ООО «Нива»». */
  readonly text: string;
}

/** Whether a cell under a channel's own header is a mark, and what was typed (rulings 10). */
export interface Mark {
  readonly marked: boolean;
  readonly text: string;
}

/** «0», «нет», «-», «×», «н/д», FALSE and empty are no marks; any other text is one (rulings 10, 18). */
export function readMark(cell: CellScalar): Mark {
  const text = cellText(cell);
  const said = normalise(text);
  const marked = !isEmptyCell(cell) && !isDashCell(cell) && cell !== false && !NO.has(said) && !NOT_KNOWN.has(said);
  return { marked, text };
}

/**
 * One person's marks in the wide layout, combined by the clause rule: ТУ +
 * учёба → employed; ТУ + ИП → employed with the mark; other pairs → unknown with
 * an error (rulings 10). What was typed instead of a tick is read for the
 * specialty, the employer and the end of service; «отчислен» under any header
 * is `not_graduate`.
 */
export function combineMarks(
  marks: readonly ChannelMark[],
  surname: string | null = null,
  column: ChannelColumn = "status",
): ChannelCell {
  const texts = marks.map(({ text }) => text).filter((text) => !YES.has(normalise(text)));
  const read = texts.map((text) => readChannel(text, { column, taught: [], surname }));
  const text = texts.length > 0 ? texts.join("; ") : marks.map((mark) => mark.text).join("; ");
  const empty = readChannel(null, { column, taught: [], surname });
  const gone = read.find(({ reading }) => reading.code === "not_graduate");
  if (gone) return { ...gone, reading: { ...gone.reading, text } };
  if (marks.length === 0) return empty;
  const combined = combineFacts(marks.map(({ code }) => plainFact(code)));
  const findings: Finding[] = [...combined.findings];
  if (combined.conflict) {
    findings.push(CELL_FINDINGS.channelConflict(quoteForIssue(text), combined.conflict[0], combined.conflict[1]));
  }
  const code = combined.code === "serves" ? null : combined.code;
  return {
    ...empty,
    reading: { state: code === null ? "unknown" : "known", code, text },
    entrepreneur: combined.entrepreneur,
    selfEmployed: combined.selfEmployed,
    bySpecialty: only(read.map(({ bySpecialty }) => bySpecialty)),
    plansBySpecialty: only(read.map(({ plansBySpecialty }) => plansBySpecialty)),
    serviceCompleted: read.some(({ serviceCompleted }) => serviceCompleted),
    serviceEnd: only(read.map(({ serviceEnd }) => serviceEnd)),
    employer: only(read.map(({ employer }) => employer)),
    disability: only(read.map(({ disability }) => disability)),
    findings,
  };
}

/** The first that is known. */
function only<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
