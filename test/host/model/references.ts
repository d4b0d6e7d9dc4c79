import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./area";

/** Text in quotes, a sheet's name with its «!», or a reference: the parts of a formula that matter here. */
const A1_PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const R1C1_PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$\]])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.!])/giu;

type Parts = readonly (string | undefined)[];

/** Replaces the references of a formula; everything in quotes stays. */
function replaceReferences(formula: string, pattern: RegExp, replace: (parts: Parts) => string): string {
  return formula.replaceAll(pattern, (whole: string, ...rest: (string | undefined)[]) =>
    whole.startsWith('"') || whole.startsWith("'") ? whole : replace([whole, ...rest]),
  );
}

/** A formula as it stands after being copied `rows` down and `columns` right: relative references move, «$» ones stay. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, A1_PARTS, ([, fixedColumn = "", letters = "", fixedRow = "", digits = ""]) => {
    const column = columnNumber(letters) + (fixedColumn === "" ? columns : 0);
    const row = Number(digits) - 1 + (fixedRow === "" ? rows : 0);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return "#REF!";
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
  });
}

/** «=A1*$B$2» in C3 as «=R[-2]C[-2]*R2C2». Whole rows and columns are not understood: they stay. */
export function toR1C1(formula: string, row: number, column: number): string {
  return replaceReferences(formula, A1_PARTS, ([, fixedColumn = "", letters = "", fixedRow = "", digits = ""]) => {
    const down = fixedRow === "" ? relative(Number(digits) - 1 - row) : digits;
    const right = fixedColumn === "" ? relative(columnNumber(letters) - column) : String(columnNumber(letters) + 1);
    return `R${down}C${right}`;
  });
}

/** The other way round, for a cell counted from 0. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return replaceReferences(formula, R1C1_PARTS, ([, down, right]) => {
    const [r, fixedRow] = place(down, row);
    const [c, fixedColumn] = place(right, column);
    if (r < 0 || c < 0 || r >= MAX_ROWS || c >= MAX_COLUMNS) return "#REF!";
    return `${fixedColumn}${columnLetters(c)}${fixedRow}${r + 1}`;
  });
}

function relative(offset: number): string {
  return offset === 0 ? "" : `[${offset}]`;
}

/** The place a part names, and «$» when it is absolute. */
function place(part: string | undefined, here: number): readonly [number, string] {
  if (part === undefined || part === "") return [here, ""];
  if (part.startsWith("[")) return [here + Number(part.slice(1, -1)), ""];
  return [Number(part) - 1, "$"];
}
