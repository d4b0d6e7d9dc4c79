/** Status, forecast and track of a row: from one column or from a block of one column per channel (rulings 3, 10). */
import type { ChannelReading } from "../../registry/channel";
import type { GraduateField } from "../../registry/graduate";
import type { Settings } from "../../registry/settings";
import type { CellSource } from "../../registry/source";
import { readChannel } from "../cells/channel";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { combineMarks, readMark, type ChannelMark } from "../cells/marks";
import type { ChannelCell, ChannelColumn, Finding } from "../cells/types";
import { quoteForIssue } from "../cells/quote";
import type { CellScalar } from "../grid";
import { PEOPLE_FINDINGS } from "../messages-people";
import { normalise, normaliseHeader } from "../normalise";
import type { HeaderColumn, TableRow } from "../table/types";
import type { BlockColumn } from "./channel-block";
import { NO_READING, NO_WORDS, type StatusWords } from "./facts";
import { channelFindings, channelSpellings, type ChannelField } from "./taught";

/** What one source of a channel says of a row. */
export interface ChannelOfRow {
  readonly reading: ChannelReading;
  readonly words: StatusWords;
  readonly serviceCompleted: boolean;
  readonly serviceEnd: ChannelCell["serviceEnd"];
  readonly findings: readonly Finding[];
  /** The column that said it, or the first of the block. */
  readonly column: HeaderColumn | null;
}

/** Reads the channel of a row; `surname` as in `PersonName.surnameKey`. */
export type ChannelReader = (row: TableRow<GraduateField>, surname: string) => ChannelOfRow;

/** No such column. */
export const NO_CHANNEL: ChannelOfRow = {
  reading: NO_READING,
  words: NO_WORDS,
  serviceCompleted: false,
  serviceEnd: null,
  findings: [],
  column: null,
};

const MOST_REMEMBERED = 20_000;

interface Remembered {
  readonly cell: ChannelOfRow;
  /** Where «ИП Иванов» may name the graduate: the normalised text, else «». */
  readonly ownText: string;
}

/** A single column; `field`: what the officer teaches its spellings as. */
export function columnReader(
  column: HeaderColumn,
  field: ChannelField,
  mode: ChannelColumn,
  taught: Settings["taught"],
): ChannelReader {
  const known = new Map<CellScalar, Remembered>();
  const spellings = channelSpellings(taught, field, mode);
  const read = (cell: CellScalar, surname: string | null): ChannelOfRow => {
    const found = readChannel(cell, { column: mode, taught: spellings, surname });
    return { ...ofCell(found, column), findings: channelFindings(found, field) };
  };
  return (row, surname) => {
    const cell = row.cells[column.index] ?? null;
    let found = known.get(cell);
    if (found === undefined) {
      const text = typeof cell === "string" ? normalise(cell) : "";
      found = { cell: read(cell, null), ownText: /(?:^|[^\p{L}])(?:ип|кфх|предпринимател)/u.test(text) ? text : "" };
      if (known.size < MOST_REMEMBERED) known.set(cell, found);
    }
    if (found.ownText !== "" && surname.length > 2 && found.ownText.includes(surname.slice(0, -1)))
      return read(cell, surname);
    return found.cell;
  };
}

/** Under «трудоустро…» or «занят…» a «да» means employed (rulings 18). */
export function statusMode(column: HeaderColumn): ChannelColumn {
  return /трудоустро|занят/.test(normaliseHeader(`${column.parent} ${column.header}`)) ? "employed-yes-no" : "status";
}

/**
 * The forecast of a sheet that has one column for both: «трудоустройство» is
 * understood, and «будет трудоустроен» counts. What only the status mode
 * understands («да» under «Трудоустроен») stays as it is.
 */
export function forecastOfStatus(
  status: ChannelReader,
  column: HeaderColumn,
  taught: Settings["taught"],
): ChannelReader {
  const forecast = columnReader(column, "status", "forecast", taught);
  return (row, surname) => {
    const planned = forecast(row, surname);
    if (planned.reading.state === "known" || planned.words.servesUnclear) return planned;
    const fact = status(row, surname);
    return fact.reading.state === "known" ? fact : planned;
  };
}

