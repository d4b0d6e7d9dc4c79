/** @jest-environment ./test/host/environment.ts */
import type { GivenSheet } from "./host";
import { installHost } from "./install";

type Act = (context: Excel.RequestContext) => void;

async function code(act: Act): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const TWO: readonly GivenSheet[] = [{ name: "Первый" }, { name: "Второй", visibility: "Hidden" }];
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("первый");

test.each<[string, string, Act]>([
  ["a name too long", "InvalidArgument", (context) => context.workbook.worksheets.add("я".repeat(32))],
  ["a name with a slash", "InvalidArgument", (context) => context.workbook.worksheets.add("2023/2024")],
  ["a name in apostrophes", "InvalidArgument", (context) => context.workbook.worksheets.add("'Лист'")],
  ["a name taken in another case", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("ПЕРВЫЙ")],
  [
    "no such sheet",
    "ItemNotFound",
    (context) => {
      context.workbook.worksheets.getItem("Третий").activate();
    },
  ],
  ["hiding the only visible sheet", "InvalidOperation", (context) => (first(context).visibility = "Hidden")],
  [
    "deleting the only visible sheet",
    "InvalidOperation",
    (context) => {
      first(context).delete();
    },
  ],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    (context) => {
      context.workbook.worksheets.getItem("Второй").activate();
    },
  ],
  ["a position past the end", "InvalidArgument", (context) => (first(context).position = 2)],
  ["an address that is none", "InvalidArgument", (context) => first(context).getRange("нигде!")],
  ["past the last row", "InvalidArgument", (context) => first(context).getRange("A1048577")],
  ["values to a whole column", "InvalidArgument", (context) => (first(context).getRange("A:A").values = [["x"]])],
  ["a name like an address", "InvalidArgument", (context) => context.workbook.names.add("AB12", "=Первый!$A$1")],
  ["a width below nothing", "InvalidArgument", (context) => (first(context).getRange("A:A").format.columnWidth = -1)],
  ["a colour that is none", "InvalidArgument", (context) => (first(context).getRange("A1").format.fill.color = "#12")],
])("%s: %s", async (_, expected, act) => {
  installHost({ sheets: TWO });
  expect(await code(act)).toBe(expected);
});

describe("protection", () => {
  test.each<[string, Act]>([
    ["values", (context) => (first(context).getRange("A1").values = [["x"]])],
    ["number formats", (context) => (first(context).getRange("A1").numberFormat = [["@"]])],
    ["formats", (context) => (first(context).getRange("A1").format.font.bold = true)],
    [
      "clearing",
      (context) => {
        first(context).getRange().clear();
      },
    ],
    ["inserting", (context) => first(context).getRange("1:1").insert("Down")],
    [
      "validation",
      (context) => {
        first(context).getRange("A1").dataValidation.clear();
      },
    ],
    [
      "the filter",
      (context) => {
        first(context).autoFilter.remove();
      },
    ],
  ])("a protected sheet refuses %s and stays readable", async (_, act) => {
    installHost({ sheets: [{ name: "Первый", protected: true, rows: [["было"]] }] });
    expect(await code(act)).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const range = first(context).getUsedRange(true);
      range.load("values");
      const { protection } = first(context);
      protection.load("protected");
      await context.sync();
      expect([range.values, protection.protected]).toEqual([[["было"]], true]);
    });
  });

  test.each<[string, Act]>([
    ["adding", (context) => context.workbook.worksheets.add("Новый")],
    ["renaming", (context) => (first(context).name = "Иной")],
    ["moving", (context) => (first(context).position = 1)],
    ["hiding", (context) => (first(context).visibility = "Hidden")],
  ])("a protected structure refuses %s a sheet", async (_, act) => {
    const host = installHost({ sheets: [{ name: "Первый" }, { name: "Третий" }] });
    host.workbook.structureProtected = { password: null };
    expect(await code(act)).toBe("AccessDenied");
  });
});

test("sheets move, hide and come to the front", async () => {
  const host = installHost({ sheets: [{ name: "А" }, { name: "Б" }, { name: "В" }] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("В").position = 0;
    worksheets.getItem("А").visibility = "VeryHidden";
    worksheets.getItem("Б").getRange("C3:D4").select();
    await context.sync();
    const visible = worksheets.getCount(true);
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(visible.value).toBe(2);
    expect(selected.address).toBe("Б!C3:D4");
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["В", "Visible"],
      ["А", "VeryHidden"],
      ["Б", "Visible"],
    ]);
  });
  expect(host.workbook.active?.name).toBe("Б");
});

test("freezing, the page, the filter and validation can be read again", async () => {
  const host = installHost({ sheets: [{ name: "Лист", rows: [["а", "б"]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.autoFilter.apply(sheet.getRange("A1:B9"));
    sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
    sheet.showGridlines = false;
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const filtered = sheet.autoFilter.getRange().load("address");
    const inside = sheet.getRange("B4").dataValidation.load("rule,type");
    const mixed = sheet.getRange("A2:B2").dataValidation.load("type");
    const page = sheet.pageLayout.load("orientation,leftMargin,zoom");
    sheet.load("showGridlines");
    await context.sync();
    expect([frozen.address, titles.address, filtered.address]).toEqual(["Лист!A1:B3", "Лист!1:2", "Лист!A1:B9"]);
    expect(inside).toMatchObject({ type: "List", rule: { list: { source: "да,нет" } } });
    expect(mixed.type).toBe("Inconsistent");
    expect(page).toMatchObject({ orientation: "Landscape", leftMargin: 72, zoom: { horizontalFitToPages: 1 } });
    expect(sheet.showGridlines).toBe(false);
  });
  expect(host.workbook.sheet("Лист").freeze).toEqual({ rows: 3, columns: 2 });
});

test("deleting a sheet takes its tables along and breaks the names that stood on it", async () => {
  const host = installHost({ sheets: [{ name: "Остаётся" }, { name: "Уходит", rows: [["а"], [1]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Уходит");
    sheet.tables.add("A1:A2", true);
    context.workbook.names.add("Место", sheet.getRange("A1"));
    await context.sync();
    sheet.delete();
    const name = context.workbook.names.getItem("Место").load("formula");
    await context.sync();
    expect(name.formula).toBe("=#REF!");
  });
  expect(host.workbook.tables).toHaveLength(0);
});
