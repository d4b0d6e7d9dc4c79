import type { Json, JsonObject } from "../values";
import { HostError } from "../values";
import type { Core } from "./core";

/**
 * An argument as the client sent it, with its objects put in place: a scalar,
 * a {@link HostObject}, or an array or plain object of these.
 */
export type Argument = unknown;

/** What a method gives: an object, null for the null object, or a JSON value. */
export type Outcome = HostObject | Json | undefined;

/** An object of the client's model, standing for a part of the workbook during one request or while it is kept. */
export abstract class HostObject {
  /** Name of the class in the client. */
  abstract readonly type: string;

  constructor(readonly core: Core) {}

  /** `Id`, `_Id`: what the client finds the object by next time (spec office-host 2.5). */
  ids(): JsonObject {
    return {};
  }

  /** The items of a collection; null for anything else. */
  items(): readonly HostObject[] | null {
    return null;
  }

  /** The value of a scalar; undefined when this host does not know it. */
  abstract read(member: string): Json | undefined;
  /** Sets a scalar; false when this host does not know it. */
  abstract write(member: string, value: Json): boolean;
  /** A navigation property: null is the null object, undefined is not known. */
  abstract child(member: string): HostObject | null | undefined;
  /** True when `invoke` knows the method. */
  abstract knows(method: string): boolean;
  /** Calls a method; «[indexer]» is `getItem`. */
  abstract invoke(method: string, args: Args): Outcome;

  /** «=Sheet1!$A$1»: how the object stands inside a rule or a formula; null for all but ranges. */
  reference(): string | null {
    return null;
  }

  /** Called when the client keeps the object, or lets it go. */
  held?(by: boolean): void;

  /** The id events of this object are sent to. */
  eventTarget(): string {
    return "Workbook";
  }
}

/** The members of a class, by their wire names. */
export interface Members<Self> {
  readonly read?: Readonly<Record<string, (self: Self) => Json | undefined>>;
  readonly write?: Readonly<Record<string, (self: Self, value: Json) => void>>;
  readonly child?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods that give something. */
  readonly call?: Readonly<Record<string, (self: Self, args: Args) => Outcome>>;
  /** Methods that only do something. */
  readonly act?: Readonly<Record<string, (self: Self, args: Args) => void>>;
}

/** An object whose members are given as a table, so what is not in the table is not known. */
export abstract class Described<Self> extends HostObject {
  protected abstract readonly members: Members<Self>;
  protected abstract self(): Self;

  override read(member: string): Json | undefined {
    return this.members.read?.[member]?.(this.self());
  }

  override write(member: string, value: Json): boolean {
    const setter = this.members.write?.[member];
    setter?.(this.self(), value);
    return setter !== undefined;
  }

  override child(member: string): HostObject | null | undefined {
    return this.members.child?.[member]?.(this.self());
  }

  override knows(method: string): boolean {
    return this.members.call?.[method] !== undefined || this.members.act?.[method] !== undefined;
  }

  override invoke(method: string, args: Args): Outcome {
    this.members.act?.[method]?.(this.self(), args);
    return this.members.call?.[method]?.(this.self(), args);
  }
}

/** The arguments of a call, with the checks a host makes. Omitted arguments arrive as null. */
export class Args {
  constructor(readonly list: readonly Argument[]) {}

  /** The argument, null when omitted. */
  raw(index: number): Argument {
    return this.list[index] ?? null;
  }

  /** True when it was given. */
  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  /** A text, or InvalidArgument. */
  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  /** A text or null when omitted. */
  textOrNull(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  /** A text or a number as text: the key of a `getItem`. */
  key(index: number): string {
    const value = this.raw(index);
    if (typeof value === "number") return String(value);
    return this.text(index);
  }

  /** A whole number; `fallback` when omitted; else InvalidArgument. */
  integer(index: number, fallback?: number): number {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  /** A flag, false when omitted. */
  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  /** A client object, or null. */
  object(index: number): HostObject | null {
    const value = this.raw(index);
    return value instanceof HostObject ? value : null;
  }

  /** A JSON value; a range in it becomes its reference. */
  json(index: number): Json {
    return toJson(this.raw(index));
  }

  /** All arguments as JSON, for a journal. Objects become their class names. */
  journal(): readonly Json[] {
    return this.list.map((value) => (value instanceof HostObject ? `[${value.type}]` : toJson(value)));
  }
}

/** An argument as JSON: a range becomes its reference, any other object is InvalidArgument. */
export function toJson(value: Argument): Json {
  if (value instanceof HostObject) {
    const reference = value.reference();
    if (reference === null) throw new HostError("InvalidArgument");
    return reference;
  }
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
