import { absoluteAddress, parseArea } from "../model/area";
import { evaluate } from "../model/formula";
import type { DefinedName, Sheet } from "../model/sheet";
import type { Json, JsonObject } from "../values";
import { HostError, notImplemented, textOrEmpty } from "../values";
import type { Core } from "./core";
import type { Args, Members } from "./object";
import { Described } from "./object";
import { RangeObject } from "./range";
import { SheetObject } from "./sheet";

/** A defined name. */
export class NamedItemObject extends Described<NamedItemObject> {
  override readonly type = "NamedItem";
  protected override readonly members = ITEM;

  constructor(
    core: Core,
    readonly name: DefinedName,
    readonly scope: Sheet | null,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { _Id: this.name.id };
  }

  /** The range it stands for; null for a constant, a formula, or a range that was deleted. */
  range(): RangeObject | null {
    const { anchor } = this.name;
    return anchor?.area == null ? null : new RangeObject(this.core, { sheet: anchor.sheet, area: anchor.area });
  }

  /** The value of a constant; refused by name for a formula this host cannot tell. */
  constant(): string | number | boolean {
    const value = evaluate(this.name.formula);
    if (value === null) throw notImplemented(`the value of the name ${this.name.name} = ${this.name.formula}`);
    return value;
  }
}

function kind(self: NamedItemObject): string {
  if (self.name.anchor !== null) return self.name.anchor.area === null ? "Error" : "Range";
  const value = self.constant();
  return typeof value === "string"
    ? "String"
    : typeof value === "boolean"
      ? "Boolean"
      : Number.isInteger(value)
        ? "Integer"
        : "Double";
}

/** A range's address, or the constant itself [doc]. */
function value(self: NamedItemObject): Json {
  const range = self.range();
  if (range !== null) return absoluteAddress(range.sheet.name, range.area);
  return self.name.anchor === null ? self.constant() : "#REF!";
}

function scopeSheet(self: NamedItemObject): SheetObject | null {
  return self.scope === null ? null : new SheetObject(self.core, self.scope);
}

function assign(core: Core, scope: Sheet | null, name: DefinedName, reference: string): void {
  const text = reference.startsWith("=") ? reference.slice(1) : reference;
  const sheet = scope ?? core.workbook.active;
  const place = sheet === null ? null : core.workbook.locate(text, sheet);
  name.anchor?.sheet.anchors.delete(name.anchor);
  if (place?.area != null) {
    name.anchor = { sheet: place.sheet, area: place.area };
    place.sheet.anchors.add(name.anchor);
    name.formula = "";
    return;
  }
  if (!reference.startsWith("=")) throw new HostError("InvalidArgument");
  name.anchor = null;
  name.formula = reference;
}

const ITEM: Members<NamedItemObject> = {
  read: {
    _Id: (self) => self.name.id,
    Name: (self) => self.name.name,
    Type: kind,
    Value: value,
    Formula: (self) => {
      const range = self.range();
      if (range !== null) return range.reference();
      return self.name.anchor === null ? self.name.formula : "=#REF!";
    },
    Visible: (self) => self.name.visible,
    Comment: (self) => self.name.comment,
    Scope: (self) => (self.scope === null ? "Workbook" : "Worksheet"),
  },
  write: {
    Visible: (self, given) => {
      if (typeof given !== "boolean") throw new HostError("InvalidArgument");
      self.name.visible = given;
    },
    Comment: (self, given) => {
      self.name.comment = textOrEmpty(given);
    },
    Formula: (self, given) => {
      if (typeof given !== "string") throw new HostError("InvalidArgument");
      assign(self.core, self.scope, self.name, given);
    },
  },
  child: {
    Worksheet: (self) => {
      const sheet = scopeSheet(self);
      if (sheet === null) throw new HostError("ItemNotFound");
      return sheet;
    },
    WorksheetOrNullObject: scopeSheet,
  },
  act: {
    Delete: (self) => {
      const list = self.scope === null ? self.core.workbook.names : self.scope.names;
      list.splice(list.indexOf(self.name), 1);
      self.name.anchor?.sheet.anchors.delete(self.name.anchor);
    },
  },
  call: {
    GetRange: (self) => {
      const range = self.range();
      if (range === null) throw new HostError(self.name.anchor === null ? "InvalidOperation" : "InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (self) => self.range(),
  },
};

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollectionObject extends Described<NamedItemCollectionObject> {
  override readonly type = "NamedItemCollection";
  protected override readonly members = COLLECTION;

  constructor(
    core: Core,
    readonly scope: Sheet | null,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  get list(): DefinedName[] {
    return this.scope === null ? this.core.workbook.names : this.scope.names;
  }

  override items(): readonly NamedItemObject[] {
    return this.list.map((name) => new NamedItemObject(this.core, name, this.scope));
  }

  find(key: string): NamedItemObject | null {
    const wanted = key.toLowerCase();
    return this.items().find(({ name }) => name.id === key || name.name.toLowerCase() === wanted) ?? null;
  }
}

/** Letters, digits, «_», «.»; not like an address. */
function checkName(text: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && text.length <= 255;
  if (!shape || parseArea(text) !== null || /^[RC]$/i.test(text)) throw new HostError("InvalidArgument");
}

function add(self: NamedItemCollectionObject, args: Args): NamedItemObject {
  const text = args.text(0);
  checkName(text);
  if (self.find(text) !== null) throw new HostError("ItemAlreadyExists");
  const name: DefinedName = {
    id: `${self.scope?.id ?? ""}${text}`,
    name: text,
    anchor: null,
    formula: "",
    comment: args.textOrNull(2) ?? "",
    visible: true,
  };
  const reference = args.json(1);
  if (typeof reference !== "string") throw new HostError("InvalidArgument");
  assign(self.core, self.scope, name, reference);
  self.list.push(name);
  return new NamedItemObject(self.core, name, self.scope);
}

const COLLECTION: Members<NamedItemCollectionObject> = {
  call: {
    Add: add,
    GetCount: (self) => self.list.length,
    "[indexer]": (self, args) => {
      const item = self.find(args.text(0));
      if (item === null) throw new HostError("ItemNotFound");
      return item;
    },
    GetItemOrNullObject: (self, args) => self.find(args.text(0)),
  },
};
