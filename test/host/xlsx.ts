import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { packStored } from "../../src/xlsx/zip";
import { hostFromGrids } from "./grids";
import type { HostOptions, WorkbookHost } from "./host";
import { MAX_COLUMNS, MAX_ROWS } from "./model/area";
import { absoluteAddress } from "./model/area";
import { sheetXml } from "./xlsx-sheet";
import { StyleBook } from "./xlsx-styles";
import { xml, XML_HEAD } from "./xlsx-text";

/**
 * A host with the workbook of a file, read by the product's own reader: values,
 * number formats, visibility, markers. Formulas come as their results.
 * @throws Error with the reader's message when the file is refused.
 */
export function loadXlsx(
  bytes: Uint8Array,
  fileName = "book.xlsx",
  options: Omit<HostOptions, "sheets" | "active"> = {},
): WorkbookHost {
  const outcome = readWorkbookFile(bytes, fileName);
  if (outcome.status === "refused") throw new Error(outcome.message);
  return hostFromGrids(outcome.grids, options);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const STATES = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' } as const;

/**
 * The host's workbook as an .xlsx file to look at: values, formulas with the
 * results that are known, formats, widths, heights, freezing, filters, merged
 * areas, list and number validations, names, visibility. Charts, conditional
 * formats, page setup and tables are left out.
 */
export function saveXlsx(host: WorkbookHost): Uint8Array {
  const { sheets } = host.workbook;
  const styles = new StyleBook();
  const worksheets = sheets.map((sheet) => sheetXml(host.workbook, sheet, styles));
  const parts: (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["rId1", `${REL}/officeDocument`, "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(host)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map(
          (_, index) => [`rId${index + 1}`, `${REL}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
        ),
        [`rId${sheets.length + 1}`, `${REL}/styles`, "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles.xml()],
    ...worksheets.map((text, index) => [`xl/worksheets/sheet${index + 1}.xml`, text] as const),
  ];
  const encoder = new TextEncoder();
  return packStored(parts.map(([name, text]) => ({ name, data: encoder.encode(text) })));
}

function contentTypes(sheets: number): string {
  const base = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${base}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${pages.join("")}</Types>`
  );
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(host: WorkbookHost): string {
  const { sheets, names, active } = host.workbook;
  const pages = sheets.map(
    (sheet, index) =>
      `<sheet name="${xml(sheet.name)}" sheetId="${index + 1}"${STATES[sheet.visibility]} r:id="rId${index + 1}"/>`,
  );
  const front = active === null ? 0 : sheets.indexOf(active);
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}">` +
    `<bookViews><workbookView activeTab="${front}"/></bookViews><sheets>${pages.join("")}</sheets>${namesXml()}</workbook>`
  );

  function namesXml(): string {
    const one = (name: string, formula: string, scope: number | null): string =>
      `<definedName name="${xml(name)}"${scope === null ? "" : ` localSheetId="${scope}"`}>${xml(formula)}</definedName>`;
    const text = ({ formula, anchor }: (typeof names)[number]): string =>
      anchor?.area == null ? formula.replace(/^=/, "") || "#REF!" : absoluteAddress(anchor.sheet.name, anchor.area);
    const list = names.map((name) => one(name.name, text(name), null));
    sheets.forEach((sheet, index) => {
      for (const name of sheet.names) list.push(one(name.name, text(name), index));
      const { printTitleRows } = sheet;
      if (printTitleRows !== null && printTitleRows.columns === MAX_COLUMNS && printTitleRows.rows < MAX_ROWS) {
        list.push(one("_xlnm.Print_Titles", absoluteAddress(sheet.name, printTitleRows), index));
      }
    });
    return list.length === 0 ? "" : `<definedNames>${list.join("")}</definedNames>`;
  }
}
