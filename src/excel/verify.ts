import { WorkbookError, type OwnSheetModel } from "../app/port";
import type { CellModel } from "../report/sheet-model";
import { cellAddress } from "./address";
import { rangeOf } from "./apply-styles";
import { packCells } from "./chunks";
import { cellAt, sheetArea } from "./layout";
import { notAsWritten } from "./messages";

/** Excel keeps 15 significant digits. */
const RELATIVE_TOLERANCE = 1e-14;

/** What was written where. */
interface Written {
  readonly model: OwnSheetModel;
  readonly name: string;
}

/** Whether a cell holds what was written. Links and the officer's formulas are not compared. */
export function holds(cell: CellModel, found: unknown): boolean {
  if (cell.link !== undefined || cell.formula !== undefined) return true;
  if (cell.value === null || cell.value === "") return found === "" || found === null;
  if (typeof cell.value === "number") {
    return typeof found === "number" && Math.abs(found - cell.value) <= Math.abs(cell.value) * RELATIVE_TOLERANCE;
  }
  if (typeof cell.value === "string") {
    return typeof found === "string" && found.replaceAll("\r\n", "\n") === cell.value.replaceAll("\r\n", "\n");
  }
  return found === cell.value;
}

/**
 * Reads back what was written, one sync for the first 30,000 cells («КПЭ» comes
 * first), and turns Excel's events on again in the same request. Throws
 * {@link WorkbookError} naming the first cell that differs; the caller puts the
 * former content back, since a wrong number must not stand.
 */
export async function verifyWritten(
  context: Excel.RequestContext,
  targets: readonly Written[],
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  context.runtime.enableEvents = true;
  const [pieces = []] = packCells(targets.map(({ model }) => sheetArea(model)));
  const checks = pieces.flatMap(({ index, area }) => {
    const sheet = sheets[index];
    const target = targets[index];
    if (sheet === undefined || target === undefined) return [];
    const range = rangeOf(sheet, area);
    range.load("values");
    return [{ range, area, target }];
  });
  await context.sync();

  for (const { range, area, target } of checks) {
    const values = range.values as unknown;
    for (let at = 0; at < area.rows * area.columns; at += 1) {
      const row = Math.floor(at / area.columns);
      const column = at % area.columns;
      const line: unknown = Array.isArray(values) ? values[row] : null;
      const found: unknown = Array.isArray(line) ? line[column] : undefined;
      if (!holds(cellAt(target.model, area.row + row, area.column + column), found)) {
        const address = cellAddress(area.row + row, area.column + column);
        throw new WorkbookError(notAsWritten(target.name, address), "untouched");
      }
    }
  }
}
