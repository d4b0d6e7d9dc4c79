/** Start of the pane: waits for Office.js, looks whether this Excel will do, and shows the right view. */
import { createRoot } from "react-dom/client";
import type { CopyFiles } from "../app/open-copy";
import { today } from "../app/today";
import { startCalculator } from "../app/worker/start-calculator";
import { EXCEL_API_FLOOR } from "../excel/floor";
import { openNewWorkbook } from "../excel/new-workbook";
import { ExcelWorkbookPort } from "../excel/workbook-port";
import { App } from "./App";
import { TEXT } from "./messages";
import { PaneController, type PaneTools } from "./pane/pane-controller";
import { createWaitingSignal } from "./pane/waiting";
import { PlainView } from "./PlainView";
import { isDarkColour, type OfficeDarkness } from "./theme";

/**
 * `isDarkTheme` is there on computers with a new Office.js only, the colours also with the pinned one; Excel on
 * the web has no theme at all (OfficeDev/office-js#6134).
 */
const officeDarkness: OfficeDarkness = () => {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor);
};

function show(element: React.JSX.Element): void {
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(element);
}

function showExcelPane(): void {
  const waitingSignal = createWaitingSignal();
  const port = new ExcelWorkbookPort({
    onWaiting: waitingSignal.set,
    isViewOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
  });
  // The copies need the file library, which is large: it comes when it is first asked for.
  const openCopy: PaneTools["openCopy"] = async (kind, hooks) => {
    const app = await import(/* webpackChunkName: "copies" */ "../app/open-copy");
    const files = async (): Promise<CopyFiles> =>
      (await import(/* webpackChunkName: "copies" */ "../xlsx/copy-files")).COPY_FILES;
    return await app.openCopy(kind, { port, today, files, open: openNewWorkbook }, hooks);
  };
  const controller = new PaneController({
    port,
    calculator: startCalculator(),
    today,
    now: () => Date.now(),
    ownSheets: async () => (await import(/* webpackChunkName: "own-sheets" */ "../app/own-sheets")).ownSheetsOf(today()),
    openCopy,
  });
  show(<App controller={controller} port={port} officeDarkness={officeDarkness} waitingSignal={waitingSignal} />);
} // prettier-ignore

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const page = document.documentElement;
  // Tells the guard in old-view.js that Office.js has come; it may have given up on it already.
  page.setAttribute("data-office", "ready");
  page.classList.remove("office-missing");

  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    show(<PlainView title={TEXT.notExcel} text={TEXT.notExcelAdvice} officeDarkness={() => null} />);
  } else if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) {
    show(<PlainView title={TEXT.oldExcel} text={TEXT.oldExcelAdvice} officeDarkness={officeDarkness} />);
  } else {
    showExcelPane();
  }
}

if (typeof Office === "undefined") document.documentElement.classList.add("office-missing");
else void start();
