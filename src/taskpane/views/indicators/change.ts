/** How much a value changed since the last snapshot, in words. */
import { formatCount, formatFixed } from "../../../engine/display";
import type { TrendChange } from "../../../engine/trend";
import type { ResultCell } from "../../../engine/results";
import type { IndicatorRecord } from "../../../plan/indicator";
import { formatRu } from "../../../registry/date";
import { gapUnit } from "./figures";
import { CHANGE_TEXT as TEXT } from "./messages-year";

/** Half of what one decimal shows: less would be read as «+0,0». Percent points. */
const SLIGHT = 0.05;

/** «+1,5 п. п.», «−2 чел.», «появилось»; «без изменений» when it is what it was. The figures of the sheet «КПЭ». */
export function changeText(record: IndicatorRecord, { value }: ResultCell, { difference }: TrendChange): string {
  if (difference === 0) return TEXT.none;
  const isGrowth = difference > 0;
  if (typeof value === "boolean") return isGrowth ? TEXT.appeared : TEXT.gone;
  const size = Math.abs(difference);
  const sign = isGrowth ? "+" : "\u2212";
  if (record.unit !== "%") return TEXT.units(`${sign}${formatCount(size)}`, gapUnit(record));
  return size < SLIGHT ? TEXT.slight(isGrowth) : TEXT.points(`${sign}${formatFixed(size, 1)}`);
}

/** The same with its day: «с 01.05.2025: +1,5 п. п.». */
export function changeSince(record: IndicatorRecord, cell: ResultCell, change: TrendChange): string {
  return TEXT.since(formatRu(change.since), changeText(record, cell, change));
}

/** What the list tells of a cell: only what did change; null otherwise. */
export function realChange(change: TrendChange | null | undefined): TrendChange | null {
  return change === null || change === undefined || change.difference === 0 ? null : change;
}
