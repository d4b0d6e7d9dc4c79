/** Drawn sheets → an .xlsx file, by the same library that writes the reports. */
import { writeXlsx } from "hucre/xlsx";
import type { CellStyle } from "hucre";
import { MARKER_NAME } from "../../src/intake/grid";
import type { DrawnCell, DrawnSheet, DrawnValue, Look } from "./sheet";

/** The bytes of a workbook with these sheets. */
export async function writeDrawn(sheets: readonly DrawnSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(valueOf)),
      cells: new Map(
        sheet.rows.flatMap((row, rowIndex) => row.flatMap((cell, column) => styled(cell, rowIndex, column))),
      ),
      merges: [...sheet.merges],
      columns: sheet.widths.map((width, column) => ({
        width,
        hidden: sheet.hiddenColumns?.includes(column) ?? false,
      })),
      hidden: sheet.hidden ?? false,
    })),
    namedRanges: sheets
      .filter((sheet) => sheet.marker !== undefined)
      .map((sheet) => ({ name: MARKER_NAME, range: `"${sheet.marker ?? ""}"`, scope: sheet.name })),
    defaultFont: { name: "Calibri", size: 11 },
  });
}

function valueOf(cell: DrawnCell | undefined): DrawnValue {
  return cell !== null && typeof cell === "object" ? cell.value : (cell ?? null);
}

function styled(cell: DrawnCell, row: number, column: number): [string, { style: CellStyle }][] {
  if (cell === null || typeof cell !== "object") return [];
  return [[`${row},${column}`, { style: styleOf(cell.look) }]];
}

function styleOf(look: Look): CellStyle {
  const edge = { style: "thin" as const, color: { rgb: "FF000000" } };
  return {
    ...(look.bold && { font: { bold: true, name: "Calibri", size: 11 } }),
    ...(look.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(look.border && { border: { top: edge, bottom: edge, left: edge, right: edge } }),
    ...((look.center ?? look.wrap) && {
      alignment: { horizontal: look.center ? "center" : "left", vertical: "center", wrapText: look.wrap ?? false },
    }),
    ...(look.numberFormat !== undefined && { numFmt: look.numberFormat }),
  };
}
