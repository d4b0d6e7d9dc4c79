import type { EventEntry } from "./wire/events";
import type { WorkbookHost } from "./host";

/** What the client takes for a SafeArray of the desktop Excel. */
export interface SafeArrayLike {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** A callback or an event handler of the client. */
type Handler = (...args: unknown[]) => void;

/** What to tell the client about Excel. */
export interface ExternalOptions {
  /** Language of the interface and of the data. */
  readonly locale?: string;
  /** The add-in's id. */
  readonly solution?: string;
  /** Requirement sets besides those every host has, versions as text: `{ excelapi: "1.14" }`. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Colours of the Office theme as numbers 0xRRGGBB. */
  readonly theme?: Readonly<Record<string, number>>;
  /** Called with the id of a ribbon command that said it is done. */
  readonly onCommandCompleted?: (commandId: string, status: unknown) => void;
  /** The file can only be looked at: `Office.context.document.mode` is «readOnly». */
  readonly viewOnly?: boolean;
  /** Called after a request for the workbook was answered: it may have changed. */
  readonly onAnswered?: () => void;
  /** Called when the page asks for a window (`displayDialogAsync`): its address, and what to call once it is closed. */
  readonly onDialog?: (address: string, closed: () => void) => void;
}

/** `window.external` as the desktop Excel gives it (spec office-host 5.1). */
export interface ExternalHost {
  readonly external: Readonly<Record<string, unknown>>;
  /** Presses a ribbon button: the function it is bound to gets its event. */
  readonly pressRibbon: (commandId: string, functionName: string) => void;
  /** Forgets the page's handlers: it was closed or is about to be loaded again. */
  readonly disconnect: () => void;
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const FILE_PROPERTIES = 86;
const RICH_API_MESSAGE = 33;
const APP_COMMAND = 39;
const SELECTION_CHANGED = 2;
const DIALOG = 10;
/** What a dialog's event carries when its window was closed. */
const DIALOG_CLOSED = 12006;
/** The call by which the client says that ribbon functions can be called (spec office-host 5.4). */
const READY = "NotifyActionHandlerReady";
/** OSF code of «not supported». */
const NOT_SUPPORTED = 5001;
const THEME = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xe6e6e6,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xffffff,
};
/** The colours of a dark Office. The client makes a colour of every entry: the flag becomes a text, and is left out when it does not hold. */
export const DARK_THEME: Readonly<Record<string, number>> = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x292929,
  secondaryFontColor: 0xffffff,
  secondaryBackgroundColor: 0x1f1f1f,
  isDarkTheme: 1,
};
const SETS = {
  excelapi: "1.17",
  sharedruntime: "1.1",
  ribbonapi: "1.1",
  dialogapi: "1.2",
  settings: "1.1",
  documentevents: "1.1",
  addincommands: "1.1",
  customxmlparts: "1.1",
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  delayforcelledit: "1.1",
};

