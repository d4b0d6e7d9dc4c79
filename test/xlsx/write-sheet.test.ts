import type { ValidationModel } from "../../src/report/sheet-model";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { listZip, unpackEntry } from "../../src/xlsx/zip";
import { worksheetParts, xmlPart } from "../support/read-sheet-cells";
import { childAt, childrenOf } from "../support/xml-tree";
import type { XmlElement } from "../support/xml-tree";
import { sheetOf } from "./models";

const rows = [[{ value: "а", style: "head" as const }], [{ value: "б", style: "text" as const }]];

async function sheetXml(changes: Parameters<typeof sheetOf>[1]): Promise<XmlElement> {
  const xml = worksheetParts(await writeWorkbookFile([sheetOf(rows, changes)]))[0]?.xml;
  if (!xml) throw new Error("no sheet");
  return xml;
}

describe("the sheet around the cells", () => {
  test("widths as Excel's box shows them, hidden columns, heights", async () => {
    const xml = await sheetXml({
      columns: [{ width: 10 }, { width: 8.43, hidden: true }],
      rows: [
        { cells: [], height: 24.5 },
        { cells: [], height: null },
      ],
    });
    const columns = childrenOf(childAt(xml, "cols"), "col").map(({ attributes }) => attributes);
    expect(columns).toMatchObject([
      { min: "1", max: "1", width: "10.7109375" },
      { min: "2", hidden: "true" },
    ]);
    expect(childAt(xml, "sheetData", "row")?.attributes).toMatchObject({ r: "1", ht: "24.5", customHeight: "1" });
  });

  test("panes, filter, tab colour, no merged cells, no links", async () => {
    const xml = await sheetXml({
      freeze: { rows: 3, columns: 2 },
      filter: { row: 2, column: 0, rows: 5, columns: 4 },
      tabColor: "#1f4e79",
    });
    expect(childAt(xml, "sheetViews", "sheetView", "pane")?.attributes).toMatchObject({
      xSplit: "2",
      ySplit: "3",
      topLeftCell: "C4",
      state: "frozen",
    });
    expect(childAt(xml, "autoFilter")?.attributes).toEqual({ ref: "A3:D7" });
    expect(childAt(xml, "sheetPr", "tabColor")?.attributes).toEqual({ rgb: "FF1F4E79" });
    expect(childAt(xml, "mergeCells") ?? childAt(xml, "hyperlinks")).toBeUndefined();
  });

  test("nothing is frozen or filtered when the model says so", async () => {
    const xml = await sheetXml({});
    expect(childAt(xml, "sheetViews", "sheetView", "pane") ?? childAt(xml, "autoFilter")).toBeUndefined();
  });

  test("print: A4, one page wide, any height, margins in inches, footer", async () => {
    const xml = await sheetXml({});
    expect(childAt(xml, "pageSetup")?.attributes).toMatchObject({
      paperSize: "9",
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(childAt(xml, "sheetPr", "pageSetUpPr")?.attributes).toEqual({ fitToPage: "1" });
    expect(childAt(xml, "pageMargins")?.attributes).toMatchObject({ left: "0.7874", right: "0.3937", top: "0.7874" });
    expect(childAt(xml, "headerFooter", "oddFooter")?.text).toBe("&CСтр. &P из &N");
  });
});

describe("what may be typed", () => {
  const area = { row: 1, column: 0, rows: 3, columns: 1 };
  const words = { title: "Отметка", message: "Выберите из списка <да> & <нет>" };
  const rule = async (validation: ValidationModel) => {
    const element = childAt(await sheetXml({ validations: [validation] }), "dataValidations", "dataValidation");
    const formula = (name: string) => childAt(element, name)?.text;
    return { ...element?.attributes, formula1: formula("formula1"), formula2: formula("formula2") };
  };

  test("a list, with its words in both messages", async () => {
    expect(await rule({ area, rule: { type: "list", values: ["да", 'ООО "Нива"'] }, ...words })).toMatchObject({
      type: "list",
      sqref: "A2:A4",
      allowBlank: "1",
      showInputMessage: "1",
      showErrorMessage: "1",
      promptTitle: "Отметка",
      prompt: words.message,
      errorTitle: "Отметка",
      error: words.message,
      formula1: '"да,ООО ""Нива"""',
    });
  });

  test.each(["decimal", "whole", "date"] as const)("%s between two bounds", async (type) => {
    expect(await rule({ area: { ...area, rows: 1 }, rule: { type, min: 1, max: 46_000 }, ...words })).toMatchObject({
      type,
      sqref: "A2",
      operator: "between",
      formula1: "1",
      formula2: "46000",
    });
  });

  test("titles and messages are cut to what Excel takes", async () => {
    const long = { title: "т".repeat(40), message: "м".repeat(300) };
    expect(await rule({ area, rule: { type: "list", values: ["да"] }, ...long })).toMatchObject({
      promptTitle: `${"т".repeat(31)}…`,
      error: `${"м".repeat(224)}…`,
    });
  });

  test.each([[["а,б"]], [Array.from({ length: 60 }, () => "слово")]])(
    "a list that no rule can hold is our mistake: %#",
    async (values) => {
      await expect(rule({ area, rule: { type: "list", values }, ...words })).rejects.toThrow(RangeError);
    },
  );
});

describe("the workbook", () => {
  const models = [
    sheetOf(rows, {
      kind: "риск",
      name: "Риск 'А' (КПЭ)",
      print: { ...sheetOf([]).print, repeatRows: { from: 2, to: 3 } },
    }),
    sheetOf(rows, { kind: "кпэ", name: "КПЭ" }),
  ];

  test("every sheet is marked with its kind, and the reader finds it", async () => {
    const outcome = readWorkbookFile(await writeWorkbookFile(models), "а.xlsx");
    expect(outcome.status === "read" && outcome.grids.sheets.map(({ name, marker }) => [name, marker])).toEqual([
      ["Риск 'А' (КПЭ)", "риск"],
      ["КПЭ", "кпэ"],
    ]);
  });

  test("markers are constants of their sheets; repeated rows name the sheet in quotes", async () => {
    const names = childAt(xmlPart(await writeWorkbookFile(models), "xl/workbook.xml"), "definedNames");
    expect(
      childrenOf(names, "definedName").map(({ attributes, text }) => [attributes.name, attributes.localSheetId, text]),
    ).toEqual([
      ["ЦСТВ_лист", "0", '"риск"'],
      ["_xlnm.Print_Titles", "0", "'Риск ''А'' (КПЭ)'!$3:$4"],
      ["ЦСТВ_лист", "1", '"кпэ"'],
    ]);
  });

  test("one workbook style, the one every workbook has", async () => {
    const styles = xmlPart(await writeWorkbookFile(models), "xl/styles.xml");
    expect(childrenOf(childAt(styles, "cellStyles"), "cellStyle").map(({ attributes }) => attributes.name)).toEqual([
      "Normal",
    ]);
  });

  test("nobody's name and no place is in the file", async () => {
    const bytes = await writeWorkbookFile(models);
    const properties = listZip(bytes).filter((entry) => entry.name.startsWith("docProps/"));
    const text = properties.map((entry) => new TextDecoder().decode(unpackEntry(bytes, entry))).join("");
    expect(text).not.toMatch(/creator|lastModifiedBy|Company|Manager|title|description/i);
  });

  test("the same models saved at the same moment are the same bytes", async () => {
    const savedAt = new Date("2025-06-01T09:00:00Z");
    expect(await writeWorkbookFile(models, { savedAt })).toEqual(await writeWorkbookFile(models, { savedAt }));
  });

  test("two sheets of one name are our mistake", async () => {
    await expect(writeWorkbookFile([sheetOf(rows), sheetOf(rows)])).rejects.toThrow(/Duplicate/);
  });
});
