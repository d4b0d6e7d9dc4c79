/** Taking a snapshot and adding it to the history (spec: calendar, items 2.8 and 6.2; reports F.1). */
import { INDICATORS } from "../plan/plan";
import type { Channel } from "../registry/channel";
import { addMonths, fromSerial, serialOf, type Serial } from "../registry/date";
import type { ReportingPeriod } from "../registry/registry";
import {
  PRIVATE_CHANNELS,
  type Snapshot,
  type SnapshotCell,
  type SnapshotChannel,
  type SnapshotCorrection,
  type SnapshotPerson,
} from "../registry/snapshot";
import type { Calculation } from "./calculation";
import type { PersonFacts } from "./facts";
import { CORRECTIONS } from "./messages-history";
import { movement, sizeOf } from "./movement";
import type { ResultCell, Results } from "./results";

/**
 * The state on `date`: all cells of the results, and everybody of the
 * contingent of c1–c3 with an id, the channel that the indicators counted and
 * the answer to risk. No name, no group, no health (rulings 31).
 */
export function takeSnapshot(calculation: Calculation, results: Results, date: Serial, savedOn: Serial): Snapshot {
  return {
    date,
    savedOn,
    startYear: calculation.frame.startYear,
    cells: [...results.cells.map(snapshotCell)].sort(byPlan),
    people: snapshotPeople(calculation),
  };
}

/** How everybody of the contingent stands now. Sorted by year and id, so that the order says nothing either. */
export function snapshotPeople({ facts }: Calculation): readonly SnapshotPerson[] {
  return facts.flatMap(snapshotPerson).sort(byYearAndId);
}

/** The channel as a snapshot keeps it. */
export function snapshotChannel(channel: Channel): SnapshotChannel {
  return isPrivate(channel) ? "group3" : channel;
}

/** The order of cells: that of the plan, then by year. */
export function byPlan(a: SnapshotCell, b: SnapshotCell): number {
  return placeInPlan(a) - placeInPlan(b) || (a.cohort ?? 0) - (b.cohort ?? 0);
}

/** The order of people. */
export function byYearAndId(a: SnapshotPerson, b: SnapshotPerson): number {
  return a.cohort - b.cohort || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A history with one more snapshot, and what must be said of it. */
export interface GrownHistory {
  /** The earliest first, one of a day. */
  readonly history: readonly Snapshot[];
  /** Set when a snapshot of this day was replaced by another one, or the day lies before a later snapshot. */
  readonly correction: SnapshotCorrection | null;
}

/** Adds a snapshot; that of the same day is replaced. Saving the same state again is no correction. */
export function withSnapshot(history: readonly Snapshot[], snapshot: Snapshot): GrownHistory {
  const former = history.find(({ date }) => date === snapshot.date);
  const others = history.filter(({ date }) => date !== snapshot.date);
  return {
    history: [...others, snapshot].sort((a, b) => a.date - b.date),
    correction: former === undefined ? addedLate(others, snapshot) : correctionOf(former, snapshot),
  };
}

/**
 * The 1st of a month that is nearest to отчётная дата, of two equally near ones
 * the earlier; within the twelve dates of the academic year, 01.09.Y0 … 01.08.Y1
 * (item 6.2, rulings 49).
 */
export function suggestedSnapshotDate({ asOf, startYear }: Pick<ReportingPeriod, "asOf" | "startYear">): Serial {
  const { year, month } = fromSerial(asOf);
  const first = serialOf(year, month, 1);
  const next = addMonths(first, 1);
  const nearest = next - asOf < asOf - first ? next : first;
  if (nearest < serialOf(startYear, 9, 1)) return serialOf(startYear, 9, 1);
  return nearest > serialOf(startYear + 1, 8, 1) ? serialOf(startYear + 1, 8, 1) : nearest;
}

/** The last snapshot before a day; null when there is none. */
export function lastBefore(history: readonly Snapshot[], day: Serial): Snapshot | null {
  return history.reduce<Snapshot | null>(
    (last, snapshot) => (snapshot.date < day && (last === null || snapshot.date > last.date) ? snapshot : last),
    null,
  );
}

/** What a cell is told by in any snapshot. */
export function cellKey({
  indicator,
  cohort,
  category,
}: Pick<SnapshotCell, "indicator" | "cohort" | "category">): string {
  return `${indicator}/${cohort ?? ""}/${category ?? ""}`;
}

function snapshotCell({
  indicator,
  cohort,
  category,
  numerator,
  denominator,
  value,
  status,
}: ResultCell): SnapshotCell {
  return { indicator, cohort, category, numerator, denominator, value, status };
}

function snapshotPerson({ graduate, contingent, counted, basis, risk }: PersonFacts): readonly SnapshotPerson[] {
  const { id, cohort } = graduate;
  if (contingent === null || cohort === null || risk === null) return [];
  const channel = counted.code === null ? null : snapshotChannel(counted.code);
  return [{ id, cohort, channel, basis, atRisk: risk.answer }];
}

function isPrivate(channel: Channel): channel is (typeof PRIVATE_CHANNELS)[number] {
  return PRIVATE_CHANNELS.some((own) => own === channel);
}

const PLACES: ReadonlyMap<string, number> = new Map(
  INDICATORS.flatMap(({ id, lines }) => lines.map(({ category }) => `${id}/${category ?? ""}`)).map((key, index) => [
    key,
    index,
  ]),
);

function placeInPlan({ indicator, category }: SnapshotCell): number {
  return PLACES.get(`${indicator}/${category ?? ""}`) ?? PLACES.size;
}

function addedLate(others: readonly Snapshot[], { date, savedOn, people }: Snapshot): SnapshotCorrection | null {
  if (!others.some((other) => other.date > date)) return null;
  return { date, savedOn, people: people.length, changes: [CORRECTIONS.addedLate] };
}

function correctionOf(former: Snapshot, snapshot: Snapshot): SnapshotCorrection | null {
  const changes = changedCells(former.cells, snapshot.cells);
  const people = sizeOf(movement(former, snapshot));
  if (changes.length === 0 && people === 0) return null;
  return { date: snapshot.date, savedOn: snapshot.savedOn, people, changes };
}

function changedCells(before: readonly SnapshotCell[], after: readonly SnapshotCell[]): readonly string[] {
  const former = new Map(before.map((cell) => [cellKey(cell), cell]));
  const present = new Set(after.map(cellKey));
  const gone = before.filter((cell) => !present.has(cellKey(cell)));
  return [
    ...after.flatMap((cell) => {
      const was = former.get(cellKey(cell)) ?? null;
      return was !== null && isSame(was, cell) ? [] : [CORRECTIONS.changed(cell, was, cell)];
    }),
    ...gone.map((cell) => CORRECTIONS.changed(cell, cell, null)),
  ];
}

function isSame(a: SnapshotCell, b: SnapshotCell): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator && a.status === b.status;
}
