/** Writes assets/sample.xlsx: an invented college's workbook, the same every time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "./sample/build";
import { writeDrawn } from "./sample/write";

const path = join(__dirname, "..", "assets", "sample.xlsx");

async function main(): Promise<void> {
  const { sheets, people } = buildSample();
  writeFileSync(path, await writeDrawn(sheets));
  console.log(`${path}: ${sheets.length} sheets, ${people.length} people`);
}

void main();
