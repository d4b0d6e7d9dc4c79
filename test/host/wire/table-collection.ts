import type { Area } from "../model/area";
import { intersection } from "../model/area";
import { makeRecord } from "../model/record";
import type { Sheet, Table } from "../model/sheet";
import { HostError } from "../values";
import type { Core } from "./core";
import type { Args, Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";
import { TableObject } from "./table";

/** `workbook.tables`, or those of one sheet. */
export class TableCollectionObject extends Described<TableCollectionObject> {
  override readonly type = "TableCollection";

  constructor(
    core: Core,
    readonly sheet: Sheet | null,
  ) {
    super(core);
  }

  protected override get members(): Members<TableCollectionObject> {
    return COLLECTION;
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly TableObject[] {
    const { workbook } = this.core;
    const tables = this.sheet === null ? workbook.tables : workbook.tablesOn(this.sheet);
    return tables.map((table) => new TableObject(this.core, table));
  }

  override eventTarget(): string {
    return this.sheet?.id ?? "Workbook";
  }
}

/** The tables that touch a range. */
export class TableScopedCollectionObject extends Described<TableScopedCollectionObject> {
  override readonly type = "TableScopedCollection";

  constructor(
    core: Core,
    readonly tables: readonly Table[],
  ) {
    super(core);
  }

  protected override get members(): Members<TableScopedCollectionObject> {
    return SCOPED;
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly TableObject[] {
    return this.tables.map((table) => new TableObject(this.core, table));
  }
}

function named(items: readonly TableObject[], key: string): TableObject | null {
  const wanted = key.toLowerCase();
  return items.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}

/** The range of a new table: a Range, or an address on the sheet, in front when there is none. */
function place(self: TableCollectionObject, args: Args): RangeObject {
  const given = args.object(0);
  if (given instanceof RangeObject) return given;
  const sheet = self.sheet ?? self.core.workbook.active;
  const at = sheet === null ? null : self.core.workbook.locate(args.text(0), sheet);
  if (at?.area == null) throw new HostError("InvalidArgument");
  return new RangeObject(self.core, { sheet: at.sheet, area: at.area });
}

/** Without a header row one is put above the data, which moves down [doc]. Header cells become text. */
function add(self: TableCollectionObject, args: Args): TableObject {
  const range = place(self, args);
  const { sheet } = range;
  sheet.writable();
  let area: Area = range.area;
  if (!args.flag(1)) {
    self.core.workbook.shift(sheet, { kind: "insert", at: { ...area, rows: 1 }, axis: "row" });
    area = { ...area, rows: area.rows + 1 };
  }
  const { workbook } = self.core;
  const overlap = workbook
    .tablesOn(sheet)
    .some((table) => table.anchor.area !== null && intersection(table.anchor.area, area) !== null);
  if (overlap || sheet.merged.some((merged) => intersection(merged, area) !== null)) {
    throw new HostError("MergedRangeConflict");
  }
  if (area.rows === 1) area = { ...area, rows: 2 };
  let number = 1;
  while (
    named(self.items(), `Table${number}`) !== null ||
    workbook.tables.some((table) => table.name === `Table${number}`)
  )
    number += 1;
  const id = workbook.id();
  const table: Table = {
    id,
    name: `Table${number}`,
    anchor: { sheet, area },
    hasHeaders: true,
    showTotals: false,
    columnIds: Array.from({ length: area.columns }, (_, index) => String(index + 1)),
    filter: { criteria: [] },
    record: makeRecord("Table", id),
  };
  workbook.tables.push(table);
  const object = new TableObject(self.core, table);
  object.nameColumns();
  return object;
}

const COLLECTION: Members<TableCollectionObject> = {
  read: { Count: (self) => self.items().length },
  call: {
    Add: add,
    GetCount: (self) => self.items().length,
    "[indexer]": (self, args) => found(named(self.items(), args.key(0))),
    GetItemOrNullObject: (self, args) => named(self.items(), args.key(0)),
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
  },
};

const SCOPED: Members<TableScopedCollectionObject> = {
  call: {
    GetCount: (self) => self.tables.length,
    GetFirst: (self) => found(self.items()[0]),
    "[indexer]": (self, args) => found(named(self.items(), args.key(0))),
    GetItemOrNullObject: (self, args) => named(self.items(), args.key(0)),
  },
};
