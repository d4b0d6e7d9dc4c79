/** What holds of files however they are spoilt, and of the file that is written of any workbook (issue 4). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "@e965/xlsx";
import fc from "fast-check";
import { columnLetters } from "../../src/registry/source";
import { cellText } from "../../src/report/cell-text";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { listZip, packStored, unpackEntry } from "../../src/xlsx/zip";
import { readSheetCells } from "../support/read-sheet-cells";
import { calculated } from "./calculate";
import { messyWorkbook, recipes } from "./invented-workbook";
import { property, type Property } from "./property";
import { strangeText } from "./strange";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample.xlsx")));

/** A change of bytes; `at` is a share of the length, 0–1. */
interface Damage {
  readonly kind: "cut" | "flip" | "drop" | "repeat" | "zero";
  readonly at: number;
  readonly length: number;
  readonly bit: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("cut", "flip", "flip", "flip", "drop", "repeat", "zero"),
  at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.97, max: 1, noNaN: true })),
  length: fc.constantFrom(1, 2, 4, 16, 512, 4096),
  bit: fc.nat(7),
});

function damaged(bytes: Uint8Array, { kind, at, length, bit }: Damage): Uint8Array {
  const start = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  const part = bytes.subarray(start, start + length);
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (kind) {
    case "cut":
      return bytes.slice(0, start);
    case "drop":
      return joined(bytes.subarray(0, start), bytes.subarray(start + length));
    case "repeat":
      return joined(bytes.subarray(0, start), part, bytes.subarray(start));
    case "zero":
      return bytes.map((byte, index) => (index >= start && index < start + length ? 0 : byte));
    case "flip":
      return bytes.map((byte, index) => (index === start ? byte ^ (1 << bit) : byte));
  }
}

/** A refusal with words for the officer, or whole rectangles. */
function assertAnswer(bytes: Uint8Array, fileName: string): void {
  const outcome = readWorkbookFile(bytes, fileName);
  if (outcome.status === "refused") {
    assert.match(outcome.message, /[а-яё]{3}/u);
    return;
  }
  for (const { name, values, numberFormats } of outcome.grids.sheets) {
    const width = values[0]?.length ?? 0;
    assert.ok(values.every((row) => row.length === width), `${name}: rows of different length`);
    assert.ok(numberFormats === null || numberFormats.length === values.length, `${name}: formats of another height`);
    assert.ok(values.flat().every((value) => typeof value !== "number" || Number.isFinite(value)), `${name}: no number`);
  }
  calculated(outcome.grids);
} // prettier-ignore

const spoilt = property("a spoilt .xlsx is refused or read", 40, fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
  assertAnswer(damages.reduce(damaged, SAMPLE), "книга.xlsx");
}); // prettier-ignore

/** The first 30 rows of each sheet, for formats that are read more slowly. */
const SMALL = library.read(SAMPLE, { type: "array", sheetRows: 30 });

/** The sample in the older formats. */
const OLDER = new Map(
  (["biff8", "xlsb", "ods"] as const).map((type) => [type, new Uint8Array(library.write(SMALL, { type: "array", bookType: type }) as ArrayBuffer)]),
); // prettier-ignore

const older = property("a spoilt .xls, .xlsb or .ods is refused or read", 30, fc.tuple(fc.constantFrom(...OLDER.keys()), fc.array(damage, { minLength: 1, maxLength: 3 })), ([type, damages]) => {
  assertAnswer(damages.reduce(damaged, OLDER.get(type) ?? SAMPLE), type === "biff8" ? "книга.xls" : `книга.${type}`);
}); // prettier-ignore

/** What may stand in the XML of a part, and should not. */
const XML_PIECES = [
  "<", ">", "\"", "&", "&#0;", "&#x110000;", "&lol9;", "<!ENTITY a \"b\">", "]]>", "<![CDATA[", "<!--", "-->", "</row>", "<row r=\"1048577\">",
  "<row r=\"0\">", "<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>", "<c r=\"XFE1\"><v>1</v></c>", "<c r=\"A1\" t=\"s\"><v>999999</v></c>",
  "<c r=\"\"><v>1</v></c>", "<c r=\"__proto__\"><v>1</v></c>", "<v>1e999</v>", "<v>NaN</v>", "<v></v>", " t=\"e\"", " t=\"b\"", " t=\"d\"", " s=\"9999\"",
  "<f>HYPERLINK(\"a\")</f>", "<dimension ref=\"A1:XFD1048576\"/>", "\u0000", "\ufffe", "xml:space=\"preserve\"", "9".repeat(40),
]; // prettier-ignore

const rewriting = fc.record({
  part: fc.nat(60),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 10, 300),
  piece: fc.constantFrom("", ...XML_PIECES),
});

const PARTS = listZip(SAMPLE).map((entry) => ({ name: entry.name, text: new TextDecoder().decode(unpackEntry(SAMPLE, entry)) })); // prettier-ignore

const rewritten = property("an .xlsx with spoilt XML is refused or read", 8, fc.array(rewriting, { minLength: 1, maxLength: 4 }), (changes) => {
  const texts = PARTS.map(({ text }) => text);
  for (const { part, at, drop, piece } of changes) {
    const index = part % texts.length;
    const text = texts[index] ?? "";
    const start = Math.floor(at * text.length);
    texts[index] = text.slice(0, start) + piece + text.slice(start + drop);
  }
  const encoder = new TextEncoder();
  assertAnswer(packStored(PARTS.map(({ name }, index) => ({ name, data: encoder.encode(texts[index]) }))), "книга.xlsx");
}); // prettier-ignore

const csv = property("any .csv is refused or read", 60, fc.tuple(fc.array(fc.array(strangeText.map((text) => text.slice(0, 200)), { maxLength: 6 }), { maxLength: 8 }), fc.constantFrom(";", ",", "\t"), fc.boolean()), ([rows, separator, quoted]) => {
  const text = rows.map((cells) => cells.map((cell) => (quoted ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join("\r\n");
  assertAnswer(new TextEncoder().encode(text), "список.csv");
}); // prettier-ignore

const written = property("text stays text in the written file", 4, recipes(["spaces"], 60), async (recipe) => {
  const found = calculated(messyWorkbook(recipe));
  if (found === null) return;
  const bytes = await writeWorkbookFile(found.models);
  // A strict parser takes every part; the library finds no formulas but ours, and no links.
  const witnessed = new Map(readSheetCells(bytes).map(({ name, cells }) => [name, cells]));
  const book = library.read(bytes, { type: "array", cellFormula: true, cellHTML: false });
  for (const { name, rows } of found.models) {
    const sheet = book.Sheets[name];
    for (const [row, { cells }] of rows.entries()) {
      for (const [column, { value, link, live }] of cells.entries()) {
        const address = `${columnLetters(column)}${String(row + 1)}`;
        const read = sheet?.[address] as library.CellObject | undefined;
        if (live !== undefined) {
          assert.notEqual(read?.f, undefined, `${name}!${address} is no formula`);
          continue;
        }
        assert.equal(read?.f ?? read?.l, undefined, `${name}!${address} is a formula or a link`);
        if (typeof value !== "string" || link !== undefined) continue;
        const expected = cellText(value);
        assert.equal(witnessed.get(name)?.get(address)?.value ?? "", expected, `${name}!${address} in XML`);
        if (expected !== "") assert.deepEqual([read?.t, read?.v], ["s", expected], `${name}!${address} in the library`);
      }
    }
  }
}); // prettier-ignore

/** All of them. */
export const FILE_PROPERTIES: readonly Property[] = [spoilt, older, rewritten, csv, written];
