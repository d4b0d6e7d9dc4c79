/** Sheet models for the tests of the writer. */
import type { CellModel, SheetModel } from "../../src/report/sheet-model";

/** A sheet with these rows of cells and nothing special. */
export function sheetOf(rows: readonly (readonly CellModel[])[], changes: Partial<SheetModel> = {}): SheetModel {
  return {
    kind: "кпэ",
    name: "КПЭ",
    columns: [{ width: 10 }],
    rows: rows.map((cells) => ({ cells, height: null })),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: null,
      margins: { left: 20, right: 10, top: 20, bottom: 20 },
      footer: "Стр. &P из &N",
    },
    tabColor: "#1F4E79",
    ...changes,
  };
}
