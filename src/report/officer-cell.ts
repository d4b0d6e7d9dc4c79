/** A cell of the officer's own columns of «Группа риска», carried to its new row. */
import { OWN_HEADERS } from "../intake/risk-list/columns";
import type { OwnColumn } from "../intake/risk-list/columns";
import type { NoteCell, NoteColumn, NoteFormula } from "../intake/risk-list/read-notes";
import { columnLetters } from "../registry/source";
import { cellOf } from "./layout";
import { isSame } from "./officer-notes";
import type { CellModel } from "./sheet-model";
import { DATE_FORMAT } from "./styles";

const OWN_COLUMNS = Object.keys(OWN_HEADERS) as OwnColumn[];

/**
 * The cell as it was: text stays text, a date or number keeps its format, a
 * formula over its own row is written for the new one. `row` is counted from 1;
 * `columns` are the officer's, behind ours.
 */
export function officerCell(
  cell: NoteCell,
  column: NoteColumn | undefined,
  row: number,
  columns: readonly NoteColumn[],
): CellModel {
  const shown = valueCell(cell, column);
  return cell.formula === undefined ? shown : { ...shown, formula: formulaAt(cell.formula, row, columns) };
}

function valueCell({ value, numberFormat }: NoteCell, column: NoteColumn | undefined): CellModel {
  const isDate = column?.key === "due" || column?.key === "referral";
  if (typeof value === "string") return cellOf(value, "officerText");
  if (value === null)
    return cellOf(null, isDate ? "officerDate" : column?.key === null ? "officerValue" : "officerText");
  const format = numberFormat !== null && numberFormat !== "@" ? numberFormat : isDate ? DATE_FORMAT : null;
  return format === null ? cellOf(value, "officerValue") : { value, style: "officerValue", numberFormat: format };
}

function formulaAt(formula: NoteFormula, row: number, columns: readonly NoteColumn[]): string {
  const indexOf = (column: OwnColumn | NoteColumn): number =>
    typeof column === "string"
      ? OWN_COLUMNS.indexOf(column)
      : OWN_COLUMNS.length + columns.findIndex((placed) => isSame(column, placed));
  return formula
    .map((part) =>
      typeof part === "string" ? part : `${part.absolute ? "$" : ""}${columnLetters(indexOf(part.column))}${row}`,
    )
    .join("");
}
