import type { Sheet } from "../model/sheet";
import { HostError } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";

/** `worksheet.autoFilter`. Criteria are kept; rows are not hidden by them here. */
export class AutoFilterObject extends Described<AutoFilterObject> {
  override readonly type = "AutoFilter";
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

  range(): RangeObject | null {
    const filter = this.sheet.autoFilter;
    return filter === null ? null : new RangeObject(this.core, { sheet: this.sheet, area: filter.area });
  }
}

const MEMBERS: Members<AutoFilterObject> = {
  read: {
    Enabled: (self) => self.sheet.autoFilter !== null,
    IsDataFiltered: (self) => self.sheet.autoFilter?.criteria.some((one) => one !== null) ?? false,
    Criteria: (self) => self.sheet.autoFilter?.criteria ?? [],
  },
  act: {
    Apply: (self, args) => {
      self.sheet.writable();
      const range =
        args.object(0) ??
        (args.has(0) ? new RangeObject(self.core, { sheet: self.sheet, area: null }).located(args.text(0)) : null);
      if (!(range instanceof RangeObject) || range.sheet !== self.sheet) throw new HostError("InvalidArgument");
      const criteria = Array.from({ length: range.area.columns }, () => null);
      self.sheet.autoFilter = { area: range.area, criteria };
      if (args.has(2)) {
        const column = args.integer(1);
        if (column < 0 || column >= range.area.columns) throw new HostError("InvalidArgument");
        self.sheet.autoFilter.criteria[column] = args.json(2);
      }
    },
    ClearCriteria: (self) => {
      self.sheet.writable();
      self.sheet.autoFilter?.criteria.fill(null);
    },
    ClearColumnCriteria: (self, args) => {
      self.sheet.writable();
      if (self.sheet.autoFilter !== null) self.sheet.autoFilter.criteria[args.integer(0)] = null;
    },
    Remove: (self) => {
      self.sheet.writable();
      self.sheet.autoFilter = null;
    },
  },
  call: {
    Reapply: () => undefined,
    GetRange: (self) => {
      const range = self.range();
      if (range === null) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: (self) => self.range(),
  },
};
