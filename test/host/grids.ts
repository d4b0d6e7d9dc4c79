import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { MARKER_NAME } from "../../src/intake/grid";
import { numberFormatOf, putCell, setRuns, valueOf } from "./model/access";
import type { Area } from "./model/area";
import { formatArea } from "./model/area";
import { evaluate } from "./model/formula";
import type { Sheet, Visibility } from "./model/sheet";
import { Workbook } from "./model/workbook";
import type { HostOptions } from "./host";
import { WorkbookHost } from "./host";
import type { Json } from "./values";

const TO_HOST: Readonly<Record<SheetGrid["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const FROM_HOST: Readonly<Record<Visibility, SheetGrid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * A host with the sheets of grids: values, number formats, visibility and
 * markers. Nothing is coerced. Serials of a 1904 workbook are kept as they are,
 * as Excel's API gives them.
 */
export function hostFromGrids(
  grids: WorkbookGrids,
  options: Omit<HostOptions, "sheets" | "active"> = {},
): WorkbookHost {
  const workbook = new Workbook();
  for (const grid of grids.sheets) addGrid(workbook, grid);
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
  const host = new WorkbookHost(workbook, options);
  host.core.dirty = false;
  return host;
}

function addGrid(workbook: Workbook, grid: SheetGrid): void {
  const sheet = workbook.add(grid.name);
  sheet.visibility = TO_HOST[grid.visibility];
  grid.values.forEach((row, down) => {
    row.forEach((value, right) => {
      putCell(sheet, grid.firstRow + down, grid.firstColumn + right, value);
    });
  });
  const { numberFormats } = grid;
  const columns = numberFormats?.[0]?.length ?? 0;
  if (numberFormats !== null && columns > 0) {
    const area: Area = { row: grid.firstRow, column: grid.firstColumn, rows: numberFormats.length, columns };
    const at = (row: number, column: number): string =>
      numberFormats[row - area.row]?.[column - area.column] ?? "General";
    setRuns(area, at, (run, format) => {
      if (format !== "General") sheet.formats.set("NumberFormat", run, format);
    });
  }
  if (grid.marker !== null) {
    const formula = `="${grid.marker.replaceAll('"', '""')}"`;
    sheet.names.push({
      id: `${sheet.id}${MARKER_NAME}`,
      name: MARKER_NAME,
      anchor: null,
      formula,
      comment: "",
      visible: true,
    });
  }
}

/** The workbook of a host as grids: the used range of values of every sheet, as the add-in's reader would give it. */
export function gridsFromHost(host: WorkbookHost): WorkbookGrids {
  return { sheets: host.workbook.sheets.map((sheet) => gridOfSheet(host, sheet)), date1904: false };
}

function gridOfSheet(host: WorkbookHost, sheet: Sheet): SheetGrid {
  const used = sheet.used(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const cells = <T>(get: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.rows }, (_, down) =>
      Array.from({ length: used.columns }, (_, right) => get(used.row + down, used.column + right)),
    );
  const formula = sheet.names.find(({ name }) => name === MARKER_NAME)?.formula;
  const marker = formula === undefined ? null : evaluate(formula);
  return {
    name: sheet.name,
    visibility: FROM_HOST[sheet.visibility],
    marker: typeof marker === "string" ? marker : null,
    firstRow: used.row,
    firstColumn: used.column,
    values: cells((row, column): CellScalar => {
      const value = valueOf(host.workbook, sheet, row, column);
      return value === "" ? null : value;
    }),
    numberFormats: cells((row, column) => numberFormatOf(sheet, row, column)),
  };
}

/** One cell with everything set on it. */
export interface DumpedCell {
  /** «B2». */
  readonly address: string;
  /** null: empty. */
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** What differs from the defaults: «Font.Bold», «Fill.Color», «Borders.EdgeTop.Style». */
  readonly format: Readonly<Record<string, Json>>;
}

/** Every cell of a sheet that has a value or a format, row by row: to compare two writers. */
export function dumpCells(host: WorkbookHost, sheetName: string): readonly DumpedCell[] {
  const sheet = host.workbook.sheet(sheetName);
  const filled = sheet.used(false);
  if (filled === null) return [];
  const area = filled;
  const cells: DumpedCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cells.at(row, column);
      const format = Object.fromEntries(
        Object.entries(sheet.formats.cell(row, column)).filter(
          ([key]) => !["NumberFormat", "ColumnWidth", "RowHeight"].includes(key),
        ),
      );
      if (cell === undefined && Object.keys(format).length === 0) continue;
      cells.push({
        address: formatArea({ row, column, rows: 1, columns: 1 }),
        value: cell === undefined ? null : cell.value,
        formula: cell?.formula ?? null,
        numberFormat: numberFormatOf(sheet, row, column),
        format,
      });
    }
  }
  return cells;
}
