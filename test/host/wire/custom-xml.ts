import type { JsonObject } from "../values";
import { HostError } from "../values";
import type { Core } from "./core";
import type { Members } from "./object";
import { Described } from "./object";

/** `workbook.customXmlParts`, or those of one namespace. */
export class CustomXmlPartsObject extends Described<CustomXmlPartsObject> {
  override readonly type: string;
  protected override readonly members = COLLECTION;

  constructor(
    core: Core,
    readonly namespace: string | null,
  ) {
    super(core);
    this.type = namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  protected override self(): this {
    return this;
  }

  override items(): readonly CustomXmlPartObject[] {
    return [...this.core.workbook.xmlParts]
      .filter(([, part]) => this.namespace === null || part.namespace === this.namespace)
      .map(([id]) => new CustomXmlPartObject(this.core, id));
  }

  find(id: string): CustomXmlPartObject | null {
    return this.items().find((item) => item.id === id) ?? null;
  }
}

/** A part of XML kept in the workbook. */
class CustomXmlPartObject extends Described<CustomXmlPartObject> {
  override readonly type = "CustomXmlPart";
  protected override readonly members = PART;

  constructor(
    core: Core,
    readonly id: string,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  override ids(): JsonObject {
    return { Id: this.id };
  }

  get part(): { xml: string; readonly namespace: string } {
    const part = this.core.workbook.xmlParts.get(this.id);
    if (part === undefined) throw new HostError("ItemNotFound");
    return part;
  }
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}

function only(self: CustomXmlPartsObject): CustomXmlPartObject | null {
  const items = self.items();
  if (items.length > 1) throw new HostError("GeneralException");
  return items[0] ?? null;
}

/** Must begin with an element; its default namespace is the part's. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<[\p{L}_][^>]*>/su.exec(xml);
  if (root === null) throw new HostError("InvalidArgument");
  return /\sxmlns\s*=\s*["']([^"']*)["']/.exec(root[0])?.[1] ?? "";
}

const COLLECTION: Members<CustomXmlPartsObject> = {
  call: {
    Add: (self, args) => {
      const xml = args.text(0);
      const id = self.core.workbook.id();
      self.core.workbook.xmlParts.set(id, { xml, namespace: namespaceOf(xml) });
      return new CustomXmlPartObject(self.core, id);
    },
    GetByNamespace: (self, args) => new CustomXmlPartsObject(self.core, args.text(0)),
    GetCount: (self) => self.items().length,
    "[indexer]": (self, args) => found(self.find(args.text(0))),
    GetItemOrNullObject: (self, args) => self.find(args.text(0)),
    GetOnlyItem: (self) => found(only(self)),
    GetOnlyItemOrNullObject: only,
  },
};

const PART: Members<CustomXmlPartObject> = {
  read: { Id: (self) => self.id, NamespaceUri: (self) => self.part.namespace },
  act: {
    Delete: (self) => {
      self.core.workbook.xmlParts.delete(self.id);
    },
    SetXml: (self, args) => {
      self.part.xml = args.text(0);
    },
  },
  call: {
    GetXml: (self) => self.part.xml,
  },
};
