import type { Area } from "../report/sheet-model";
import { packCells } from "./chunks";
import { patches } from "./layout";
import type { FormerSheet } from "./read";
import { inOrder, runInExcel } from "./session";
import type { Plan } from "./targets";
import { everywhere, queueClear } from "./write-cells";

/** Queues one rectangle of a sheet's former content, number formats first. */
function queueFormer(sheet: Excel.Worksheet, former: FormerSheet, area: Area): void {
  const at = (row: number, column: number): string => former.numberFormats[row]?.[column] ?? "General";
  const range = (part: Area): Excel.Range =>
    sheet.getRangeByIndexes(former.firstRow + part.row, former.firstColumn + part.column, part.rows, part.columns);
  for (const { area: part, value } of patches(area, at)) {
    range(part).numberFormat = everywhere(value);
  }
  range(area).formulas = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const value = former.formulas[area.row + r]?.[area.column + c] ?? null;
      // Text that begins with an apostrophe loses it when it is typed again.
      return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
    }),
  );
}

/**
 * Puts the generated sheets back as they were before a write that failed:
 * values, formulas and number formats of those that were there; those that were
 * made are removed. The look is made anew by the next run (rulings 41). A
 * context of its own, since the failed one may be unusable.
 */
export function putBack(former: readonly FormerSheet[], { targets, idsBefore }: Plan): Promise<void> {
  const filled = targets.map(({ id }) => id);
  const made = targets.filter(({ id }) => id === null).map(({ name }) => name);
  const sheets = former.filter((sheet) => filled.includes(sheet.id));
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.runtime.enableEvents = true;
    worksheets.load("items/id,items/name");
    await context.sync();

    for (const sheet of worksheets.items) {
      if (made.includes(sheet.name) && !idsBefore.includes(sheet.id)) sheet.delete();
    }
    for (const { id } of sheets) queueClear(worksheets.getItem(id));
    await context.sync();

    await inOrder(packCells(sheets), async (batch) => {
      for (const { index, area } of batch) {
        const sheet = sheets[index];
        if (sheet !== undefined) queueFormer(worksheets.getItem(sheet.id), sheet, area);
      }
      await context.sync();
    });
  });
}
