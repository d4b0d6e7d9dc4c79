import * as library from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import type { ReadRefusal } from "../../src/xlsx/messages-reading";
import { isReportFile } from "../../src/xlsx/report-file";
import { handMade, handParts, packed } from "./make-package";

const utf8 = (text: string) => new TextEncoder().encode(text);
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const book = () => handMade([{ name: "Лист", rows: one }]);

/** An .xls whose first record is another one; `length` in bytes, as the file says. */
function xlsBeginningWith(type: number, length?: number): Uint8Array {
  const workbook = library.utils.book_new();
  library.utils.book_append_sheet(workbook, library.utils.aoa_to_sheet([["x"]]), "Sheet1");
  const bytes = new Uint8Array(library.write(workbook, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  // The record behind BOF (0x0809, 16 bytes).
  const start = bytes.findIndex((byte, at) => byte === 0x09 && bytes[at + 1] === 0x08 && bytes[at + 2] === 0x10);
  bytes[start + 20] = type;
  bytes[start + 21] = 0x00;
  if (length !== undefined) bytes[start + 22] = length;
  return bytes;
}

/** Overwrites the declared unpacked size in the directory entry of a part. */
function declaringSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const name = copy.length - Buffer.from(copy).reverse().indexOf(Buffer.from(part).reverse()) - part.length;
  new DataView(copy.buffer).setUint32(name - 46 + 24, size, true);
  return copy;
}

const cases: [what: string, code: ReadRefusal, fileName: string, bytes: () => Uint8Array | Promise<Uint8Array>][] = [
  ["nothing", "empty-file", "а.xlsx", () => new Uint8Array()],
  ["a text", "text", "а.xlsx", () => utf8("Список выпускников")],
  ["a text in windows-1251", "text", "а.xls", () => Uint8Array.from([0xd1, 0xef, 0xe8, 0xf1, 0xee, 0xea])],
  ["a text that begins like a picture", "text", "а.txt", () => utf8("BM – это буквы")],
  ["a PDF", "pdf", "а.xlsx", () => utf8("%PDF-1.7\n")],
  ["a picture", "image", "а.xlsx", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["a photo", "image", "а.jpg", () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  [
    "a Word document",
    "word-document",
    "а.docx",
    () => packed({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
  ],
  [
    "a presentation",
    "presentation",
    "а.pptx",
    () => packed({ "[Content_Types].xml": "<Types/>", "ppt/p.xml": "<p/>" }),
  ],
  ["an archive", "archive", "а.zip", () => packed({ "Книга.xlsx": "…" })],
  ["a rar archive", "archive", "а.rar", () => utf8("Rar!\u001a\u0007")],
  ["a web page called .xls", "web-page", "а.xls", () => utf8("<html><table><tr><td>1</td></tr></table></html>")],
  [
    "a table of Excel 2003 in XML",
    "xml-table",
    "а.xls",
    () => utf8('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
  ],
  ["unknown bytes", "not-workbook", "а.xlsx", () => Uint8Array.from([1, 2, 3, 0, 0, 7])],
  [
    "a text document of LibreOffice",
    "not-workbook",
    "а.odt",
    () =>
      packed({
        mimetype: "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": "<office:document-content/>",
      }),
  ],
  [
    "an .xlsx with a password",
    "encrypted",
    "а.xlsx",
    () => writeXlsx({ sheets: [{ name: "Лист", rows: [[1]] }], encryption: { password: "секрет", spinCount: 10 } }),
  ],
  ["an .xls with a password", "encrypted", "а.xls", () => xlsBeginningWith(0x2f)],
  ["an .xls with a list that never ends", "damaged", "а.xls", () => xlsBeginningWith(0x17, 1)],
  [
    "an .ods with a password",
    "encrypted",
    "а.ods",
    () =>
      packed({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest><manifest:encryption-data/></manifest>",
        "content.xml": "\u0001\u0002",
      }),
  ],
  ["an .xlsx that was not copied to its end", "damaged", "а.xlsx", () => book().slice(0, -100)],
  ["an .xlsx with a changed byte", "damaged", "а.xlsx", () => book().map((byte, at) => (at === 60 ? byte ^ 1 : byte))],
  [
    "a sheet that breaks off inside",
    "damaged",
    "а.xlsx",
    () => handMade([{ name: "Лист", rows: "", part: "<worksheet><sheetData><row r='1'>" }]),
  ],
  ["a workbook without its sheets", "damaged", "а.xlsx", () => packed({ ...handParts([]), "xl/workbook.xml": "" })],
  [
    "a workbook with empty sheets",
    "no-data",
    "а.xlsx",
    () =>
      handMade([
        { name: "а", rows: "" },
        { name: "б", rows: "" },
      ]),
  ],
  ["a .csv with nothing but separators", "no-data", "а.csv", () => utf8(";;\r\n;;\r\n")],
  [
    "a workbook of charts",
    "no-sheets",
    "а.xlsx",
    () =>
      handMade([
        {
          name: "Диаграмма",
          rows: "",
          kind: "chartsheet",
          part: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
      ]),
  ],
  [
    "a part that unpacks to 3 GB by its own word",
    "unpacks-too-large",
    "а.xlsx",
    () => declaringSize(book(), "xl/worksheets/sheet1.xml", 3 * 1024 ** 3),
  ],
  [
    "an .ods with one value a million times",
    "unpacks-too-large",
    "а.ods",
    () =>
      packed({
        "META-INF/manifest.xml": '<manifest media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
        "content.xml":
          '<table:table table:name="а"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1024"/></table:table-row></table:table>',
      }),
  ],
  [
    "a value in the last row",
    "sheet-too-large",
    "а.xlsx",
    () => handMade([{ name: "Список", rows: `${one}<row r="1048576"><c r="C1048576"><v>1</v></c></row>` }]),
  ],
  [
    "a rectangle of more than five million cells",
    "sheet-too-large",
    "а.xlsx",
    () => handMade([{ name: "Список", rows: `${one}<row r="2000"><c r="XFD2000"><v>1</v></c></row>` }]),
  ],
];

test.each(cases)("%s: %s", async (_, code, fileName, bytes) => {
  expect(readWorkbookFile(await bytes(), fileName)).toMatchObject({ status: "refused", code });
});

test("each refusal says its own thing, names the file and what to do", async () => {
  const messages = new Map<string, string>();
  for (const [, code, fileName, bytes] of cases) {
    const outcome = readWorkbookFile(await bytes(), fileName);
    if (outcome.status === "read") throw new Error(code);
    expect(outcome.message).toContain(`«${fileName}»`);
    expect(outcome.message.match(/[.!] /g)?.length ?? 0).toBeGreaterThan(0);
    messages.set(code, outcome.message.replaceAll(fileName, ""));
  }
  expect(new Set(messages.values()).size).toBe(messages.size);
});

test("an over-full sheet is named with its last cell", () => {
  const rows = `${one}<row r="1048576"><c r="C1048576"><v>1</v></c></row>`;
  const outcome = readWorkbookFile(
    handMade([
      { name: "а", rows: one },
      { name: "Список", rows },
    ]),
    "а.xlsx",
  );
  expect(outcome).toMatchObject({ message: expect.stringMatching(/«Список».*C1048576/) as string });
});

test("any cut of a workbook is refused, never read in part", () => {
  const bytes = book();
  for (let length = 0; length < bytes.length; length += 7) {
    expect(readWorkbookFile(bytes.slice(0, length), "а.xlsx")).toMatchObject({ status: "refused" });
  }
});

test.each([
  ['<definedName name="ЦСТВ_лист" localSheetId="1">"кпэ"</definedName>', true],
  ['<definedName name="Другое" localSheetId="1">"кпэ"</definedName>', false],
])("a report is known by a marker on any sheet: %s", (definedNames, expected) => {
  const outcome = readWorkbookFile(
    handMade(
      [
        { name: "а", rows: one },
        { name: "б", rows: "" },
      ],
      { definedNames },
    ),
    "а.xlsx",
  );
  expect(outcome.status === "read" && isReportFile(outcome.grids)).toBe(expected);
});
