import * as library from "@e965/xlsx";
import { writeXlsxStream } from "hucre/xlsx";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { handMade, handParts, packed, worksheet } from "./make-package";

function sheetsOf(bytes: Uint8Array, fileName = "Вымышленная.xlsx"): readonly SheetGrid[] {
  const outcome = readWorkbookFile(bytes, fileName);
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids.sheets;
}

const TABLE: CellScalar[][] = [
  ["ФИО", "Год", "Телефон", "Работает"],
  ["Примеров Глеб & К° <b>", 2024, "007", true],
  ["«Вымыслова» 'Ая'", 45536.5, null, false],
];

function libraryFile(bookType: library.BookType, table: CellScalar[][] = TABLE): Uint8Array {
  const book = library.utils.book_new();
  const sheet = library.utils.aoa_to_sheet(table);
  library.utils.book_append_sheet(book, sheet, "Вып. 2024");
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["скрытый"]]), "Старый");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(library.write(book, { type: "array", bookType }) as ArrayBuffer);
}

describe("kinds of files", () => {
  test.each(["xlsx", "xlsm", "xlsb", "biff8", "ods"] as const)("%s gives the same values", (type) => {
    const [sheet] = sheetsOf(libraryFile(type));
    expect(sheet).toMatchObject({ name: "Вып. 2024", firstRow: 0, firstColumn: 0, values: TABLE, marker: null });
  });

  test.each(["xlsx", "xlsb", "biff8"] as const)("%s tells hidden sheets", (type) => {
    expect(sheetsOf(libraryFile(type)).map((sheet) => sheet.visibility)).toEqual(["visible", "hidden"]);
  });

  test("content decides, not the name: an .xls saved as .xlsx, an .xlsx called .xls", () => {
    expect(sheetsOf(libraryFile("biff8"), "Список.xlsx")[0]?.values).toEqual(TABLE);
    expect(sheetsOf(libraryFile("xlsx"), "Список.xls")[0]?.values).toEqual(TABLE);
  });

  test.each([false, true])("a file written as a stream, sizes behind the data, ZIP64: %s", async (zip64) => {
    const stream = writeXlsxStream([["ФИО"], ["Примеров"]], { name: "Поток", zip64 });
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(sheetsOf(bytes)[0]?.values).toEqual([["ФИО"], ["Примеров"]]);
  });

  test("a wide sheet", () => {
    const table = Array.from({ length: 1500 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => (column % 3 === 0 ? row * column : `Ячейка ${row}-${column % 7}`)),
    );
    expect(sheetsOf(libraryFile("xlsx", table))[0]?.values).toEqual(table);
  });
});

