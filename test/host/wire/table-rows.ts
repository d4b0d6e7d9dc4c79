import { valueOf, writeValues } from "../model/access";
import type { Area } from "../model/area";
import type { Json } from "../values";
import { HostError, isJsonArray } from "../values";
import type { Args, Members } from "./object";
import { Described } from "./object";
import type { TableObject } from "./table";

/** `table.rows`. */
export class TableRowCollectionObject extends Described<TableRowCollectionObject> {
  override readonly type = "TableRowCollection";
  protected override readonly members = COLLECTION;

  constructor(readonly table: TableObject) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly TableRowObject[] {
    return Array.from({ length: this.table.body.rows }, (_, index) => new TableRowObject(this.table, index));
  }
}

/** A row of a table's body. */
export class TableRowObject extends Described<TableRowObject> {
  override readonly type = "TableRow";
  protected override readonly members = ROW;

  constructor(
    readonly table: TableObject,
    readonly index: number,
  ) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }

  get area(): Area {
    const { body } = this.table;
    if (this.index < 0 || this.index >= body.rows) throw new HostError("InvalidArgument");
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}

/** Adds rows; what stands below the table moves down. A first row that is still empty is filled, as in Excel. */
function add(self: TableRowCollectionObject, args: Args): TableRowObject {
  const { table } = self;
  const { sheet, body } = table;
  sheet.writable();
  const given = args.json(1);
  const values = isJsonArray(given) ? given : null;
  const count = values?.length ?? 1;
  const end = args.raw(0) === null || args.integer(0) < 0;
  const index = end ? body.rows : args.integer(0);
  if (index > body.rows) throw new HostError("InvalidArgument");
  const empty = body.rows === 1 && !sheet.cells.some(body);
  const fresh = empty ? count - 1 : count;
  const start = empty ? 0 : index;
  if (fresh > 0) {
    const at = { ...body, row: body.row + index, rows: fresh };
    const change = { kind: "insert", at, axis: "row" } as const;
    sheet.cells.shift(change);
    sheet.formats.shift(change);
    table.table.anchor.area = { ...table.area, rows: table.area.rows + fresh };
  }
  if (given !== null) {
    writeValues(self.core.workbook, sheet, { ...body, row: body.row + start, rows: count }, given);
  }
  return new TableRowObject(table, start);
}

function remove(table: TableObject, index: number, count: number): void {
  const { body, sheet } = table;
  sheet.writable();
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError("InvalidArgument");
  const at = { ...body, row: body.row + index, rows: count };
  // The last row of the body is emptied, not removed.
  const gone = count === body.rows ? count - 1 : count;
  sheet.cells.clear(at);
  if (gone === 0) return;
  const change = { kind: "delete", at: { ...at, rows: gone }, axis: "row" } as const;
  sheet.cells.shift(change);
  sheet.formats.shift(change);
  table.table.anchor.area = { ...table.area, rows: table.area.rows - gone };
}

const COLLECTION: Members<TableRowCollectionObject> = {
  read: { Count: (self) => self.table.body.rows },
  act: {
    DeleteRowsAt: (self, args) => {
      remove(self.table, args.integer(0), args.integer(1, 1));
    },
    DeleteRows: (self, args) => {
      const rows = args.raw(0);
      if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
      const indexes = rows.map((row) => (row instanceof TableRowObject ? row.index : Number(row)));
      for (const index of indexes.sort((a, b) => b - a)) remove(self.table, index, 1);
    },
  },
  call: {
    Add: add,
    GetCount: (self) => self.table.body.rows,
    GetItemAt: (self, args) => new TableRowObject(self.table, args.integer(0)),
  },
};

const ROW: Members<TableRowObject> = {
  read: {
    Index: (self) => self.index,
    Values: (self): Json => {
      const { row, column, columns } = self.area;
      const cell = (_: unknown, index: number): Json =>
        valueOf(self.core.workbook, self.table.sheet, row, column + index);
      return [Array.from({ length: columns }, cell)];
    },
  },
  write: {
    Values: (self, value) => {
      writeValues(self.core.workbook, self.table.sheet, self.area, value);
    },
  },
  act: {
    Delete: (self) => {
      remove(self.table, self.index, 1);
    },
  },
  call: {
    GetRange: (self) => self.table.range(self.area),
  },
};
