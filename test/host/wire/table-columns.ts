import { putCell, valueOf, writeValues } from "../model/access";
import type { Area } from "../model/area";
import type { Json, JsonObject } from "../values";
import { HostError, isJsonArray, textOrEmpty } from "../values";
import type { Args, Members } from "./object";
import { Described } from "./object";
import type { TableObject } from "./table";
import { ColumnFilterObject } from "./table-filter";

/** `table.columns`. */
export class TableColumnCollectionObject extends Described<TableColumnCollectionObject> {
  override readonly type = "TableColumnCollection";
  protected override readonly members = COLLECTION;

  constructor(readonly table: TableObject) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly TableColumnObject[] {
    return this.table.table.columnIds.map((id) => new TableColumnObject(this.table, id));
  }

  find(key: string): TableColumnObject | null {
    const wanted = key.toLowerCase();
    const items = this.items();
    return items.find((item) => item.id === key) ?? items.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
}

/** A column of a table. */
export class TableColumnObject extends Described<TableColumnObject> {
  override readonly type = "TableColumn";
  protected override readonly members = COLUMN;

  constructor(
    readonly table: TableObject,
    readonly id: string,
  ) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { Id: this.id };
  }

  get index(): number {
    const index = this.table.table.columnIds.indexOf(this.id);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  get name(): string {
    return this.table.columnNames()[this.index] ?? "";
  }

  /** This column's part of a block of the table. */
  within(area: Area): Area {
    return { ...area, column: area.column + this.index, columns: 1 };
  }
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}

/** Adds a column; cells to the right of the table move. Values are [[name], …] or one value for all. */
function add(self: TableColumnCollectionObject, args: Args): TableColumnObject {
  const { table } = self;
  table.sheet.writable();
  const ids = table.table.columnIds;
  const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : ids.length;
  if (index > ids.length) throw new HostError("InvalidArgument");
  const { area } = table;
  const at = { ...area, column: area.column + index, columns: 1 };
  if (index < ids.length || table.sheet.cells.some(at)) {
    table.sheet.cells.shift({ kind: "insert", at, axis: "column" });
    table.sheet.formats.shift({ kind: "insert", at, axis: "column" });
  }
  const id = String(Math.max(0, ...ids.map(Number)) + 1);
  ids.splice(index, 0, id);
  table.table.anchor.area = { ...area, columns: area.columns + 1 };
  const name = args.textOrNull(2);
  if (args.has(1)) writeValues(self.core.workbook, table.sheet, at, args.json(1));
  if (name !== null) putCell(table.sheet, at.row, at.column, name);
  table.nameColumns();
  return new TableColumnObject(table, id);
}

const COLLECTION: Members<TableColumnCollectionObject> = {
  read: { Count: (self) => self.items().length },
  call: {
    Add: add,
    GetCount: (self) => self.items().length,
    "[indexer]": (self, args) => found(self.find(args.key(0))),
    GetItemOrNullObject: (self, args) => self.find(args.key(0)),
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
  },
};

function values(self: TableColumnObject): Json {
  const area = self.within(self.table.area);
  return Array.from({ length: area.rows }, (_, index) => [
    valueOf(self.core.workbook, self.table.sheet, area.row + index, area.column),
  ]);
}

const COLUMN: Members<TableColumnObject> = {
  read: { Id: (self) => Number(self.id), Index: (self) => self.index, Name: (self) => self.name, Values: values },
  write: {
    Name: (self, value) => {
      self.table.sheet.writable();
      const { row, column } = self.within(self.table.header);
      putCell(self.table.sheet, row, column, textOrEmpty(value));
      self.table.nameColumns();
    },
    Values: (self, value) => {
      if (!isJsonArray(value)) throw new HostError("InvalidArgument");
      writeValues(self.core.workbook, self.table.sheet, self.within(self.table.area), value);
      self.table.nameColumns();
    },
  },
  child: { Filter: (self) => new ColumnFilterObject(self) },
  act: {
    Delete: (self) => {
      const { table } = self;
      table.sheet.writable();
      const at = self.within(table.area);
      if (table.table.columnIds.length === 1) throw new HostError("InvalidOperation");
      table.sheet.cells.shift({ kind: "delete", at, axis: "column" });
      table.sheet.formats.shift({ kind: "delete", at, axis: "column" });
      const { area } = table;
      table.table.columnIds.splice(self.index, 1);
      table.table.anchor.area = { ...area, columns: area.columns - 1 };
    },
  },
  call: {
    GetRange: (self) => self.table.range(self.within(self.table.area)),
    GetHeaderRowRange: (self) => self.table.range(self.within(self.table.header)),
    GetDataBodyRange: (self) => self.table.range(self.within(self.table.body)),
    GetTotalRowRange: (self) => {
      const { area } = self.table;
      if (!self.table.table.showTotals) throw new HostError("ItemNotFound");
      return self.table.range(self.within({ ...area, row: area.row + area.rows - 1, rows: 1 }));
    },
  },
};
