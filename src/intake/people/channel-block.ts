/**
 * The wide layout: one column per channel with a mark for each person, under a
 * common parent or not (spec: workbooks D.3, rulings 10, 21).
 */
import type { Channel } from "../../registry/channel";
import { GRADUATE_HEADERS } from "../../registry/graduate-headers";
import type { GraduateField } from "../../registry/graduate";
import { readChannel } from "../cells/channel";
import type { CellScalar } from "../grid";
import { normaliseHeader } from "../normalise";
import { headerWords } from "../table/header-words";
import { candidatesOf, compileDictionary } from "../table/match-headers";
import type { HeaderColumn } from "../table/types";
import { inSingular } from "./plural-header";

/** What a mark in a column says; `code` null: «Иное». */
export interface BlockColumn {
  readonly column: HeaderColumn;
  readonly code: Channel | null;
  /** From a header such as «ТУ по спец.». */
  readonly bySpecialty: boolean | null;
  /** The column stands under «Прогноз», «Планы» … */
  readonly isForecast: boolean;
}

/** So many channel columns side by side make a block. */
const LEAST_COLUMNS = 3;
/** «из них по специальности» may stand between two of them. */
const MOST_BETWEEN = 2;

/** Headers that as a cell's text would be asked about (rulings 21), and «Иное». */
const HEADER_CODES: ReadonlyMap<string, Channel | null> = new Map<string, Channel | null>([
  ["сз", "selfemployed"],
  ["с/з", "selfemployed"],
  ["служит", "conscript"],
  ["служба", "conscript"],
  ["сзн", "unemployed_czn"],
  ["вуз", "study"],
  ["вузы", "study"],
  ["ссуз", "study"],
  ["вуз/ссуз", "study"],
  ["иное", null],
  ["другое", null],
  ["прочее", null],
  ["иные", null],
]);

/** Fields whose headers are names of channels as well («ИП», «Армия», «ЦЗН»). */
const CHANNEL_FIELDS: ReadonlySet<GraduateField | null> = new Set<GraduateField | null>([
  "status",
  "forecast",
  "bySpecialty",
  "entrepreneurMark",
  "selfEmployedMark",
  "serviceNote",
  "cznRegistration",
  "serviceStart",
]);

/** «Поступили в вуз» is a channel, «Наименование вуза» is not. */
const SAYS_STUDY = /^(?:учеба|учатся|учится|обуча|обучение в|поступил|продолж(?:ил|а)|студенты? )/;

const FORECAST_PARENT = /прогноз|план(?:ир|ы)|предполаг|ожида/;

const known = new Map<string, Omit<BlockColumn, "column" | "isForecast"> | null>();

/** The channel that a header names; null when it names none. */
export function channelOfHeader(header: string): Omit<BlockColumn, "column" | "isForecast"> | null {
  const before = known.get(header);
  if (before !== undefined) return before;
  const found = findChannel(header);
  if (known.size < 5000) known.set(header, found);
  return found;
}

function findChannel(header: string): Omit<BlockColumn, "column" | "isForecast"> | null {
  const text = normaliseHeader(header);
  if (text === "" || text.length > 80) return null;
  const own = HEADER_CODES.get(text);
  if (own !== undefined) return { code: own, bySpecialty: null };
  const fields = candidatesOf(compileDictionary(GRADUATE_HEADERS), { header, parent: "" });
  const others = fields.filter(({ field, weak }) => !weak && !CHANNEL_FIELDS.has(field) && !isNegated(text));
  if (others.some(({ field }) => field !== null || !SAYS_STUDY.test(text))) return null;
  const singular = inSingular(text);
  for (const column of ["status", "forecast"] as const) {
    for (const wording of singular === text ? [header] : [singular, header]) {
      const cell = readChannel(wording, { column, taught: [], surname: null });
      if (cell.servesUnclear) return { code: "conscript", bySpecialty: null };
      const { code } = cell.reading;
      // A noun («Призыв») names the column's channel and is no plan; the forecast's reading has it.
      const isNoun = cell.findings.some((finding) => finding.code === "plan-in-status");
      if (code !== null && !isNoun) return { code, bySpecialty: cell.bySpecialty };
    }
  }
  return null;
}

/** «не по спец.» is a column of its own only in a block. */
function isNegated(text: string): boolean {
  return /(?:^|\s)не по /.test(text);
}

/**
 * The columns of the block or blocks (fact and forecast). A block holds the
 * column «трудоустроен» or is at least four columns wide, unless there is no
 * other column of statuses: «ИП», «самозанятый», «ЦЗН» side by side may be mere
 * flags beside a status.
 */
export function findBlock(
  columns: readonly HeaderColumn[],
  samples: (index: number) => readonly CellScalar[],
): readonly BlockColumn[] {
  const plainEmployed = columns.some(({ header }) => {
    const found = channelOfHeader(header);
    return found?.code === "employed" && found.bySpecialty === null;
  });
  const candidates = columns.flatMap((column): BlockColumn[] => {
    const found = channelOfHeader(column.header);
    if (found === null) return [];
    // «из них по специальности» beside «трудоустроены» is the field, not a channel.
    if (found.bySpecialty !== null && (plainEmployed || isBareSpecialty(column.header))) return [];
    return [{ column, ...found, isForecast: isUnderForecast(column) }];
  });
  return runsOf(candidates)
    .filter((run) => run.length >= LEAST_COLUMNS && isBlock(run, columns, samples))
    .flat();
}

function isUnderForecast(column: HeaderColumn): boolean {
  return FORECAST_PARENT.test(normaliseHeader(column.parent));
}

/** A column of a block that was found before. */
export function blockColumn(column: HeaderColumn): BlockColumn {
  const found = channelOfHeader(column.header) ?? { code: null, bySpecialty: null };
  return { column, ...found, isForecast: isUnderForecast(column) };
}

/** «по спец.» without a word of work. */
function isBareSpecialty(header: string): boolean {
  return headerWords(header)[0] === "по";
}

/** Candidates side by side, the fact and the forecast apart. */
function runsOf(candidates: readonly BlockColumn[]): BlockColumn[][] {
  const runs: BlockColumn[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last?.isForecast === candidate.isForecast && candidate.column.index - last.column.index <= MOST_BETWEEN + 1;
    if (isNext) run?.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

function isBlock(
  run: readonly BlockColumn[],
  columns: readonly HeaderColumn[],
  samples: (index: number) => readonly CellScalar[],
): boolean {
  // A column of words is a column of statuses, whatever its header.
  const wordy = run.filter(({ column }) => isWordy(samples(column.index)));
  if (wordy.length * 2 > run.length) return false;
  if (run.some(({ code }) => code === "employed")) return true;
  const inRun = new Set(run.map(({ column }) => column.index));
  const hasStatus = columns.some(
    (column) =>
      !inRun.has(column.index) &&
      candidatesOf(compileDictionary(GRADUATE_HEADERS), column).some(({ field, weak }) => field === "status" && !weak),
  );
  return !hasStatus;
}

/** Mostly long texts of many kinds: no marks. */
function isWordy(values: readonly CellScalar[]): boolean {
  const long = values.filter((value) => typeof value === "string" && value.trim().length > 4);
  return values.length >= 4 && long.length * 2 > values.length;
}
