import type { Area } from "../model/area";
import {
  bounding,
  cellCount,
  checked,
  formatArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/area";
import { HostError } from "../values";
import type { Args, Members } from "./object";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range";

/** The range of another argument: a Range, or an address on the same sheet. */
export function rangeArgument(self: RangeObject, args: Args, index: number): RangeObject {
  const value = args.raw(index);
  if (value instanceof RangeObject) return value;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return self.located(value);
}

function common(self: RangeObject, args: Args): RangeObject | null {
  const other = rangeArgument(self, args, 0);
  const cut = other.sheet === self.sheet ? intersection(self.area, other.area) : null;
  return cut === null ? null : self.at(cut);
}

function found<T>(value: T | null): T {
  if (value === null) throw new HostError("ItemNotFound");
  return value;
}

/** Grows or shrinks to the right and down. */
function resized(self: RangeObject, rows: number, columns: number): RangeObject {
  return self.at(checked({ ...self.area, rows, columns }));
}

/**
 * Grows or shrinks by a number of rows and columns. Past nothing it turns to
 * the other side: A3 by −2 rows is A1:A3, as a public sample relies on.
 */
function grown(self: RangeObject, rows: number, columns: number): RangeObject {
  const { area } = self;
  const row = span(area.row, area.rows, rows);
  const column = span(area.column, area.columns, columns);
  return self.at(checked({ row: row.start, rows: row.length, column: column.start, columns: column.length }));
}

function span(start: number, length: number, delta: number): { readonly start: number; readonly length: number } {
  const end = start + length - 1 + delta;
  return { start: Math.min(start, end), length: Math.abs(end - start) + 1 };
}

/** Rows or columns next to the range: a positive count is after, a negative one before. */
function beside(self: RangeObject, args: Args, axis: "row" | "column", after: boolean): RangeObject {
  const count = args.integer(0, 1);
  if (count === 0) throw new HostError("InvalidArgument");
  const size = Math.abs(count);
  const forward = after === count > 0;
  const { area } = self;
  if (axis === "row")
    return self.at(checked({ ...area, row: forward ? area.row + area.rows : area.row - size, rows: size }));
  return self.at(
    checked({ ...area, column: forward ? area.column + area.columns : area.column - size, columns: size }),
  );
}

function used(self: RangeObject, valuesOnly: boolean): RangeObject | null {
  const area = self.sheet.used(valuesOnly, self.area);
  return area === null ? null : self.at(area);
}

/** The block around a cell bounded by empty rows and columns. */
function region(self: RangeObject): Area {
  let area = self.area;
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const around = {
      row,
      column,
      rows: Math.min(MAX_ROWS, area.row + area.rows + 1) - row,
      columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - column,
    };
    const filled = self.sheet.cells.used(around);
    const next = filled === null ? area : bounding(area, filled);
    if (formatArea(next) === formatArea(area)) return area;
    area = next;
  }
}

/** Where Ctrl+arrow ends up from a cell. */
function edge(self: RangeObject, direction: string): Area {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    Up: [-1, 0],
    Down: [1, 0],
    Left: [0, -1],
    Right: [0, 1],
  };
  const step = steps[direction];
  if (step === undefined) throw new HostError("InvalidArgument");
  const [down, right] = step;
  const { cells } = self.sheet;
  let { row, column } = self.area;
  const filled = (r: number, c: number): boolean => cells.at(r, c) !== undefined;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const wantFilledRun = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  const limit = cells.used({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  for (;;) {
    const r = row + down;
    const c = column + right;
    if (!inside(r, c)) break;
    if (wantFilledRun && !filled(r, c)) break;
    row = r;
    column = c;
    if (!wantFilledRun && filled(row, column)) break;
    const beyond = limit === null || row >= limit.row + limit.rows || column >= limit.column + limit.columns;
    if (!wantFilledRun && beyond && (down > 0 || right > 0)) {
      if (down > 0) row = MAX_ROWS - 1;
      else column = MAX_COLUMNS - 1;
      break;
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/** Where a range is and the ranges one gets from it. */
export const GEOMETRY: Members<RangeObject> = {
  read: {
    Address: (self) => self.address,
    AddressLocal: (self) => self.address,
    RowIndex: (self) => self.area.row,
    ColumnIndex: (self) => self.area.column,
    RowCount: (self) => self.area.rows,
    ColumnCount: (self) => self.area.columns,
    CellCount: (self) => (cellCount(self.area) > 2_147_483_647 ? -1 : cellCount(self.area)),
    IsEntireColumn: (self) => isEntireColumn(self.area),
    IsEntireRow: (self) => isEntireRow(self.area),
  },
  call: {
    GetCell: (self, args) =>
      self.at(
        checked({
          row: self.area.row + args.integer(0),
          column: self.area.column + args.integer(1),
          rows: 1,
          columns: 1,
        }),
      ),
    GetRow: (self, args) => self.at(checked({ ...self.area, row: self.area.row + args.integer(0), rows: 1 })),
    GetColumn: (self, args) =>
      self.at(checked({ ...self.area, column: self.area.column + args.integer(0), columns: 1 })),
    GetLastCell: (self) =>
      self.at({
        row: self.area.row + self.area.rows - 1,
        column: self.area.column + self.area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetLastRow: (self) => self.at({ ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
    GetLastColumn: (self) => self.at({ ...self.area, column: self.area.column + self.area.columns - 1, columns: 1 }),
    GetEntireRow: (self) => self.at({ ...self.area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (self) => self.at({ ...self.area, row: 0, rows: MAX_ROWS }),
    GetOffsetRange: (self, args) =>
      self.at(
        checked({ ...self.area, row: self.area.row + args.integer(0), column: self.area.column + args.integer(1) }),
      ),
    GetResizedRange: (self, args) => grown(self, args.integer(0), args.integer(1)),
    GetAbsoluteResizedRange: (self, args) => resized(self, args.integer(0), args.integer(1)),
    GetBoundingRect: (self, args) => {
      const other = rangeArgument(self, args, 0);
      if (other.sheet !== self.sheet) throw new HostError("InvalidArgument");
      return self.at(bounding(self.area, other.area));
    },
    GetIntersection: (self, args) => found(common(self, args)),
    GetIntersectionOrNullObject: (self, args) => common(self, args),
    GetRowsAbove: (self, args) => beside(self, args, "row", false),
    GetRowsBelow: (self, args) => beside(self, args, "row", true),
    GetColumnsBefore: (self, args) => beside(self, args, "column", false),
    GetColumnsAfter: (self, args) => beside(self, args, "column", true),
    GetUsedRange: (self, args) => found(used(self, args.flag(0))),
    GetUsedRangeOrNullObject: (self, args) => used(self, args.flag(0)),
    GetSurroundingRegion: (self) => self.at(region(self)),
    GetRangeEdge: (self, args) => self.at(edge(self, args.text(0))),
    GetExtendedRange: (self, args) => self.at(bounding(self.area, edge(self, args.text(0)))),
    GetMergedAreasOrNullObject: (self) => {
      // Only areas whose top left cell lies inside are reported (office-js#3611).
      const areas = self.sheet.merged.filter(
        (merged) => intersection(self.area, { ...merged, rows: 1, columns: 1 }) !== null,
      );
      return areas.length === 0 ? null : new RangeAreasObject(self.core, self.sheet, areas);
    },
  },
};
