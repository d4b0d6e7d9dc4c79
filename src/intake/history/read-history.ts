/**
 * Reads «История КПЭ» back. The sheet is the only home of the snapshots: what
 * cannot be read is an issue with its cell, and everything else stays.
 */
import { DAYS_FROM_1904, type Serial } from "../../registry/date";
import type { Issue } from "../../registry/issue";
import type { Snapshot, SnapshotCell, SnapshotCorrection, SnapshotPerson } from "../../registry/snapshot";
import { columnLetters, type Place } from "../../registry/source";
import { cellText, isEmptyCell } from "../cells/cell-text";
import type { CellScalar, SheetGrid } from "../grid";
import { HISTORY_ISSUES } from "../messages-history";
import { EMPTY_TYPED, type TypedCell } from "../settings/kept";
import { readPersonCode } from "./codes";
import { NO_HISTORY_KEPT, overTypedKey, type KeptHistory, type OverTyped, type OwnRow } from "./kept-history";
import {
  LEADING,
  PREFIXES,
  readCellData,
  readCellRowKey,
  readCorrectionKey,
  readPersonRowKey,
  readSnapshotHead,
  ROW_KEYS,
  SEEN,
  seenValue,
} from "./layout";

/** What came of the sheet. */
export interface HistoryReading {
  /** The earliest first, one of a day. */
  readonly history: readonly Snapshot[];
  readonly kept: KeptHistory;
  readonly issues: readonly Issue[];
}

/** Reads the sheet; null = there is none. */
export function readHistory(grid: SheetGrid | null, date1904: boolean): HistoryReading {
  if (grid?.values.some((row) => row.some((cell) => !isEmptyCell(cell))) !== true) {
    return { history: [], kept: NO_HISTORY_KEPT, issues: [] };
  }
  const head = headOf(grid);
  if (head === null) {
    return { history: [], kept: NO_HISTORY_KEPT, issues: [HISTORY_ISSUES.notReadable({ sheet: grid.name })] };
  }
  return new HistoryReader(grid, head, date1904).read();
}

interface Head {
  readonly row: number;
  readonly keyColumn: number;
}

/** The two columns of a snapshot, and what is collected of it. */
interface SnapshotColumns {
  readonly seen: number;
  readonly data: number;
  readonly head: Omit<Snapshot, "cells" | "people">;
  readonly cells: SnapshotCell[];
  readonly people: SnapshotPerson[];
}

function headOf({ values }: SheetGrid): Head | null {
  for (const [row, cells] of values.entries()) {
    const keyColumn = cells.indexOf(ROW_KEYS.head);
    if (keyColumn >= 0) return { row, keyColumn };
  }
  return null;
}

/** Goes through the rows once. */
class HistoryReader {
  private readonly issues: Issue[] = [];
  private readonly snapshots: readonly SnapshotColumns[];
  private readonly leading: readonly number[];
  private readonly officer: readonly number[];
  private readonly corrections: { readonly key: NonNullable<ReturnType<typeof readCorrectionKey>>; readonly changes: string[] }[] = []; // prettier-ignore
  private readonly notes = new Map<string, readonly TypedCell[]>();
  private readonly overTyped = new Map<string, OverTyped>();
  private readonly own: OwnRow[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly head: Head,
    private readonly date1904: boolean,
  ) {
    const titles = grid.values[head.row] ?? [];
    this.snapshots = this.findSnapshots(titles);
    const first = head.keyColumn + LEADING.label;
    this.leading = Array.from({ length: LEADING.count - 1 }, (_, index) => first + index);
    const taken = new Set([head.keyColumn, ...this.leading, ...this.snapshots.flatMap(({ seen, data }) => [seen, data])]);
    this.officer = titles.flatMap((title, column) => {
      if (taken.has(column) || readSnapshotHead(cellText(title)) !== null) return [];
      return grid.values.some((row) => !isEmptyCell(row[column] ?? null)) ? [column] : [];
    });
  } // prettier-ignore

  read(): HistoryReading {
    const seenKeys = new Set<string>();
    for (const [row, cells] of this.grid.values.entries()) {
      const key = cellText(cells[this.head.keyColumn] ?? null);
      if (key !== "" && !seenKeys.has(key)) {
        seenKeys.add(key);
        this.readRow(key, row);
        continue;
      }
      if (key !== "") this.issues.push(HISTORY_ISSUES.rowCopied(this.place(row)));
      this.keepOwn(row);
    }
    const history = this.snapshots.map(({ head, cells, people }): Snapshot => ({ ...head, cells, people }));
    return {
      history: history.sort((a, b) => a.date - b.date),
      kept: {
        corrections: this.corrections.map(({ key, changes }): SnapshotCorrection => ({ ...key, changes })),
        columns: this.officer.map((column) => this.typed(this.head.row, column)),
        notes: this.notes,
        overTyped: this.overTyped,
        own: this.own,
      },
      issues: this.issues,
    };
  }

