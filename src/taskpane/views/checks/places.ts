/** Places of issues: in words and as a cell to go to. */
import type { WorkbookPlace } from "../../../app/port";
import type { ResultPlace } from "../../../engine/results";
import { ISSUES_TEXT, PLACE_TEXT } from "./messages";

/** «лист «Выпуск 2024», стр. 17, столбец F». */
export function placeWords({ sheet, row, column }: ResultPlace): string {
  return [
    PLACE_TEXT.sheet(sheet),
    ...(row === undefined ? [] : [PLACE_TEXT.row(row)]),
    ...(column === undefined ? [] : [PLACE_TEXT.column(column)]),
  ].join(", ");
}

/** The same in short, where many stand under one another: ««Выпуск 2024», F17». */
export function placeShort({ sheet, row, column }: ResultPlace): string {
  if (row === undefined) return PLACE_TEXT.short(sheet, null);
  return PLACE_TEXT.short(sheet, column === undefined ? PLACE_TEXT.row(row) : `${column}${row}`);
}

/** The cell to show: its own, the first of its row or column, of a whole sheet A1. */
export function cellOf({ sheet, row, column }: ResultPlace): WorkbookPlace {
  return { sheet, address: `${column ?? "A"}${row ?? 1}` };
}

/** What the button says that leads there. */
export function toPlace({ row, column }: ResultPlace): string {
  if (row === undefined) return ISSUES_TEXT.toSheet;
  return column === undefined ? ISSUES_TEXT.toRow : ISSUES_TEXT.toCell;
}
