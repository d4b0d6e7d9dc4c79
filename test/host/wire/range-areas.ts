import type { Area } from "../model/area";
import { cellCount, formatArea, intersection, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostError } from "../values";
import { ConditionalFormatCollectionObject } from "./conditional";
import { DataValidationObject } from "./validation";
import type { Core } from "./core";
import type { HostObject, Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";
import { clearAreas } from "./range-edit";
import { RangeFormatObject } from "./range-format";
import { SheetObject } from "./sheet";

/** Several blocks of one sheet. They do not move with the cells while kept. [inferred: H13] */
export class RangeAreasObject extends Described<RangeAreasObject> {
  override readonly type = "RangeAreas";

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(core);
  }

  protected override get members(): Members<RangeAreasObject> {
    return AREAS;
  }

  protected override self(): this {
    return this;
  }

  with(areas: readonly Area[]): RangeAreasObject {
    return new RangeAreasObject(this.core, this.sheet, areas);
  }
}

const address = (self: RangeAreasObject): string =>
  self.areas.map((area) => self.core.workbook.address(self.sheet, area)).join(",");

const AREAS: Members<RangeAreasObject> = {
  read: {
    Address: address,
    AddressLocal: address,
    AreaCount: (self) => self.areas.length,
    CellCount: (self) => self.areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: (self) => self.areas.every(isEntireColumn),
    IsEntireRow: (self) => self.areas.every(isEntireRow),
    Style: (self) => {
      const styles = new Set(self.areas.map((area) => self.sheet.formats.uniform("Style", area, "Normal")));
      return styles.size === 1 ? ([...styles][0] ?? null) : null;
    },
  },
  write: {
    Style: (self, value) => {
      self.sheet.writable();
      for (const area of self.areas) self.sheet.formats.set("Style", area, value);
    },
  },
  child: {
    Areas: (self) => new RangeCollectionObject(self.core, self.sheet, self.areas),
    Format: (self) => new RangeFormatObject(self.core, self.sheet, self.areas),
    Worksheet: (self) => new SheetObject(self.core, self.sheet),
    DataValidation: (self) => new DataValidationObject(self.core, self.sheet, self.areas),
    ConditionalFormats: (self) => {
      const [area, ...others] = self.areas;
      return area === undefined || others.length > 0
        ? null
        : new ConditionalFormatCollectionObject(self.core, self.sheet, area);
    },
  },
  act: {
    Clear: (self, args) => {
      clearAreas(self.core.workbook, self.sheet, self.areas, args.textOrNull(0));
    },
  },
  call: {
    Calculate: () => undefined,
    SetDirty: () => undefined,
    GetEntireColumn: (self) => self.with(self.areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS }))),
    GetEntireRow: (self) => self.with(self.areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS }))),
    GetOffsetRangeAreas: (self, args) =>
      self.with(
        self.areas.map((area) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) })),
      ),
    GetIntersection: (self, args) => {
      const cut = cutWith(self, args.object(0));
      if (cut === null) throw new HostError("ItemNotFound");
      return cut;
    },
    GetIntersectionOrNullObject: (self, args) => cutWith(self, args.object(0)),
    GetUsedRangeAreas: (self, args) => {
      const used = usedAreas(self, args.flag(0));
      if (used === null) throw new HostError("ItemNotFound");
      return used;
    },
    GetUsedRangeAreasOrNullObject: (self, args) => usedAreas(self, args.flag(0)),
  },
};

function usedAreas(self: RangeAreasObject, valuesOnly: boolean): RangeAreasObject | null {
  const areas = self.areas.flatMap((area) => self.sheet.used(valuesOnly, area) ?? []);
  return areas.length === 0 ? null : self.with(areas);
}

function cutWith(self: RangeAreasObject, other: HostObject | null): RangeAreasObject | null {
  const areas = other instanceof RangeObject ? [other.area] : other instanceof RangeAreasObject ? other.areas : null;
  if (areas === null) throw new HostError("InvalidArgument");
  const cuts = self.areas.flatMap((area) => areas.flatMap((target) => intersection(area, target) ?? []));
  return cuts.length === 0 ? null : self.with(cuts);
}

/** The blocks of a {@link RangeAreasObject}, one by one. */
export class RangeCollectionObject extends Described<RangeCollectionObject> {
  override readonly type = "RangeCollection";

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(core);
  }

  protected override get members(): Members<RangeCollectionObject> {
    return RANGES;
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly RangeObject[] {
    return this.areas.map((area) => new RangeObject(this.core, { sheet: this.sheet, area }));
  }
}

const RANGES: Members<RangeCollectionObject> = {
  call: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, args) => {
      const item = self.items()[args.integer(0)];
      if (item === undefined) throw new HostError("ItemNotFound");
      return item;
    },
  },
};

/** «A1:B2, D4» as blocks; InvalidArgument when one of them is no address. */
export function parseAreas(text: string, parse: (part: string) => Area | null): readonly Area[] {
  return text.split(/[,;]/).map((part) => {
    const area = parse(part.trim());
    if (area === null) throw new HostError("InvalidArgument", `«${part}»`);
    return area;
  });
}

/** The blocks as «A1,B2:C3» without the sheet. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(",");
}
