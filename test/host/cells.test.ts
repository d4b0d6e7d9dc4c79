/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

type Written = string | number | boolean;

test.each<[Written, Written, string, string]>([
  ["12", 12, "Double", "General"],
  ["1,234", 1234, "Double", "General"],
  ["-3.5", -3.5, "Double", "General"],
  ["1e3", 1000, "Double", "General"],
  ["5%", 0.05, "Double", "0%"],
  ["63.3%", 0.633, "Double", "0.00%"],
  ["TRUE", true, "Boolean", "General"],
  ["$1,000", 1000, "Double", "$#,##0"],
  ["4/1/2017", 42826, "Double", "m/d/yyyy"],
  ["2017-04-01", 42826, "Double", "m/d/yyyy"],
  ["'=1", "=1", "String", "General"],
  ["'007", "007", "String", "General"],
  ["1,5", "1,5", "String", "General"],
  ["-", "-", "String", "General"],
  ["армия", "армия", "String", "General"],
  ["#N/A", "#N/A", "Error", "General"],
  ["", "", "Empty", "General"],
])("%j written to a cell of no format becomes %j (%s, %s)", async (written, value, type, format) => {
  installHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[written]];
    await context.sync();
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    expect([range.values, range.valueTypes, range.numberFormat]).toEqual([[[value]], [[type]], [[format]]]);
  });
});

test.each(["12", "=1+1", "+7 900 000-00-00", "-", "TRUE", "5%", "19.08.2025", "4/1/2017"])(
  "%s in a text cell stays as it is",
  async (written) => {
    installHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [[written]];
      await context.sync();
      range.load("values,valueTypes,formulas");
      await context.sync();
      expect([range.values, range.valueTypes, range.formulas]).toEqual([[[written]], [["String"]], [[written]]]);
    });
  },
);

test.each(["19.08.2025", "19-8-2025", "10:30"])(
  "%s in a cell of no format is refused: locales differ",
  async (written) => {
    installHost();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[written]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "NotImplemented" });
  },
);

test("null leaves a cell, the empty text clears it", async () => {
  installHost({ sheets: [{ name: "Лист", rows: [["а", "б", "в"]] }] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Лист").getRange("A1:C1");
    range.values = [[null, "", "новое"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["а", "", "новое"]]);
  });
});

describe("formulas", () => {
  test("a link shows its text", async () => {
    installHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [['=HYPERLINK("#\'Лист 1\'!A5","стр. ""5""")']];
      await context.sync();
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([['стр. "5"']]);
      expect(range.formulas).toEqual([['=HYPERLINK("#\'Лист 1\'!A5","стр. ""5""")']]);
    });
  });

  test("a value nobody recorded is refused, never zero; a recorded one is given", async () => {
    const host = installHost({ sheets: [{ name: "Лист", rows: [[1], [2], [{ formula: "=SUM(A1:A2)" }]] }] });
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Лист").getRange("A3");
        range.load("values");
        await context.sync();
        return range.values;
      });
    await expect(read()).rejects.toMatchObject({ code: "NotImplemented" });
    host.record("Лист!A3", 3);
    await expect(read()).resolves.toEqual([[3]]);
  });

  test.each([
    ["=A1*$B$2", "=R[-2]C[-2]*R2C2"],
    ["=SUM(A1:C1)+C3", "=SUM(R[-2]C[-2]:R[-2]C)+RC"],
    ["='Лист A1'!B2&\"A1\"", "='Лист A1'!R[-1]C[-1]&\"A1\""],
  ])("%s in C3 is %s relatively, both ways", async (a1, r1c1) => {
    installHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C3").formulas = [[a1]];
      sheet.getRange("D3").formulasR1C1 = [[r1c1]];
      const range = sheet.getRange("C3").load("formulasR1C1");
      await context.sync();
      expect(range.formulasR1C1).toEqual([[r1c1]]);
      sheet.getRange("C3").formulasR1C1 = [[r1c1]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[a1]]);
    });
  });

  test("copying moves relative references and leaves absolute ones", async () => {
    const host = installHost({ sheets: [{ name: "Лист", rows: [[1, { formula: "=A1*$A$1" }]] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист");
      sheet.getRange("B2:B3").copyFrom("B1");
      await context.sync();
    });
    const { cells } = host.workbook.sheet("Лист");
    expect([cells.at(1, 1)?.formula, cells.at(2, 1)?.formula]).toEqual(["=A2*$A$1", "=A3*$A$1"]);
  });
});

