/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test("what is written is there in the next sync, and every range is let go at the end", async () => {
  const host = installHost({ sheets: [{ name: "2024", rows: [["ФИО", "Канал"]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("2024");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,address");
    await context.sync();
    expect(used.values).toEqual([["ФИО", "Канал"]]);
    expect(used.address).toBe("'2024'!A1:B1");
    const below = used.getOffsetRange(1, 0);
    below.values = [["Образцов О. О.", "ТУ"]];
    await context.sync();
    below.load("values");
    await context.sync();
    expect(below.values).toEqual([["Образцов О. О.", "ТУ"]]);
  });
  await turn();
  expect(host.syncs).toBe(3);
  expect(host.keptRanges).toBe(0);
});

test("adding a sheet, a name, a table, a chart and a rule adds each once, however often it is used afterwards", async () => {
  const host = installHost({
    sheets: [
      {
        name: "Лист",
        rows: [
          ["Год", "Число"],
          [2024, 5],
        ],
      },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    const made = context.workbook.worksheets.add("КПЭ");
    const name = made.names.add("ЦСТВ_лист", '="кпэ"');
    const table = sheet.tables.add("A1:B2", true);
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B2"));
    const rule = sheet.getRange("A2:B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const setting = context.workbook.settings.add("ключ", "значение");
    await context.sync();
    made.tabColor = "#00ff00";
    name.comment = "метка";
    table.name = "Т_Числа";
    chart.name = "Столбики";
    rule.custom.rule.formula = "=$B2>3";
    setting.value = "другое";
    await context.sync();
    name.load("value,comment,scope,type");
    table.load("name");
    chart.load("name");
    setting.load("value");
    await context.sync();
    expect(name).toMatchObject({ value: "кпэ", comment: "метка", scope: "Worksheet", type: "String" });
    expect([table.name, chart.name, setting.value]).toEqual(["Т_Числа", "Столбики", "другое"]);
  });
  const { workbook } = host;
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Лист", "КПЭ"]);
  expect(workbook.sheet("КПЭ").names).toHaveLength(1);
  expect(workbook.tables).toHaveLength(1);
  expect(workbook.sheet("Лист").rules).toHaveLength(1);
  expect(workbook.sheet("Лист").parts.get("ChartCollection")?.items).toHaveLength(1);
});

test("null objects stay null in later syncs, and methods on them do nothing", async () => {
  installHost();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Нет такого");
    none.delete();
    const range = none.getRange("A1");
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    range.values = [["x"]];
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("an error names the member and the statement; what was loaded before it stays loaded, nothing after it is done", async () => {
  const host = installHost({ sheets: [{ name: "Лист", rows: [["было"]] }] });
  let loaded: unknown;
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    const first = sheet.getRange("A1");
    first.load("values");
    try {
      sheet.getRange("B1").values = [["сделано"]];
      sheet.getRange("C1:D1").values = [["не", "того", "размера"]];
      sheet.getRange("E1").values = [["уже нет"]];
      await context.sync();
    } finally {
      loaded = first.values;
    }
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(loaded).toEqual([["было"]]);
  const { cells } = host.workbook.sheet("Лист");
  expect(cells.at(0, 1)?.value).toBe("сделано");
  expect(cells.at(0, 4)).toBeUndefined();
});

test("what the host does not know is refused by name", async () => {
  installHost();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Range.getImage") as string });
});

test("names a class does not have are ignored in load, as in Excel", async () => {
  installHost({ sheets: [{ name: "Лист" }] });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(["items/name"]);
    await context.sync();
    expect(() => sheets.items[0]?.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    sheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Лист"]);
  });
});

test("a big block written at once arrives whole", async () => {
  const host = installHost();
  const rows = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 6 }, (_, column) => row * 10 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2").getAbsoluteResizedRange(2000, 6);
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  expect(host.workbook.sheet("Sheet1").used(true)).toEqual({ row: 1, column: 1, rows: 2000, columns: 6 });
});

test("a kept range follows the rows inserted above it and the new name of its sheet", async () => {
  installHost({ sheets: [{ name: "Лист", rows: [["а"], ["б"]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    const kept = sheet.getRange("A2");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Иной лист";
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["'Иной лист'!A4", [["б"]]]);
    sheet.getRange("4:4").delete("Up");
    kept.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});
