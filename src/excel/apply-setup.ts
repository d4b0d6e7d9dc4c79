import type { OwnSheetModel } from "../app/port";
import type { ValidationModel } from "../report/sheet-model";
import { rangeOf } from "./apply-styles";
import { columnPoints, runs, sheetArea } from "./layout";
import { queuePageBreaks } from "./page-breaks";

/** Excel's limits for a list typed into a validation and for its texts (docs: data validation). */
const LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** An ISO day for a serial: the API takes dates of a validation as text only. */
function isoDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function between(min: number | string, max: number | string): Excel.BasicDataValidation {
  return { formula1: min, formula2: max, operator: "Between" };
}

/**
 * The rule as Excel's API wants it. Null for a list that Excel cannot hold as
 * text: longer than 255 characters, or with a comma in an entry.
 */
function ruleOf(rule: ValidationModel["rule"]): Excel.DataValidationRule | null {
  switch (rule.type) {
    case "list": {
      const source = rule.values.join(",");
      if (source.length > LIST_LIMIT || rule.values.some((value) => value.includes(","))) return null;
      return { list: { inCellDropDown: true, source } };
    }
    case "decimal":
      return { decimal: between(rule.min, rule.max) };
    case "whole":
      return { wholeNumber: between(rule.min, rule.max) };
    case "date":
      return { date: { formula1: isoDay(rule.min), formula2: isoDay(rule.max), operator: "Between" } };
  }
}

/** Queues what may be typed where. API set: ExcelApi 1.8. */
export function queueValidations(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  for (const { area, rule, title, message, advisory } of model.validations) {
    const excelRule = ruleOf(rule);
    if (excelRule === null) continue;
    const validation = rangeOf(sheet, area).dataValidation;
    const texts = { title: title.slice(0, TITLE_LIMIT), message: message.slice(0, MESSAGE_LIMIT) };
    validation.rule = excelRule;
    validation.ignoreBlanks = true;
    validation.prompt = { ...texts, showPrompt: true };
    validation.errorAlert = { ...texts, showAlert: true, style: advisory === true ? "Warning" : "Stop" };
  }
}

/** Queues widths and hidden columns, by runs of equal ones. API sets: ExcelApi 1.2. */
export function queueColumns(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  const area = sheetArea(model);
  for (const { from, count, value } of runs(model.columns.map((column) => column.width))) {
    rangeOf(sheet, { row: 0, rows: area.rows, column: from, columns: count }).format.columnWidth = columnPoints(value);
  }
  for (const { from, count, value } of runs(model.columns.map((column) => column.hidden === true))) {
    if (value) rangeOf(sheet, { row: 0, rows: area.rows, column: from, columns: count }).columnHidden = true;
  }
}

/** Queues row heights by runs of equal ones; rows without a height fit their text. API set: ExcelApi 1.2. */
export function queueRows(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  const { columns } = sheetArea(model);
  for (const { from, count, value } of runs(model.rows.map((row) => row.height))) {
    const { format } = rangeOf(sheet, { row: from, rows: count, column: 0, columns });
    if (value === null) format.autofitRows();
    else format.rowHeight = value;
  }
}

/** Queues the fixed rows and columns. Fails while another workbook is in front. API set: ExcelApi 1.7. */
export function queueFreeze(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  const { rows, columns } = model.freeze;
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Queues the print setup: A4, one page wide, heading rows repeated. Not in every Excel. API set: ExcelApi 1.9. */
export function queuePrint(sheet: Excel.Worksheet, model: OwnSheetModel): void {
  const { orientation, repeatRows, margins, footer, printedRows, onePage } = model.print;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage !== undefined && { verticalFitToPages: 1 }) };
  if (printedRows !== undefined) {
    pageLayout.setPrintArea(rangeOf(sheet, { row: 0, column: 0, rows: printedRows, columns: model.columns.length }));
  }
  pageLayout.setPrintMargins("Centimeters", {
    left: margins.left / 10,
    right: margins.right / 10,
    top: margins.top / 10,
    bottom: margins.bottom / 10,
  });
  if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  queuePageBreaks(sheet, model);
}
