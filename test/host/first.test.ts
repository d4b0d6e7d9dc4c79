/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

test("first", async () => {
  const host = installHost({
    sheets: [
      {
        name: "2024",
        rows: [
          ["ФИО", "Канал"],
          ["Иванов И. И.", "ТУ"],
        ],
      },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("2024");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,address,numberFormat");
    await context.sync();
    expect(used.values).toEqual([
      ["ФИО", "Канал"],
      ["Иванов И. И.", "ТУ"],
    ]);
    expect(used.address).toBe("'2024'!A1:B2");
    context.application.suspendScreenUpdatingUntilNextSync();
    const made = context.workbook.worksheets.add("КПЭ");
    made.names.add("ЦСТВ_лист", '="кпэ"');
    const range = made.getRange("A1:B2");
    range.numberFormat = [["@"]];
    range.values = [
      ["=1", "2"],
      [3, null],
    ];
    range.format.fill.color = "#ff0000";
    range.format.columnWidth = 100;
    made.freezePanes.freezeRows(1);
    made.pageLayout.orientation = "Landscape";
    made.pageLayout.zoom = { horizontalFitToPages: 1 };
    made.getRange("C1:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
    made.autoFilter.apply(range);
    made.activate();
    range.select();
    range.load("values,text");
    const item = made.names.getItemOrNullObject("ЦСТВ_лист");
    item.load("value,type");
    made.protection.load("protected");
    await context.sync();
    expect(range.values).toEqual([
      ["=1", "2"],
      [3, ""],
    ]);
    expect(item.value).toBe("кпэ");
    expect(made.protection.protected).toBe(false);
  });
  expect(host.syncs).toBe(2);
  await new Promise((resolve) => setImmediate(resolve));
  expect(host.keptRanges).toBe(0);
});
