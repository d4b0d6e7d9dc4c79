import type { Area } from "../model/area";
import { intersection } from "../model/area";
import { makeRecord } from "../model/record";
import type { ConditionalRule, Sheet } from "../model/sheet";
import type { Json, JsonObject } from "../values";
import { HostError } from "../values";
import { BagObject } from "./bag";
import type { Core } from "./core";
import type { HostObject, Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { clearRules } from "./range-edit";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];
/** The navigation property that belongs to a type of rule. */
const PART: Readonly<Record<string, readonly [string, string]>> = {
  Custom: ["Custom", "CustomConditionalFormat"],
  DataBar: ["DataBar", "DataBarConditionalFormat"],
  ColorScale: ["ColorScale", "ColorScaleConditionalFormat"],
  IconSet: ["IconSet", "IconSetConditionalFormat"],
  TopBottom: ["TopBottom", "TopBottomConditionalFormat"],
  PresetCriteria: ["Preset", "PresetCriteriaConditionalFormat"],
  ContainsText: ["TextComparison", "TextConditionalFormat"],
  CellValue: ["CellValue", "CellValueConditionalFormat"],
};

/** The conditional formats that touch a block, newest first. */
export class ConditionalFormatCollectionObject extends Described<ConditionalFormatCollectionObject> {
  override readonly type = "ConditionalFormatCollection";
  protected override readonly members = COLLECTION;

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly ConditionalFormatObject[] {
    return this.sheet.rules
      .filter((rule) => rule.anchor.area !== null && intersection(rule.anchor.area, this.area) !== null)
      .map((rule) => new ConditionalFormatObject(this.core, this.sheet, rule));
  }

  find(id: string): ConditionalFormatObject | null {
    return this.items().find((item) => item.rule.id === id) ?? null;
  }
}

/** One conditional format. */
export class ConditionalFormatObject extends Described<ConditionalFormatObject> {
  override readonly type = "ConditionalFormat";
  protected override readonly members = ITEM;

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly rule: ConditionalRule,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { Id: this.rule.id };
  }

  override child(member: string): HostObject | null | undefined {
    const nullable = member.endsWith("OrNullObject");
    const name = nullable ? member.slice(0, -"OrNullObject".length) : member;
    const part = Object.entries(PART).find(([, [nav]]) => nav === name);
    if (part === undefined) return undefined;
    const [kind, [, type]] = part;
    if (kind !== this.rule.type) {
      if (nullable) return null;
      throw new HostError("InvalidOperation");
    }
    const record = this.rule.record.children.get(name) ?? makeRecord(type);
    this.rule.record.children.set(name, record);
    return new BagObject(this.core, record, this.sheet);
  }

  range(): RangeObject {
    return new RangeObject(this.core, { sheet: this.sheet, area: this.rule.anchor.area });
  }
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}

const COLLECTION: Members<ConditionalFormatCollectionObject> = {
  act: {
    ClearAll: (self) => {
      self.sheet.writable();
      clearRules(self.sheet, self.area);
    },
  },
  call: {
    Add: (self, args) => {
      self.sheet.writable();
      const type = args.text(0);
      if (!TYPES.includes(type)) throw new HostError("InvalidArgument");
      const id = self.core.workbook.id();
      const rule: ConditionalRule = {
        id,
        type,
        anchor: { sheet: self.sheet, area: self.area },
        record: makeRecord("ConditionalFormat", id),
      };
      self.sheet.rules.unshift(rule);
      return new ConditionalFormatObject(self.core, self.sheet, rule);
    },
    GetCount: (self) => self.items().length,
    "[indexer]": (self, args) => found(self.find(args.text(0))),
    GetItemOrNullObject: (self, args) => self.find(args.text(0)),
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
  },
};

function stored(self: ConditionalFormatObject, member: string, value: Json): void {
  self.sheet.writable();
  self.rule.record.values.set(member, value);
}

const ITEM: Members<ConditionalFormatObject> = {
  read: {
    Id: (self) => self.rule.id,
    Type: (self) => self.rule.type,
    Priority: (self) => self.sheet.rules.indexOf(self.rule),
    StopIfTrue: (self) => self.rule.record.values.get("StopIfTrue") ?? false,
  },
  write: {
    StopIfTrue: (self, value) => {
      stored(self, "StopIfTrue", value);
    },
    Priority: (self, value) => {
      self.sheet.writable();
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
      const rest = self.sheet.rules.filter((rule) => rule !== self.rule);
      rest.splice(value, 0, self.rule);
      self.sheet.rules = rest;
    },
  },
  act: {
    Delete: (self) => {
      self.sheet.writable();
      self.sheet.rules = self.sheet.rules.filter((rule) => rule !== self.rule);
    },
  },
  call: {
    GetRange: (self) => self.range(),
    GetRangeOrNullObject: (self) => self.range(),
    GetRanges: (self) => new RangeAreasObject(self.core, self.sheet, [self.range().area]),
  },
};
