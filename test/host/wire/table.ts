import { putCell, valueOf } from "../model/access";
import type { Area } from "../model/area";
import type { Sheet, Table } from "../model/sheet";
import type { Json, JsonObject } from "../values";
import { HostError, notImplemented } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";
import { sortRows } from "./range-sort";
import { SheetObject } from "./sheet";
import { TableColumnCollectionObject } from "./table-columns";
import { TableFilterObject } from "./table-filter";
import { TableRowCollectionObject } from "./table-rows";

/** A table: header row, body, totals row. */
export class TableObject extends Described<TableObject> {
  override readonly type = "Table";

  constructor(
    core: Core,
    readonly table: Table,
  ) {
    super(core);
  }

  protected override get members(): Members<TableObject> {
    return TABLE;
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { Id: this.table.id };
  }

  override eventTarget(): string {
    return this.table.id;
  }

  get sheet(): Sheet {
    return this.table.anchor.sheet;
  }

  get area(): Area {
    const { area } = this.table.anchor;
    if (area === null) throw new HostError("InvalidReference");
    return area;
  }

  get header(): Area {
    if (!this.table.hasHeaders) throw new HostError("ItemNotFound");
    return { ...this.area, rows: 1 };
  }

  /** The body: without the header and totals rows. */
  get body(): Area {
    const top = this.table.hasHeaders ? 1 : 0;
    const bottom = this.table.showTotals ? 1 : 0;
    return { ...this.area, row: this.area.row + top, rows: Math.max(1, this.area.rows - top - bottom) };
  }

  range(area: Area): RangeObject {
    return new RangeObject(this.core, { sheet: this.sheet, area });
  }

  /** Column names, left to right. */
  columnNames(): readonly string[] {
    const { row, column } = this.header;
    return this.table.columnIds.map((_, index) => String(valueOf(this.core.workbook, this.sheet, row, column + index)));
  }

  /** Empty header cells become «Column1», repeated ones get a number, all become text. */
  nameColumns(): void {
    const { row, column } = this.header;
    const taken = new Set<string>();
    this.columnNames().forEach((given, index) => {
      const base = given === "" ? `Column${index + 1}` : given;
      let name = base;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
      taken.add(name.toLowerCase());
      putCell(this.sheet, row, column + index, name);
    });
  }
}

/** Table names are unique in the workbook, together with the defined names. */
function rename(self: TableObject, value: Json): void {
  const { workbook } = self.core;
  if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(value)) throw new HostError("InvalidArgument");
  const same = (name: string): boolean => name.toLowerCase() === value.toLowerCase();
  if (
    workbook.tables.some((table) => table !== self.table && same(table.name)) ||
    workbook.names.some(({ name }) => same(name))
  ) {
    throw new HostError("InvalidArgument");
  }
  self.table.name = value;
}

const DEFAULTS: Readonly<Record<string, Json>> = {
  Style: "TableStyleMedium2",
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
};

const kept = {
  read: Object.fromEntries(
    Object.entries(DEFAULTS).map(([key, fallback]) => [
      key,
      (self: TableObject): Json => self.table.record.values.get(key) ?? fallback,
    ]),
  ),
  write: Object.fromEntries(
    Object.keys(DEFAULTS).map((key) => [
      key,
      (self: TableObject, value: Json): void => {
        self.sheet.writable();
        self.table.record.values.set(key, value);
      },
    ]),
  ),
};

/** The totals row is added below the body; its cells are left as they are. */
function setTotals(self: TableObject, value: Json): void {
  self.sheet.writable();
  if (typeof value !== "boolean" || value === self.table.showTotals) return;
  const area = { ...self.area, rows: self.area.rows + (value ? 1 : -1) };
  self.table.anchor.area = area;
  self.table.showTotals = value;
}

function remove(self: TableObject): void {
  self.sheet.writable();
  const { tables } = self.core.workbook;
  tables.splice(tables.indexOf(self.table), 1);
}

const TABLE: Members<TableObject> = {
  read: {
    ...kept.read,
    Id: (self) => self.table.id,
    Name: (self) => self.table.name,
    ShowHeaders: (self) => self.table.hasHeaders,
    ShowTotals: (self) => self.table.showTotals,
  },
  write: {
    ...kept.write,
    Name: rename,
    ShowHeaders: (_self, value) => {
      if (value !== true) throw notImplemented("a table without its header row");
    },
    ShowTotals: setTotals,
  },
  child: {
    Columns: (self) => new TableColumnCollectionObject(self),
    Rows: (self) => new TableRowCollectionObject(self),
    Worksheet: (self) => new SheetObject(self.core, self.sheet),
    Sort: (self) => new TableSortObject(self),
    AutoFilter: (self) => new TableFilterObject(self),
  },
  act: {
    Delete: (self) => {
      const { area, sheet } = self;
      remove(self);
      sheet.cells.clear(area);
    },
    Resize: (self, args) => {
      self.sheet.writable();
      const range = args.object(0) ?? self.range(self.area).located(args.text(0));
      if (!(range instanceof RangeObject) || range.sheet !== self.sheet || range.area.row !== self.area.row) {
        throw new HostError("InvalidArgument");
      }
      self.table.anchor.area = range.area;
      const ids = self.table.columnIds;
      while (ids.length < range.area.columns) ids.push(String(Math.max(0, ...ids.map(Number)) + 1));
      ids.length = range.area.columns;
      self.nameColumns();
    },
    ClearFilters: (self) => {
      self.table.filter.criteria = [];
    },
  },
  call: {
    GetRange: (self) => self.range(self.area),
    GetHeaderRowRange: (self) => self.range(self.header),
    GetDataBodyRange: (self) => self.range(self.body),
    GetTotalRowRange: (self) => {
      if (!self.table.showTotals) throw new HostError("ItemNotFound");
      return self.range({ ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 });
    },
    ConvertToRange: (self) => {
      const range = self.range(self.area);
      remove(self);
      return range;
    },
    ReapplyFilters: () => undefined,
  },
};

/** `table.sort`: sorts the body. */
class TableSortObject extends Described<TableSortObject> {
  override readonly type = "TableSort";
  protected override readonly members = SORT;

  constructor(readonly table: TableObject) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }
}

const SORT: Members<TableSortObject> = {
  read: {
    MatchCase: () => false,
    Method: () => "PinYin",
    Fields: (self) => self.table.table.record.values.get("SortFields") ?? [],
  },
  act: {
    Apply: (self, args) => {
      sortRows(self.core, self.table.sheet, self.table.body, args.raw(0));
      self.table.table.record.values.set("SortFields", args.json(0));
    },
    Clear: (self) => {
      self.table.table.record.values.delete("SortFields");
    },
    Reapply: (self) => {
      const fields = self.table.table.record.values.get("SortFields");
      if (fields !== undefined) sortRows(self.core, self.table.sheet, self.table.body, fields);
    },
  },
};
