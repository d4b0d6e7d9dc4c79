/** Finds the tables of a sheet by their headers and says what every row is (spec: workbooks D.3, D.4). */
import type { HeaderDictionary } from "../../registry/header";
import { columnLetters } from "../../registry/source";
import type { SheetGrid } from "../grid";
import { filledIndexes, textOf } from "./cells";
import { classifyRow, type KeyColumns } from "./classify-row";
import { ContextStack } from "./context-stack";
import { sideBySide, together } from "./side-by-side";
import { findHeaders, type FoundHeader } from "./find-headers";
import type { OtherRow, OtherRowKind, SheetTables, Table, TableRow, TableRules, TitleLine, UnreadRow } from "./types";

/**
 * All tables of a sheet. Every non-empty row is in exactly one of: a table's
 * rows, `others`, `unread`; or it is part of a table's first header. Without a
 * header all filled rows are `unread`.
 */
export function findTables<F extends string>(
  grid: SheetGrid,
  dictionary: HeaderDictionary<F>,
  rules: TableRules<F>,
): SheetTables<F> {
  const headers = findHeaders(grid, dictionary, rules);
  const parts = sideBySide(grid, headers[0]?.columns ?? []);
  if (parts.length > 1) return together(parts.map((part) => findTables(part, dictionary, rules)));
  const sheet = new SheetReader(grid, rules);
  let next = 0;
  for (const header of headers) {
    sheet.readRows(next, header.block.first);
    sheet.startTable(header);
    next = header.block.last + 1;
  }
  sheet.readRows(next, grid.values.length);
  return sheet.finish();
}

/** Reads rows from top to bottom, table by table. */
class SheetReader<F extends string> {
  private readonly tables: Table<F>[] = [];
  private readonly others: OtherRow[] = [];
  private unread: UnreadRow[] = [];
  private rows: TableRow<F>[] = [];
  private context = new ContextStack<F>();
  private keyColumns: KeyColumns | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly rules: TableRules<F>,
  ) {}

  /** Rows `from` (inclusive) to `to` (exclusive), none of them a header. */
  readRows(from: number, to: number): void {
    for (let index = from; index < to; index += 1) this.readRow(index);
  }

  private readRow(index: number): void {
    const cells = this.grid.values[index] ?? [];
    if (this.keyColumns === null) {
      this.setAside(index);
      return;
    }
    const found = classifyRow(cells, this.keyColumns, this.rules, index);
    switch (found.kind) {
      case "blank":
        return;
      case "record":
        this.rows.push({ row: this.rowNumber(index), cells, index, context: this.context.current() });
        return;
      case "unread":
        this.setAside(index);
        return;
      case "separator":
        this.context.push(found.says, this.rowNumber(index), this.firstColumn(index));
        this.note(index, "separator");
        return;
      case "numbering":
      case "total":
      case "signature":
      case "unfilled":
        this.note(index, found.kind);
        return;
    }
  }

  /** A new header: a repeated one changes nothing, another one begins a table. */
  startTable(header: FoundHeader<F>): void {
    if (header.repeats) {
      for (let index = header.block.first; index <= header.block.last; index += 1) this.note(index, "repeated-header");
      return;
    }
    const titles = this.takeTitles(header.block.first);
    const { columns, assignment } = header;
    if (this.tables.length === 0) {
      for (const title of titles) {
        const says = this.rules.separator?.(title.text, "title") ?? null;
        if (says !== null) this.context.push(says, title.row, title.column);
      }
    }
    this.rows = [];
    this.tables.push({
      headerRow: this.rowNumber(header.block.last),
      titles,
      columns,
      fields: assignment.fields,
      further: assignment.further,
      reserved: assignment.reserved,
      unused: assignment.unused,
      decided: assignment.decided,
      rows: this.rows,
    });
    this.keyColumns = {
      keys: this.rules.keys.flatMap((field) => assignment.fields.get(field)?.index ?? []),
      ordinal: this.rules.ordinal === null ? null : (assignment.fields.get(this.rules.ordinal)?.index ?? null),
    };
  }

  /** Unread lines of text right above a header are its titles. */
  private takeTitles(headerIndex: number): TitleLine[] {
    const titles: UnreadRow[] = [];
    const isFirst = this.tables.length === 0;
    for (let index = headerIndex - 1; index >= 0; index -= 1) {
      const row = this.rowNumber(index);
      const last = this.unread.at(-1);
      if (last?.row === row) {
        titles.unshift(last);
        this.unread = this.unread.slice(0, -1);
        this.others.push({ row, kind: "title", text: last.text });
      } else if (!isFirst && filledIndexes(this.grid.values[index] ?? []).length > 0) break;
    }
    return titles;
  }

  private setAside(index: number): void {
    const cells = this.grid.values[index] ?? [];
    const filled = filledIndexes(cells);
    if (filled.length === 0) return;
    const text = filled.map((column) => textOf(cells[column])).join(" | ");
    this.unread.push({ row: this.rowNumber(index), column: this.firstColumn(index), text });
  }

  private note(index: number, kind: OtherRowKind): void {
    const cells = this.grid.values[index] ?? [];
    const text = filledIndexes(cells).map((column) => textOf(cells[column])).join(" | "); // prettier-ignore
    this.others.push({ row: this.rowNumber(index), kind, text });
  }

  private rowNumber(index: number): number {
    return this.grid.firstRow + index + 1;
  }

  private firstColumn(index: number): string {
    return columnLetters(this.grid.firstColumn + (filledIndexes(this.grid.values[index] ?? [])[0] ?? 0));
  }

  finish(): SheetTables<F> {
    return { tables: this.tables, others: this.others, unread: this.unread };
  }
}
