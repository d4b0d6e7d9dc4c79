import { FAIR_STEM, FORMAT_PHRASES, TOPIC_PHRASES } from "../../registry/vocabulary-events";
import type { CareerEvent } from "../../registry/event";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { quoteForIssue } from "../cells/quote";
import type { Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS } from "../messages-events";
import { normalise } from "../normalise";
import { phraseIndexOf, readPhrases, textWords } from "./phrases";

const TOPICS = phraseIndexOf(TOPIC_PHRASES);
const FORMATS = phraseIndexOf(FORMAT_PHRASES);

/** Whether a kind, a title or the name of a sheet speaks of a fair (workbooks D.5). */
export function speaksOfFair(text: string): boolean {
  return normalise(text).includes(FAIR_STEM);
}

/**
 * What an event is about: the first of тема and название that says anything
 * (workbooks D.5).
 */
export function readTopics(topic: CellScalar, title: CellScalar): CareerEvent["topics"] {
  for (const cell of [topic, title]) {
    const { labels } = readPhrases(textWords(cellText(cell)), TOPICS);
    if (labels.size > 0) return { support: labels.has("support"), entrepreneurship: labels.has("entrepreneurship") };
  }
  return { support: false, entrepreneurship: false };
}

/** The cells that may say how a fair was held, and the header of the format column. */
export interface FormatCells {
  readonly format: CellScalar;
  readonly formatHeader: string;
  readonly kind: CellScalar;
  readonly title: CellScalar;
}

/**
 * Whether a fair was held online: the format column, else вид, else название;
 * null when nobody says. A fair both online and on site is null too, for its
 * online participants cannot be told apart (workbooks D.5, rulings 15).
 */
export function readOnline({ format, formatHeader, kind, title }: FormatCells): Read<boolean | null> {
  if (!isEmptyCell(format) && !isDashCell(format)) {
    const found = onlineOf(format);
    if (found !== null) return found;
    const answer = readYesNo(format);
    const header = readPhrases(textWords(formatHeader), FORMATS).labels;
    // «Онлайн (да/нет)»: yes means online; under «Онлайн/очно» it would say nothing.
    if (answer.value !== null && header.has("online") && header.size === 1)
      return { value: answer.value, findings: [] };
    return { value: null, findings: [EVENT_FINDINGS.formatUnknown(quoteForIssue(cellText(format)))] };
  }
  return onlineOf(kind) ?? onlineOf(title) ?? { value: null, findings: [] };
}

function onlineOf(cell: CellScalar): Read<boolean | null> | null {
  const { labels } = readPhrases(textWords(cellText(cell)), FORMATS);
  const isBoth = labels.has("online") && labels.has("on-site");
  if (labels.has("mixed") || isBoth) {
    return { value: null, findings: [EVENT_FINDINGS.formatMixed(quoteForIssue(cellText(cell)))] };
  }
  if (labels.has("online")) return { value: true, findings: [] };
  return labels.has("on-site") ? { value: false, findings: [] } : null;
}