  private findSnapshots(titles: readonly CellScalar[]): readonly SnapshotColumns[] {
    const found: SnapshotColumns[] = [];
    titles.forEach((title, data) => {
      const head = readSnapshotHead(cellText(title));
      if (head === null) return;
      const place = this.place(this.head.row, data);
      const seen = data - 1;
      const above = titles[seen] ?? null;
      const isFree = seen > this.head.keyColumn + LEADING.category && readSnapshotHead(cellText(above)) === null;
      if (found.some((other) => other.head.date === head.date)) {
        this.issues.push(HISTORY_ISSUES.sameDate(place, head.date));
      } else if (!isFree) this.issues.push(HISTORY_ISSUES.columnsMissing(place, head.date));
      else {
        if (!this.isDay(above, head.date)) {
          this.issues.push(HISTORY_ISSUES.headChanged(this.place(this.head.row, seen), head.date));
        }
        found.push({ seen, data, head, cells: [], people: [] });
      }
    });
    return found;
  }

  /** A workbook that counts from 1904 may show the day as either of its serials. */
  private isDay(cell: CellScalar, date: Serial): boolean {
    return cell === date || (this.date1904 && cell === date - DAYS_FROM_1904);
  }

  private readRow(key: string, row: number): void {
    const notes = this.officer.map((column) => this.typed(row, column));
    if (row !== this.head.row && notes.some(({ value }) => !isEmptyCell(value))) this.notes.set(key, notes);
    const cell = readCellRowKey(key);
    const person = readPersonRowKey(key);
    const correction = readCorrectionKey(key);
    if (cell !== null) for (const snapshot of this.snapshots) this.readCell(key, row, cell, snapshot);
    else if (person !== null) for (const snapshot of this.snapshots) this.readPerson(key, row, person, snapshot);
    else if (correction !== null) this.corrections.push({ key: correction, changes: [] });
    else if (key.startsWith(PREFIXES.change)) {
      this.corrections.at(-1)?.changes.push(String(this.at(row, this.head.keyColumn + LEADING.label) ?? ""));
    }
  }

  private readCell(
    key: string,
    row: number,
    of: Pick<SnapshotCell, "indicator" | "cohort" | "category">,
    { seen, data, head, cells }: SnapshotColumns,
  ): void {
    const [shown, hidden] = [this.at(row, seen), cellText(this.at(row, data))];
    if (hidden === "" && isEmptyCell(shown)) return;
    const stored = readCellData(hidden);
    if (stored !== null) cells.push({ ...of, ...stored });
    if (stored !== null && isSeen(shown, stored.value)) return;
    const issue = stored === null ? HISTORY_ISSUES.valueLost : HISTORY_ISSUES.valueChanged;
    this.issues.push(issue(this.place(row, seen), head.date));
    this.overTyped.set(overTypedKey(key, head.date), { seen: this.typed(row, seen), data: this.typed(row, data) });
  }

  private readPerson(
    key: string,
    row: number,
    of: Pick<SnapshotPerson, "id" | "cohort">,
    { seen, data, head, people }: SnapshotColumns,
  ): void {
    const shown = this.at(row, seen);
    if (isEmptyCell(shown)) return;
    const stood = readPersonCode(cellText(shown));
    if (stood !== null) {
      people.push({ ...of, ...stood });
      return;
    }
    this.issues.push(HISTORY_ISSUES.personLost(this.place(row, seen), head.date));
    this.overTyped.set(overTypedKey(key, head.date), { seen: this.typed(row, seen), data: this.typed(row, data) });
  }

  private keepOwn(row: number): void {
    const underDates = new Map(
      this.snapshots.flatMap(({ seen, head }) => {
        const cell = this.typed(row, seen);
        return cell.value === null ? [] : [[head.date, cell] as const];
      }),
    );
    const leading = this.leading.map((column) => this.typed(row, column));
    const notes = this.officer.map((column) => this.typed(row, column));
    if (underDates.size === 0 && [...leading, ...notes].every(({ value }) => value === null)) return;
    this.own.push({ leading, underDates, notes });
  }

  private at(row: number, column: number): CellScalar {
    return this.grid.values[row]?.[column] ?? null;
  }

  private typed(row: number, column: number): TypedCell {
    const value = this.at(row, column);
    if (isEmptyCell(value)) return EMPTY_TYPED;
    return { value, numberFormat: this.grid.numberFormats?.[row]?.[column] ?? null };
  }

  private place(row: number, column?: number): Place {
    const place: Place = { sheet: this.grid.name, row: this.grid.firstRow + row + 1 };
    return column === undefined ? place : { ...place, column: columnLetters(this.grid.firstColumn + column) };
  }
}

/** Whether a cell still shows the stored value; a file may round the last digit. */
function isSeen(shown: CellScalar, value: SnapshotCell["value"]): boolean {
  const expected = seenValue(value);
  if (typeof expected === "number") {
    return typeof shown === "number" && Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  const text = cellText(shown).toLowerCase();
  return text === expected || (expected === SEEN.yes && text === "да");
}
