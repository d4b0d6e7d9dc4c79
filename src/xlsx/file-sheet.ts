/** A sheet model → a sheet of the file library. */
import type { Cell, CellValue, TableDefinition, WriteSheet } from "hucre";
import { cellText } from "../report/cell-text";
import { formulaText } from "../report/formula-text";
import type { CellModel, FileSheetModel, TableModel } from "../report/sheet-model";
import { fileText } from "./cell-text";
import { fileChart } from "./charts";
import { argb, directFormat } from "./direct-format";
import { areaReference } from "./reference";
import { fileValidation } from "./validation";

const EMPTY: CellModel = { value: null, style: "blank" };
const MILLIMETRES_PER_INCH = 25.4;

/** The file library writes these texts as error values; as rich text they stay text. */
const ERROR_LIKE = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** The whole sheet, cells from A1. */
export function fileSheet(model: FileSheetModel): WriteSheet {
  const { print, freeze } = model;
  const inches = (millimetres: number) => Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));
  return {
    name: model.name,
    columns: model.columns.map(({ width, hidden }) => ({ width: fileWidth(width), hidden: hidden === true })),
    cells: cellsOf(model),
    rowDefs: new Map(model.rows.flatMap(({ height }, row) => (height === null ? [] : [[row, { height }] as const]))),
    ...((freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    ...(model.filter !== null && { autoFilter: { range: areaReference(model.filter) } }),
    ...(model.table !== undefined && { tables: [fileTable(model, model.table)] }),
    dataValidations: model.validations.map(fileValidation),
    view: { tabColor: { rgb: argb(model.tabColor) } },
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage === undefined ? 0 : 1,
      margins: {
        left: inches(print.margins.left),
        right: inches(print.margins.right),
        top: inches(print.margins.top),
        bottom: inches(print.margins.bottom),
      },
    },
    ...(model.charts !== undefined &&
      model.charts.length > 0 && { charts: model.charts.map((chart) => fileChart(model.name, chart)) }),
    // The library breaks after a row, the model before it.
    ...(model.pageBreaks !== undefined && { rowBreaks: model.pageBreaks.map((row) => row - 1) }),
    headerFooter: { oddFooter: /^&[LCR]/.test(print.footer) ? print.footer : `&C${print.footer}` },
  };
}

/** A table with filter buttons and without a look of its own; its head stands in the cells. */
function fileTable({ rows }: FileSheetModel, { name, area }: TableModel): TableDefinition {
  const head = rows[area.row]?.cells.slice(area.column, area.column + area.columns) ?? [];
  return {
    name,
    displayName: name,
    range: areaReference(area),
    columns: head.map(({ value }) => ({ name: String(value) })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: true,
  };
}

/** Every cell of the rectangle, so that what the rows leave out looks like the rest, as in Excel. */
function cellsOf(model: FileSheetModel): Map<string, Cell> {
  const columns = Math.max(model.columns.length, ...model.rows.map((row) => row.cells.length));
  const cells = new Map<string, Cell>();
  for (const [row, { cells: models }] of model.rows.entries()) {
    for (let column = 0; column < columns; column += 1) {
      cells.set(`${row},${column}`, fileCell(models[column] ?? EMPTY));
    }
  }
  return cells;
}

function fileCell(cell: CellModel): Cell {
  const style = directFormat(cell);
  const value = writtenValue(cell);
  if (cell.live !== undefined) {
    return { value, type: "formula", formula: formulaText(cell.live), formulaResult: value, style };
  }
  if (typeof value !== "string") return { value, type: typeOf(value), style };
  const text = fileText(value);
  if (ERROR_LIKE.test(text)) return { value: null, type: "richText", richText: [{ text }], style };
  return { value: text, type: "string", style };
}

/**
 * What the cell shows in a separate file. The source is not there to be linked
 * to, so a link without words of its own names the place: «Вып. 2024, F17»
 * (rulings 39).
 * @throws RangeError for a number that no cell can hold.
 */
function writtenValue({ value, link }: CellModel): CellModel["value"] {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`Not a cell value: ${value}`);
  const shown = typeof value === "string" && cellText(value) === "" ? null : value;
  return shown === null && link !== undefined ? `${link.sheet}, ${link.address}` : shown;
}

function typeOf(value: CellValue): Cell["type"] {
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "empty";
}

/** Width in characters → width in the file, with the padding of 5 pixels at 7 per character (ECMA-376 18.3.1.13). */
function fileWidth(characters: number): number {
  return characters === 0 ? 0 : Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}
