import { WorkbookError, type OwnSheetModel } from "../app/port";
import { hasFormulas } from "../report/formula-text";
import { cellAddress } from "./address";
import { rangeOf } from "./apply-styles";
import { packCells } from "./chunks";
import { cellAt, sheetArea } from "./layout";
import { judgeFormulas, type FormulaVerdict, type LiveCell } from "./formula-verdict";
import { holds } from "./holds";
import { notAsWritten } from "./messages";

/** What was written where. */
interface Written {
  readonly model: OwnSheetModel;
  readonly name: string;
}

/**
 * Reads back what was written, one sync for the first 30,000 cells (sheets with
 * formulas come first, then «КПЭ»), and turns Excel's events on again in the
 * same request. Throws {@link WorkbookError} naming the first cell that differs;
 * the caller puts the former content back, since a wrong number must not stand.
 * A live formula that comes to something else than was counted stays, for the
 * officer to see, and is given back as a difference; what Excel did not
 * calculate is «не проверено», not a difference (rulings 37). API set: ExcelApi
 * 1.6 (`calculate`).
 */
export async function verifyWritten(
  context: Excel.RequestContext,
  targets: readonly Written[],
  sheets: readonly Excel.Worksheet[],
): Promise<FormulaVerdict> {
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

  const found: LiveCell[] = [];
  for (const { range, area, target } of checks) {
    const values = range.values as unknown;
    for (let at = 0; at < area.rows * area.columns; at += 1) {
      const row = Math.floor(at / area.columns);
      const column = at % area.columns;
      const line: unknown = Array.isArray(values) ? values[row] : null;
      const value: unknown = Array.isArray(line) ? line[column] : undefined;
      const cell = cellAt(target.model, area.row + row, area.column + column);
      if (cell.live !== undefined) {
        found.push({ sheet: target.name, row: area.row + row, column: area.column + column, cell, value });
      } else if (!holds(cell, value)) {
        const address = cellAddress(area.row + row, area.column + column);
        throw new WorkbookError(notAsWritten(target.name, address), "untouched");
      }
    }
  }
  return judgeFormulas(found);
}
