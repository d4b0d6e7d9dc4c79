import { columnName, trimSheetXml } from "../../src/xlsx/sheet-trim";
import { DamagedFileError } from "../../src/xlsx/damaged-file";
import { worksheet } from "./make-package";

const trim = (xml: string) => {
  const { xml: left, ...rest } = trimSheetXml(new TextEncoder().encode(xml));
  return { xml: new TextDecoder().decode(left), ...rest };
};
const inside = (rows: string) => trim(worksheet(rows)).xml.replace(/^[^]*<sheetData>|<\/sheetData>[^]*$/g, "");

test.each([
  [
    "formatted rows",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"/><row r="3"></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    "formatted cells",
    '<row r="1"><c r="A1" s="4"/><c r="B1" t="s"><v>0</v></c><c r="C1"></c></row>',
    '<row r="1"><c r="B1" t="s"><v>0</v></c></row>',
  ],
  ["an empty text as a formula's result", '<row r="1"><c r="A1" t="str"><f>IF(A2="","",1)</f><v></v></c></row>', ""],
  ["an empty value element", '<row r="1"><c r="A1"><v/></c></row>', ""],
  [
    "spaces as a value",
    '<row r="1"><c r="A1" t="str"><v> </v></c></row>',
    '<row r="1"><c r="A1" t="str"><v> </v></c></row>',
  ],
  [
    "inline text",
    '<row r="1"><c r="A1" t="inlineStr"><is><t>а</t></is></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>а</t></is></c></row>',
  ],
  [
    "a formula with a «greater»",
    '<row r="1"><c r="A1"><f>B1>C1</f><v>1</v></c></row>',
    '<row r="1"><c r="A1"><f>B1>C1</f><v>1</v></c></row>',
  ],
  [
    "rows without numbers get those they had",
    "<row></row><row ht='3'><c><v>1</v></c></row>",
    "<row ht='3' r=\"2\"><c><v>1</v></c></row>",
  ],
  [
    "cells without addresses keep the empty ones before them",
    '<row r="1"><c s="1"/><c><v>1</v></c></row>',
    '<row r="1"><c s="1"/><c><v>1</v></c></row>',
  ],
])("%s", (_, rows, left) => {
  expect(inside(rows)).toBe(left);
});

test("a prefix on every name, as some producers write", () => {
  const rows =
    '<x:row r="7"><x:c r="C7"><x:v>1</x:v></x:c><x:c r="D7" s="1"/></x:row><x:row r="8"><x:c r="A8"/></x:row>';
  const trimmed = trim(`<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`);
  expect(trimmed).toMatchObject({ rows: 7, columns: 3 });
  expect(trimmed.xml).toBe(
    '<x:worksheet><x:sheetData><x:row r="7"><x:c r="C7"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test("what stands before and behind the table stays", () => {
  const xml = '<worksheet a="1>0"><cols/><sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
  expect(trim(xml).xml).toBe(xml);
});

test("the size is that of the filled cells", () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="AB5"><v>1</v></c><c r="AZ5" s="1"/></row><row r="9"><c r="A9"/></row>';
  expect(trim(worksheet(rows))).toMatchObject({ rows: 5, columns: 28 });
});

test("formulas that were never calculated are counted", () => {
  const rows = '<row r="3"><c r="B3"><f>A1</f></c><c r="C3"><f>A1</f><v>0</v></c><c r="D3"><f>A1</f></c></row>';
  expect(trim(worksheet(rows)).uncalculated).toEqual({ count: 2, first: "B3" });
});

test.each(["<worksheet><cols/></worksheet>", "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c>"])(
  "a part that breaks off is damaged: %s",
  (xml) => {
    expect(() => trim(xml)).toThrow(DamagedFileError);
  },
);

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});
