import type { Json } from "../values";
import { HostError } from "../values";
import type { Area, Shift } from "./area";
import { formatArea, parseArea, quoteSheet, splitAddress } from "./area";
import type { PartRecord } from "./record";
import type { Anchor, DefinedName, Table } from "./sheet";
import { Sheet } from "./sheet";

/** What happened in the workbook, for the events of the client. */
export interface WorkbookEvent {
  readonly kind:
    "added" | "deleted" | "activated" | "deactivated" | "changed" | "selected" | "renamed" | "moved" | "visibility";
  readonly sheet: Sheet;
  readonly area?: Area;
  readonly detail?: Readonly<Record<string, Json>>;
}

/** An in-memory workbook: what Excel would hold. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly tables: Table[] = [];
  readonly settings = new Map<string, { readonly id: string; value: Json }>();
  readonly xmlParts = new Map<string, { xml: string; readonly namespace: string }>();
  readonly parts = new Map<string, PartRecord>();
  fileName = "Book1.xlsx";
  active: Sheet | null = null;
  selection: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  structureProtected: { readonly password: string | null } | null = null;
  calculationMode = "Automatic";
  /** Values of formulas that were recorded, by «Sheet!A1» or by the formula's text. */
  readonly recorded = new Map<string, string | number | boolean>();
  private nextId = 0;
  private readonly listeners: ((event: WorkbookEvent) => void)[] = [];

  /** Calls `listener` for everything that happens from now on. */
  listen(listener: (event: WorkbookEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Tells the listeners. */
  tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** A new id in Excel's form, «{00000001-0001-0000-0000-000000000000}». */
  id(): string {
    this.nextId += 1;
    return `{${this.nextId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** A plain counter for names («Table1») and short ids. */
  number(): number {
    this.nextId += 1;
    return this.nextId;
  }

  /** The sheet of this id or (in any case) name. */
  find(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
    );
  }

  /** The sheet of this name; throws when there is none (for tests). */
  sheet(name: string): Sheet {
    const sheet = this.find(name);
    if (sheet === undefined) throw new HostError("ItemNotFound", `No sheet «${name}»`);
    return sheet;
  }

  /** Adds a sheet at the end; without a name it is «Sheet1», «Sheet2»… */
  add(name?: string): Sheet {
    this.structureWritable();
    let number = 1;
    while (name === undefined && this.find(`Sheet${number}`) !== undefined) number += 1;
    const wanted = name ?? `Sheet${number}`;
    this.checkName(wanted, null);
    const sheet = new Sheet(this.id(), wanted);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  /** Removes a sheet with its tables and the names that point to it. */
  remove(sheet: Sheet): void {
    this.structureWritable();
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.keepOneVisible(sheet);
    const place = this.sheets.indexOf(sheet);
    this.sheets.splice(place, 1);
    for (const table of this.tables.filter((table) => table.anchor.sheet === sheet)) {
      this.tables.splice(this.tables.indexOf(table), 1);
    }
    for (const name of this.names) if (name.anchor?.sheet === sheet) name.anchor.area = null;
    for (const anchor of sheet.anchors) anchor.area = null;
    if (this.active === sheet) {
      const next = [...this.sheets.slice(place), ...this.sheets.slice(0, place).reverse()];
      this.active = next.find((other) => other.visibility === "Visible") ?? null;
      this.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    }
    this.tell({ kind: "deleted", sheet });
  }

  /** Renames a sheet: 31 characters at most, none of `:\/?*[]`, no apostrophe at its ends, not taken. */
  rename(sheet: Sheet, name: string): void {
    this.structureWritable();
    this.checkName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.tell({ kind: "renamed", sheet, detail: { nameBefore: before, nameAfter: name } });
  }

  /** Moves a sheet to a place counted from 0. */
  move(sheet: Sheet, position: number): void {
    this.structureWritable();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw new HostError("InvalidArgument");
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: "moved", sheet, detail: { positionBefore: before, positionAfter: position } });
  }

  /** Throws InvalidOperation when `sheet` is the last visible one. */
  keepOneVisible(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new HostError("InvalidOperation");
  }

  /** Brings a sheet to the front; a hidden one cannot be. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    if (before !== null) this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  /** Selects cells, bringing their sheet to the front. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = [...areas];
    this.tell({ kind: "selected", sheet });
  }

  /** Throws AccessDenied when the structure is protected. */
  structureWritable(): void {
    if (this.structureProtected !== null) throw new HostError("AccessDenied");
  }

  /** Inserts or deletes cells, moving what stands behind and every range that is kept. */
  shift(sheet: Sheet, change: Shift): void {
    sheet.writable();
    sheet.shift(change, this.tablesOn(sheet));
    this.tell({ kind: "changed", sheet, area: change.at, detail: { changeType: changeType(change) } });
  }

  /** The tables of a sheet, in the order they were made. */
  tablesOn(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.anchor.sheet === sheet);
  }

  /** The name of this text, first in the sheet's scope. */
  name(text: string, scope: Sheet | null): DefinedName | undefined {
    const wanted = text.toLowerCase();
    const match = (name: DefinedName): boolean => name.name.toLowerCase() === wanted;
    return scope?.names.find(match) ?? this.names.find(match);
  }

  /**
   * The range of an address: «A1:B2» on `sheet`, «'Лист 1'!A1», or a defined
   * name or table. Null when it is none of these.
   */
  locate(address: string, sheet: Sheet): Anchor | null {
    const { sheet: named, local } = splitAddress(address.trim().replace(/^=/, ""));
    const target = named === null ? sheet : this.find(named);
    if (target === undefined) return null;
    const area = parseArea(local);
    if (area !== null) return { sheet: target, area };
    const name = this.name(local, target);
    if (name?.anchor != null) return name.anchor;
    const table = this.tables.find((candidate) => candidate.name.toLowerCase() === local.toLowerCase());
    return table === undefined ? null : table.anchor;
  }

  /** «Sheet1!A1:B2». */
  address(sheet: Sheet, area: Area): string {
    return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
  }

  private checkName(name: string, self: Sheet | null): void {
    const bad =
      name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
    if (bad || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
    const holder = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (holder !== undefined && holder !== self) throw new HostError("ItemAlreadyExists");
  }
}

function changeType(change: Shift): string {
  const what = change.axis === "row" ? "Row" : "Column";
  const whole = change.axis === "row" ? change.at.columns === 16_384 : change.at.rows === 1_048_576;
  const verb = change.kind === "insert" ? "Inserted" : "Deleted";
  return whole ? what + verb : `Cell${verb}`;
}
