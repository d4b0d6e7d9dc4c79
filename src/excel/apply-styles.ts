import type { OwnSheetModel } from "../app/port";
import type { Area } from "../report/sheet-model";
import { BORDER_COLOR, BORDER_SIDES, FONT_NAME, STYLES, type BorderName, type CellStyle } from "../report/styles";
import { patches, sheetArea, styleAt, type Patch } from "./layout";

/**
 * The range of an area counted from A1, for this sync only: a sheet's look takes
 * hundreds, and Excel would keep every one until the end. API set: ExcelApi 1.7.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.untrack();
  return range;
}

/** What a cleared cell has already; only these need not be set. */
const CLEARED: Partial<CellStyle> = {
  bold: false,
  italic: false,
  color: "#000000",
  fill: null,
  border: "none",
  wrap: false,
};

/**
 * The rectangles where a property must be set. Where a cleared cell's own value
 * will not do (alignment, size), the most frequent value goes over the whole
 * sheet first and the others over it.
 */
function layers<K extends keyof CellStyle>(model: OwnSheetModel, property: K): Patch<CellStyle[K]>[] {
  const area = sheetArea(model);
  const lookOf = (row: number, column: number): CellStyle => {
    const style: CellStyle = STYLES[styleAt(model, row, column)];
    const fill = model.rows[row]?.cells[column]?.fill;
    return fill === undefined ? style : { ...style, fill };
  };
  const found = patches(area, (row, column) => lookOf(row, column)[property]);
  if (property in CLEARED) return found.filter((patch) => patch.value !== CLEARED[property]);

  const weight = new Map<CellStyle[K], number>();
  for (const { value, area: part } of found) weight.set(value, (weight.get(value) ?? 0) + part.rows * part.columns);
  const [common] = [...weight].sort((a, b) => b[1] - a[1]);
  if (common === undefined) return [];
  return [{ area, value: common[0] }, ...found.filter((patch) => patch.value !== common[0])];
}

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Sets the sides of every cell of a rectangle: the outer edge and, where there are several cells, the lines between. */
function drawBorder(format: Excel.RangeFormat, area: Area, name: BorderName): void {
  const sides = BORDER_SIDES[name];
  const edges = [
    [sides.top, "EdgeTop"],
    [sides.bottom, "EdgeBottom"],
    [sides.left, "EdgeLeft"],
    [sides.right, "EdgeRight"],
    [(sides.top || sides.bottom) && area.rows > 1, "InsideHorizontal"],
    [(sides.left || sides.right) && area.columns > 1, "InsideVertical"],
  ] as const;
  for (const [drawn, edge] of edges) {
    if (!drawn) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}

/**
 * Queues the look of a sheet as direct formats, property by property. The sheet
 * must have been cleared before. Wrapping comes last, because it makes every
 * later write slower on the web (spec: excel-platform 1.2). API set: ExcelApi 1.1.
 */
export function queueStyles(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  const each = <K extends keyof CellStyle>(
    property: K,
    apply: (format: Excel.RangeFormat, value: CellStyle[K], area: Area) => void,
  ): void => {
    for (const { area, value } of layers(model, property)) apply(rangeOf(sheet, area).format, value, area);
  };

  rangeOf(sheet, sheetArea(model)).format.font.name = FONT_NAME;
  each("fontSize", (format, size) => (format.font.size = size));
  each("bold", (format, bold) => (format.font.bold = bold));
  each("italic", (format, italic) => (format.font.italic = italic));
  each("color", (format, color) => (format.font.color = color));
  each("fill", (format, fill) => {
    if (fill !== null) format.fill.color = fill;
  });
  each("horizontal", (format, side) => (format.horizontalAlignment = ALIGNMENT[side]));
  each("vertical", (format, side) => (format.verticalAlignment = VERTICAL[side]));
  each("border", (format, name, area) => {
    drawBorder(format, area, name);
  });
  each("wrap", (format, wrap) => (format.wrapText = wrap));
}