test("the used range: values only, formats too, nothing", async () => {
  installHost({
    sheets: [
      {
        name: "Лист",
        at: "B3",
        rows: [
          ["а", null],
          [null, "б"],
        ],
      },
      { name: "Пустой" },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRange(true).load("address,values");
    const all = sheet.getUsedRange().load("address");
    const empty = context.workbook.worksheets.getItem("Пустой");
    const none = empty.getUsedRangeOrNullObject();
    const corner = empty.getUsedRange().load("address");
    await context.sync();
    expect(values.values).toEqual([
      ["а", ""],
      ["", "б"],
    ]);
    expect([values.address, all.address, corner.address]).toEqual(["Лист!B3:C4", "Лист!B3:F9", "Пустой!A1"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("formats: defaults, the newest wins, mixed is null, columns keep their widths", async () => {
  installHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A:C").format.columnWidth = 80;
    sheet.getRange("A1:C3").format.fill.color = "#abc";
    sheet.getRange("B2").format.fill.color = "yellow";
    sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").style = "Continuous";
    await context.sync();
    const all = sheet.getRange("A1:C3").load("format/fill/color,format/columnWidth,format/font/name,format/wrapText");
    const one = sheet.getRange("B2").load("format/fill/color");
    const far = sheet.getRange("F9").load("format/fill/color,format/columnWidth");
    const line = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(all.format.fill.color).toBeNull();
    expect([all.format.columnWidth, all.format.font.name, all.format.wrapText]).toEqual([80, "Calibri", false]);
    expect(one.format.fill.color).toBe("#FFFF00");
    expect([far.format.fill.color, far.format.columnWidth]).toEqual(["#FFFFFF", 48]);
    expect(line.style).toBe("Continuous");
  });
});

test("clear takes values, formats, validation and rules and leaves widths", async () => {
  const host = installHost({ sheets: [{ name: "Лист", rows: [["а"]] }] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Лист").getRange("A1:A5");
    range.format.font.bold = true;
    range.format.columnWidth = 99;
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
    range.conditionalFormats.add("Custom");
    range.clear();
    await context.sync();
  });
  const sheet = host.workbook.sheet("Лист");
  expect(sheet.used(false)).toBeNull();
  expect(sheet.rules).toHaveLength(0);
  expect(sheet.formats.at("ColumnWidth", 0, 0)).toBe(99);
});

test("rows inserted and deleted move cells, formats and tables", async () => {
  const host = installHost({
    sheets: [
      {
        name: "Лист",
        rows: [
          ["а", "б"],
          [1, 2],
          [3, 4],
        ],
      },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("A3").format.font.bold = true;
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    table.rows.add(undefined, [[5, 6]]);
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect([body.address, body.values]).toEqual([
      "Лист!A3:B4",
      [
        [3, 4],
        [5, 6],
      ],
    ]);
  });
  expect(host.workbook.sheet("Лист").formats.at("Font.Bold", 2, 0)).toBe(true);
});

test("lines inside a block are the facing edges of its cells", async () => {
  const host = installHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { borders } = sheet.getRange("A1:A3").format;
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("InsideHorizontal").color = "#112233";
    await context.sync();
    const inside = borders.getItem("InsideHorizontal").load("style,color");
    const top = borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([inside.style, inside.color, top.style]).toEqual(["Continuous", "#112233", "None"]);
  });
  const { formats } = host.workbook.sheet("Sheet1");
  expect(formats.cell(1, 0)).toEqual({
    "Borders.EdgeTop.Style": "Continuous",
    "Borders.EdgeTop.Color": "#112233",
    "Borders.EdgeBottom.Style": "Continuous",
    "Borders.EdgeBottom.Color": "#112233",
  });
});
