/**
 * The cells of an .xlsx file with their looks, read with a strict XML parser
 * and no spreadsheet library: an independent witness for what the writer wrote.
 */
import { listZip, unpackEntry } from "../../src/xlsx/zip";
import type { CellDump, SheetDump } from "./cell-dump";
import { childAt, childrenOf, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
  "14": "m/d/yyyy",
  "49": "@",
};

/** One XML part of a workbook file as a tree; undefined when it is not there. */
export function xmlPart(bytes: Uint8Array, name: string): XmlElement | undefined {
  const entry = listZip(bytes).find((candidate) => candidate.name === name);
  return entry && parseXml(new TextDecoder().decode(unpackEntry(bytes, entry)));
}

/** The worksheet parts of a workbook file with the names of their sheets, in order. */
export function worksheetParts(bytes: Uint8Array): { name: string; xml: XmlElement }[] {
  const relations = childrenOf(xmlPart(bytes, "xl/_rels/workbook.xml.rels"), "Relationship");
  return childrenOf(childAt(xmlPart(bytes, "xl/workbook.xml"), "sheets"), "sheet").map(({ attributes }) => {
    const target = relations.find((relation) => relation.attributes.Id === attributes.id)?.attributes.Target ?? "";
    const xml = xmlPart(bytes, `xl/${target}`);
    if (!xml) throw new Error(`No part for the sheet ${attributes.name ?? ""}`);
    return { name: attributes.name ?? "", xml };
  });
}

/** Every cell of every sheet of an .xlsx file. */
export function readSheetCells(bytes: Uint8Array): SheetDump[] {
  const strings = childrenOf(xmlPart(bytes, "xl/sharedStrings.xml"), "si").map(stringOf);
  const looks = readLooks(xmlPart(bytes, "xl/styles.xml"));
  return worksheetParts(bytes).map(({ name, xml }) => {
    const rows = childrenOf(childAt(xml, "sheetData"), "row");
    const cells = rows
      .flatMap((row) => childrenOf(row, "c"))
      .map((cell): [string, CellDump] => {
        const look = looks[Number(cell.attributes.s ?? 0)];
        if (!look) throw new Error(`No format for ${cell.attributes.r ?? ""}`);
        return [cell.attributes.r ?? "", { value: valueOf(cell, strings), ...look }];
      });
    return { name, cells: new Map(cells) };
  });
}

function valueOf(cell: XmlElement, strings: readonly string[]): CellDump["value"] {
  const text = childAt(cell, "v")?.text;
  switch (cell.attributes.t ?? "n") {
    case "inlineStr":
      return textOrNull(stringOf(childAt(cell, "is")));
    // The result of a formula.
    case "str":
      return textOrNull(text);
    case "s":
      return textOrNull(strings[Number(text)]);
    case "b":
      return text === "1";
    case "n":
      return text === undefined ? null : Number(text);
    default:
      throw new Error(`Cell type ${cell.attributes.t ?? ""} is not one the writer has use for`);
  }
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

/** The text of a string item, runs joined, escapes resolved (ECMA-376 22.4.2.4). */
function stringOf(item: XmlElement | undefined): string {
  const texts = [...childrenOf(item, "t"), ...childrenOf(item, "r").flatMap((run) => childrenOf(run, "t"))];
  return texts
    .map((text) => text.text)
    .join("")
    .replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readLooks(styles: XmlElement | undefined): Omit<CellDump, "value">[] {
  const [fonts, fills, borders] = (["fonts", "fills", "borders"] as const).map(
    (list) => childAt(styles, list)?.children ?? [],
  );
  const formats = new Map(
    childrenOf(childAt(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  return childrenOf(childAt(styles, "cellXfs"), "xf").map((xf) => {
    const { numFmtId = "0", fontId, fillId, borderId } = xf.attributes;
    const font = fonts?.[Number(fontId)];
    const border = borders?.[Number(borderId)];
    const fill = childAt(fills?.[Number(fillId)], "patternFill");
    const alignment = childAt(xf, "alignment")?.attributes;
    const line = (side: string) => {
      const element = childAt(border, side);
      return element?.attributes.style === undefined ? null : colorOf(childAt(element, "color"));
    };
    return {
      numberFormat: formats.get(numFmtId) ?? BUILT_IN_FORMATS[numFmtId] ?? `#${numFmtId}`,
      fontName: childAt(font, "name")?.attributes.val ?? "",
      fontSize: Number(childAt(font, "sz")?.attributes.val),
      bold: childAt(font, "b") !== undefined,
      italic: childAt(font, "i") !== undefined,
      color: colorOf(childAt(font, "color")) ?? "#000000",
      fill: fill?.attributes.patternType === "solid" ? colorOf(childAt(fill, "fgColor")) : null,
      horizontal: alignment?.horizontal ?? "general",
      vertical: alignment?.vertical ?? "bottom",
      wrap: isTrue(alignment?.wrapText),
      borders: { top: line("top"), right: line("right"), bottom: line("bottom"), left: line("left") },
    };
  });
}

function colorOf(color: XmlElement | undefined): string | null {
  const argb = color?.attributes.rgb;
  return argb === undefined ? null : `#${argb.slice(-6).toUpperCase()}`;
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
