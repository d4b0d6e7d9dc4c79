/** Start of the pane: waits for Office.js, looks whether this Excel will do, and shows the right view. */
import { createRoot } from "react-dom/client";
import type { Recalculate } from "../app/recalculate-types";
import { today } from "../app/today";
import { EXCEL_API_FLOOR } from "../excel/floor";
import { ExcelWorkbookPort } from "../excel/workbook-port";
import { App } from "./App";
import { TEXT } from "./messages";
import type { OfficeDarkness } from "./theme";
import { PlainView } from "./views/PlainView";
import { createWaitingSignal } from "./waiting";

/** The calculation comes as a chunk of its own: the pane is there before it. */
const recalculate: Recalculate = async (port, request, hooks) => {
  const useCase = await import(/* webpackChunkName: "recalculate" */ "../app/recalculate");
  return await useCase.recalculate(port, request, hooks);
};

/** `isDarkTheme` is there on computers only; Excel on the web has no theme at all (OfficeDev/office-js#6134). */
const officeDarkness: OfficeDarkness = () => {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? null;
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
  show(
    <App
      port={port}
      recalculate={recalculate}
      today={today}
      officeDarkness={officeDarkness}
      waitingSignal={waitingSignal}
    />,
  );
}

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