describe("csv", () => {
  const csv = (text: string) => sheetsOf(new TextEncoder().encode(text), "Список 2024.csv")[0];

  test("text stays text: dates, leading zeros, numbers", () => {
    expect(csv("ФИО;Дата;СНИЛС\r\nПримеров;01.09.2024;00123\r\n")).toMatchObject({
      name: "Список 2024",
      values: [
        ["ФИО", "Дата", "СНИЛС"],
        ["Примеров", "01.09.2024", "00123"],
      ],
      numberFormats: null,
    });
  });

  test.each([
    [
      "a;b,c\n1;2",
      [
        ["a", "b,c"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["sep=|\na|b;c", [["a", "b;c"]]],
    ['"а;""б""\nв";г\n;;', [['а;"б"\nв', "г", null]]],
    ["одна\r\rдве", [["одна"], [null], ["две"]]],
    [
      "ID;ФИО\n1;Примеров",
      [
        ["ID", "ФИО"],
        ["1", "Примеров"],
      ],
    ],
  ])("%j", (text, values) => {
    expect(csv(text)?.values).toEqual(values);
  });

  test("windows-1251, as Excel saves it, and UTF-16", () => {
    const cyrillic = Uint8Array.from([0xd4, 0xc8, 0xce, 0x3b, 0xb8]);
    expect(sheetsOf(cyrillic, "а.csv")[0]?.values).toEqual([["ФИО", "ё"]]);
    const utf16 = new Uint8Array(Buffer.from("\ufeffФИО\tГод", "utf16le"));
    expect(sheetsOf(utf16, "а.csv")[0]?.values).toEqual([["ФИО", "Год"]]);
  });
});

describe("cells", () => {
  const rows =
    '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>45536</v></c><c r="D3" t="b"><v>1</v></c></row>' +
    '<row r="4"><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="D4"><f>1+1</f><v>2</v></c></row>' +
    '<row r="5"><c r="B5" t="str"><f>A1&amp;""</f><v>итог</v></c><c r="C5" t="inlineStr"><is><r><t>жир</t></r><r><t>ный</t></r></is></c></row>';
  const sharedStrings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><r><t xml:space="preserve">Примеров </t></r><r><rPr><b/></rPr><t>Глеб</t></r></si></sst>';
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>';

  test("rich text, serials, booleans, errors, cached results; the range is cut to them", () => {
    expect(sheetsOf(handMade([{ name: "Лист", rows }], { sharedStrings, styles }))[0]).toMatchObject({
      firstRow: 2,
      firstColumn: 1,
      values: [
        ["Примеров Глеб", 45536, true],
        ["#N/A", "#DIV/0!", 2],
        ["итог", "жирный", null],
      ],
      numberFormats: [
        ["General", "dd.mm.yyyy", "General"],
        ["General", "General", "General"],
        ["General", "General", "General"],
      ],
    });
  });

  test("a formula without a cached result is remarked on, with its place", () => {
    const uncalculated = `${rows}<row r="9"><c r="C9"><f>SUM(A1:A2)</f></c></row>`;
    const outcome = readWorkbookFile(
      handMade([{ name: "Вып. 2024", rows: uncalculated }], { sharedStrings }),
      "а.xlsx",
    );
    expect(outcome).toMatchObject({
      status: "read",
      notes: [expect.stringMatching(/«Вып\. 2024».* 1 \(первая – C9\)/)],
    });
  });

  test("entities of a DTD are not expanded", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "0000000000"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>').replace(/<\?xml[^>]*>\s*/, "")}`;
    const text = sheetsOf(handMade([{ name: "Лист", rows: "", part: bomb }]))[0]?.values[0]?.[0];
    expect(String(text).length).toBeLessThan(20);
  });
});

describe("sheets", () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test("order, apostrophes in names, hidden and very hidden, empty ones too", () => {
    const bytes = handMade([
      { name: "O'Брайен &amp; К°", rows: one },
      { name: "Скрытый", rows: one, state: "hidden" },
      { name: "Совсем", rows: one, state: "veryHidden" },
      { name: "Пустой", rows: "" },
    ]);
    expect(sheetsOf(bytes).map(({ name, visibility, values }) => [name, visibility, values.length])).toEqual([
      ["O'Брайен & К°", "visible", 1],
      ["Скрытый", "hidden", 1],
      ["Совсем", "veryHidden", 1],
      ["Пустой", "visible", 0],
    ]);
  });

  test("a marker belongs to its sheet alone; a name of the workbook or a reference is none", () => {
    const definedNames =
      '<definedName name="ЦСТВ_лист" localSheetId="1">"реестр"</definedName>' +
      '<definedName name="ЦСТВ_лист" localSheetId="2">Реестр!$A$1</definedName>' +
      '<definedName name="ЦСТВ_лист">"кпэ"</definedName>';
    const names = ["Вып. 2024", "Реестр", "Третий"].map((name) => ({ name, rows: one }));
    expect(sheetsOf(handMade(names, { definedNames })).map((sheet) => sheet.marker)).toEqual([null, "реестр", null]);
  });

  test("chart sheets are left out, the sheets around them keep marker and visibility", () => {
    const chart =
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></chartsheet>';
    const bytes = handMade(
      [
        { name: "Диаграмма", rows: "", part: chart, kind: "chartsheet" },
        { name: "Список", rows: one, state: "hidden" },
      ],
      { definedNames: '<definedName name="ЦСТВ_лист" localSheetId="1">"риск"</definedName>' },
    );
    expect(sheetsOf(bytes)).toMatchObject([{ name: "Список", visibility: "hidden", marker: "риск" }]);
  });

  test("the date system of 1904 is told, serials stay as they are", () => {
    const outcome = readWorkbookFile(
      handMade([{ name: "Лист", rows: one }], { workbookProperties: '<workbookPr date1904="1"/>' }),
      "mac.xlsx",
    );
    expect(outcome).toMatchObject({ status: "read", grids: { date1904: true, sheets: [{ values: [[1]] }] } });
  });

  test("an .ods keeps the marker of a sheet and tells hidden ones", () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>' +
      ["КПЭ &amp; риск", "Список"]
        .map(
          (name, index) =>
            `<table:table table:name="${name}" table:style-name="ta${index + 1}"><table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>` +
            `${index === 0 ? '<table:named-expressions><table:named-expression table:name="ЦСТВ_лист" table:expression="&quot;кпэ&quot;"/></table:named-expressions>' : ""}</table:table>`,
        )
        .join("") +
      "</office:spreadsheet></office:body></office:document-content>";
    const bytes = packed({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": '<manifest media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
      "content.xml": content,
      "styles.xml": "<office:document-styles/>",
    });
    expect(sheetsOf(bytes, "отчёт.ods").map(({ name, marker, visibility }) => [name, marker, visibility])).toEqual([
      ["КПЭ & риск", "кпэ", "visible"],
      ["Список", null, "hidden"],
    ]);
  });
});

test("a sheet formatted down to the last row is its filled cells", () => {
  const phantom = Array.from({ length: 1_048_574 }, (_, row) =>
    row % 20 === 0 ? `<row r="${row + 3}"><c r="A${row + 3}" s="1"/></row>` : `<row r="${row + 3}" ht="15"/>`,
  );
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>${phantom.join("")}`;
  const sheet = sheetsOf(packed(handParts([{ name: "Лист", rows }])))[0];
  expect(sheet?.values).toEqual([
    [1, null],
    [null, 2],
  ]);
});
