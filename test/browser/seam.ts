/**
 * Runs in the page before everything else: an in-memory workbook and, in front
 * of the genuine Office.js, the container interface of the desktop Excel
 * (spec: office-host 5.1). The test leaves its wishes in `window.testOptions`.
 */
import { makeExternal, type ExternalHost } from "../host/external";
import { createHost, type HostOptions, type WorkbookHost } from "../host/host";

declare global {
  interface Window {
    testOptions?: HostOptions;
    /** What the test looks at: the workbook, the ribbon, the commands that said they are done. */
    bench: { readonly host: WorkbookHost; readonly ribbon: ExternalHost; readonly completed: string[] };
  }
}

const host = createHost(window.testOptions);
const completed: string[] = [];
const ribbon = makeExternal(host, { onCommandCompleted: (command) => completed.push(command) });
Object.defineProperty(window, "external", { value: ribbon.external, configurable: true });
window.bench = { host, ribbon, completed };
