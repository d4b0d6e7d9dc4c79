import { atLeast } from "./schema";
import { createHost } from "./host";
import type { HostOptions, WorkbookHost } from "./host";
import type { Bridge } from "./host";

/** The parts of the client's library that its types leave out. */
interface ClientLibrary {
  readonly HostBridge: { init(bridge: Bridge): void };
}

/** What the shim stands for; Office itself is typed by @types/office-js. */
interface OfficeShim {
  readonly context: Readonly<Record<string, unknown>>;
  readonly onReady: (callback?: (info: object) => void) => Promise<object>;
  [key: string]: unknown;
}

/**
 * Lets the genuine client, loaded by `environment.ts`, talk to a host, and
 * puts a small `Office` beside it (spec office-host 5.3). Each test installs a
 * fresh host.
 */
export function installHost(options: HostOptions = {}): WorkbookHost {
  const host = createHost(options);
  attachHost(host);
  return host;
}

/** The globals of a page or a test in which the client was loaded. */
export interface ClientRealm {
  OfficeExtension?: unknown;
  Office?: unknown;
}

let attached: WorkbookHost | null = null;

/** The host that the client of this test talks to; null before the first one. */
export function attachedHost(): WorkbookHost | null {
  return attached;
}

/** As {@link installHost}, for a host made elsewhere, and for the window of another page. */
export function attachHost(host: WorkbookHost, realm: ClientRealm = globalThis): void {
  const library = realm.OfficeExtension as ClientLibrary | undefined;
  if (library === undefined) {
    throw new Error(
      "The Office.js client is not loaded: add «@jest-environment ./test/host/environment.ts» to the test.",
    );
  }
  library.HostBridge.init(host.bridge);
  if (realm === globalThis) attached = host;
  realm.Office = { ...(realm.Office as object | undefined), ...officeShim(host) };
}

/** Sets every host has besides ExcelApi. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
};

function isSetSupported(host: WorkbookHost, name: string, version = "1.1"): boolean {
  const { level } = host.core;
  const other = Object.entries(OTHER_SETS).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (other !== undefined) return atLeast(other, version);
  if (level === null) return name.toLowerCase() === "excelapi" && atLeast("1.20", version);
  const have = [...level].find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return have !== undefined && atLeast(have, version);
}

function officeShim(host: WorkbookHost): OfficeShim {
  const platform = host.options.limits === "web" ? "OfficeOnline" : "PC";
  const info = { host: "Excel", platform };
  return {
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage: "ru-RU",
      contentLanguage: "ru-RU",
      diagnostics: { ...info, version: "16.0.18025.20000" },
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(host, name, version) },
      document: documentShim(host),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    actions: { associate: () => undefined },
  };
}

type Callback = (result: { readonly status: string }) => void;

/** `Office.context.document`: its settings, and the events that are registered through it (spec office-host 2.9). */
function documentShim(host: WorkbookHost): Readonly<Record<string, unknown>> {
  const settings = new Map<string, unknown>();
  const succeeded = (args: readonly unknown[]): void => {
    const callback = args.find((arg): arg is Callback => typeof arg === "function");
    if (callback !== undefined)
      host.post(() => {
        callback({ status: "succeeded" });
      });
  };
  return {
    url: "C:\\docs\\Book1.xlsx",
    settings: {
      get: (key: string) => settings.get(key) ?? null,
      set: (key: string, value: unknown) => settings.set(key, value),
      remove: (key: string) => settings.delete(key),
      saveAsync: (...args: unknown[]) => {
        succeeded(args);
      },
    },
    addHandlerAsync: (type: string, _handler: unknown, ...rest: unknown[]) => {
      host.core.documentEvents.add(type);
      succeeded(rest);
    },
    removeHandlerAsync: (type: string, ...rest: unknown[]) => {
      host.core.documentEvents.delete(type);
      succeeded(rest);
    },
  };
}
