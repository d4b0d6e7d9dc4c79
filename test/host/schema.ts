import { lowerFirst } from "./values";
import data from "./schema.json";

/** A scalar property as the schema has it. */
export interface ScalarEntry {
  readonly name?: string;
  readonly writable?: boolean;
}

/** A navigation property. */
export interface NavEntry {
  readonly name?: string;
  readonly type: string;
  readonly many?: boolean;
}

/** A method. `gives`: an object path, a value, or nothing. */
export interface MethodEntry {
  readonly name?: string;
  readonly gives: "object" | "value" | "void";
  readonly type?: string;
  readonly args: readonly string[];
  readonly write?: boolean;
  readonly many?: boolean;
  readonly once?: boolean;
  readonly indexer?: boolean;
}

/** A class of the client, members by their wire names. Made by scripts/host-schema.mjs. */
export interface ClassEntry {
  readonly scalars?: Readonly<Record<string, ScalarEntry>>;
  readonly setters?: Readonly<Record<string, string>>;
  readonly nav?: Readonly<Record<string, NavEntry>>;
  readonly methods?: Readonly<Record<string, MethodEntry>>;
  readonly ids?: readonly string[];
  readonly child?: { readonly type: string; readonly indexer: boolean };
  readonly collection?: boolean;
  readonly keep?: boolean;
  readonly path?: string;
  /** Requirement sets by JavaScript names: «getCount»: «ExcelApi 1.4». */
  readonly sets?: Readonly<Record<string, string>>;
}

const CLASSES = data.classes as unknown as Readonly<Record<string, ClassEntry>>;
const EMPTY: ClassEntry = {};

/** The entry of a class; an empty one when the client has no such class. */
export function classEntry(type: string): ClassEntry {
  return CLASSES[type] ?? EMPTY;
}

/** The JavaScript name of a member, «getRange» for «GetRange». */
export function memberName(type: string, wire: string): string {
  const entry = classEntry(type);
  const known = entry.scalars?.[wire] ?? entry.nav?.[wire] ?? entry.methods?.[wire];
  return known?.name ?? entry.setters?.[wire] ?? lowerFirst(wire);
}

/** The wire name of a scalar written in any case; undefined when the class has none. */
export function scalarOf(type: string, name: string): string | undefined {
  return lookup(type, "scalars").get(name.toLowerCase());
}

/** The wire name of a navigation property written in any case. */
export function navOf(type: string, name: string): string | undefined {
  return lookup(type, "nav").get(name.toLowerCase());
}

const cache = new Map<string, ReadonlyMap<string, string>>();

function lookup(type: string, kind: "scalars" | "nav"): ReadonlyMap<string, string> {
  const key = `${type}.${kind}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const entry = classEntry(type);
  const table = new Map<string, string>();
  for (const wire of Object.keys(entry[kind] ?? {})) {
    table.set(wire.toLowerCase(), wire);
    table.set(memberName(type, wire).toLowerCase(), wire);
  }
  cache.set(key, table);
  return table;
}

/** The requirement set a member belongs to, «ExcelApi 1.9»; null for the base set. */
export function requirementSet(type: string, wire: string): string | null {
  return classEntry(type).sets?.[memberName(type, wire)] ?? null;
}

/** True when version `have` («1.14») is at least `need` («1.9»). */
export function atLeast(have: string, need: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = need.split(".").map(Number);
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor);
}

/** True when the installed client has members of a requirement set, at this version or a later one. */
export function clientHas(set: string, version: string): boolean {
  return Object.values(CLASSES).some((entry) =>
    Object.values(entry.sets ?? {}).some((known) => {
      const [name = "", have = ""] = known.split(" ");
      return name === set && atLeast(have, version);
    }),
  );
}
