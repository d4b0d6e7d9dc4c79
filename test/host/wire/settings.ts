import type { Json, JsonObject } from "../values";
import { HostError } from "../values";
import type { Args, Members } from "./object";
import type { Core } from "./core";
import { Described } from "./object";

/** `workbook.settings`. */
export class SettingCollectionObject extends Described<SettingCollectionObject> {
  override readonly type = "SettingCollection";
  protected override readonly members = COLLECTION;

  protected override self(): this {
    return this;
  }

  override items(): readonly SettingObject[] {
    return [...this.core.workbook.settings.keys()].map((key) => new SettingObject(this.core, key));
  }

  find(key: string): SettingObject | null {
    for (const [name, { id }] of this.core.workbook.settings) {
      if (name === key || id === key) return new SettingObject(this.core, name);
    }
    return null;
  }
}

/** One setting. */
class SettingObject extends Described<SettingObject> {
  override readonly type = "Setting";
  protected override readonly members = SETTING;

  constructor(
    core: Core,
    readonly key: string,
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  get stored(): { readonly id: string; value: Json } {
    const stored = this.core.workbook.settings.get(this.key);
    if (stored === undefined) throw new HostError("ItemNotFound");
    return stored;
  }

  override ids(): JsonObject {
    return { _Id: this.stored.id };
  }
}

/** The settings of a document hold about a megabyte in practice (office-js#3957). */
const LIMIT = 2_000_000;

function add(self: SettingCollectionObject, args: Args): SettingObject {
  const key = args.text(0);
  const value = args.json(1);
  if (JSON.stringify(value).length > LIMIT) throw new HostError("InvalidArgument");
  const { settings } = self.core.workbook;
  settings.set(key, { id: settings.get(key)?.id ?? self.core.workbook.id(), value });
  return new SettingObject(self.core, key);
}

const COLLECTION: Members<SettingCollectionObject> = {
  call: {
    Add: add,
    GetCount: (self) => self.core.workbook.settings.size,
    "[indexer]": (self, args) => {
      const item = self.find(args.text(0));
      if (item === null) throw new HostError("ItemNotFound");
      return item;
    },
    GetItemOrNullObject: (self, args) => self.find(args.text(0)),
  },
};

const SETTING: Members<SettingObject> = {
  read: { Key: (self) => self.key, Value: (self) => self.stored.value, _Id: (self) => self.stored.id },
  write: {
    Value: (self, value) => {
      self.stored.value = value;
    },
  },
  act: {
    Delete: (self) => {
      self.core.workbook.settings.delete(self.key);
    },
  },
};
