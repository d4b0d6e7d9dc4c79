import { deadlines } from "../engine/deadlines";
import type { Calculation } from "../engine/calculation";
import type { Results } from "../engine/results";
import { scopeEffects } from "../engine/scope-effect";
import { cellText } from "../intake/cells/cell-text";
import type { WorkbookGrids } from "../intake/grid";
import { matchNotes } from "../intake/risk-list/match-notes";
import type { NoteCell } from "../intake/officer-rows/read-officer-rows";
import { formatRu, type Serial } from "../registry/date";
import { cohortsOf } from "../registry/registry";
import { ownNotes } from "../report/officer-notes";
import { SHEET_NAMES } from "../report/sheet-model";
import { formerNotes, RECALCULATED_KINDS } from "../report/sheets";
import type { OfficerNote, Reckoning, ReportSheet } from "./reckoning";
import { settingsForm } from "./settings-form";
import type { UnusableWorkbookError } from "./recalculate-types";

/** What a reckoning is made of. */
export interface ReckoningParts {
  readonly id: number;
  readonly calculation: Calculation;
  readonly results: Results;
  readonly grids: WorkbookGrids;
  readonly unusable: UnusableWorkbookError | null;
}

/** Puts together what the pane shows of a calculation. */
export function makeReckoning({ id, calculation, results, grids, unusable }: ReckoningParts): Reckoning {
  const { registry } = calculation;
  return {
    id,
    results,
    cohorts: cohortsOf(registry.period.startYear),
    unusable: unusable === null ? null : { what: unusable.what, advice: unusable.advice },
    columns: registry.columns,
    deadlines: deadlines(calculation),
    scopes: scopeEffects(calculation),
    form: settingsForm(registry, grids),
    notes: officerNotes(calculation, grids),
    reportSheets: RECALCULATED_KINDS.map((kind): ReportSheet => {
      const sheet = grids.sheets.find(({ marker }) => marker === kind);
      return { kind, name: sheet?.name ?? SHEET_NAMES[kind], exists: sheet !== undefined };
    }),
  };
}

function officerNotes({ registry }: Calculation, grids: WorkbookGrids): Reckoning["notes"] {
  const notes = formerNotes(grids);
  if (notes === null) return {};
  const { byPerson } = matchNotes(notes, registry.graduates);
  const written = [...byPerson].map(([person, row]): [string, readonly OfficerNote[]] => [
    person,
    ownNotes(notes.columns, row.notes, row).flatMap((index): readonly OfficerNote[] => {
      const [column, cell] = [notes.columns[index], row.notes[index]];
      return column === undefined || cell === undefined ? [] : [{ heading: column.header, text: shown(cell) }];
    }),
  ]);
  return Object.fromEntries(written.filter(([, some]) => some.length > 0));
}

/** A note as Excel shows it, so far as a date goes. */
function shown({ value, numberFormat }: NoteCell): string {
  const isDate = typeof value === "number" && Number.isInteger(value) && /[dy]/i.test(numberFormat ?? "");
  return isDate ? formatRu(value as Serial) : cellText(value);
}
