/**
 * A .csv file as a grid. Everything stays text: the file library would turn
 * «10/12/24» into 12 October, «5-7» into a date and drop the leading zeros of a
 * СНИЛС; the cell readers of the intake understand numbers and dates as text.
 */
import type { CellScalar } from "../intake/grid";

const SEPARATORS = [";", "\t", ","];

/** Text of a .csv: by its byte order mark, else UTF-8 if it is valid, else windows-1251 as Excel saves it. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

/** Rows of cells, of unequal length; empty cells are null. Fields in quotes may hold separators and line breaks. */
export function parseCsv(text: string): CellScalar[][] {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = declared?.[1] ?? likelySeparator(body);
  const rows: CellScalar[][] = [];
  let row: CellScalar[] = [];
  let field = "";
  let quoted = false;
  const endField = () => {
    row.push(field === "" ? null : field);
    field = "";
  };
  for (let index = 0; index < body.length; index += 1) {
    const char = body[index] ?? "";
    if (quoted) {
      if (char !== '"') field += char;
      else if (body[index + 1] === '"') {
        field += char;
        index += 1;
      } else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === separator) endField();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && body[index + 1] === "\n") index += 1;
      endField();
      rows.push(row);
      row = [];
    } else field += char;
  }
  endField();
  rows.push(row);
  return rows;
}

/** The separator that occurs most outside quotes in the first lines; «;» when there is none. */
function likelySeparator(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => sample.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}
