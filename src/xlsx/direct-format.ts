/** A cell's look as a direct format of the file: no workbook styles (rulings 43). */
import type { CellStyle as FileStyle } from "hucre";
import { cellNumberFormat } from "../report/cell-number-format";
import type { CellModel } from "../report/sheet-model";
import { BORDER_COLOR, BORDER_SIDES, FONT_NAME, STYLES } from "../report/styles";
import type { BorderName, CellStyle } from "../report/styles";

/** «#RRGGBB» → «FFRRGGBB»: the file library takes eight digits as they are. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The format of a cell. Equal formats are one object, as the file library compares them by content. */
export function directFormat(cell: CellModel): FileStyle {
  const numberFormat = cellNumberFormat(cell);
  const key = `${cell.style}|${numberFormat}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const format = formatOf(STYLES[cell.style], numberFormat);
  FORMATS.set(key, format);
  return format;
}

const FORMATS = new Map<string, FileStyle>();

function formatOf(style: CellStyle, numberFormat: string): FileStyle {
  const sides = borderOf(style.border);
  return {
    font: {
      name: FONT_NAME,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      color: { rgb: argb(style.color) },
    },
    alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap },
    ...(style.fill !== null && {
      fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: argb(style.fill) } },
    }),
    ...(sides && { border: sides }),
    // «General» is the format of a cell without one.
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
  };
}

function borderOf(name: BorderName): NonNullable<FileStyle["border"]> | null {
  const drawn = Object.entries(BORDER_SIDES[name]).filter(([, isDrawn]) => isDrawn);
  if (drawn.length === 0) return null;
  return Object.fromEntries(drawn.map(([side]) => [side, { style: "thin", color: { rgb: argb(BORDER_COLOR) } }]));
}
