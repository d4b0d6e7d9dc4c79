import { Core } from "./wire/core";
import { entriesFor, type EventEntry } from "./wire/events";
import type { BodyError, RequestBody, ResponseBody, Stop } from "./wire/engine";
import { process } from "./wire/engine";
import { WorkbookObject } from "./wire/workbook";
import { writeValues } from "./model/access";
import type { GivenSheet } from "./given";
import { addGivenSheet, areaOf } from "./given";
import { Workbook } from "./model/workbook";
import { MESSAGES } from "./values";
import type { ErrorCode } from "./values";

export type { GivenCell, GivenSheet } from "./given";

/** How a host behaves. */
export interface HostOptions {
  readonly sheets?: readonly GivenSheet[];
  /** Name of the sheet in front; the first visible one unless said. */
  readonly active?: string;
  /**
   * Requirement sets it has, «1.9» for ExcelApi or `{ ExcelApi: "1.14", ExcelApiOnline: "1.1" }`.
   * Members above answer ApiNotFound. Without it every member is there.
   */
  readonly apiLevel?: string | Readonly<Record<string, string>>;
  /** «web»: 5 MB for a request and for an answer, as in Excel on the web. */
  readonly limits?: "none" | "web";
  /**
   * When an answer comes: after a macrotask, so that a forgotten `await` shows
   * (the default), or in a microtask, needed under fake timers.
   */
  readonly reply?: "macrotask" | "microtask";
}

/** What one request was. */
export interface RequestLog {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The client said that it writes (flag 1). */
  readonly writes: boolean;
  /** Only lets go of ranges: what `Excel.run` sends at its end. */
  readonly cleanup: boolean;
  readonly error: string | null;
}

/** The bridge the client's library talks to (spec office-host 2.1). */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the library. */
  onMessageFromHost?: (text: string) => void;
}

const WEB_LIMIT = 5 * 1024 * 1024;
const WRITES = 1;
const DELAY_FOR_CELL_EDIT = 64;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/** An in-memory Excel: a workbook, the engine that answers requests, faults to inject, and counters. */
export class WorkbookHost {
  readonly core: Core;
  /** Every request, oldest first. */
  readonly requests: RequestLog[] = [];
  readonly bridge: Bridge;
  private readonly planned: {
    at: number;
    readonly stop: Stop | null;
    readonly code: string;
    readonly message?: string;
  }[] = [];
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  private readonly sinks: ((entries: readonly EventEntry[]) => void)[] = [];
  private byApi = false;
  private held: EventEntry[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly options: HostOptions,
  ) {
    this.core = new Core(workbook, (core) => new WorkbookObject(core));
    this.core.level = levels(options.apiLevel);
    this.bridge = {
      sendMessageToHost: (text) => {
        this.receive(text);
      },
    };
    workbook.listen((event) => {
      this.core.dirty = true;
      if (!this.core.enableEvents) return;
      const entries = entriesFor(this.core, event, this.byApi);
      if (this.byApi) this.held.push(...entries);
      else this.send(entries);
    });
  }

  /** Syncs so far, without those that only let go of ranges. */
  get syncs(): number {
    return this.requests.filter((request) => !request.cleanup).length;
  }

