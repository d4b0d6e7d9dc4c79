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

/** As {@link installHost}, for a host made elsewhere. */
export function attachHost(host: WorkbookHost): void {
  const library = (globalThis as { OfficeExtension?: unknown }).OfficeExtension as ClientLibrary | undefined;
  if (library === undefined) {
    throw new Error(
      "The Office.js client is not loaded: add «@jest-environment ./test/host/environment.ts» to the test.",
    );
  }
  library.HostBridge.init(host.bridge);
  const target = globalThis as { Office?: unknown };
  target.Office = { ...(target.Office as object | undefined), ...officeShim(host) };
}

/** Sets every host has besides ExcelApi. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  RichApiRuntime: "1.2",
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
  const info = { host: "Excel", platform: "PC" };
  return {
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage: "ru-RU",
      contentLanguage: "ru-RU",
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.18025.20000" },
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(host, name, version) },
      document: { url: "C:\\docs\\Book1.xlsx" },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    actions: { associate: () => undefined },
  };
}
