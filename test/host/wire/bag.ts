import type { PartRecord } from "../model/record";
import { makeRecord } from "../model/record";
import type { Sheet } from "../model/sheet";
import { classEntry, memberName } from "../schema";
import type { Json, JsonObject } from "../values";
import { HostError, notImplemented, textOrEmpty } from "../values";
import { BAG_DEFAULTS, bagGetter, journalOf, onAdd } from "./bag-rules";
import type { Core } from "./core";
import type { Args, Outcome } from "./object";
import { HostObject } from "./object";
import { SheetObject } from "./sheet";

/**
 * A part of the workbook this host keeps without understanding it. Scalars can
 * be set and read again, collections grow by their `add…` methods, void
 * methods are written down. What was never set, and any method that would
 * have to tell something, is refused by name.
 */
export class BagObject extends HostObject {
  override readonly type: string;

  constructor(
    core: Core,
    readonly record: PartRecord,
    readonly sheet: Sheet | null,
    readonly owner: BagObject | null = null,
  ) {
    super(core);
    this.type = record.type;
  }

  override ids(): JsonObject {
    const entry = classEntry(this.type);
    const keys = entry.ids ?? (entry.scalars?.Id !== undefined ? ["Id"] : []);
    return this.record.id === "" ? {} : Object.fromEntries(keys.map((key) => [key, this.record.id]));
  }

  override items(): readonly BagObject[] | null {
    if (classEntry(this.type).collection !== true) return null;
    return this.record.items.map((item) => new BagObject(this.core, item, this.sheet, this));
  }

  override read(member: string): Json | undefined {
    if (classEntry(this.type).scalars?.[member] === undefined) return undefined;
    if (member === "Id" || member === "_Id") return this.record.id;
    if (member === "Count" && classEntry(this.type).collection === true) return this.record.items.length;
    return this.record.values.get(member) ?? BAG_DEFAULTS[`${this.type}.${member}`];
  }

  override write(member: string, value: Json): boolean {
    const entry = classEntry(this.type);
    if (entry.scalars?.[member]?.writable !== true && entry.setters?.[member] === undefined) return false;
    this.sheet?.writable();
    this.record.values.set(member, value);
    return true;
  }

  override child(member: string): HostObject | null | undefined {
    const nav = classEntry(this.type).nav?.[member];
    if (nav === undefined) return undefined;
    if (nav.type === "Worksheet") return this.sheet === null ? undefined : new SheetObject(this.core, this.sheet);
    return this.below(member, nav.type);
  }

  private below(key: string, type: string): BagObject {
    const record = this.record.children.get(key) ?? makeRecord(type);
    this.record.children.set(key, record);
    return new BagObject(this.core, record, this.sheet, this);
  }

  override knows(method: string): boolean {
    const entry = classEntry(this.type).methods?.[method];
    if (entry === undefined) return false;
    if (entry.gives === "void" || this.isAdd(method) || bagGetter(this.type, method)) return true;
    return (
      classEntry(this.type).collection === true &&
      /^(?:\[indexer\]|GetItem|GetItemAt|GetItemOrNullObject|GetCount)$/.test(method)
    );
  }

  private isAdd(method: string): boolean {
    const entry = classEntry(this.type);
    return method.startsWith("Add") && entry.child !== undefined && entry.methods?.[method]?.type === entry.child.type;
  }

  override invoke(method: string, args: Args): Outcome {
    const entry = classEntry(this.type).methods?.[method];
    if (this.isAdd(method)) return this.add(method, args);
    if (bagGetter(this.type, method)) {
      return this.below(`${method}(${JSON.stringify(args.journal())})`, entry?.type ?? this.type);
    }
    switch (method) {
      case "GetCount":
        return this.record.items.length;
      case "GetItemAt":
        return this.found(this.items()?.[args.integer(0)]);
      case "[indexer]":
      case "GetItem":
        return this.found(this.named(args.key(0)));
      case "GetItemOrNullObject":
        return this.named(args.key(0)) ?? null;
      default:
        return this.note(method, args);
    }
  }

  private found(item: BagObject | undefined): BagObject {
    if (item === undefined) throw new HostError("ItemNotFound");
    return item;
  }

  private named(key: string): BagObject | undefined {
    const wanted = key.toLowerCase();
    if (PLACES.has(this.type)) return this.items()?.[Number(key)];
    const keyOf = (item: PartRecord): Json | undefined => item.values.get("Name") ?? item.values.get("Key");
    const byName = (item: BagObject): boolean => textOrEmpty(keyOf(item.record)).toLowerCase() === wanted;
    return this.items()?.find((item) => item.record.id === key) ?? this.items()?.find(byName);
  }

  private add(method: string, args: Args): BagObject {
    this.sheet?.writable();
    const type = classEntry(this.type).child?.type ?? "";
    const item = makeRecord(type, this.core.workbook.id());
    onAdd(this, method, item, args);
    this.record.items.push(item);
    return new BagObject(this.core, item, this.sheet, this);
  }

  /** A void method: `delete` takes the item away, anything else is written down. */
  private note(method: string, args: Args): null {
    this.sheet?.writable();
    if (method === "Delete" && this.owner?.record.items.includes(this.record) === true) {
      const { items } = this.owner.record;
      items.splice(items.indexOf(this.record), 1);
      return null;
    }
    if (method === "Add" && this.type === "StyleCollection") {
      const style = makeRecord("Style", this.core.workbook.id());
      style.values.set("Name", args.text(0));
      this.record.items.push(style);
    }
    if (method === "Clear" && classEntry(this.type).collection === true) this.record.items = [];
    this.record.calls.push({ method: memberName(this.type, method), args: journalOf(this, args) });
    return null;
  }

  override eventTarget(): string {
    return this.record.id === "" ? (this.sheet?.id ?? "Workbook") : this.record.id;
  }
}

/** Collections whose items are found by their place. */
const PLACES: ReadonlySet<string> = new Set(["ChartTrendlineCollection"]);

/** A bag of a sheet or of the workbook, made when it is first asked for. */
export function partOf(core: Core, parts: Map<string, PartRecord>, type: string, sheet: Sheet | null): BagObject {
  const record = parts.get(type) ?? makeRecord(type);
  parts.set(type, record);
  return new BagObject(core, record, sheet);
}

/** A refusal that names a member of a bag. */
export function refuse(bag: BagObject, member: string): HostError {
  return notImplemented(`${bag.type}.${memberName(bag.type, member)}`);
}
