/**
 * Where the officer's notes of the former «Группа риска» go in the new one:
 * beside their person, or into the section below for those who left and for
 * rows that belong to nobody for certain. Nothing is dropped (rulings 33, 34).
 */
import { OFFICER_HEADERS } from "../intake/risk-list/columns";
import type { OfficerColumn } from "../intake/risk-list/columns";
import { isEmptyNote } from "../intake/officer-rows/read-officer-rows";
import type { NoteCell, NoteColumn } from "../intake/officer-rows/read-officer-rows";
import { matchNotes } from "../intake/risk-list/match-notes";
import type { NotedPerson, UnmatchedReason } from "../intake/risk-list/match-notes";
import type { NoteRow, RiskNotes } from "../intake/risk-list/read-notes";
import type { Serial } from "../registry/date";
import { alignedCells, EMPTY_NOTE, placedColumns } from "./officer-columns";

/** What is filled in for the officer when a person appears on the list. */
export interface Prefill {
  readonly responsible: string;
  readonly due: Serial | null;
}

/** The officer's cells of one row, in the order of {@link PlacedNotes.columns}. */
export interface OfficerCells {
  readonly cells: readonly NoteCell[];
  /** For the hidden column: what was filled in at first. */
  readonly prefilled: string;
}

/** A row of the section «Выбыли из списка». */
export interface LeftRow {
  readonly row: NoteRow;
  readonly cells: readonly NoteCell[];
  /** Null where nobody in the workbook is certain to be meant. */
  readonly person: string | null;
  readonly reason: UnmatchedReason | "off-list";
}

/** The officer's part of the new sheet. */
export interface PlacedNotes {
  readonly columns: readonly NoteColumn[];
  /** The cells of a person of the list; the first two are filled in if the person is new there. */
  cellsOf(person: string, prefill: Prefill | null): OfficerCells;
  readonly left: readonly LeftRow[];
}

/**
 * Places the notes. `shown` are the ids of the people who stand on the new
 * sheet, in the list or among those who cannot work.
 */
export function placeNotes(
  notes: RiskNotes | null,
  people: readonly NotedPerson[],
  shown: ReadonlySet<string>,
): PlacedNotes {
  const columns = placedColumns(OFFICER_HEADERS, notes?.columns ?? []);
  if (notes === null) return { columns, cellsOf: (_, prefill) => withPrefill(columns, null, prefill), left: [] };
  const { byPerson, unmatched } = matchNotes(notes, people);
  const aligned = (row: NoteRow): readonly NoteCell[] => alignedCells(columns, notes.columns, row.notes);
  const offList = [...byPerson]
    .filter(([person, row]) => !shown.has(person) && hasNotes(columns, aligned(row), row))
    .map(([person, row]): LeftRow => ({ row, cells: aligned(row), person, reason: "off-list" }));
  const nobody = unmatched
    .filter(({ row, reason }) => reason === "typed" || hasNotes(columns, aligned(row), row))
    .map(({ row, reason }): LeftRow => ({ row, cells: aligned(row), person: null, reason }));
  return {
    columns,
    cellsOf: (person, prefill) => {
      const row = byPerson.get(person);
      return withPrefill(columns, row === undefined ? null : { row, cells: aligned(row) }, prefill);
    },
    left: [...offList, ...nobody].sort((a, b) => a.row.row - b.row.row),
  };
}

function stampOf({ responsible, due }: Prefill): string {
  return `${responsible}|${due ?? ""}`;
}

/**
 * Places of the columns where the officer has left anything beside what was
 * filled in at first; `cells` stand in the order of `columns`.
 */
export function ownNotes(
  columns: readonly NoteColumn[],
  cells: readonly NoteCell[],
  { prefilled }: Pick<NoteRow, "prefilled">,
): readonly number[] {
  const [responsible, due] = (["responsible", "due"] as const).map((key) => cells[indexOf(columns, key)] ?? EMPTY_NOTE);
  const stamp = `${String(responsible?.value ?? "")}|${String(due?.value ?? "")}`;
  return cells.flatMap((cell, index) => {
    const key = columns[index]?.key;
    const isPrefill = (key === "responsible" || key === "due") && stamp === prefilled;
    return isPrefill || isEmptyNote(cell) ? [] : [index];
  });
}

function hasNotes(columns: readonly NoteColumn[], cells: readonly NoteCell[], row: NoteRow): boolean {
  return ownNotes(columns, cells, row).length > 0;
}

/**
 * A person who is new on the list gets «ответственный» and «срок»; from then
 * on both are the officer's, even when emptied.
 */
function withPrefill(
  columns: readonly NoteColumn[],
  former: { readonly row: NoteRow; readonly cells: readonly NoteCell[] } | null,
  prefill: Prefill | null,
): OfficerCells {
  const cells = former?.cells ?? columns.map(() => EMPTY_NOTE);
  const filled = (["responsible", "due"] as const).some(
    (key) => !isEmptyNote(cells[indexOf(columns, key)] ?? EMPTY_NOTE),
  );
  const isNew = former === null || (former.row.prefilled === null && !filled);
  if (prefill === null || !isNew) return { cells, prefilled: former?.row.prefilled ?? "" };
  const values = { responsible: prefill.responsible, due: prefill.due };
  return {
    cells: cells.map((cell, index) => {
      const key = columns[index]?.key;
      return key === "responsible" || key === "due"
        ? { ...withFill(cell), value: values[key], numberFormat: null }
        : cell;
    }),
    prefilled: stampOf(prefill),
  };
}

function indexOf(columns: readonly NoteColumn[], key: OfficerColumn): number {
  return columns.findIndex((column) => column.key === key);
}

/** A fill alone is none of the notes, and stays with its cell. */
function withFill({ fill }: NoteCell): Pick<NoteCell, "fill"> {
  return fill === undefined ? {} : { fill };
}
