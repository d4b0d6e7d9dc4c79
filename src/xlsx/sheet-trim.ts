/**
 * Reduces the XML of a worksheet to its cells that hold something, before the
 * file library sees it. A sheet formatted down to row 1 048 576 has hundreds of
 * megabytes of empty cells (workbooks D.4.16); the library would take each of
 * them apart. Works on bytes without making strings, since it meets every tag.
 */
import { TagScanner } from "./tag-scanner";

/** What is left of a worksheet part. */
export interface TrimmedSheet {
  readonly xml: Uint8Array;
  /** Size of the rectangle from A1 that the kept cells fill. */
  readonly rows: number;
  readonly columns: number;
  /** Formulas without a cached result: how many, and the address of the first. */
  readonly uncalculated: { readonly count: number; readonly first: string | null };
}

/**
 * The part without rows and cells that hold neither a value nor inline text.
 * @throws DamagedFileError when the table of cells is missing or breaks off.
 */
export function trimSheetXml(xml: Uint8Array): TrimmedSheet {
  return new Trimmer(xml).run();
}

class Trimmer {
  private readonly tag: TagScanner;
  private readonly pieces: Uint8Array[] = [];
  private keptFrom = 0;
  private keptTo = 0;
  private rows = 0;
  private columns = 0;
  private uncalculated = 0;
  private firstUncalculated: string | null = null;

  constructor(private readonly xml: Uint8Array) {
    this.tag = new TagScanner(xml);
  }

  run(): TrimmedSheet {
    const { tag } = this;
    while (!tag.is("sheetData")) tag.next();
    if (tag.isSelfClosed()) return this.result(this.xml);
    this.keep(0, tag.end);
    let row = 0;
    for (tag.next(); !tag.is("/sheetData"); tag.next()) {
      if (!tag.is("row")) continue;
      const own = tag.numberIn("r");
      row = own > 0 ? own : row + 1;
      if (!tag.isSelfClosed()) this.row(row, own === 0);
    }
    this.keep(tag.start, this.xml.length);
    this.flush();
    return this.result(joined(this.pieces));
  }

  /** Reads one row up to its end tag. */
  private row(row: number, unnumbered: boolean): void {
    const { tag } = this;
    const open = { start: tag.start, end: tag.end };
    let kept = false;
    let column = 0;
    for (tag.next(); !tag.is("/row"); tag.next()) {
      if (!tag.is("c")) continue;
      const start = tag.start;
      const own = tag.columnIn("r");
      column = own > 0 ? own : column + 1;
      const filled = !tag.isSelfClosed() && this.holdsSomething(row, column);
      // A cell without an address takes its place from the cells before it, so none of them may go.
      if (!filled && own > 0) continue;
      if (!kept) this.keepRowStart(open, row, unnumbered);
      kept = true;
      this.keep(start, tag.end);
      if (!filled) continue;
      this.rows = Math.max(this.rows, row);
      this.columns = Math.max(this.columns, column);
    }
    if (kept) this.keep(tag.start, tag.end);
  }

  /** Reads a cell up to its end tag; true when it has a value or inline text. */
  private holdsSomething(row: number, column: number): boolean {
    const { tag } = this;
    let formula = false;
    let filled = false;
    for (tag.next(); !tag.is("/c"); tag.next()) {
      if (tag.is("f")) formula = true;
      else if (tag.is("is") && !tag.isSelfClosed()) filled = true;
      else if (tag.is("v")) {
        // «<v></v>» is the cached result "" of a formula: nothing to read, but calculated.
        formula = false;
        if (!tag.isSelfClosed() && !tag.isFollowedByTag()) filled = true;
      }
    }
    if (formula && !filled) {
      this.uncalculated += 1;
      this.firstUncalculated ??= `${columnName(column)}${row}`;
    }
    return filled;
  }

  /** A row without a number counts from the row before it, which may be gone: it gets its number. */
  private keepRowStart(open: { start: number; end: number }, row: number, unnumbered: boolean): void {
    if (!unnumbered) {
      this.keep(open.start, open.end);
      return;
    }
    this.keep(open.start, open.end - 1);
    this.flush();
    this.pieces.push(new TextEncoder().encode(` r="${row}"`));
    this.keep(open.end - 1, open.end);
  }

  private keep(start: number, end: number): void {
    if (this.keptTo !== start) {
      this.flush();
      this.keptFrom = start;
    }
    this.keptTo = end;
  }

  private flush(): void {
    if (this.keptTo > this.keptFrom) this.pieces.push(this.xml.subarray(this.keptFrom, this.keptTo));
    this.keptFrom = this.keptTo;
  }

  private result(xml: Uint8Array): TrimmedSheet {
    const uncalculated = { count: this.uncalculated, first: this.firstUncalculated };
    return { xml, rows: this.rows, columns: this.columns, uncalculated };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

/** The letters of a column counted from 1: 28 → «AB». */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
