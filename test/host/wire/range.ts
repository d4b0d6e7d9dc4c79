import type { Area } from "../model/area";
import { absoluteAddress, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Anchor, Sheet } from "../model/sheet";
import { HostError } from "../values";
import { ConditionalFormatCollectionObject } from "./conditional";
import { EDITING } from "./range-edit";
import { DataValidationObject } from "./validation";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";
import { RangeFormatObject } from "./range-format";
import { GEOMETRY } from "./range-geometry";
import { LOOKUP } from "./range-lookup";
import { RangeSortObject } from "./range-sort";
import { VALUES } from "./range-values";
import { CELL_PROPERTIES } from "./cell-properties";
import { SheetObject } from "./sheet";

let table: Members<RangeObject> | undefined;

/** A block of cells. While it is kept it moves with them. */
export class RangeObject extends Described<RangeObject> {
  override readonly type = "Range";

  constructor(
    core: Core,
    readonly anchor: Anchor,
  ) {
    super(core);
  }

  // Made at first use: the modules of the ranges import one another.
  protected override get members(): Members<RangeObject> {
    table ??= merged([GEOMETRY, VALUES, EDITING, LOOKUP, CELL_PROPERTIES, OWN]);
    return table;
  }

  protected override self(): this {
    return this;
  }

  /** The sheet. */
  get sheet(): Sheet {
    return this.anchor.sheet;
  }

  /** Where it is now; InvalidReference when its cells were deleted. */
  get area(): Area {
    if (this.anchor.area === null) throw new HostError("InvalidReference");
    return this.anchor.area;
  }

  /** «Sheet1!A1:B2». */
  get address(): string {
    return this.core.workbook.address(this.sheet, this.area);
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeObject {
    return new RangeObject(this.core, { sheet: this.sheet, area });
  }

  /** A range by its address, on this sheet unless it names another. */
  located(address: string): RangeObject {
    const place = this.core.workbook.locate(address, this.sheet);
    if (place?.area == null) throw new HostError("InvalidArgument");
    return new RangeObject(this.core, { sheet: place.sheet, area: place.area });
  }

  /** The whole rows of the range. */
  entireRow(): Area {
    return { ...this.area, column: 0, columns: MAX_COLUMNS };
  }

  /** The whole columns of the range. */
  entireColumn(): Area {
    return { ...this.area, row: 0, rows: MAX_ROWS };
  }

  override reference(): string {
    const { sheet, area } = this;
    return `=${absoluteAddress(sheet.name, area)}`;
  }

  override held(by: boolean): void {
    if (by) this.sheet.anchors.add(this.anchor);
    else this.sheet.anchors.delete(this.anchor);
  }
}

const OWN: Members<RangeObject> = {
  child: {
    Worksheet: (self) => new SheetObject(self.core, self.sheet),
    Format: (self) => new RangeFormatObject(self.core, self.sheet, [self.area]),
    ConditionalFormats: (self) => new ConditionalFormatCollectionObject(self.core, self.sheet, self.area),
    Sort: (self) => new RangeSortObject(self.core, self.sheet, () => self.area),
    DataValidation: (self) => new DataValidationObject(self.core, self.sheet, [self.area]),
  },
  act: {
    Select: (self) => {
      self.core.needsFocus();
      self.core.workbook.select(self.sheet, [self.area]);
    },
  },
};

/** One table of members from several. */
export function merged<Self>(parts: readonly Members<Self>[]): Members<Self> {
  return {
    read: Object.assign({}, ...parts.map((part) => part.read)) as NonNullable<Members<Self>["read"]>,
    write: Object.assign({}, ...parts.map((part) => part.write)) as NonNullable<Members<Self>["write"]>,
    child: Object.assign({}, ...parts.map((part) => part.child)) as NonNullable<Members<Self>["child"]>,
    act: Object.assign({}, ...parts.map((part) => part.act)) as NonNullable<Members<Self>["act"]>,
    call: Object.assign({}, ...parts.map((part) => part.call)) as NonNullable<Members<Self>["call"]>,
  };
}
