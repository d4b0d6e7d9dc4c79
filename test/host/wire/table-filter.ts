import { HostError } from "../values";
import type { Json } from "../values";
import type { Args, Members } from "./object";
import { Described } from "./object";
import type { TableObject } from "./table";
import type { TableColumnObject } from "./table-columns";

/** `table.autoFilter`. Criteria are kept; rows are not hidden by them here. */
export class TableFilterObject extends Described<TableFilterObject> {
  override readonly type = "AutoFilter";
  protected override readonly members = AUTO;

  constructor(readonly table: TableObject) {
    super(table.core);
  }

  protected override self(): this {
    return this;
  }
}

const AUTO: Members<TableFilterObject> = {
  read: {
    Enabled: () => true,
    IsDataFiltered: (self) => self.table.table.filter.criteria.some((one) => one !== null),
    Criteria: (self) => self.table.table.filter.criteria,
  },
  act: {
    Apply: (self, args) => {
      if (args.has(2)) set(self.table, args.integer(1), args.json(2));
    },
    ClearCriteria: (self) => {
      self.table.table.filter.criteria = [];
    },
    ClearColumnCriteria: (self, args) => {
      set(self.table, args.integer(0), null);
    },
  },
  call: {
    Reapply: () => undefined,
    GetRange: (self) => self.table.range(self.table.area),
    GetRangeOrNullObject: (self) => self.table.range(self.table.area),
  },
};

function set(table: TableObject, column: number, criteria: Json): void {
  table.sheet.writable();
  if (column < 0 || column >= table.area.columns) throw new HostError("InvalidArgument");
  const list = table.table.filter.criteria;
  while (list.length < table.area.columns) list.push(null);
  list[column] = criteria;
}

/** `column.filter`. */
export class ColumnFilterObject extends Described<ColumnFilterObject> {
  override readonly type = "Filter";
  protected override readonly members = FILTER;

  constructor(readonly column: TableColumnObject) {
    super(column.core);
  }

  protected override self(): this {
    return this;
  }

  apply(criteria: Json): void {
    set(this.column.table, this.column.index, criteria);
  }
}

const by =
  (kind: string, names: readonly string[]) =>
  (self: ColumnFilterObject, args: Args): undefined => {
    const given = Object.fromEntries(names.map((name, index) => [name, args.json(index)]));
    self.apply({ filterOn: kind, ...given });
    return undefined;
  };

const FILTER: Members<ColumnFilterObject> = {
  read: { Criteria: (self) => self.column.table.table.filter.criteria[self.column.index] ?? null },
  act: {
    Apply: (self, args) => {
      self.apply(args.json(0));
    },
    Clear: (self) => {
      self.apply(null);
    },
  },
  call: {
    ApplyValuesFilter: by("Values", ["values"]),
    ApplyCustomFilter: by("Custom", ["criterion1", "criterion2", "operator"]),
    ApplyDynamicFilter: by("Dynamic", ["dynamicCriteria"]),
    ApplyTopItemsFilter: by("TopItems", ["criterion1"]),
    ApplyBottomItemsFilter: by("BottomItems", ["criterion1"]),
    ApplyTopPercentFilter: by("TopPercent", ["criterion1"]),
    ApplyBottomPercentFilter: by("BottomPercent", ["criterion1"]),
    ApplyCellColorFilter: by("CellColor", ["color"]),
    ApplyFontColorFilter: by("FontColor", ["color"]),
  },
};
