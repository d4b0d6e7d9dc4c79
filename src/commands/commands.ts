/**
 * The ribbon's buttons «Пересчитать КПЭ» and «Группа риска»: the same use case
 * as the pane's, without a pane. A button always ends with `completed()`, or
 * Excel would keep it busy for five minutes (spec: excel-platform 3.2).
 */
import type { WorkbookPort } from "../app/port";
import { recalculate } from "../app/recalculate";
import { today } from "../app/today";
import { startCalculator } from "../app/worker/start-calculator";
import { ExcelWorkbookPort } from "../excel/workbook-port";
import type { Message } from "./message-link";
import { COMMAND_TEXT } from "./messages";
import { errorMessage, outcomeMessage, summaryOf } from "./outcome-message";
import { showMessage } from "./small-window";

type SheetKind = Parameters<WorkbookPort["showSheet"]>[0];

const calculator = startCalculator();
const port = new ExcelWorkbookPort({
  onWaiting: () => undefined,
  isViewOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
});

/** How a run ended, and what is to be said about it. */
interface RunEnd {
  readonly written: boolean;
  readonly message: Message | null;
}

async function run(): Promise<RunEnd> {
  const hooks = { signal: new AbortController().signal, onStage: () => undefined, onProgress: () => undefined };
  try {
    const outcome = await recalculate({ port, calculator, today }, hooks);
    return { written: true, message: outcomeMessage(summaryOf(outcome)) };
  } catch (error) {
    return { written: false, message: errorMessage(error) };
  }
}

/** The run that goes on now. A second press joins it: the numbers would be the same. */
let running: Promise<RunEnd> | null = null;

/** Brings a sheet to the front; gives what is to be said when that fails. */
async function bringToFront(kind: SheetKind): Promise<Message | null> {
  try {
    const shown = await port.showSheet(kind);
    return shown ? null : { what: COMMAND_TEXT.noSheet, advice: COMMAND_TEXT.noSheetAdvice };
  } catch (error) {
    return errorMessage(error);
  }
}

/** Recalculates, shows the button's sheet, and says what that sheet does not say itself. */
async function press(kind: SheetKind): Promise<void> {
  const joined = running !== null;
  running ??= run().finally(() => {
    running = null;
  });
  const { written, message } = await running;
  const trouble = written ? await bringToFront(kind) : null;
  // Whoever joined lets the first press speak: there is room for one window.
  const told = trouble ?? (joined ? null : message);
  if (told !== null) await showMessage(told);
}

/** A button's function; it always lets the button go. */
function command(kind: SheetKind): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void press(kind).finally(() => {
      event.completed();
    });
  };
}

void Office.onReady().then(() => {
  Office.actions.associate("recalculateKpi", command("кпэ"));
  Office.actions.associate("showRisk", command("риск"));
});