  /** Bytes of all requests so far (UTF-8 of the body). */
  get bytesIn(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesIn, 0);
  }

  /** Bytes of all answers so far. */
  get bytesOut(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesOut, 0);
  }

  /** How many ranges the client still keeps: 0 after `Excel.run` unless it leaks. */
  get keptRanges(): number {
    return this.core.references.size;
  }

  /**
   * Fails the n-th sync from now (1 = the next). `afterActions` of its actions
   * are still done: 0 (the default) leaves the workbook untouched.
   */
  failSync(
    n: number,
    code: ErrorCode,
    options: { readonly afterActions?: number; readonly message?: string } = {},
  ): void {
    const { afterActions = 0, message } = options;
    const stop: Stop = { before: afterActions, code, ...(message === undefined ? {} : { message }) };
    this.planned.push({ at: this.syncs + n, stop, code });
  }

  /** Fails uses of a member, «Range.values» or «WorksheetCollection.add»; by default every use from now on. */
  failMember(
    member: string,
    code: ErrorCode,
    options: { readonly after?: number; readonly times?: number } = {},
  ): void {
    this.core.faults.push({ member, code, after: options.after ?? 0, times: options.times ?? Infinity });
  }

  /** Takes every injected fault back. */
  clearFaults(): void {
    this.planned.length = 0;
    this.core.faults.length = 0;
    this.core.inactive = false;
    this.endCellEdit();
  }

  /** Somebody is typing into a cell: requests fail, or wait if they were sent with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.editing = true;
  }

  /** The cell is finished: waiting requests are done. */
  endCellEdit(): void {
    this.editing = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Another workbook gets the focus, or this one has it again. */
  setInactive(inactive: boolean): void {
    this.core.inactive = inactive;
  }

  /** Records what a formula gives: by its cell, «'Лист 1'!B2», or by its text, «=SUM(A1:A3)». */
  record(cellOrFormula: string, value: string | number | boolean): void {
    this.workbook.recorded.set(cellOrFormula, value);
  }

  /** Somebody types into a cell: coerced as Excel does, and told to the add-in's handlers. */
  type(sheetName: string, address: string, value: string | number | boolean): void {
    writeValues(this.workbook, this.workbook.sheet(sheetName), areaOf(address), value);
  }

  /** Calls `sink` with the events to be sent to the client. */
  onEvents(sink: (entries: readonly EventEntry[]) => void): void {
    this.sinks.push(sink);
  }

  /**
   * Answers the body of a request, as text, with the body of the answer, as
   * text: what every seam calls.
   */
  answer(bodyText: string, flags = 0): string {
    const body = JSON.parse(bodyText) as RequestBody;
    const cleanup = isCleanup(body);
    const number = cleanup ? 0 : this.syncs + 1;
    const response = this.respond(body, bodyText, number);
    let text = JSON.stringify(response);
    if (this.options.limits === "web" && bytes(text) > WEB_LIMIT) {
      text = JSON.stringify(failure("ResponsePayloadSizeLimitExceeded"));
    }
    this.requests.push({
      actions: body.Actions.length,
      bytesIn: bytes(bodyText),
      bytesOut: bytes(text),
      writes: (flags & WRITES) !== 0,
      cleanup,
      error: response.Error?.Code ?? null,
    });
    return text;
  }

  /** Answers in its time: later, and after a cell edit if the request waits for it. */
  answerLater(bodyText: string, flags: number, done: (text: string) => void): void {
    const go = (): void => {
      const text = this.answer(bodyText, flags);
      this.post(() => {
        done(text);
        this.send(this.held.splice(0));
      });
    };
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(go);
    else go();
  }

  private respond(body: RequestBody, text: string, number: number): ResponseBody {
    if (this.editing && !isCleanup(body)) return failure("InvalidOperationInCellEditMode");
    if (this.options.limits === "web" && bytes(text) > WEB_LIMIT) return failure("RequestPayloadSizeLimitExceeded");
    const planned = this.planned.find((one) => one.at === number);
    this.byApi = true;
    try {
      return process(this.core, body, planned?.stop ?? null);
    } finally {
      this.byApi = false;
    }
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    const { body } = message.message;
    const bodyText = typeof body === "string" ? body : JSON.stringify(body);
    this.answerLater(bodyText, message.flags, (answer) => {
      const envelope = { id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: answer } };
      this.bridge.onMessageFromHost?.(JSON.stringify(envelope));
    });
  }

  private send(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    for (const sink of this.sinks) sink(entries);
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** Runs `task` after a macrotask, or in a microtask when the options say so. */
  post(task: () => void): void {
    if (this.options.reply === "microtask") {
      void Promise.resolve().then(task);
    } else if (typeof setImmediate === "function") {
      setImmediate(task);
    } else {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        task();
      };
      channel.port2.postMessage(null);
    }
  }
}

function isCleanup(body: RequestBody): boolean {
  return (
    body.Actions.length > 0 &&
    body.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference") &&
    body.Actions.some((action) => action.Name === "_RemoveReference")
  );
}

function failure(code: ErrorCode): ResponseBody {
  const error: BodyError = { Code: code, Message: MESSAGES[code], Location: "", HttpStatusCode: 400 };
  return { Error: error, Results: null, TraceIds: [] };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function levels(given: HostOptions["apiLevel"]): ReadonlyMap<string, string> | null {
  if (given === undefined) return null;
  return new Map(typeof given === "string" ? [["ExcelApi", given]] : Object.entries(given));
}

/** A host with the given sheets; one empty «Sheet1» when none are given. */
export function createHost(options: HostOptions = {}): WorkbookHost {
  const workbook = new Workbook();
  for (const given of options.sheets ?? [{ name: "Sheet1" }]) addGivenSheet(workbook, given);
  const first = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
  workbook.active = options.active === undefined ? first : workbook.sheet(options.active);
  for (const given of options.sheets ?? []) {
    if (given.protected === true) workbook.sheet(given.name).protection = { options: null, password: null };
  }
  const host = new WorkbookHost(workbook, options);
  host.core.dirty = false;
  return host;
}
