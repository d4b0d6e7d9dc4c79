/**
 * Where what the officer wrote into the former «План работы» goes in the new
 * one: beside its item, into the section of other years, or into the section of
 * what belongs to no item for certain. Nothing is dropped.
 */
import type { NoteCell, NoteColumn } from "../intake/officer-rows/read-officer-rows";
import { MARK_HEADERS } from "../intake/plan-marks/columns";
import { matchLines, placeOf } from "../intake/plan-marks/match-lines";
import type { PlanNoteRow, PlanNotes } from "../intake/plan-marks/read-plan-notes";
import { alignedCells, EMPTY_NOTE, placedColumns } from "./officer-columns";

/** A row below the plan, with the officer's cells in the order of {@link PlacedMarks.columns}. */
export interface PlanRowBelow {
  readonly row: PlanNoteRow;
  readonly cells: readonly NoteCell[];
}

/** The officer's part of the new sheet. */
export interface PlacedMarks {
  readonly columns: readonly NoteColumn[];
  /** The cells beside a line or banner of this year. */
  cellsOf(key: string): readonly NoteCell[];
  readonly otherYears: readonly PlanRowBelow[];
  readonly unplaced: readonly PlanRowBelow[];
}

/** Places the notes on the sheet of the academic year that begins in `startYear`. */
export function placeMarks(notes: PlanNotes | null, startYear: number): PlacedMarks {
  const columns = placedColumns(MARK_HEADERS, notes?.columns ?? []);
  const nothing = columns.map(() => EMPTY_NOTE);
  if (notes === null) return { columns, cellsOf: () => nothing, otherYears: [], unplaced: [] };
  const { byPlace, rest } = matchLines(notes);
  const below = (row: PlanNoteRow): PlanRowBelow => ({ row, cells: alignedCells(columns, notes.columns, row.notes) });
  return {
    columns,
    cellsOf: (key) => {
      const row = byPlace.get(placeOf(key, startYear));
      return row === undefined ? nothing : below(row).cells;
    },
    otherYears: [...byPlace.values()]
      .filter((row) => row.startYear !== startYear)
      .sort((a, b) => (b.startYear ?? 0) - (a.startYear ?? 0) || a.row - b.row)
      .map(below),
    unplaced: rest.map(below),
  };
}
