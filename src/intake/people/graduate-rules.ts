/** What makes a table one of graduates, and which values suit which field (spec: workbooks D.3, rulings 7, 19). */
import type { GraduateField } from "../../registry/graduate";
import { GRADUATE_FIELDS } from "../../registry/graduate";
import type { ColumnChoice } from "../../registry/settings";
import { readChannel } from "../cells/channel";
import { takeDates } from "../cells/date-text";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { readDisability } from "../cells/disability";
import type { CellScalar, SheetGrid } from "../grid";
import { normalise, normaliseHeader } from "../normalise";
import type { HeaderColumn, TableRules } from "../table/types";
import { channelOfHeader, findBlock } from "./channel-block";
import { isNameLike } from "./name-like";
import { readSeparator } from "./separator";

/** Of the filled notes. */
const LEAST_SHARE_OF_NOTES = 0.3;
const KNOWN_FIELDS: ReadonlySet<string> = new Set(GRADUATE_FIELDS);

/** The rules for one sheet; `columns` are the officer's choices for the whole workbook. */
export function graduateRules(grid: SheetGrid, columns: readonly ColumnChoice[]): TableRules<GraduateField> {
  return {
    required: [["fullName"], ["surname", "givenName"]],
    minimumColumns: 2,
    keys: ["fullName", "surname", "givenName", "patronymic"],
    ordinal: "ordinal",
    choices: columns.flatMap(({ sheet, header, field }) => {
      if (normalise(sheet) !== normalise(grid.name)) return [];
      return field === null || isGraduateField(field) ? [{ header, field }] : [];
    }),
    fits,
    recency,
    byValues: ["fullName", "healthLimitation"],
    several: ["healthLimitation", "disabilityStatus", "abilympics"],
    noWeakBeside: { status: ["forecast", "careerTrack"] },
    reserve: (all, samples) => findBlock(all, samples).map(({ column }) => column.index),
    blockHeader: (text) => channelOfHeader(text) !== null,
    separator: readSeparator,
    loneKey: isNameLike,
  };
}

function isGraduateField(field: string): field is GraduateField {
  return KNOWN_FIELDS.has(field);
}

/** The day that a header names; a column prepared for later and still empty is not the newest. */
function recency(samples: readonly CellScalar[], { header, parent }: HeaderColumn): number {
  if (samples.length === 0) return 0;
  const { dates } = takeDates(normaliseHeader(`${parent} ${header}`));
  return Math.max(0, ...dates.map(({ date }) => date?.serial ?? 0));
}

/** See {@link TableRules.fits}. */
function fits(field: GraduateField, samples: readonly CellScalar[], column: HeaderColumn): number {
  switch (field) {
    case "status":
      return statusShare(samples, column);
    case "healthLimitation":
      return isOfHealth(column) ? 1 : shareOf(samples, (cell) => readDisability(cell).value === true);
    case "fullName":
      return samples.length === 0
        ? 0.5
        : shareOf(samples, (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell));
    case "specialty":
      return 0.5 + shareOf(samples, (cell) => /\d{2}\.\d{2}\.\d{2}(?!\d)/.test(cellText(cell))) / 2;
    case "referral":
      return (
        0.4 +
        0.6 * shareOf(samples, (cell) => typeof cell === "number" || /\d{4}|^(?:да|нет|\+)$/iu.test(cellText(cell)))
      );
    case "position":
      return 0.3;
    default:
      return 0.5;
  }
}

/** Notes and places are statuses only when a good part of them is (rulings 19). */
function statusShare(samples: readonly CellScalar[], column: HeaderColumn): number {
  const share = shareOf(samples, saysChannel);
  const isPlaceOrNote = /примечан|коммент|мест|работает/.test(normaliseHeader(column.header));
  return share < LEAST_SHARE_OF_NOTES && isPlaceOrNote ? 0 : share;
}

/** A header that says ОВЗ itself; «Статус» and «Категория» do only by their values. */
function isOfHealth(column: HeaderColumn): boolean {
  return /овз|огранич|нозолог/.test(normaliseHeader(`${column.parent} ${column.header}`));
}

function saysChannel(cell: CellScalar): boolean {
  const { reading, servesUnclear } = readChannel(cell, { column: "status", taught: [], surname: null });
  return reading.state === "known" || servesUnclear;
}

/** 0–1, of the filled values; each text is looked at once. */
function shareOf(samples: readonly CellScalar[], test: (cell: CellScalar) => boolean): number {
  const answers = new Map<CellScalar, boolean>();
  let filled = 0;
  let right = 0;
  for (const cell of samples) {
    if (isEmptyCell(cell)) continue;
    filled += 1;
    const answer = answers.get(cell) ?? test(cell);
    answers.set(cell, answer);
    if (answer) right += 1;
  }
  return filled === 0 ? 0 : right / filled;
}
