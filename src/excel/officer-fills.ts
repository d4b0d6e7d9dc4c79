import type { CellFill } from "../intake/grid";
import { OWN_HEADERS } from "../intake/risk-list/columns";
import { STYLES } from "../report/styles";
import type { Area } from "../report/sheet-model";
import { rangeOf } from "./apply-styles";
import type { SheetFacts } from "./survey";

/** The officer's columns of «Группа риска» stand behind ours (rulings 33). */
const FIRST_COLUMN = Object.keys(OWN_HEADERS).length;

/** What is no colour of the officer's: a cell without fill, and the fill that we give. */
const OURS: readonly string[] = ["", "#FFFFFF", STYLES.officerText.fill];

/** Fills that were asked for, to be taken after the next sync. */
export interface AskedFills {
  /** Its first cell, counted in the sheet's used range. */
  readonly row: number;
  readonly column: number;
  readonly result: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/**
 * Asks with the next sync for the fills of the officer's columns of «Группа
 * риска» within a piece of its used range; null for other sheets and pieces.
 * API set: ExcelApi 1.9 (`getCellProperties`).
 */
export function askFills(worksheet: Excel.Worksheet, sheet: SheetFacts, piece: Area): AskedFills | null {
  if (sheet.kind !== "риск") return null;
  const column = Math.max(piece.column, FIRST_COLUMN - sheet.firstColumn);
  const columns = piece.column + piece.columns - column;
  if (columns <= 0) return null;
  const area = { row: sheet.firstRow + piece.row, column: sheet.firstColumn + column, rows: piece.rows, columns };
  const result = rangeOf(worksheet, area).getCellProperties({ format: { fill: { color: true } } });
  return { row: piece.row, column, result };
}

/** The fills that are the officer's own. */
export function takeFills({ row, column, result }: AskedFills): readonly CellFill[] {
  return result.value.flatMap((line, down) =>
    line.flatMap(({ format }, right): readonly CellFill[] => {
      const color = format?.fill?.color?.toUpperCase() ?? "";
      return OURS.includes(color) ? [] : [{ row: row + down, column: column + right, color }];
    }),
  );
}

/** Queues fills over a sheet whose used range began at a place. API set: ExcelApi 1.1. */
export function queueFills(
  worksheet: Excel.Worksheet,
  { firstRow, firstColumn }: Pick<SheetFacts, "firstRow" | "firstColumn">,
  fills: readonly CellFill[],
): void {
  for (const { row, column, color } of fills) {
    const cell = { row: firstRow + row, column: firstColumn + column, rows: 1, columns: 1 };
    rangeOf(worksheet, cell).format.fill.color = color;
  }
}
