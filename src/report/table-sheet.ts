/** A sheet that is one Excel table from its first cell on. */
import { PAGE_FOOTER, PAGE_MARGINS, cellOf } from "./layout";
import { fittedRow, linesHeight } from "./row-height";
import { SHEET_NAMES, type CellModel, type SheetKind, type SheetModel } from "./sheet-model";
import { STYLES } from "./styles";

/** A column of such a sheet. */
export interface TableColumn<Row> {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => CellModel;
}

/** What besides the rows makes the sheet. */
export interface TableSheetFrame {
  readonly kind: SheetKind;
  readonly table: string;
  readonly tabColor: string;
  /** Columns fixed at the left. */
  readonly fixed: number;
  /** Before the page number, for a list of people. */
  readonly mark: string | null;
  /** What fills the cells of a table without rows: Excel has no table without one. */
  readonly nothing: string;
  /** Rows as high as their text needs; for lists that are short enough to be measured. */
  readonly fitted?: true;
}

/** The sheet: the head and a row for each. */
export function tableSheet<Row>(
  frame: TableSheetFrame,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): SheetModel {
  const height = linesHeight(1, STYLES.listProse.fontSize);
  const body =
    rows.length === 0
      ? [columns.map(() => cellOf(frame.nothing, "listProse"))]
      : rows.map((row) => columns.map(({ cell }) => cell(row)));
  const models = [
    { cells: columns.map(({ name }) => cellOf(name, "listHead")), height: linesHeight(3, STYLES.listHead.fontSize) },
    ...body.map((cells) => (frame.fitted === true ? fittedRow(cells, columns) : { cells, height })),
  ];
  return {
    kind: frame.kind,
    name: SHEET_NAMES[frame.kind],
    columns: columns.map(({ width }) => ({ width })),
    rows: models,
    freeze: { rows: 1, columns: frame.fixed },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: 0, to: 0 },
      margins: PAGE_MARGINS,
      footer: frame.mark === null ? PAGE_FOOTER : `${frame.mark}   ${PAGE_FOOTER}`,
    },
    tabColor: frame.tabColor,
    table: { name: frame.table, area: { row: 0, column: 0, rows: models.length, columns: columns.length } },
  };
}
