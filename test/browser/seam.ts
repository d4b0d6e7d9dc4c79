/**
 * Runs in the page before everything else: an in-memory workbook and, in front
 * of the genuine Office.js, the container interface of the desktop Excel
 * (spec: office-host 5.1). The test leaves its wishes in `window.testOptions`,
 * and in `window.testGrids` the cells of a file that stands for the sheets.
 */
import type { WorkbookGrids } from "../../src/intake/grid";
import { DARK_THEME, makeExternal, type ExternalHost } from "../host/external";
import { hostFromGrids } from "../host/grids";
import { createHost, type HostOptions, type WorkbookHost } from "../host/host";

declare global {
  interface Window {
    testOptions?: HostOptions;
    testGrids?: WorkbookGrids | null;
    /** Office is dark. */
    testDark?: boolean;
    /** The document was opened for viewing only. */
    testViewOnly?: boolean;
    /** What the test looks at: the workbook, the ribbon, the commands that said they are done. */
    bench: { readonly host: WorkbookHost; readonly ribbon: ExternalHost; readonly completed: string[] };
  }
}

const { testOptions = {}, testGrids = null, testDark = false, testViewOnly = false } = window;
const host = testGrids === null ? createHost(testOptions) : hostFromGrids(testGrids, testOptions);
const completed: string[] = [];
const ribbon = makeExternal(host, {
  viewOnly: testViewOnly,
  ...(testDark ? { theme: DARK_THEME } : {}),
  onCommandCompleted: (command) => completed.push(command),
});
Object.defineProperty(window, "external", { value: ribbon.external, configurable: true });
window.bench = { host, ribbon, completed };
