/** A cell of the officer's own columns, carried to its new row. */
import type { NoteCell, NoteColumn, NoteFormula } from "../intake/officer-rows/read-officer-rows";
import { columnLetters } from "../registry/source";
import { cellOf } from "./layout";
import { isSame } from "./officer-columns";
import type { CellModel } from "./sheet-model";
import { DATE_FORMAT } from "./styles";

/** The columns of the sheet that a cell is written to. */
export interface OfficerSheetColumns {
  /** Codes of our columns, which stand first. */
  readonly own: readonly string[];
  /** The officer's columns behind them. */
  readonly officer: readonly NoteColumn[];
  /** Codes of the known columns that hold dates. */
  readonly dates: readonly string[];
}

/**
 * The cell as it was: text stays text, a date or number keeps its format, a
 * formula over its own row is written for the new one. `row` is counted from 1.
 */
export function officerCell(
  cell: NoteCell,
  column: NoteColumn | undefined,
  row: number,
  sheet: OfficerSheetColumns,
): CellModel {
  const valued = valueCell(cell, column, sheet);
  const shown = cell.fill === undefined ? valued : { ...valued, fill: cell.fill };
  return cell.formula === undefined ? shown : { ...shown, formula: formulaAt(cell.formula, row, sheet) };
}

function valueCell(
  { value, numberFormat }: NoteCell,
  column: NoteColumn | undefined,
  { dates }: OfficerSheetColumns,
): CellModel {
  const key = column?.key ?? null;
  const isDate = key !== null && dates.includes(key);
  if (typeof value === "string") return cellOf(value, "officerText");
  if (value === null)
    return cellOf(null, isDate ? "officerDate" : column?.key === null ? "officerValue" : "officerText");
  const format = numberFormat !== null && numberFormat !== "@" ? numberFormat : isDate ? DATE_FORMAT : null;
  return format === null ? cellOf(value, "officerValue") : { value, style: "officerValue", numberFormat: format };
}

function formulaAt(formula: NoteFormula, row: number, { own, officer }: OfficerSheetColumns): string {
  const indexOf = (column: string | NoteColumn): number =>
    typeof column === "string"
      ? own.indexOf(column)
      : own.length + officer.findIndex((placed) => isSame(column, placed));
  return formula
    .map((part) =>
      typeof part === "string" ? part : `${part.absolute ? "$" : ""}${columnLetters(indexOf(part.column))}${row}`,
    )
    .join("");
}
