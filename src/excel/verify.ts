import { WorkbookError, type OwnSheetModel } from "../app/port";
import { hasFormulas } from "../report/formula-text";
import type { CellModel } from "../report/sheet-model";
import { cellAddress } from "./address";
import { rangeOf } from "./apply-styles";
import { packCells } from "./chunks";
import { cellAt, sheetArea } from "./layout";
import { FORMULA_NOTES, notAsWritten } from "./messages";

/** Excel keeps 15 significant digits. */
const RELATIVE_TOLERANCE = 1e-14;

/** What was written where. */
interface Written {
  readonly model: OwnSheetModel;
  readonly name: string;
}

/** Whether a cell holds what was written. Links and the officer's formulas are not compared; live ones are, by their result. */
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
 * Reads back what was written, one sync for the first 30,000 cells (sheets with
 * formulas come first, then «КПЭ»), and turns Excel's events on again in the
 * same request. Throws {@link WorkbookError} naming the first cell that differs;
 * the caller puts the former content back, since a wrong number must not stand.
 * A live formula that comes to something else than was counted stays, for the
 * officer to see; the notes that are given name it. What Excel did not
 * calculate is «не проверено», not a difference (rulings 37). API set: ExcelApi
 * 1.6 (`calculate`).
 */
export async function verifyWritten(
  context: Excel.RequestContext,
  targets: readonly Written[],
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  context.runtime.enableEvents = true;
  const live = targets.map(({ model }) => hasFormulas(model));
  const order = [...targets.keys()].sort((a, b) => Number(live[b]) - Number(live[a]));
  const [pieces = []] = packCells(order.flatMap((at) => targets[at] ?? []).map(({ model }) => sheetArea(model)));
  live.forEach((has, at) => {
    if (has) sheets[at]?.calculate(true);
  });
  const checks = pieces.flatMap(({ index, area }) => {
    const at = order[index] ?? -1;
    const sheet = sheets[at];
    const target = targets[at];
    if (sheet === undefined || target === undefined) return [];
    const range = rangeOf(sheet, area);
    range.load("values");
    return [{ range, area, target }];
  });
  await context.sync();

  const formulas = new FormulaChecks();
  for (const { range, area, target } of checks) {
    const values = range.values as unknown;
    for (let at = 0; at < area.rows * area.columns; at += 1) {
      const row = Math.floor(at / area.columns);
      const column = at % area.columns;
      const line: unknown = Array.isArray(values) ? values[row] : null;
      const found: unknown = Array.isArray(line) ? line[column] : undefined;
      const cell = cellAt(target.model, area.row + row, area.column + column);
      const address = cellAddress(area.row + row, area.column + column);
      if (cell.live !== undefined) formulas.take(target.name, address, cell, found);
      else if (!holds(cell, found)) throw new WorkbookError(notAsWritten(target.name, address), "untouched");
    }
  }
  return formulas.notes();
}

/** What came of live formulas. */
class FormulaChecks {
  private readonly different: string[] = [];
  private unchecked = false;
  private sheet = "";

  take(sheet: string, address: string, cell: CellModel, found: unknown): void {
    if (holds(cell, found)) return;
    this.sheet = sheet;
    if (found === "" || found === null || found === undefined) this.unchecked = true;
    else this.different.push(address);
  }

  notes(): readonly string[] {
    return [
      ...(this.different.length > 0 ? [FORMULA_NOTES.differ(this.sheet, this.different)] : []),
      ...(this.unchecked ? [FORMULA_NOTES.unchecked(this.sheet)] : []),
    ];
  }
}
