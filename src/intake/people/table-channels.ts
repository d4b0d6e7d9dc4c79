/** Which columns of a table give status and forecast, and how a row is read by them (rulings 3, 10). */
import type { GraduateField } from "../../registry/graduate";
import type { Settings } from "../../registry/settings";
import { combineMarks, type ChannelMark } from "../cells/marks";
import { quoteForIssue } from "../cells/quote";
import { mostlyChannels } from "../cells/track";
import type { CellScalar } from "../grid";
import { PEOPLE_FINDINGS } from "../messages-people";
import { isFilled } from "../table/cells";
import type { HeaderColumn, Table } from "../table/types";
import { blockColumn } from "./channel-block";
import type { ForecastOrigin } from "./facts";
import {
  blockReader,
  columnReader,
  forecastOfStatus,
  NO_CHANNEL,
  statusMode,
  type ChannelOfRow,
  type ChannelReader,
} from "./status-cells";

/** The sources of channels of one table. */
export interface TableChannels {
  readonly status: ChannelReader;
  readonly hasStatus: boolean;
  readonly forecast: ChannelReader;
  readonly forecastFrom: ForecastOrigin;
}

/** Finds them; the forecast is the first of: «Прогноз…», a track with channels, the status itself (rulings 3). */
export function channelsOf(table: Table<GraduateField>, taught: Settings["taught"]): TableChannels {
  const block = table.reserved.map(blockColumn);
  const facts = block.filter(({ isForecast }) => !isForecast);
  const plans = block.filter(({ isForecast }) => isForecast);
  const statusColumn = table.fields.get("status");
  const single = statusColumn && columnReader(statusColumn, "status", statusMode(statusColumn), taught);
  const ofBlock = facts.length > 0 ? blockReader(facts, taught) : undefined;
  const said = single && ofBlock ? either(ofBlock, single) : (ofBlock ?? single);
  const reasonColumn = table.fields.get("notEmployedReason");
  const status = said && reasonColumn ? withReason(said, columnReader(reasonColumn, "status", "status", taught)) : said;
  const base = { status: status ?? noChannel, hasStatus: status !== undefined };

  const forecastColumn = table.fields.get("forecast");
  const ofPlans = plans.length > 0 ? blockReader(plans, taught) : undefined;
  const planned = forecastColumn && columnReader(forecastColumn, "forecast", "forecast", taught);
  if (ofPlans !== undefined || planned !== undefined) {
    const forecast = ofPlans && planned ? either(ofPlans, planned) : (ofPlans ?? planned ?? noChannel);
    return { ...base, forecast, forecastFrom: "forecast" };
  }
  const track = table.fields.get("careerTrack");
  if (track !== undefined && mostlyChannels(valuesOf(table, track))) {
    return { ...base, forecast: columnReader(track, "careerTrack", "forecast", taught), forecastFrom: "careerTrack" };
  }
  if (status === undefined) return { ...base, forecast: noChannel, forecastFrom: null };
  const forecast = ofBlock === undefined && statusColumn ? forecastOfStatus(status, statusColumn, taught) : status;
  return { ...base, forecast, forecastFrom: "status" };
}

const noChannel: ChannelReader = () => NO_CHANNEL;

function valuesOf(table: Table<GraduateField>, column: HeaderColumn): CellScalar[] {
  const values: CellScalar[] = [];
  for (const { cells } of table.rows) {
    const cell = cells[column.index] ?? null;
    if (isFilled(cell)) values.push(cell);
  }
  return values;
}

/** A block beside a column: the marks, or the column where there is none; two different channels are combined like marks. */
function either(ofBlock: ChannelReader, ofColumn: ChannelReader): ChannelReader {
  return (row, surname) => {
    const marks = ofBlock(row, surname);
    const text = ofColumn(row, surname);
    if (marks.reading.state === "empty") return text;
    const differ =
      text.reading.code !== null && marks.reading.code !== null && text.reading.code !== marks.reading.code;
    return differ ? combine(marks, text) : marks;
  };
}

/**
 * «Трудоустроен: нет» beside «Причина незанятости: армия» is two columns for
 * one person, combined like marks (rulings 10): the army beats «нет». A reason
 * that names no channel («мало платят») changes nothing.
 */
function withReason(ofStatus: ChannelReader, ofReason: ChannelReader): ChannelReader {
  return (row, surname) => {
    const status = ofStatus(row, surname);
    if (status.reading.state === "unknown" || (status.reading.code ?? "not_employed") !== "not_employed") return status;
    const reason = ofReason(row, surname);
    if (reason.reading.state !== "known" || reason.reading.code === "not_employed") return status;
    const combined = status.reading.state === "empty" ? reason : combine({ ...reason, findings: [] }, status);
    const title = reason.column?.header.replace(/\s+/g, " ").trim() ?? "";
    const finding = PEOPLE_FINDINGS.channelFromReason(title, quoteForIssue(reason.reading.text));
    return { ...combined, findings: [...combined.findings, finding] };
  };
}

function combine(a: ChannelOfRow, b: ChannelOfRow): ChannelOfRow {
  const marks = [a, b].flatMap(({ reading }): ChannelMark[] => (reading.code === null ? [] : [{ code: reading.code, text: reading.text }])); // prettier-ignore
  const both = combineMarks(marks);
  return {
    ...a,
    reading: both.reading,
    words: { ...a.words, entrepreneur: both.entrepreneur, selfEmployed: both.selfEmployed },
    findings: [...a.findings, ...both.findings],
  };
}
