/** Minimal .xlsx packages written by hand, for what no library writes. */
import { packStored } from "../../src/xlsx/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One sheet of a hand-made workbook. */
export interface HandSheet {
  readonly name: string;
  /** The inside of `<sheetData>`. */
  readonly rows: string;
  readonly state?: "hidden" | "veryHidden";
  /** The whole part instead of `rows`. */
  readonly part?: string;
  readonly kind?: "worksheet" | "chartsheet";
}

/** Parts besides the sheets. */
export interface HandParts {
  readonly definedNames?: string;
  readonly workbookProperties?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Further parts of the container by name. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A worksheet part around the inside of its `<sheetData>`. */
export function worksheet(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The parts of a workbook as text by name. */
export function handParts(sheets: readonly HandSheet[], parts: HandParts = {}): Record<string, string> {
  const kindOf = (sheet: HandSheet) => sheet.kind ?? "worksheet";
  const part = (sheet: HandSheet, index: number) => `${kindOf(sheet)}s/sheet${index + 1}.xml`;
  const extra = [
    ["sharedStrings", parts.sharedStrings],
    ["styles", parts.styles],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}` +
      sheets.map((sheet, index) => override(part(sheet, index), kindOf(sheet))).join("") +
      `${extra.map(([name]) => override(`${name}.xml`, name)).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.workbookProperties ?? ""}<sheets>` +
      sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</sheets>${parts.definedNames ? `<definedNames>${parts.definedNames}</definedNames>` : ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets
        .map(
          (sheet, index) =>
            `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kindOf(sheet)}" Target="${part(sheet, index)}"/>`,
        )
        .join("") +
      extra.map(([name]) => `<Relationship Id="x${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join("") +
      "</Relationships>",
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/${part(sheet, index)}`, sheet.part ?? worksheet(sheet.rows)]),
    ),
    ...Object.fromEntries(extra.map(([name, xml]) => [`xl/${name}.xml`, xml])),
    ...parts.others,
  };
}

/** The bytes of a container with these parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return packStored(Object.entries(parts).map(([name, text]) => ({ name, data: new TextEncoder().encode(text) })));
}

/** The bytes of a hand-made workbook. */
export function handMade(sheets: readonly HandSheet[], parts?: HandParts): Uint8Array {
  return packed(handParts(sheets, parts));
}
