/**
 * What stands in the former «Группа риска»: whose row it was and what the
 * officer typed. Nothing is interpreted and nothing dropped; whose notes they
 * are now is decided in `match-notes.ts`.
 */
import type { SheetGrid } from "../grid";
import { normalise } from "../normalise";
import { isEmptyNote, readOfficerRows } from "../officer-rows/read-officer-rows";
import type { NoteCell, NoteColumn, OfficerSheet } from "../officer-rows/read-officer-rows";
import { OFFICER_HEADERS, OWN_HEADERS, SECTION_TITLES } from "./columns";
import type { OwnColumn, RiskSection } from "./columns";

/** One row that speaks of a person. */
export interface NoteRow {
  readonly section: RiskSection;
  /** Null in a row that the officer typed. */
  readonly id: string | null;
  readonly key: string | null;
  readonly prefilled: string | null;
  /** What our own visible columns said, as text. */
  readonly own: Readonly<Partial<Record<OwnColumn, string>>>;
  /** In the order of {@link RiskNotes.columns}. */
  readonly notes: readonly NoteCell[];
  /** Worksheet row, from 1. */
  readonly row: number;
}

/** The officer's part of the former «Группа риска». */
export interface RiskNotes {
  readonly sheet: string;
  /** Whether the hidden column of ids was there: only then is a row without an id the officer's own. */
  readonly hasIds: boolean;
  readonly columns: readonly NoteColumn[];
  readonly rows: readonly NoteRow[];
  /** Columns with formulas that reach beyond their row: their values are kept instead. */
  readonly valuesOnly: readonly NoteColumn[];
}

/** A number of the table comes from «Направление выдано», so its name must say so. */
const SHEET: OfficerSheet<OwnColumn> = { own: OWN_HEADERS, officer: OFFICER_HEADERS, byHeaderOnly: ["referral"] };

/** Our columns with content of their own; the number of a row says nothing about whose it is. */
const VISIBLE = (Object.keys(OWN_HEADERS) as OwnColumn[]).filter(
  (column) => !["id", "key", "prefilled", "number"].includes(column),
);

/**
 * Reads the former «Группа риска»; null when the sheet has no header of ours
 * any more. Serials of a workbook that counts from 1904 are given in the 1900
 * system.
 */
export function readRiskNotes(grid: SheetGrid, date1904: boolean): RiskNotes | null {
  const found = readOfficerRows(grid, SHEET, date1904);
  if (found === null) return null;
  const valuesOnly = new Set<NoteColumn>();
  const rows: NoteRow[] = [];
  let section: RiskSection = "list";
  for (const { own, notes, row, valuesOnly: lost } of found.rows) {
    const heading = sectionOf(own);
    if (heading !== null) {
      section = heading;
      continue;
    }
    const texts = Object.fromEntries(
      VISIBLE.flatMap((column) => (own[column] === undefined ? [] : [[column, own[column]]])),
    );
    const id = own.id ?? null;
    for (const column of lost) valuesOnly.add(column);
    if (id === null && Object.keys(texts).length === 0 && notes.every(isEmptyNote)) continue;
    rows.push({ section, id, key: own.key ?? null, prefilled: own.prefilled ?? null, own: texts, notes, row });
  }
  return {
    sheet: found.sheet,
    hasIds: found.present.has("id"),
    columns: found.columns,
    rows,
    valuesOnly: [...valuesOnly],
  };
}

/** The section a row opens, or null. A heading has its title in one of our columns and no name. */
function sectionOf(own: Readonly<Partial<Record<OwnColumn, string>>>): RiskSection | null {
  if (own.fullName !== undefined) return null;
  for (const text of Object.values(own).map((shown) => normalise(shown))) {
    for (const [section, title] of Object.entries(SECTION_TITLES)) {
      if (text.startsWith(normalise(title))) return section as RiskSection;
    }
  }
  return null;
}
