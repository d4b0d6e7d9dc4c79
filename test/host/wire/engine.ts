import { memberName, scalarOf } from "../schema";
import type { Json, JsonObject } from "../values";
import { HostError, isJsonArray, notImplemented } from "../values";
import type { Core } from "./core";
import { registerEvent } from "./events";
import type { Argument } from "./object";
import { Args, HostObject } from "./object";
import type { QueryInfo } from "./query";
import { identity, located, navigate, project, read } from "./query";

/** How the client names an object (spec office-host 2.2). */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly D?: boolean;
}

/** Arguments with the places of client objects among them. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** One thing to do (spec office-host 2.3). */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
}

/** The body of a request. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to one action. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** The error of a request (spec office-host 2.7). */
export interface BodyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

/** The body of an answer. */
export interface ResponseBody {
  readonly Error: BodyError | null;
  readonly Results: readonly ActionResult[] | null;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
  readonly TraceIds: readonly number[];
}

/** Stops a request before its n-th action, counted from 0. */
export interface Stop {
  readonly before: number;
  readonly code: string;
  readonly message?: string;
}

/**
 * Answers one request. Actions are done in order; the first that fails ends
 * the request, what was done before stays done (spec office-host 2.7).
 * `body` must be a copy of what the client holds.
 */
export function process(core: Core, body: RequestBody, stop: Stop | null = null): ResponseBody {
  const request = new Request(core, body);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let index = 0;
  try {
    for (const action of body.Actions) {
      if (stop !== null && index >= stop.before) throw new HostError(stop.code, stop.message);
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: action.ActionType === 5 ? null : (request.run(action) ?? null) });
      index += 1;
    }
    if (stop !== null) throw new HostError(stop.code, stop.message);
    return { Error: null, Results: results, TraceIds: traces };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const failure: BodyError = {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      HttpStatusCode: 400,
      ...(index < body.Actions.length ? { ActionIndex: index } : {}),
    };
    return { Error: failure, Results: null, ProcessedResults: { Results: results }, TraceIds: traces };
  }
}

/** The objects of one request, each path resolved once. */
class Request {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly core: Core,
    private readonly body: RequestBody,
  ) {}

  run(action: Action): Json | undefined {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object === null ? null : identity(object);
      case 2:
      case 7:
        return object === null
          ? null
          : project(object, action.QueryInfo ?? {}, action.ActionType === 7, this.body.AutoKeepReference === true);
      case 3:
        return object === null ? { _IsNull: true } : this.call(object, action);
      case 4:
        if (object !== null) this.write(object, action.Name, this.args(action.ArgumentInfo).json(0));
        return null;
      case 8:
        if (object !== null) this.unchanged(object, action.ObjectState ?? {});
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (object !== null) this.write(object, scalarOf(object.type, name) ?? name, value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action): Json | undefined {
    const { Name: name } = action;
    if (name === "_KeepReference") {
      if (this.body.ObjectPaths[String(action.ObjectPathId)]?.D !== true) this.core.keep(object);
      return null;
    }
    return located(object.type, name, () => {
      this.core.use(object.type, name);
      if (registerEvent(this.core, object, name)) return null;
      const outcome = this.invoke(object, name, this.args(action.ArgumentInfo));
      if (outcome instanceof HostObject) return identity(outcome);
      return outcome;
    });
  }

  private invoke(object: HostObject, name: string, args: Args): ReturnType<HostObject["invoke"]> {
    if (!object.knows(name)) {
      throw notImplemented(`${object.type}.${name === "[indexer]" ? "getItem" : memberName(object.type, name)}`);
    }
    return object.invoke(name, args);
  }

  private write(object: HostObject, name: string, value: Json): void {
    located(object.type, name, () => {
      this.core.use(object.type, name);
      if (!object.write(name, value)) throw notImplemented(`setting ${object.type}.${memberName(object.type, name)}`);
    });
  }

  private unchanged(object: HostObject, state: JsonObject): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = scalarOf(object.type, name);
      if (wire === undefined) continue;
      if (JSON.stringify(read(object, wire)) !== JSON.stringify(value)) throw new HostError("Conflict");
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath");
    const object = this.make(path);
    this.objects.set(id, object);
    return object;
  }

  private make(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.core.root(this.core);
      case 2:
      case 7:
        // Shell services (spec office-host 5.4) answer as null objects; a null
        // object's parent may dangle and is not looked at.
        return null;
      case 6: {
        const kept = this.core.references.get(path.Name);
        if (kept === undefined) throw new HostError("InvalidReference");
        return kept;
      }
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw new HostError("InvalidObjectPath");
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return navigate(parent, path.Name);
    const name = path.ObjectPathType === 5 ? "[indexer]" : path.Name;
    return located(parent.type, name, () => {
      this.core.use(parent.type, name);
      const outcome = this.invoke(parent, name, this.args(path.ArgumentInfo));
      if (outcome instanceof HostObject) return outcome;
      if (outcome === null || outcome === undefined) return null;
      throw notImplemented(`${parent.type}.${name} as an object`);
    });
  }

  private args(info: ArgumentInfo | undefined): Args {
    const list = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Args(list.map((value, index) => this.decode(value, references[index])));
  }

  private decode(value: Json, reference: Json | undefined): Argument {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (isJsonArray(value)) {
      const below = isJsonArray(reference) ? reference : [];
      return value.map((part, index) => this.decode(part, below[index]));
    }
    if (typeof value === "object" && value !== null) {
      const path = value._ObjectPathId;
      if (typeof path === "number") return this.resolve(path);
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.decode(part, undefined)]));
    }
    return value;
  }
}
