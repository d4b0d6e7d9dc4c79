/** What a cell shows and how: the host's formats as the browser's styles. */
import { numberFormatOf, valueOf } from "../../../test/host/model/access";
import { textOf } from "../../../test/host/model/text";
import type { Sheet } from "../../../test/host/model/sheet";
import type { Workbook } from "../../../test/host/model/workbook";
import { HostError } from "../../../test/host/values";
import type { Json } from "../../../test/host/values";

/** Pixels of a point on a screen of 96 dots to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };
const EDGES = { EdgeTop: "top", EdgeRight: "right", EdgeBottom: "bottom", EdgeLeft: "left" } as const;
const LINES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** The text of a cell; of a formula whose value is not known, the formula; of a format not known here, the bare value. */
export function shownText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  try {
    return textOf(workbook, sheet, row, column);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return cell.value === null ? (cell.formula ?? "") : String(cell.value);
  }
}

/** What stands in the line above the cells: the formula, or the value with a decimal comma. */
export function cellContent(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  if (cell.formula !== null) return cell.formula;
  const value = valueOf(workbook, sheet, row, column);
  if (typeof value === "number" && /[dmy]/i.test(numberFormatOf(sheet, row, column))) {
    return shownText(workbook, sheet, row, column);
  }
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

/** Puts fill, font, alignment and borders of a cell onto its element. */
export function dress(element: HTMLElement, sheet: Sheet, row: number, column: number): void {
  const format = sheet.formats.cell(row, column);
  const { style } = element;
  const text = (key: string): string | null => (typeof format[key] === "string" ? format[key] : null);
  style.backgroundColor = text("Fill.Color") ?? "";
  style.color = text("Font.Color") ?? "";
  if (format["Font.Bold"] === true) style.fontWeight = "bold";
  if (format["Font.Italic"] === true) style.fontStyle = "italic";
  if ((text("Font.Underline") ?? "None") !== "None") style.textDecoration = "underline";
  if (typeof format["Font.Size"] === "number") style.fontSize = `${format["Font.Size"]}pt`;
  const family = text("Font.Name");
  if (family !== null) style.fontFamily = `"${family}", Calibri, sans-serif`;
  style.textAlign = HORIZONTAL[text("HorizontalAlignment") ?? ""] ?? generalAlignment(sheet, row, column);
  style.alignItems = VERTICAL[text("VerticalAlignment") ?? ""] ?? "flex-end";
  element.classList.toggle("wrap", format.WrapText === true);
  if (typeof format.IndentLevel === "number") style.paddingLeft = `${3 + format.IndentLevel * 9}px`;
  for (const [edge, side] of Object.entries(EDGES)) {
    const line = borderOf(format, edge);
    if (line !== null) style.setProperty(`border-${side}`, line);
  }
}

/** Excel sets numbers to the right, flags and errors to the middle, text to the left. */
function generalAlignment(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell?.error === true || typeof cell?.value === "boolean") return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}

function borderOf(format: Readonly<Record<string, Json>>, edge: string): string | null {
  const style = format[`Borders.${edge}.Style`];
  const line = typeof style === "string" ? LINES[style] : undefined;
  if (line === undefined) return null;
  const weight = format[`Borders.${edge}.Weight`];
  const color = format[`Borders.${edge}.Color`];
  const width = weight === "Thick" ? 3 : weight === "Medium" || line === "double" ? 2 : 1;
  return `${width}px ${line} ${typeof color === "string" && color !== "" ? color : "#000"}`;
}
