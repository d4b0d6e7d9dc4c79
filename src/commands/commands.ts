/**
 * The ribbon's buttons «Пересчитать КПЭ» and «Группа риска»: the same use case
 * as the pane's, without a pane. A button always ends with `completed()`, or
 * Excel would keep it busy for five minutes (spec: excel-platform 3.2).
 */
import { CancelledError, WorkbookError, type WorkbookPort } from "../app/port";
import { recalculate } from "../app/recalculate";
import { UnusableWorkbookError } from "../app/recalculate-types";
import { today } from "../app/today";
import { startCalculator } from "../app/worker/start-calculator";
import { ExcelWorkbookPort } from "../excel/workbook-port";
import { COMMAND_STATES, COMMAND_TEXT } from "./messages";
import { messageFragment, type Message } from "./message-link";

const calculator = startCalculator();

type SheetKind = Parameters<WorkbookPort["showSheet"]>[0];

function messageFor(error: unknown): Message | null {
  if (error instanceof CancelledError) return null;
  if (error instanceof WorkbookError) {
    const { what, advice } = error.failure;
    return { what, advice: `${advice}\n${COMMAND_STATES[error.state]}` };
  }
  if (error instanceof UnusableWorkbookError) return { what: error.what, advice: error.advice };
  return { what: COMMAND_TEXT.crashed, advice: COMMAND_TEXT.crashedAdvice };
}

/** Opens the small window; resolves when it is closed (or could not be opened), since it goes with the button's page. */
function showMessage(message: Message): Promise<void> {
  const address = new URL("message.html", window.location.href);
  address.hash = messageFragment(message);
  return new Promise((resolve) => {
    const options = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}

/** Recalculates and brings a sheet to the front. */
async function recalculateAndShow(kind: SheetKind): Promise<void> {
  const port = new ExcelWorkbookPort({
    onWaiting: () => undefined,
    isViewOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
  });
  const hooks = { signal: new AbortController().signal, onStage: () => undefined, onProgress: () => undefined };
  await recalculate({ port, calculator, today }, hooks);
  if (!(await port.showSheet(kind))) {
    await showMessage({ what: COMMAND_TEXT.noSheet, advice: COMMAND_TEXT.noSheetAdvice });
  }
}

/** A button's function: runs the action, tells of a failure, and always lets the button go. */
function command(kind: SheetKind): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    recalculateAndShow(kind)
      .catch(async (error: unknown) => {
        const message = messageFor(error);
        if (message !== null) await showMessage(message);
      })
      .finally(() => {
        event.completed();
      });
  };
}

void Office.onReady().then(() => {
  Office.actions.associate("recalculateKpi", command("кпэ"));
  Office.actions.associate("showRisk", command("риск"));
});
