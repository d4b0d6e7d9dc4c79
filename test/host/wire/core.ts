import { atLeast, memberName, requirementSet } from "../schema";
import type { Json } from "../values";
import { HostError } from "../values";
import { makeRecord } from "../model/record";
import type { Workbook } from "../model/workbook";
import { BagObject } from "./bag";
import type { HostObject } from "./object";

/** A fault to be raised when a member is used. */
export interface MemberFault {
  /** «Range.values», «WorksheetCollection.add», or «*». */
  readonly member: string;
  readonly code: string;
  readonly message?: string;
  /** Uses that still succeed. */
  after: number;
  /** Uses that then fail; Infinity for all. */
  times: number;
}

/** What the objects of one host share. */
export class Core {
  /** Ranges the client keeps, by reference id. */
  readonly references = new Map<string, HostObject>();
  private readonly kept = new WeakMap<HostObject, string>();
  private nextReference = 0;
  /** Events the client registered: «10|{sheet id}». */
  readonly registrations = new Set<string>();
  /** Events registered through `Office.context.document`: «documentSelectionChanged». */
  readonly documentEvents = new Set<string>();
  readonly faults: MemberFault[] = [];
  /** Another workbook has the focus: see excel-platform 2 («other workbook focused»). */
  inactive = false;
  /** `context.runtime.enableEvents`. */
  enableEvents = true;
  /** `workbook.isDirty`. */
  dirty = false;
  /** Requirement sets the host supports («ExcelApi» → «1.9»); null: all. */
  level: ReadonlyMap<string, string> | null = null;

  constructor(
    readonly workbook: Workbook,
    /** The Workbook object; made by the host, because it knows all classes. */
    readonly root: (core: Core) => HostObject,
  ) {}

  /** Keeps an object for the client; the same id when it is kept already. */
  keep(object: HostObject): string {
    const known = this.kept.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    this.nextReference += 1;
    const id = `{${this.nextReference.toString(16).toUpperCase().padStart(8, "0")}}`;
    this.kept.set(object, id);
    this.references.set(id, object);
    object.held?.(true);
    return id;
  }

  /** Lets a kept object go; an unknown id is ignored. */
  release(id: string): void {
    this.references.get(id)?.held?.(false);
    this.references.delete(id);
  }

  /** The reference id of a kept object. */
  referenceOf(object: HostObject): string | undefined {
    const id = this.kept.get(object);
    return id !== undefined && this.references.has(id) ? id : undefined;
  }

  /** Called for every use of a member: refuses what the configured level lacks and raises injected faults. */
  use(type: string, wire: string): void {
    const set = this.level === null ? null : requirementSet(type, wire);
    if (set !== null && this.level !== null) {
      const [name = "", version = "1.1"] = set.split(" ");
      const have = this.level.get(name);
      if (have === undefined || !atLeast(have, version)) throw new HostError("ApiNotFound");
    }
    if (this.faults.length === 0) return;
    const full = `${type}.${memberName(type, wire)}`;
    for (const fault of this.faults) {
      if (fault.member !== "*" && fault.member !== full) continue;
      if (fault.after > 0) fault.after -= 1;
      else if (fault.times > 0) {
        fault.times -= 1;
        throw new HostError(fault.code, fault.message);
      }
    }
  }

  /** An object of plain results, such as that of `removeDuplicates`. */
  record(type: string, values: Readonly<Record<string, Json>>): HostObject {
    const record = makeRecord(type);
    for (const [key, value] of Object.entries(values)) record.values.set(key, value);
    return new BagObject(this, record, null);
  }

  /** Throws when another workbook has the focus. */
  needsFocus(): void {
    if (this.inactive) throw new HostError("InactiveWorkbook");
  }
}
