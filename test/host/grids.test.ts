import type { WorkbookGrids } from "../../src/intake/grid";
import { dumpCells, gridsFromHost, hostFromGrids } from "./grids";
import { createHost } from "./host";
import { loadXlsx, saveXlsx } from "./xlsx";

const GRIDS: WorkbookGrids = {
  date1904: false,
  sheets: [
    {
      name: "Вып. 2024",
      visibility: "visible",
      marker: null,
      firstRow: 2,
      firstColumn: 1,
      values: [
        ["ФИО", "Дата", "Явка"],
        ["Образцов <О> & «О»", 45292, 0.5],
        ["=1", null, true],
      ],
      numberFormats: [
        ["General", "General", "General"],
        ["@", "dd.mm.yyyy", "0.0%"],
        ["@", "General", "General"],
      ],
    },
    {
      name: "КПЭ",
      visibility: "hidden",
      marker: "кпэ",
      firstRow: 0,
      firstColumn: 0,
      values: [["№"]],
      numberFormats: [["General"]],
    },
  ],
};

test("grids go into the workbook and come back the same", () => {
  expect(gridsFromHost(hostFromGrids(GRIDS))).toEqual(GRIDS);
});

test("a saved workbook is read back the same by the product's reader", () => {
  const file = saveXlsx(hostFromGrids(GRIDS));
  expect(gridsFromHost(loadXlsx(file))).toEqual(GRIDS);
});

test("a file that is no workbook is refused in words", () => {
  expect(() => loadXlsx(new Uint8Array([1, 2, 3]))).toThrow(/book\.xlsx/);
});

test("a dump tells value, formula, number format and formats of each cell", () => {
  const host = createHost({ sheets: [{ name: "Лист", rows: [["а", { formula: '=HYPERLINK("#Лист!A1","к А1")' }]] }] });
  const sheet = host.workbook.sheet("Лист");
  sheet.formats.set("Font.Bold", { row: 0, column: 0, rows: 1, columns: 1 }, true);
  sheet.formats.set("NumberFormat", { row: 0, column: 0, rows: 1, columns: 1 }, "@");
  expect(dumpCells(host, "Лист")).toEqual([
    { address: "A1", value: "а", formula: null, numberFormat: "@", format: { "Font.Bold": true } },
    { address: "B1", value: "к А1", formula: '=HYPERLINK("#Лист!A1","к А1")', numberFormat: "General", format: {} },
  ]);
});
