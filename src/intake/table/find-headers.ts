/** Finds the headers of a sheet by what they say, wherever they stand (spec: workbooks D.3, D.4.1). */
import type { HeaderDictionary } from "../../registry/header";
import type { CellScalar, SheetGrid } from "../grid";
import { assignColumns, type Assignment } from "./assign-columns";
import { isWords, textOf } from "./cells";
import { blockColumns, headerBlock, type HeaderBlock } from "./header-block";
import { headerKey, headerWords } from "./header-words";
import { candidatesOf, compileDictionary, type CompiledDictionary } from "./match-headers";
import type { HeaderColumn, TableRules } from "./types";

/** So many filled values of a column are looked at to decide what it holds. */
const SAMPLE_SIZE = 200;
/** A header is never longer than this. */
const LONGEST_HEADER = 160;
/** So many different texts of a sheet are remembered; names never end. */
const MOST_KNOWN_TEXTS = 5000;

/** A header with what its columns hold. */
export interface FoundHeader<F extends string> {
  readonly block: HeaderBlock;
  readonly columns: readonly HeaderColumn[];
  readonly assignment: Assignment<F>;
  /** The same header as the one before. */
  readonly repeats: boolean;
}

/** All headers of the sheet, from top to bottom. */
export function findHeaders<F extends string>(
  grid: SheetGrid,
  headerDictionary: HeaderDictionary<F>,
  rules: TableRules<F>,
): FoundHeader<F>[] {
  const dictionary = compileDictionary(headerDictionary);
  const headers: FoundHeader<F>[] = [];
  const isHeader = headerTest(dictionary, rules);
  const isKey = keyTest(dictionary, rules);
  let from = 0;
  for (let index = 0; index < grid.values.length; index += 1) {
    const keys = keyHeaders(grid.values[index] ?? [], isKey, isHeader);
    if (keys.length === 0) continue;
    const before = headers.at(-1);
    const block = headerBlock(grid, index, {
      from,
      keys,
      isRecord: recordTest(grid, before, rules),
      isHeader: (text) => isHeader(text) !== "no",
      isSeparator: (text) => (rules.separator?.(text, "title") ?? null) !== null,
    });
    const columns = blockColumns(grid, block);
    const repeats = before !== undefined && isSame(columns, before.columns);
    const header = repeats ? { ...before, block, repeats } : newHeader(grid, block, columns, dictionary, rules);
    if (header === null) continue;
    headers.push(header);
    index = block.last;
    from = block.last + 1;
  }
  return headers;
}

function newHeader<F extends string>(
  grid: SheetGrid,
  block: HeaderBlock,
  columns: readonly HeaderColumn[],
  dictionary: CompiledDictionary<F>,
  rules: TableRules<F>,
): FoundHeader<F> | null {
  const named = columns.filter((column) => column.header !== "");
  const assignment = assignColumns(named, dictionary, rules, sampler(grid, block.last + 1));
  const isComplete = rules.required.some((set) => set.every((field) => assignment.fields.has(field)));
  if (!isComplete || assignment.fields.size + assignment.reserved.length < rules.minimumColumns) return null;
  return { block, columns, assignment, repeats: false };
}

/** Whether a row between two headers is a record of the first one's table rather than a parent row of the second. */
function recordTest<F extends string>(
  grid: SheetGrid,
  before: FoundHeader<F> | undefined,
  rules: TableRules<F>,
): (index: number) => boolean {
  if (before === undefined) return () => false;
  const keys = rules.keys.flatMap((field) => before.assignment.fields.get(field)?.index ?? []);
  const upper = grid.values[before.block.first] ?? [];
  return (index) => {
    const cells = grid.values[index] ?? [];
    if (cells.every((cell, column) => textOf(cell) === textOf(upper[column]))) return false;
    const text = keys.map((column) => textOf(cells[column])).join(" ");
    return text.trim() !== "" && (rules.loneKey?.(text) ?? true);
  };
}

/** Filled values of a column below a row, looked up once. */
function sampler(grid: SheetGrid, from: number): (index: number) => readonly CellScalar[] {
  const known = new Map<number, readonly CellScalar[]>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const values: CellScalar[] = [];
    for (let index = from; index < grid.values.length && values.length < SAMPLE_SIZE; index += 1) {
      const cell = grid.values[index]?.[column] ?? null;
      if (textOf(cell) !== "") values.push(cell);
    }
    known.set(column, values);
    return values;
  };
}

type HeaderTest = (text: string) => "key" | "header" | "no";

/** Whether a text is a header, and whether of a field that a table cannot do without. Remembers its answers. */
function headerTest<F extends string>(dictionary: CompiledDictionary<F>, rules: TableRules<F>): HeaderTest {
  const required = new Set<F | null>(rules.required.flat());
  const known = new Map<string, "key" | "header" | "no">();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fields = candidatesOf(dictionary, { header: text, parent: "" }).filter((candidate) => !candidate.weak);
    const isAny = fields.length > 0 || (rules.blockHeader?.(text) ?? false);
    const found = fields.some(({ field }) => required.has(field)) ? "key" : isAny ? "header" : "no";
    if (known.size < MOST_KNOWN_TEXTS) known.set(text, found);
    return found;
  };
}

/**
 * Whether a text can be the header of a required field: a cheap test that nearly
 * all cells of records fail.
 */
function keyTest<F extends string>(dictionary: CompiledDictionary<F>, rules: TableRules<F>): (text: string) => boolean {
  const required = new Set<F | null>(rules.required.flat());
  const stems = dictionary.patterns
    .filter(({ field }) => required.has(field))
    .map(({ parts }) => parts.flat().reduce((a, b) => (b.stem.length > a.stem.length ? b : a)).stem);
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = text.length <= LONGEST_HEADER && headerWords(text).some((word) => stems.some((stem) => word.startsWith(stem))); // prettier-ignore
    if (known.size < MOST_KNOWN_TEXTS) known.set(text, found);
    return found;
  };
}

/** Indexes of key headers in a row that can be a header at all: text only, at least two cells. */
function keyHeaders(cells: readonly CellScalar[], isKey: (text: string) => boolean, test: HeaderTest): number[] {
  const filled: number[] = [];
  let hasKey = false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === null || cell === undefined) continue;
    if (typeof cell !== "string") return [];
    if (!isWords(cell)) continue;
    filled.push(index);
    hasKey ||= isKey(cell);
  }
  if (filled.length < 2 || !hasKey) return [];
  const kinds = filled.map((index) => test(textOf(cells[index])));
  const headers = kinds.filter((kind) => kind !== "no").length;
  // A record may hold a word that is a header too («Группа»); a header is made of headers.
  if (headers < 2 || (headers < 4 && headers * 2 < kinds.length)) return [];
  return filled.filter((_, position) => kinds[position] === "key");
}

/** Spaces, case and punctuation may differ from page to page. */
function isSame(columns: readonly HeaderColumn[], before: readonly HeaderColumn[]): boolean {
  return columns.every(({ header, parent }, index) => {
    const other = before[index];
    return other !== undefined && isSameText(header, other.header) && isSameText(parent, other.parent);
  });
}

function isSameText(a: string, b: string): boolean {
  return a === b || headerKey(a) === headerKey(b);
}
