/** @jest-environment ./test/host/environment.ts */
/**
 * Every test that writes opens its port with `openPort`, which compares the
 * source sheets before and after; here that it would notice a change, and that
 * a whole report over sources with everything in them changes nothing.
 */
import { PageCalculator } from "../../src/app/page-calculator";
import { recalculate } from "../../src/app/recalculate";
import { serialOf } from "../../src/registry/date";
import { areaOf } from "../host/given";
import type { WorkbookHost } from "../host/host";
import { installHost } from "../host/install";
import type { Sheet } from "../host/model/sheet";
import { sourceSheets } from "./source-sheets";
import { GO_ON, MODELS, openPort, quiet, SOURCE } from "./workbooks";

/** What somebody may do to a sheet, each by a way of its own. */
const CHANGES: readonly [string, (sheet: Sheet, host: WorkbookHost) => void][] = [
  ["a value", (sheet) => { sheet.cells.put(3, 2, { value: "Другая Проба", formula: null }); }],
  ["a formula over an equal value", (sheet) => { sheet.cells.put(3, 1, { value: 1, formula: "=2-1" }); }],
  ["a number format", (sheet) => { sheet.formats.set("NumberFormat", areaOf("E4"), "0.00"); }],
  ["a fill", (sheet) => { sheet.formats.set("Fill.Color", areaOf("C4"), "#FFFF00"); }],
  ["a hidden row", (sheet) => { sheet.formats.set("RowHidden", areaOf("A4:XFD4"), true); }],
  ["a filter", (sheet) => { sheet.autoFilter = { area: areaOf("B3:E5"), criteria: [null, null, null, null] }; }],
  ["frozen rows", (sheet) => { sheet.freeze = { rows: 3, columns: 0 }; }],
  ["visibility", (sheet, host) => { host.workbook.add("Ещё лист"); sheet.visibility = "Hidden"; }],
  ["the name", (sheet) => { sheet.name = "Вып. 2025"; }],
  ["a merged cell", (sheet) => { sheet.merged = [areaOf("B1:E1")]; }],
  ["the sheet itself", (sheet, host) => { host.workbook.add("Ещё лист"); host.workbook.remove(sheet); }],
]; // prettier-ignore

test.each(CHANGES)("a change of a source while sheets are written is noticed: %s", async (_, change) => {
  const host = installHost({ sheets: [SOURCE] });
  const source = host.workbook.sheet("Вып. 2024");
  const port = openPort();
  await port.read(quiet, GO_ON);
  let isChanged = false;
  const writing = port.write(MODELS, () => {
    if (!isChanged) change(source, host);
    isChanged = true;
  });
  await expect(writing).rejects.toThrow(/toEqual/);
});

test("values, formulas, formats, filters, hidden rows and columns of all sources are the same after a whole report", async () => {
  const host = installHost({
    sheets: [
      {
        name: "Выпуск 2024",
        rows: [
          ["ФИО", "Группа", "Занятость", "Дата рождения", "Средний балл"],
          ["Тестов Тест Тестович", "П-41", "работает", { value: 38_000, numberFormat: "dd.mm.yyyy" }, { formula: "=4+0.5", value: 4.5 }], // prettier-ignore
          ["Примерова Проба Пробовна", "П-41", "не работает", "01.02.2004", { formula: "=1/0", value: "#DIV/0!" }],
        ],
      },
      {
        name: "Справочник",
        rows: [
          ["Ведущие предприятия", "Номер"],
          ["ООО «Образец»", "007"],
        ],
      },
      { name: "Черновик", rows: [["заметки"]], visibility: "VeryHidden" },
    ],
  });
  const [people, firms] = ["Выпуск 2024", "Справочник"].map((name) => host.workbook.sheet(name));
  if (people === undefined || firms === undefined) throw new Error("no sheets");
  people.formats.set("RowHidden", areaOf("A3:XFD3"), true);
  people.formats.set("ColumnHidden", areaOf("E1:E1048576"), true);
  people.formats.set("Fill.Color", areaOf("C2"), "#92D050");
  people.formats.set("Font.Strikethrough", areaOf("A3:E3"), true);
  people.autoFilter = { area: areaOf("A1:E3"), criteria: [null, null, { filterOn: "Values", values: ["работает"] }, null, null] }; // prettier-ignore
  firms.protection = { options: null, password: "12345" };
  const before = sourceSheets(host);
  const tools = { port: openPort(), calculator: new PageCalculator(), today: () => serialOf(2025, 6, 1) };
  const hooks = { onStage: () => undefined, onProgress: () => undefined, signal: GO_ON };
  await recalculate(tools, hooks);
  await recalculate(tools, hooks);
  expect(sourceSheets(host)).toEqual(before);
});
