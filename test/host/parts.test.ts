/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

test("settings keep JSON and dates, and are gone when deleted", async () => {
  const host = installHost();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("вид", { schemaVersion: 1, listed: ["а", "б"] });
    settings.add("когда", new Date(86_400_000));
    await context.sync();
    const kind = settings.getItem("вид").load("value");
    const when = settings.getItem("когда").load("value");
    const none = settings.getItemOrNullObject("нет");
    await context.sync();
    expect(kind.value).toEqual({ schemaVersion: 1, listed: ["а", "б"] });
    expect(when.value).toEqual(new Date(86_400_000));
    expect(none.isNullObject).toBe(true);
    settings.getItem("вид").delete();
    await context.sync();
  });
  expect([...host.workbook.settings.keys()]).toEqual(["когда"]);
});

test("parts of XML are found by their namespace", async () => {
  installHost();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="urn:пример:один">1</a>');
    parts.add("<b/>");
    await context.sync();
    const one = parts.getByNamespace("urn:пример:один").getOnlyItem();
    const xml = one.getXml();
    const none = parts.getByNamespace("urn:пример:два").getOnlyItemOrNullObject();
    await context.sync();
    expect(xml.value).toBe('<a xmlns="urn:пример:один">1</a>');
    expect(none.isNullObject).toBe(true);
  });
});

test("a rule is of its own type only and goes when its cells are cleared of rules", async () => {
  const host = installHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$A1="нет"';
    rule.custom.format.font.color = "#C00000";
    await context.sync();
    const other = rule.cellValueOrNullObject.load("rule");
    await context.sync();
    expect(other.isNullObject).toBe(true);
    rule.cellValue.load("rule");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
  const [rule] = host.workbook.sheet("Sheet1").rules;
  expect(rule?.record.children.get("Custom")?.children.get("Rule")?.values.get("Formula")).toBe('=$A1="нет"');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(host.workbook.sheet("Sheet1").rules).toHaveLength(0);
});

test("a table: columns, sorting, adding and deleting rows, turning into a range", async () => {
  const host = installHost({
    sheets: [
      {
        name: "Лист",
        rows: [
          ["Группа", "Число"],
          ["б", 2],
          ["а", 3],
          ["в", 1],
        ],
      },
    ],
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Лист!A1:B4", true);
    table.name = "Т_Группы";
    table.sort.apply([{ key: 1, ascending: false }]);
    table.columns.add(undefined, [["Доля"], [0.1], [0.2], [0.3]]);
    const column = table.columns.getItem("Доля").load("index,values");
    const rows = table.rows.load("items/values");
    await context.sync();
    expect(column.index).toBe(2);
    expect(rows.items.map((row) => row.values[0])).toEqual([
      ["а", 3, 0.1],
      ["б", 2, 0.2],
      ["в", 1, 0.3],
    ]);
    table.convertToRange();
    await context.sync();
  });
  expect(host.workbook.tables).toHaveLength(0);
});

test("tables do not overlap, and a name is taken once", async () => {
  installHost({ sheets: [{ name: "Лист", rows: [["а"], [1]], merged: ["D1:E1"] }] });
  const add = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист").tables.add(address, true);
      await context.sync();
    });
  await add("A1:A2");
  await expect(add("A2:B3")).rejects.toMatchObject({ code: "MergedRangeConflict" });
  await expect(add("D1:E3")).rejects.toMatchObject({ code: "MergedRangeConflict" });
});

test("finding, replacing, removing what repeats", async () => {
  installHost({ sheets: [{ name: "Лист", rows: [["Армия"], ["армия"], ["ТУ"], ["ТУ"]] }] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Лист").getRange("A1:A4");
    const first = range.find("арм", { matchCase: true }).load("address");
    const none = range.findOrNullObject("учёба", {});
    const replaced = range.replaceAll("армия", "служба", { completeMatch: true });
    const removed = range.removeDuplicates([0], false).load("removed,uniqueRemaining");
    range.load("values");
    await context.sync();
    expect([first.address, none.isNullObject, replaced.value]).toEqual(["Лист!A2", true, 2]);
    expect(removed).toMatchObject({ removed: 2, uniqueRemaining: 2 });
    expect(range.values).toEqual([["служба"], ["ТУ"], [""], [""]]);
  });
});

test.each<[string, string, unknown]>([
  ["0.5", "0.0%", "50,0%"],
  ["1234567.5", "#,##0.00", "1\u00A0234\u00A0567,50"],
  ["45292", "dd.mm.yyyy", "01.01.2024"],
  ["64.999", "0.00", "65,00"],
  ["0.1", "General", "0,1"],
])("%s is shown by %s as %s", async (value, format, shown) => {
  installHost({ sheets: [{ name: "Лист", rows: [[{ value: Number(value), numberFormat: format }]] }] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Лист").getRange("A1").load("text");
    await context.sync();
    expect(range.text).toEqual([[shown]]);
  });
});
