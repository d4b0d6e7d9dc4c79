/** How each cell of the table came to be what it is: its values by date and the change since the last snapshot. */
import type { Serial } from "../registry/date";
import { parseIso } from "../registry/date";
import type { Snapshot, SnapshotCell } from "../registry/snapshot";
import type { Basis } from "./year-frame";
import type { ResultCell, Results } from "./results";
import { cellKey, lastBefore } from "./snapshot";

/** A value on a day. */
export interface TrendPoint {
  readonly date: Serial;
  readonly value: number | boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: SnapshotCell["status"];
  /** Null where the cell has no basis, or nobody of the class was in the snapshot. */
  readonly basis: Basis | null;
}

/** Against the last snapshot before D. */
export interface TrendChange {
  /** The day of that snapshot. */
  readonly since: Serial;
  /** Percent points for a share, units for a count, 1 or −1 for есть/нет. */
  readonly difference: number;
}

/** One cell of the results through time. */
export interface CellTrend {
  readonly indicator: string;
  readonly cohort: number | null;
  readonly category: SnapshotCell["category"];
  /** Snapshots before D, the earliest first, then the value of now. */
  readonly points: readonly TrendPoint[];
  /** Null where there is nothing to compare: no snapshot, no value, or a forecast then and a fact now. */
  readonly change: TrendChange | null;
}

/** The trend of every cell, in the order of the results. */
export function trend(history: readonly Snapshot[], results: Results): readonly CellTrend[] {
  const now = parseIso(results.asOf);
  const past = now === null ? [] : history.filter(({ date }) => date < now).map(indexed);
  const last = now === null ? null : lastBefore(history, now);
  return results.cells.map((cell) => {
    const key = cellKey(cell);
    const before = past.flatMap(({ snapshot, cells, bases }): readonly TrendPoint[] => {
      const then = cells.get(key);
      return then === undefined ? [] : [pointOf(snapshot.date, then, cell.basis === null ? null : (bases.get(cell.cohort) ?? null))]; // prettier-ignore
    });
    const then = before.find(({ date }) => date === last?.date);
    return {
      indicator: cell.indicator,
      cohort: cell.cohort,
      category: cell.category,
      points: now === null ? before : [...before, pointOf(now, cell, cell.basis)],
      change: then === undefined ? null : changeOf(then, cell),
    };
  });
}

interface IndexedSnapshot {
  readonly snapshot: Snapshot;
  readonly cells: ReadonlyMap<string, SnapshotCell>;
  /** By what each class was judged then; all of a class are judged alike (rulings 3). */
  readonly bases: ReadonlyMap<number | null, Basis>;
}

function indexed(snapshot: Snapshot): IndexedSnapshot {
  return {
    snapshot,
    cells: new Map(snapshot.cells.map((cell) => [cellKey(cell), cell])),
    bases: new Map(snapshot.people.map(({ cohort, basis }) => [cohort, basis])),
  };
}

function pointOf(date: Serial, cell: SnapshotCell | ResultCell, basis: Basis | null): TrendPoint {
  const { value, numerator, denominator, status } = cell;
  return { date, value, numerator, denominator, status, basis };
}

/** A forecast and a fact are two different quantities: their difference is no change. */
function changeOf(then: TrendPoint, now: ResultCell): TrendChange | null {
  if (then.basis !== null && now.basis !== null && then.basis !== now.basis) return null;
  const [before, after] = [numberOf(then.value), numberOf(now.value)];
  return before === null || after === null ? null : { since: then.date, difference: after - before };
}

function numberOf(value: number | boolean | null): number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
