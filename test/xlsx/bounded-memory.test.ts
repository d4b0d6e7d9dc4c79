/**
 * Bombs are refused or read within bounds of memory, measured in a process of
 * its own whose heap cannot grow past 192 MB; buffers stand beside the heap, so
 * the peak of the whole process is looked at too.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/crc32";
import { handMade, handParts, packed, type HandParts } from "./make-package";

jest.setTimeout(180_000);

const HEAP_MB = 192;
/** What Node with its compiler of TypeScript and the file library takes anyway is about 150 MB. */
const PEAK_MB = 480;

const directory = mkdtempSync(join(tmpdir(), "bombs-"));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

interface Answer {
  readonly status: string;
  readonly code?: string;
  readonly message?: string;
  /** Name, rows, the first cell. */
  readonly sheets?: readonly (readonly [string, number, string])[];
  readonly peakMegabytes: number;
}

let files = 0;

/** Reads the bytes in a process of its own; a process that ran out of memory ends with an error. */
async function readApart(bytes: Uint8Array): Promise<Answer> {
  const path = join(directory, `${(files += 1)}.xlsx`);
  writeFileSync(path, bytes);
  const program = join(__dirname, "bounded", "read-file.ts");
  const options = [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx", program, path];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: join(__dirname, "../..") });
  return JSON.parse(stdout) as Answer;
}

/** A container whose parts are compressed; `declared` lies about the size of the parts it names. */
function compressed(
  parts: Readonly<Record<string, Uint8Array>>,
  declared: Readonly<Record<string, number>> = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(parts)) {
    const [title, body] = [Buffer.from(name), deflateRawSync(data)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(declared[name] ?? data.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), fields, title, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("504b01021400", "hex"), fields, tail, title]));
    locals.push(local);
    offset += local.length;
  }
  const directoryBytes = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directoryBytes, end]));
}

const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c></row>';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook of one sheet with some of its parts put in as bytes. */
function workbookWith(parts: Readonly<Record<string, Uint8Array>>, more: HandParts = {}): Readonly<Record<string, Uint8Array>> {
  const plain = Object.entries(handParts([{ name: "Лист", rows: HEAD }], more)).map(([name, text]) => [name, encode(text)] as const);
  return { ...Object.fromEntries(plain), ...parts };
} // prettier-ignore

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const BILLION_LAUGHS = `<!DOCTYPE t [<!ENTITY a0 "смешно">${Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join("")}]>`;
const LAUGH = `<si><t>&a12;</t></si>`;

const BOMBS: readonly (readonly [string, () => Uint8Array, object])[] = [
  ["a part that is 1.5 GB by its own word", () => compressed(workbookWith({}), { [SHEET]: 1.5 * 1024 ** 3 }), { code: "unpacks-too-large" }],
  ["many parts, 2.4 GB together by their own word", () => {
    const names = Array.from({ length: 3 }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    return compressed(workbookWith(Object.fromEntries(names.map((name) => [name, encode("<worksheet/>")]))), Object.fromEntries(names.map((name) => [name, 0.8 * 1024 ** 3])));
  }, { code: "unpacks-too-large" }],
  ["a part that unpacks to 256 MB and says 1 KB", () => compressed(workbookWith({ [SHEET]: new Uint8Array(256 * 1024 ** 2) }), { [SHEET]: 1024 }), { code: "damaged" }],
  ["128 MB of blanks in a sheet, honestly declared", () => compressed(workbookWith({ [SHEET]: encode(`<worksheet xmlns="${MAIN}"><sheetData>${HEAD}${" ".repeat(128 * 1024 ** 2)}</sheetData></worksheet>`) })), { status: "read", sheets: [["Лист", 1, "ФИО"]] }],
  ["entities that expand to 10¹² words in the shared strings", () => packed(handParts([{ name: "Лист", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], { sharedStrings: `<?xml version="1.0"?>${BILLION_LAUGHS}<sst xmlns="${MAIN}" count="1" uniqueCount="1">${LAUGH}</sst>` })), { status: "read", sheets: [["Лист", 1, "&a12;"]] }],
  ["the same in a sheet", () => handMade([{ name: "Лист", rows: "", part: `<?xml version="1.0"?>${BILLION_LAUGHS}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a12;</t></is></c></row></sheetData></worksheet>` }]), { status: "read", sheets: [["Лист", 1, "&a12;"]] }],
  ["an entity that is a file of this computer", () => handMade([{ name: "Лист", rows: "", part: `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY file SYSTEM "file:///etc/hostname">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&file;</t></is></c></row></sheetData></worksheet>` }]), { status: "read", sheets: [["Лист", 1, "&file;"]] }],
  ["elements nested 500,000 deep in a sheet", () => compressed(workbookWith({ [SHEET]: encode(`<worksheet xmlns="${MAIN}"><sheetData>${HEAD}<row r="2"><c r="A2" t="inlineStr"><is>${"<r>".repeat(500_000)}${"</r>".repeat(500_000)}</is></c></row></sheetData></worksheet>`) })), { status: "read", sheets: [["Лист", expect.any(Number), "ФИО"]] }],
  ["elements nested 500,000 deep in the shared strings", () => compressed(workbookWith({ "xl/sharedStrings.xml": encode(`<sst xmlns="${MAIN}"><si>${"<r>".repeat(500_000)}${"</r>".repeat(500_000)}</si></sst>`) }, { sharedStrings: "" })), { status: "read", sheets: [["Лист", expect.any(Number), "ФИО"]] }],
  ["a row number far beyond the sheet", () => handMade([{ name: "Лист", rows: `${HEAD}<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>` }]), { code: "sheet-too-large" }],
]; // prettier-ignore

test.each(BOMBS)("%s: a clear refusal or a right reading, in bounded memory", async (_, make, expected) => {
  const answer = await readApart(make());
  expect(answer).toMatchObject(expected);
  if (answer.status === "refused") expect(answer.message).toMatch(/[а-яё]{3}.*«книга\.xlsx»|«книга\.xlsx».*[а-яё]{3}/u);
  else expect(answer.sheets?.map(([name]) => name)).toEqual(["Лист"]);
  expect(answer.peakMegabytes).toBeLessThan(PEAK_MB);
});

test("the bound is one: a process that needs more does not end well", async () => {
  const program = "const all = []; for (;;) all.push(new Array(1e6).fill(Math.random()));";
  const grown = promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MB}`, "-e", program]);
  await expect(grown).rejects.toThrow();
});