function safeArray(items: readonly unknown[]): SafeArrayLike {
  return { toArray: () => items, dimensions: () => 1 };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/**
 * The container interface of the desktop Excel over a host. A page sets it
 * before it loads the genuine `office.js`:
 *
 *     Object.defineProperty(window, "external", { value: makeExternal(host).external, configurable: true });
 *
 * The library then loads its own Excel files and talks to the host. Nothing of
 * it is changed and no check of it is worked around.
 */
export function makeExternal(host: WorkbookHost, options: ExternalOptions = {}): ExternalHost {
  const handlers = new Map<number, Handler[]>();
  // A button waits until the page has said that its functions can be called.
  const pressed: SafeArrayLike[] = [];
  let ready = false;
  const fire = (event: number, ...args: unknown[]): void => {
    for (const handler of handlers.get(event) ?? []) handler(event, ...args);
  };
  host.onEvents((entries) => {
    for (const entry of entries) fireEntry(fire, entry);
  });
  const context = contextOf(host, options);
  const external = {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${options.locale ?? "ru-RU"}$telemetry$$disableLogging$1`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatch: number, params: unknown, callback: Handler) => {
      execute(host, options, dispatch, params, callback);
      if (ready || !JSON.stringify(params ?? null).includes(READY)) return;
      ready = true;
      host.post(() => {
        for (const press of pressed.splice(0)) fire(APP_COMMAND, press);
      });
    },
    RegisterEvent: (event: number, target: unknown, handler: Handler, callback: Handler) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
      if (event === DIALOG) {
        options.onDialog?.(dialogAddress(target), () => {
          fire(DIALOG, safeArray([DIALOG_CLOSED]));
          handlers.delete(DIALOG);
        });
      }
      host.post(() => {
        callback(0);
      });
    },
    UnregisterEvent: (event: number, _target: unknown, callback: Handler) => {
      handlers.delete(event);
      host.post(() => {
        callback(0);
      });
    },
    MessageParent2: () => undefined,
    MessageChild2: () => undefined,
  };
  return {
    external,
    pressRibbon: (commandId, functionName) => {
      const press = safeArray([commandId, functionName, JSON.stringify({ source: { id: commandId } })]);
      if (ready) fire(APP_COMMAND, press);
      else pressed.push(press);
    },
    disconnect: () => {
      handlers.clear();
    },
  };
}

/** The address in what the client sends for a new window: `{"url": …, "height": …}` as text. */
function dialogAddress(target: unknown): string {
  const wish: unknown = isText(target) ? JSON.parse(target) : null;
  const address: unknown = typeof wish === "object" && wish !== null && "url" in wish ? wish.url : null;
  return isText(address) ? address : "";
}

/** V2 events go through handler 33; the old selection event has its own. */
function fireEntry(fire: (event: number, ...args: unknown[]) => void, entry: EventEntry): void {
  const [, type, , args, id] = entry;
  if (type === SELECTION_CHANGED) fire(SELECTION_CHANGED, safeArray([]));
  else fire(RICH_API_MESSAGE, safeArray([safeArray([entry[0], type, entry[2], args, id, false])]));
}

function execute(
  host: WorkbookHost,
  options: ExternalOptions,
  dispatch: number,
  params: unknown,
  callback: Handler,
): void {
  const given: readonly unknown[] = Array.isArray(params) ? params : [];
  switch (dispatch) {
    case RICH_API: {
      const request: readonly unknown[] = Array.isArray(given[0]) ? given[0] : [];
      const [text, flags] = [request[4], request[6]];
      host.answerLater(isText(text) ? text : "", Number(flags), (answer) => {
        callback(safeArray([0, 200, safeArray([]), answer]));
        options.onAnswered?.();
      });
      return;
    }
    case COMMAND_COMPLETED: {
      const [commandId, status] = given;
      options.onCommandCompleted?.(isText(commandId) ? commandId : "", status);
      host.post(() => {
        callback(safeArray([0]));
      });
      return;
    }
    case FILE_PROPERTIES:
      host.post(() => {
        callback(safeArray([0, safeArray([documentUrl(host)])]));
      });
      return;
    default:
      host.post(() => {
        callback(NOT_SUPPORTED);
      });
  }
}

function documentUrl(host: WorkbookHost): string {
  return `C:\\docs\\${host.workbook.fileName}`;
}

/** The methods of `GetContext()`; what a document keeps for the add-in lives as long as the host. */
function contextOf(host: WorkbookHost, options: ExternalOptions): Readonly<Record<string, unknown>> {
  const locale = options.locale ?? "ru-RU";
  const store = new Map<string, string>();
  const level = host.core.level?.get("ExcelApi");
  const sets = { ...SETS, ...(level === undefined ? {} : { excelapi: level }), ...options.sets };
  // The client keeps the settings of an instance in the page's session storage: each load is a new one.
  const instance = crypto.randomUUID();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => options.solution ?? "00000000-0000-0000-0000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl(host),
    GetAppCapabilities: () => (options.viewOnly === true ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18025.20000",
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(options.theme ?? THEME),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of store) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        store.clear();
        keys.forEach((key, index) => store.set(key, values[index] ?? ""));
      },
      RefreshAsync: (callback: Handler) => {
        callback();
      },
    }),
  };
}