/** A block of one column per channel. */
export function blockReader(block: readonly BlockColumn[], taught: Settings["taught"]): ChannelReader {
  const combined = new Map<string, ChannelCell>();
  const columns = block.map((part) => markReader(part, taught));
  return (row) => {
    const marks = columns.flatMap((read) => read(row.cells) ?? []);
    const [first] = marks;
    if (first === undefined) return { ...NO_CHANNEL, column: block[0]?.column ?? null };
    const named = marks.flatMap(({ mark }) => mark ?? []);
    const findings = marks.flatMap((mark) => mark.findings);
    if (named.length < marks.length) {
      const reading: ChannelReading = {
        state: "unknown",
        code: null,
        text: marks.map(({ title }) => title).join("; "),
      };
      return { ...NO_CHANNEL, reading, findings, column: first.column };
    }
    const key = named.map(({ code, text }) => `${code}=${text}`).join("\u0000");
    let cell = combined.get(key);
    if (cell === undefined) {
      cell = combineMarks(named);
      if (combined.size < MOST_REMEMBERED) combined.set(key, cell);
    }
    const all = ofCell(cell, first.column);
    const bySpecialty = agreed(marks.map((mark) => mark.bySpecialty)) ?? all.words.bySpecialty;
    const text =
      named.length === 1 ? markText(first.title, named[0]?.text ?? "") : marks.map(({ title }) => title).join(", ");
    return { ...all, reading: { ...all.reading, text }, words: { ...all.words, bySpecialty }, findings: [...findings, ...all.findings] }; // prettier-ignore
  };
}

/** «армия» for a bare mark; «ТУ: ООО «Нива»» when something was typed. */
function markText(title: string, typed: string): string {
  return /\p{L}{3}/u.test(typed) && normalise(typed) !== normalise(title) ? `${title}: ${typed}` : title;
}

interface RowMark {
  readonly mark: ChannelMark | null;
  readonly title: string;
  readonly column: HeaderColumn;
  readonly bySpecialty: boolean | null;
  readonly findings: readonly Finding[];
}

function markReader(
  { column, code, bySpecialty }: BlockColumn,
  taught: Settings["taught"],
): (cells: readonly CellScalar[]) => RowMark | null {
  const known = new Map<CellScalar, RowMark | null>();
  const title = column.header.replace(/\s+/g, " ").trim();
  const read = (cell: CellScalar): RowMark | null => {
    const { marked, text } = readMark(cell);
    if (!marked) return null;
    const said = typeof cell === "string" ? readChannel(cell, { column: "status", taught, surname: null }) : null;
    const other = said?.reading.state === "known" ? said.reading.code : null;
    // «не служил», «не годен» under «армия» say «нет» in other words.
    if (other === null && /^не\s/.test(normalise(text))) return null;
    // «отчислен 12.02» typed under any channel says that the row is no graduate (rulings 22).
    if (other === "not_graduate")
      return { mark: { code: other, text }, title: text, column, bySpecialty: null, findings: [] };
    if (code === null) return { mark: null, title, column, bySpecialty, findings: [PEOPLE_FINDINGS.otherMark(title)] };
    const differs = other !== null && other !== code;
    const findings = differs ? [PEOPLE_FINDINGS.markTextDiffers(title, quoteForIssue(cellText(cell)))] : [];
    return { mark: { code, text }, title, column, bySpecialty: bySpecialty ?? said?.bySpecialty ?? null, findings };
  };
  return (cells) => {
    const cell = cells[column.index] ?? null;
    if (cell === null || isEmptyCell(cell)) return null;
    let found = known.get(cell);
    if (found === undefined) {
      found = read(cell);
      if (known.size < MOST_REMEMBERED) known.set(cell, found);
    }
    return found;
  };
}

/** The one value said, or null when none or two are. */
function agreed(values: readonly (boolean | null)[]): boolean | null {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function ofCell(cell: ChannelCell, column: HeaderColumn): ChannelOfRow {
  return {
    reading: cell.reading,
    words: {
      bySpecialty: cell.bySpecialty,
      plansBySpecialty: cell.plansBySpecialty,
      employer: cell.employer,
      disability: cell.disability,
      entrepreneur: cell.entrepreneur,
      selfEmployed: cell.selfEmployed,
      servesUnclear: cell.servesUnclear,
    },
    serviceCompleted: cell.serviceCompleted,
    serviceEnd: cell.serviceEnd,
    findings: cell.findings,
    column,
  };
}

/** The place of a column in a row. */
export function placeOf(sheet: string, row: number, column: HeaderColumn): CellSource {
  return { sheet, row, column: column.letters };
}
