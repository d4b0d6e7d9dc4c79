import { checked, parseArea, WHOLE_SHEET } from "../model/area";
import type { PartRecord } from "../model/record";
import type { Sheet, Visibility } from "../model/sheet";
import type { Json, JsonObject } from "../values";
import { HostError } from "../values";
import { AutoFilterObject } from "./auto-filter";
import { BagObject, partOf } from "./bag";
import type { Core } from "./core";
import { FreezePanesObject } from "./freeze";
import { NamedItemCollectionObject } from "./names";
import type { Args, Members } from "./object";
import { Described } from "./object";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject, parseAreas } from "./range-areas";
import { criteria, matches, replaceAll } from "./range-lookup";
import { copySheet } from "./sheet-copy";
import { TableCollectionObject } from "./table-collection";

/** A worksheet. */
export class SheetObject extends Described<SheetObject> {
  override readonly type = "Worksheet";

  constructor(
    core: Core,
    readonly sheet: Sheet,
  ) {
    super(core);
  }

  protected override get members(): Members<SheetObject> {
    return SHEET;
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { Id: this.sheet.id };
  }

  override eventTarget(): string {
    return this.sheet.id;
  }

  /** A range by its address on this sheet; the whole sheet without one. */
  range(address: string | null): RangeObject {
    if (address === null || address === "") return new RangeObject(this.core, { sheet: this.sheet, area: WHOLE_SHEET });
    const place = this.core.workbook.locate(address, this.sheet);
    if (place?.area == null || place.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return new RangeObject(this.core, { sheet: this.sheet, area: place.area });
  }

  /** The next or previous sheet in the order of the tabs. */
  neighbour(step: 1 | -1, visibleOnly: boolean): SheetObject | null {
    const { sheets } = this.core.workbook;
    for (let index = sheets.indexOf(this.sheet) + step; ; index += step) {
      const sheet = sheets[index];
      if (sheet === undefined) return null;
      if (!visibleOnly || sheet.visibility === "Visible") return new SheetObject(this.core, sheet);
    }
  }
}

function found<T>(value: T | null): T {
  if (value === null) throw new HostError("ItemNotFound");
  return value;
}

function used(self: SheetObject, args: Args): RangeObject | null {
  const area = self.sheet.used(args.flag(0));
  return area === null ? null : new RangeObject(self.core, { sheet: self.sheet, area });
}

function setVisibility(self: SheetObject, value: Json): void {
  const { workbook } = self.core;
  workbook.structureWritable();
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw new HostError("InvalidArgument");
  if (value !== "Visible") workbook.keepOneVisible(self.sheet);
  const before: Visibility = self.sheet.visibility;
  self.sheet.visibility = value;
  if (workbook.active === self.sheet && value !== "Visible") {
    workbook.active = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
  }
  const detail = { visibilityBefore: before, visibilityAfter: value };
  workbook.tell({ kind: "visibility", sheet: self.sheet, detail });
}

function setTabColor(self: SheetObject, value: Json): void {
  self.core.workbook.structureWritable();
  if (value !== "" && (typeof value !== "string" || !/^#?[0-9a-f]{6}$|^[a-z]+$/i.test(value))) {
    throw new HostError("InvalidArgument");
  }
  self.sheet.tabColor = value.startsWith("#") ? value.toUpperCase() : value;
}

function flag(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

function part(self: SheetObject, type: string): BagObject {
  return partOf(self.core, self.sheet.parts, type, self.sheet);
}

function search(self: SheetObject, args: Args): RangeAreasObject | null {
  const areas = matches(self.core.workbook, self.sheet, WHOLE_SHEET, args.text(0), criteria(args.raw(1)));
  return areas.length === 0 ? null : new RangeAreasObject(self.core, self.sheet, areas);
}

function setGridlines(self: SheetObject, value: Json): void {
  self.core.needsFocus();
  self.sheet.showGridlines = flag(value);
}

function setHeadings(self: SheetObject, value: Json): void {
  self.core.needsFocus();
  self.sheet.showHeadings = flag(value);
}

const SHEET: Members<SheetObject> = {
  read: {
    Id: (self) => self.sheet.id,
    Name: (self) => self.sheet.name,
    Position: (self) => self.core.workbook.sheets.indexOf(self.sheet),
    Visibility: (self) => self.sheet.visibility,
    TabColor: (self) => self.sheet.tabColor,
    ShowGridlines: (self) => self.sheet.showGridlines,
    ShowHeadings: (self) => self.sheet.showHeadings,
    EnableCalculation: (self) => self.sheet.enableCalculation,
    StandardWidth: (self) => self.sheet.standardWidth,
    StandardHeight: () => 15,
  },
  write: {
    Name: (self, value) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      self.core.workbook.rename(self.sheet, value);
    },
    Position: (self, value) => {
      if (typeof value !== "number") throw new HostError("InvalidArgument");
      self.core.workbook.move(self.sheet, value);
    },
    Visibility: setVisibility,
    TabColor: setTabColor,
    // Set under these two names, read as ShowGridlines and ShowHeadings.
    Gridlines: setGridlines,
    Headings: setHeadings,
    ShowGridlines: setGridlines,
    ShowHeadings: setHeadings,
    EnableCalculation: (self, value) => {
      self.sheet.enableCalculation = flag(value);
    },
    StandardWidth: (self, value) => {
      self.sheet.writable();
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
      self.sheet.standardWidth = value;
    },
  },
  child: {
    AutoFilter: (self) => new AutoFilterObject(self.core, self.sheet),
    FreezePanes: (self) => new FreezePanesObject(self.core, self.sheet),
    Names: (self) => new NamedItemCollectionObject(self.core, self.sheet),
    PageLayout: (self) => new PageLayoutObject(self.core, self.sheet),
    Protection: (self) => new WorksheetProtectionObject(self.core, self.sheet),
    Tables: (self) => new TableCollectionObject(self.core, self.sheet),
    Charts: (self) => part(self, "ChartCollection"),
    Comments: (self) => part(self, "CommentCollection"),
    CustomProperties: (self) => part(self, "WorksheetCustomPropertyCollection"),
    HorizontalPageBreaks: (self) => part(self, "PageBreakCollection"),
    VerticalPageBreaks: (self) => part(self, "PageBreakCollection"),
    NamedSheetViews: (self) => part(self, "NamedSheetViewCollection"),
    PivotTables: (self) => part(self, "PivotTableCollection"),
    Shapes: (self) => part(self, "ShapeCollection"),
    Slicers: (self) => part(self, "SlicerCollection"),
  },
  act: {
    Activate: (self) => {
      self.core.needsFocus();
      self.core.workbook.activate(self.sheet);
    },
    Delete: (self) => {
      self.core.needsFocus();
      self.core.workbook.remove(self.sheet);
    },
  },
  call: {
    // The values here were given or recorded; there is nothing to calculate again.
    Calculate: () => undefined,
    Copy: (self, args) => {
      const other = args.object(1);
      const copy = copySheet(
        self.core.workbook,
        self.sheet,
        args.textOrNull(0),
        other instanceof SheetObject ? other.sheet : null,
      );
      return new SheetObject(self.core, copy);
    },
    GetCell: (self, args) =>
      self.range(null).at(checked({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
    GetRange: (self, args) => self.range(args.textOrNull(0)),
    GetRangeByIndexes: (self, args) =>
      self
        .range(null)
        .at(
          checked({ row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
        ),
    GetRanges: (self, args) => {
      const text = args.textOrNull(0);
      return new RangeAreasObject(self.core, self.sheet, text === null ? [WHOLE_SHEET] : parseAreas(text, parseArea));
    },
    // On an empty sheet: A1. [doc]
    GetUsedRange: (self, args) => used(self, args) ?? self.range("A1"),
    GetUsedRangeOrNullObject: used,
    GetNext: (self, args) => found(self.neighbour(1, args.flag(0))),
    GetNextOrNullObject: (self, args) => self.neighbour(1, args.flag(0)),
    GetPrevious: (self, args) => found(self.neighbour(-1, args.flag(0))),
    GetPreviousOrNullObject: (self, args) => self.neighbour(-1, args.flag(0)),
    FindAll: (self, args) => found(search(self, args)),
    FindAllOrNullObject: search,
    ReplaceAll: (self, args) => replaceAll(self.core.workbook, self.sheet, WHOLE_SHEET, args),
    ShowOutlineLevels: () => undefined,
    _GetSheetById: (self, args) => byId(self, args),
    _GetAnotherWorksheetById: (self, args) => byId(self, args),
  },
};

function byId(self: SheetObject, args: Args): SheetObject {
  const sheet = self.core.workbook.find(args.text(0));
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return new SheetObject(self.core, sheet);
}

/** `workbook.worksheets`. */
export class SheetCollectionObject extends Described<SheetCollectionObject> {
  override readonly type = "WorksheetCollection";
  protected override readonly members = SHEETS;

  protected override self(): this {
    return this;
  }

  override items(): readonly SheetObject[] {
    return this.core.workbook.sheets.map((sheet) => new SheetObject(this.core, sheet));
  }

  find(key: string): SheetObject | null {
    const sheet = this.core.workbook.find(key);
    return sheet === undefined ? null : new SheetObject(this.core, sheet);
  }

  shown(visibleOnly: boolean): readonly SheetObject[] {
    return this.items().filter((item) => !visibleOnly || item.sheet.visibility === "Visible");
  }
}

const SHEETS: Members<SheetCollectionObject> = {
  call: {
    Add: (self, args) => {
      self.core.needsFocus();
      return new SheetObject(self.core, self.core.workbook.add(args.textOrNull(0) ?? undefined));
    },
    GetActiveWorksheet: (self) => new SheetObject(self.core, activeSheet(self.core)),
    GetCount: (self, args) => self.shown(args.flag(0)).length,
    GetFirst: (self, args) => found(self.shown(args.flag(0))[0] ?? null),
    GetLast: (self, args) => found(self.shown(args.flag(0)).at(-1) ?? null),
    "[indexer]": (self, args) => found(self.find(args.text(0))),
    GetItemOrNullObject: (self, args) => self.find(args.text(0)),
  },
};

/** The sheet in front. */
export function activeSheet(core: Core): Sheet {
  const { active } = core.workbook;
  if (active === null) throw new HostError("GeneralException");
  return active;
}

/** A record kept under a name on a sheet, for tests: charts, comments, shapes. */
export function sheetPart(sheet: Sheet, type: string): PartRecord | undefined {
  return sheet.parts.get(type);
}
