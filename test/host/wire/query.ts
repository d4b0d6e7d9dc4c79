import { memberName, navOf, scalarOf } from "../schema";
import { classEntry } from "../schema";
import type { Json, JsonObject } from "../values";
import { HostError, lowerFirst, notImplemented } from "../values";
import type { HostObject } from "./object";

/** What a `load` asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Names asked for at one level, and what is asked below each navigation name. */
interface Level {
  all: boolean;
  readonly names: Map<string, Level>;
}

/** Scalars that «*» leaves out [doc]. */
const NOT_IN_ALL = new Set(["Range.NumberFormatCategories"]);

/** The identity of an object (spec office-host 2.5). */
export function identity(object: HostObject): JsonObject {
  const reference = object.core.referenceOf(object);
  return reference === undefined ? object.ids() : { ...object.ids(), _ReferenceId: reference };
}

/**
 * The answer to a query (spec office-host 2.4): a bag with wire names, or with
 * JavaScript names for `retrieve()`. Names the class does not have are ignored,
 * as Excel does (office-js#190); names it has and this host does not know are
 * refused, unless everything («*») was asked for: then they stay unloaded.
 */
export function project(object: HostObject, query: QueryInfo, asJson: boolean, keepItems: boolean): Json {
  return projectLevel(object, tree(query), { asJson, keepItems }, query.Top, query.Skip);
}

function tree(query: QueryInfo): Level {
  const root: Level = { all: false, names: new Map() };
  const select = query.Select ?? [];
  for (const path of [...select, ...(query.Expand ?? [])]) {
    let level = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "*") {
        level.all = true;
        continue;
      }
      const key = name.toLowerCase();
      const next = level.names.get(key) ?? { all: false, names: new Map<string, Level>() };
      level.names.set(key, next);
      level = next;
    }
  }
  if (select.length === 0) root.all = true;
  return root;
}

interface Mode {
  readonly asJson: boolean;
  readonly keepItems: boolean;
}

function projectLevel(object: HostObject, level: Level, mode: Mode, top?: number, skip?: number): Json {
  const items = object.items();
  if (items === null) return { ...identity(object), ...scalars(object, level, mode), ...children(object, level, mode) };
  const own: [string, Level][] = [];
  const rest: [string, Level][] = [];
  for (const entry of level.names) (scalarOf(object.type, entry[0]) === undefined ? rest : own).push(entry);
  const bag = scalars(object, { all: level.all, names: new Map(own) }, mode);
  if (rest.length === 0 && own.length > 0 && !level.all) return bag;
  const forItems: Level = { all: level.all, names: new Map(rest) };
  const chosen = items.slice(skip ?? 0, top === undefined ? undefined : (skip ?? 0) + top);
  const bags = chosen.map((item) => {
    if (mode.keepItems && classEntry(item.type).keep === true) item.core.keep(item);
    return projectLevel(item, forItems, mode);
  });
  return { ...bag, [mode.asJson ? "items" : "_Items"]: bags };
}

function scalars(object: HostObject, level: Level, mode: Mode): JsonObject {
  const bag: Record<string, Json> = {};
  const put = (wire: string, value: Json): void => {
    bag[mode.asJson ? memberName(object.type, wire) : wire] = value;
  };
  if (level.all) {
    for (const wire of Object.keys(classEntry(object.type).scalars ?? {})) {
      if (NOT_IN_ALL.has(`${object.type}.${wire}`)) continue;
      const value = tolerant(() => read(object, wire));
      if (value !== undefined) put(wire, value);
    }
  }
  for (const name of level.names.keys()) {
    const wire = scalarOf(object.type, name);
    if (wire !== undefined) put(wire, read(object, wire));
  }
  return bag;
}

function children(object: HostObject, level: Level, mode: Mode): JsonObject {
  const bag: Record<string, Json> = {};
  for (const [name, below] of level.names) {
    const wire = navOf(object.type, name);
    if (wire === undefined) continue;
    const child = navigate(object, wire);
    const whole = below.names.size === 0 ? { ...below, all: true } : below;
    const key = mode.asJson ? memberName(object.type, wire) : wire;
    bag[key] = child === null ? null : projectLevel(child, whole, mode);
  }
  return bag;
}

/** The value, or undefined where the host refuses it as not implemented or above the level. */
function tolerant(get: () => Json): Json | undefined {
  try {
    return get();
  } catch (error) {
    if (error instanceof HostError && (error.code === "NotImplemented" || error.code === "ApiNotFound"))
      return undefined;
    throw error;
  }
}

/** Runs `use`, naming the member in an error that has no place yet. */
export function located<T>(type: string, wire: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof HostError && error.location === "") {
      error.location = `${type}.${wire === "[indexer]" ? "getItem" : memberName(type, wire)}`;
    }
    throw error;
  }
}

/** A scalar, refused by name when it is not known. */
export function read(object: HostObject, wire: string): Json {
  return located(object.type, wire, () => {
    object.core.use(object.type, wire);
    const value = object.read(wire);
    if (value === undefined) throw notImplemented(`${object.type}.${memberName(object.type, wire)}`);
    return value;
  });
}

/** A navigation property, refused by name when it is not known. */
export function navigate(object: HostObject, wire: string): HostObject | null {
  return located(object.type, wire, () => {
    object.core.use(object.type, wire);
    const child = object.child(wire);
    if (child === undefined) throw notImplemented(`${object.type}.${lowerFirst(wire)}`);
    return child;
  });
}
