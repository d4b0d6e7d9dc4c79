import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostError, notImplemented } from "../values";
import type { Core } from "./core";
import type { Argument, Members } from "./object";
import { Described, HostObject } from "./object";
import { order, rowValues } from "./range-lookup";

/** `range.sort`. */
export class RangeSortObject extends Described<RangeSortObject> {
  override readonly type = "RangeSort";
  protected override readonly members = SORT;

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly area: () => Area,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }
}

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function sortKey(field: Argument): SortKey {
  if (typeof field !== "object" || field === null || field instanceof HostObject)
    throw new HostError("InvalidArgument");
  const entries = new Map<string, unknown>(Object.entries(field).map(([name, value]) => [name.toLowerCase(), value]));
  const column = entries.get("key");
  const on = entries.get("sorton") ?? "Value";
  if (typeof column !== "number") throw new HostError("InvalidArgument");
  if (on !== "Value") throw notImplemented(`the sort by ${JSON.stringify(on)}`);
  return { column, ascending: entries.get("ascending") !== false };
}

/** Sorts the rows of an area by its columns; rows that are equal keep their order. Formats stay where they are. */
export function sortRows(core: Core, sheet: Sheet, area: Area, fields: Argument): void {
  sheet.writable();
  if (!isList(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  const keys = fields.map(sortKey);
  const rows = Array.from({ length: area.rows }, (_, index) => ({
    values: rowValues(core.workbook, sheet, area, area.row + index),
    cells: sheet.cells.snapshot({ ...area, row: area.row + index, rows: 1 }),
  }));
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x, y] = [a.values[column] ?? "", b.values[column] ?? ""];
      const sign = order(x, y);
      if (sign !== 0) return ascending || x === "" || y === "" ? sign : -sign;
    }
    return 0;
  });
  sheet.cells.clear(area);
  rows.forEach((row, index) => {
    for (const [, right, cell] of row.cells) sheet.cells.put(area.row + index, area.column + right, cell);
  });
  core.workbook.tell({ kind: "changed", sheet, area });
}

function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}

const SORT: Members<RangeSortObject> = {
  act: {
    Apply: (self, args) => {
      if ((args.textOrNull(3) ?? "Rows") !== "Rows") throw notImplemented("the sort of columns");
      const area = self.area();
      const header = args.flag(2);
      const body = header ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      sortRows(self.core, self.sheet, body, args.raw(0));
    },
  },
};
