/** Карьерный трек (indicators A.3 G2.2, rulings 3, 5). */
import { NOT_KNOWN, NO, YES } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { readChannel } from "./channel";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

const NOT_FORMED =
  /^(?:не (?:сформир|определ|заполн|выбран|составл|разработ|опред)|нет |отсутств|в работе|в процессе|на стадии|частично|без трека)/;
const FORMED = /(?:^| )(?:сформир|определил|определен|составл|заполнен|разработан|выбран|трек|траектори|имеется|есть)/;

/**
 * Карьерный трек сформирован. Empty, «-», «нет», «не определился» = false; «да», a
 * channel, the name of a track = true; «н/д» or not understood = null.
 */
export function readTrack(cell: CellScalar): Read<boolean | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: false, findings: [] };
  const text = normalise(cellText(cell));
  if (NOT_KNOWN.has(text)) return { value: null, findings: [] };
  if (cell === false || NO.has(text) || NOT_FORMED.test(text)) return { value: false, findings: [] };
  if (cell === true || YES.has(text) || FORMED.test(text)) return { value: true, findings: [] };
  const { reading } = readChannel(cell, { column: "forecast", taught: [], surname: null });
  if (reading.code !== null) return { value: reading.code !== "undecided", findings: [] };
  // «Агроинженер», «Трек 3»: letters enough for a name of a track, and nothing that says «не известно».
  const named =
    /^[а-яa-z][а-яa-z0-9 «»"()/,.+-]{2,}$/.test(text) && !/^не |нет связи|неизвест|уточн|не отвеч/.test(text);
  if (named && reading.state === "unknown") return { value: true, findings: [] };
  return { value: null, findings: [CELL_FINDINGS.trackUnknown(quoteForIssue(cellText(cell)))] };
}

/** Whether most filled values of a column are channels, so that a track column can be a forecast (rulings 3, 19). */
export function mostlyChannels(values: readonly CellScalar[]): boolean {
  const filled = values.filter((value) => !isEmptyCell(value) && !isDashCell(value));
  const channels = filled.filter((value) => {
    const { reading, servesUnclear } = readChannel(value, { column: "forecast", taught: [], surname: null });
    return reading.state === "known" || servesUnclear;
  });
  return channels.length > 0 && channels.length * 2 > filled.length;
}
