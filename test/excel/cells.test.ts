import { areaAddress, cellAddress, columnLetters, sheetReference } from "../../src/excel/address";
import { inputFormatOf, inputOf, linkFormula } from "../../src/excel/cells";
import type { CellModel } from "../../src/report/sheet-model";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("addresses count from A1", () => {
  expect(cellAddress(16, 5)).toBe("F17");
  expect(areaAddress({ row: 0, column: 0, rows: 5, columns: 3 })).toBe("A1:C5");
});

test.each([
  ["КПЭ", "'КПЭ'!A1"],
  ["Вып. 2024", "'Вып. 2024'!A1"],
  ["2024", "'2024'!A1"],
  ["О'Генри", "'О''Генри'!A1"],
])("a reference to the sheet %s is quoted", (sheet, reference) => {
  expect(sheetReference(sheet, "A1")).toBe(reference);
});

const target = { sheet: "Вып. 2024", address: "F17" };

test.each<[CellModel["value"], string]>([
  ["стр. 17", `=HYPERLINK("#'Вып. 2024'!F17","стр. 17")`],
  ['ООО "Нива"', `=HYPERLINK("#'Вып. 2024'!F17","ООО ""Нива""")`],
  [17, `=HYPERLINK("#'Вып. 2024'!F17",17)`],
  ["=1+1", `=HYPERLINK("#'Вып. 2024'!F17","=1+1")`],
])("a link showing %j", (shown, formula) => {
  expect(inputOf({ value: shown, style: "listLink", link: target })).toBe(formula);
});

test("the text of a link is at most 255 characters long", () => {
  const text = /,"(.*)"\)$/.exec(linkFormula(target, "я".repeat(400)))?.[1];
  expect(text).toBe(`${"я".repeat(254)}…`);
  expect(/,"(.*)"\)$/.exec(linkFormula(target, "я".repeat(255)))?.[1]).toBe("я".repeat(255));
});

test("no half of a surrogate pair is left at the cut of a link's text", () => {
  const formula = linkFormula(target, `${"я".repeat(253)}\u{1f600}${"я".repeat(9)}`);
  expect(/,"(.*)"\)$/u.exec(formula)?.[1]).toBe(`${"я".repeat(253)}…`);
});

test.each<[CellModel, string]>([
  [{ value: "Тестов Т. Т.", style: "listText" }, "@"],
  [{ value: "Тестов Т. Т.", style: "listProse" }, "General"],
  [{ value: "=HYPERLINK(1)", style: "listProse" }, "@"],
  [{ value: "1.2", style: "listProse" }, "@"],
  [{ value: 65, style: "figure", numberFormat: "0.00" }, "0.00"],
  [{ value: 65, style: "listText" }, "General"],
  [{ value: "стр. 17", style: "listText", link: target }, "General"],
  [{ value: null, style: "listText", link: target }, "@"],
])("the format of %j is %s", (cell, format) => {
  expect(inputFormatOf(cell)).toBe(format);
});

test.each<[CellModel | undefined, string | number | boolean | null]>([
  [undefined, null],
  [{ value: null, style: "text" }, null],
  [{ value: "", style: "text" }, null],
  [{ value: 0, style: "figure" }, 0],
  [{ value: false, style: "text" }, false],
  [{ value: "'Нива'", style: "text" }, "''Нива'"],
])("the input of %j is %j", (cell, input) => {
  expect(inputOf(cell)).toBe(input);
});
