import type { Area } from "./model/area";
import { columnLetters, formatArea, MAX_COLUMNS } from "./model/area";
import type { Cell } from "./model/cells";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";
import { isJsonObject } from "./values";
import type { Json } from "./values";
import type { StyleBook } from "./xlsx-styles";
import { xml, XML_HEAD } from "./xlsx-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Points to one character of the default font, at its 7 pixels and 96 to the inch. */
const POINTS_PER_CHARACTER = 5.25;

/** The part of one sheet; its formats are added to `styles`. */
export function sheetXml(workbook: Workbook, sheet: Sheet, styles: StyleBook): string {
  const used = sheet.used(false);
  const tab = /^#[0-9A-F]{6}$/.test(sheet.tabColor)
    ? `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1)}"/></sheetPr>`
    : "";
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}">${tab}${viewXml(sheet)}${columnsXml(sheet, used)}` +
    `<sheetData>${used === null ? "" : rowsXml(workbook, sheet, used, styles)}</sheetData>` +
    `${filterXml(sheet)}${mergedXml(sheet)}${validationsXml(sheet)}</worksheet>`
  );
}

function viewXml(sheet: Sheet): string {
  const { rows, columns } = sheet.freeze;
  const grid = sheet.showGridlines ? "" : ' showGridLines="0"';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return (
    `<sheetViews><sheetView${grid} workbookViewId="0">` +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
  );
}

function columnsXml(sheet: Sheet, used: Area | null): string {
  const last = used === null ? 0 : Math.min(MAX_COLUMNS, used.column + used.columns);
  const columns = Array.from({ length: last }, (_, column) => {
    const width = sheet.formats.at("ColumnWidth", 0, column);
    const hidden = sheet.formats.at("ColumnHidden", 0, column) === true;
    if (typeof width !== "number" && !hidden) return "";
    const characters = (typeof width === "number" ? width : sheet.standardWidth) / POINTS_PER_CHARACTER;
    const place = `min="${column + 1}" max="${column + 1}"`;
    return `<col ${place} width="${characters.toFixed(2)}" customWidth="1"${hidden ? ' hidden="1"' : ""}/>`;
  }).join("");
  return columns === "" ? "" : `<cols>${columns}</cols>`;
}

function rowsXml(workbook: Workbook, sheet: Sheet, used: Area, styles: StyleBook): string {
  const rows: string[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const height = sheet.formats.at("RowHeight", row, 0);
    const hidden = sheet.formats.at("RowHidden", row, 0) === true ? ' hidden="1"' : "";
    const size = typeof height === "number" ? ` ht="${height}" customHeight="1"` : "";
    const cells = Array.from({ length: used.columns }, (_, index) => {
      const column = used.column + index;
      const style = styles.index(sheet.formats.cell(row, column));
      return cellXml(workbook, sheet, row, column, style);
    }).join("");
    rows.push(`<row r="${row + 1}"${size}${hidden}>${cells}</row>`);
  }
  return rows.join("");
}

function cellXml(workbook: Workbook, sheet: Sheet, row: number, column: number, style: number): string {
  const cell = sheet.cells.at(row, column);
  const address = `${columnLetters(column)}${row + 1}`;
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === undefined) return style === 0 ? "" : `${start}/>`;
  const value =
    cell.value ?? workbook.recorded.get(workbook.address(sheet, { row, column, rows: 1, columns: 1 })) ?? null;
  return start + contentXml(cell, value);
}

function contentXml(cell: Cell, value: Cell["value"]): string {
  if (cell.formula !== null) {
    const formula = `<f>${xml(cell.formula.replace(/^=/, ""))}</f>`;
    const type = typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : "";
    return `${type}>${formula}${value === null ? "" : `<v>${xml(plain(value))}</v>`}</c>`;
  }
  if (cell.error === true) return ` t="e"><v>${xml(plain(value))}</v></c>`;
  if (typeof value === "string") return ` t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
  return `${typeof value === "boolean" ? ' t="b"' : ""}><v>${plain(value)}</v></c>`;
}

function plain(value: Cell["value"]): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value ?? "");
}

function filterXml(sheet: Sheet): string {
  return sheet.autoFilter === null ? "" : `<autoFilter ref="${formatArea(sheet.autoFilter.area)}"/>`;
}

function mergedXml(sheet: Sheet): string {
  const cells = sheet.merged.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return cells.length === 0 ? "" : `<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`;
}

const NUMBERS: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};

/** List rules and rules on numbers between two limits; others are left out. */
function validationsXml(sheet: Sheet): string {
  const rules = sheet.formats.boxes("DataValidation.Rule").flatMap(({ area, value }) => {
    const rule = validationXml(value);
    return rule === ""
      ? []
      : [`<dataValidation sqref="${formatArea(area)}" allowBlank="1" showErrorMessage="1" ${rule}</dataValidation>`];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function validationXml(rule: Json): string {
  if (!isJsonObject(rule)) return "";
  const { list } = rule;
  if (isJsonObject(list) && typeof list.source === "string") {
    const source = list.source.startsWith("=") ? list.source.slice(1) : `"${list.source}"`;
    return `type="list"><formula1>${xml(source)}</formula1>`;
  }
  for (const [kind, type] of Object.entries(NUMBERS)) {
    const limits = rule[kind];
    if (!isJsonObject(limits) || limits.operator !== "Between") continue;
    const [first, second] = [limits.formula1, limits.formula2].map((limit) =>
      xml(typeof limit === "string" ? limit.replace(/^=/, "") : JSON.stringify(limit)),
    );
    return `type="${type}" operator="between"><formula1>${first ?? ""}</formula1><formula2>${second ?? ""}</formula2>`;
  }
  return "";
}
