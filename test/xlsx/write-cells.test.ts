import fc from "fast-check";
import type { CellModel } from "../../src/report/sheet-model";
import { BORDER_SIDES, STYLES } from "../../src/report/styles";
import type { CellStyle, StyleName } from "../../src/report/styles";
import { cellText } from "../../src/report/cell-text";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { differences } from "../support/cell-dump";
import type { CellDump } from "../support/cell-dump";
import { readSheetCells } from "../support/read-sheet-cells";
import { sheetOf } from "./models";

const textCell = (value: CellModel["value"]): CellModel => ({ value, style: "text" });

/** The values of the first column as an XML parser finds them. */
async function written(values: readonly CellModel["value"][]): Promise<CellDump["value"][]> {
  const bytes = await writeWorkbookFile([sheetOf(values.map((value) => [textCell(value)]))]);
  const cells = readSheetCells(bytes)[0]?.cells;
  return values.map((_, row) => cells?.get(`A${row + 1}`)?.value ?? null);
}

/** Strings of every sort of UTF-16 unit, and those that programs trip over. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc
    .array(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        "\t",
        "\r\n",
        "\n",
        "\u0000",
        "\u000b",
        "_x0041_",
        "_x005F_",
        "#N/A",
        "&lt;",
        "<",
        "]]>",
        "\u202e",
        "\u200f",
        "\ud800",
        "\udc00",
        "\ufffe",
        " ",
        "я",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join("")),
);

test("any text comes back as itself, or as its sanitised form", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
      const expected = texts.map((text) => (cellText(text) === "" ? null : cellText(text)));
      expect(await written(texts)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("the reader gives back what the writer wrote", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const rows = [["начало"], ...texts, ["конец"]].flat().map((text) => [textCell(text)]);
      const outcome = readWorkbookFile(await writeWorkbookFile([sheetOf(rows)]), "а.xlsx");
      const values = outcome.status === "read" ? outcome.grids.sheets[0]?.values.map((row) => row[0]) : outcome;
      expect(values).toEqual(["начало", ...texts.map((text) => cellText(text) || null), "конец"]);
    }),
    { numRuns: 30 },
  );
});

test("text without control characters and lone surrogates is not changed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), (text) => {
      expect(cellText(text)).toBe(text);
    }),
  );
});

test.each([
  ["Ива\u0007нов\u0000", "Иванов"],
  ["а\r\nб\rв\nг", "а\nб\nв\nг"],
  ["\ud83d и \ude00", "\ufffd и \ufffd"],
  ["\ud83d\ude00", "\ud83d\ude00"],
  ["\ufffe\uffff", ""],
  ["я".repeat(32_767), "я".repeat(32_767)],
  ["я".repeat(32_768), `${"я".repeat(32_766)}…`],
  [`${"я".repeat(32_765)}\ud83d\ude00\ud83d\ude00`, `${"я".repeat(32_765)}…`],
])("sanitised %#", (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test("numbers, booleans and emptiness keep their type", async () => {
  const values = [0, -1.5, 1e21, 0.1 + 0.2, 45_536, true, false, null];
  expect(await written(values)).toEqual(values);
});

test("a number that no cell can hold is our mistake", async () => {
  await expect(written([Number.NaN])).rejects.toThrow(RangeError);
});

test.each<[string, CellModel, CellDump["value"]]>([
  [
    "no words of its own",
    { value: null, style: "text", link: { sheet: "Вып. 2024", address: "F17" } },
    "Вып. 2024, F17",
  ],
  ["empty words", { value: "\u0001", style: "text", link: { sheet: "Вып. 2024", address: "F17" } }, "Вып. 2024, F17"],
  ["words", { value: "строка 17", style: "text", link: { sheet: "Вып. 2024", address: "F17" } }, "строка 17"],
])("a link with %s", async (_, cell, expected) => {
  const bytes = await writeWorkbookFile([sheetOf([[cell]])]);
  expect(readSheetCells(bytes)[0]?.cells.get("A1")?.value).toBe(expected);
});

test.each<[CellModel, string]>([
  [{ value: "проза", style: "blank" }, "General"],
  [{ value: "=1+1", style: "blank" }, "@"],
  [{ value: "5-7", style: "blank" }, "@"],
  [{ value: "имя", style: "text" }, "@"],
  [{ value: 7, style: "text" }, "General"],
  [{ value: 64.996, style: "text", numberFormat: "0.00" }, "0.00"],
  [{ value: null, style: "text" }, "@"],
])("%j has the number format %s", async (cell, format) => {
  const bytes = await writeWorkbookFile([sheetOf([[cell]])]);
  expect(readSheetCells(bytes)[0]?.cells.get("A1")?.numberFormat).toBe(format);
});

test.each(Object.entries(STYLES) as [StyleName, CellStyle][])("the look «%s»", async (name, style) => {
  const bytes = await writeWorkbookFile([sheetOf([[{ value: "слово", style: name }]])]);
  const sides = BORDER_SIDES[style.border];
  const line = (drawn: boolean) => (drawn ? "#7F7F7F" : null);
  expect(readSheetCells(bytes)[0]?.cells.get("A1")).toEqual({
    value: "слово",
    numberFormat: style.numberFormat,
    fontName: "Times New Roman",
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    color: style.color,
    fill: style.fill,
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: style.wrap,
    borders: { top: line(sides.top), right: line(sides.right), bottom: line(sides.bottom), left: line(sides.left) },
  });
});

test("cells that a row leaves out look blank, like the rest of the sheet", async () => {
  const rows = [[textCell("а")], [], [textCell("б"), textCell("в")]];
  const bytes = await writeWorkbookFile([sheetOf(rows, { columns: [{ width: 5 }, { width: 5 }, { width: 5 }] })]);
  const cells = readSheetCells(bytes)[0]?.cells;
  expect([...(cells?.keys() ?? [])]).toEqual(["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"]);
  expect(cells?.get("C2")).toMatchObject({ value: null, fontName: "Times New Roman", numberFormat: "General" });
});

test("two dumps are told apart by sheet, cell and property", async () => {
  const dump = async (value: string, style: StyleName) =>
    readSheetCells(await writeWorkbookFile([sheetOf([[{ value, style }]])]));
  const [left, right] = [await dump("а", "prose"), await dump("б", "proseBold")];
  expect(differences(left, left)).toEqual([]);
  expect(differences(left, right)).toEqual(['КПЭ!A1 value: "а" | "б"', "КПЭ!A1 bold: false | true"]);
  expect(differences(left, right, (_, __, property) => property === "value")).toEqual(["КПЭ!A1 bold: false | true"]);
  expect(differences(left, [])).toEqual(["КПЭ: the sheet is missing on the right"]);
});
