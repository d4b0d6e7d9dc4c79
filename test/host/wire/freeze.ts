import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostError } from "../values";
import type { Args, Members } from "./object";
import type { Core } from "./core";
import { Described } from "./object";
import { RangeObject } from "./range";

/** `worksheet.freezePanes`. */
export class FreezePanesObject extends Described<FreezePanesObject> {
  override readonly type = "WorksheetFreezePanes";
  protected override readonly members = MEMBERS;

  constructor(
    core: Core,
    readonly sheet: Sheet,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  /** The frozen cells: whole rows, whole columns, or the corner where both are frozen. */
  location(): RangeObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    };
    return new RangeObject(this.core, { sheet: this.sheet, area });
  }
}

function count(args: Args): number {
  const value = args.integer(0, 1);
  if (value < 0) throw new HostError("InvalidArgument");
  return value;
}

function freeze(self: FreezePanesObject, rows: number, columns: number): void {
  self.core.needsFocus();
  self.sheet.freeze = { rows, columns };
}

const MEMBERS: Members<FreezePanesObject> = {
  act: {
    FreezeRows: (self, args) => {
      freeze(self, count(args), 0);
    },
    FreezeColumns: (self, args) => {
      freeze(self, 0, count(args));
    },
    FreezeAt: (self, args) => {
      const range =
        args.object(0) ?? new RangeObject(self.core, { sheet: self.sheet, area: null }).located(args.text(0));
      if (!(range instanceof RangeObject)) throw new HostError("InvalidArgument");
      const { row, column, rows, columns } = range.area;
      freeze(self, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
    },
    Unfreeze: (self) => {
      freeze(self, 0, 0);
    },
  },
  call: {
    GetLocation: (self) => {
      const location = self.location();
      if (location === null) throw new HostError("ItemNotFound");
      return location;
    },
    GetLocationOrNullObject: (self) => self.location(),
  },
};
