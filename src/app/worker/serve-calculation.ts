import type { CellScalar, WorkbookGrids } from "../../intake/grid";
import { PageCalculator } from "../page-calculator";
import type { Channel, FromWorker, Question, RowsMessage, SheetHead, ToWorker } from "./messages";

/** A sheet whose rows come piece by piece. */
interface OpenSheet {
  readonly head: SheetHead;
  readonly values: (readonly CellScalar[])[];
  readonly numberFormats: (readonly string[])[];
}

/** The worker's side: collects the grids of a workbook and answers the page's questions about them. */
export function serveCalculation(channel: Channel<FromWorker, ToWorker>): void {
  const calculator = new PageCalculator();
  let sheets: OpenSheet[] = [];
  let date1904 = false;

  channel.addEventListener("message", ({ data: message }) => {
    switch (message.kind) {
      case "grids":
        ({ date1904 } = message);
        sheets = message.sheets.map((head) => ({ head, values: [], numberFormats: [] }));
        return;
      case "rows":
        takeRows(sheets, message);
        return;
      default:
        answer(calculator, message, workbook(sheets, date1904), channel).catch((error: unknown) => {
          const name = error instanceof Error ? error.name : "Error";
          channel.postMessage({ kind: "broken", job: message.job, name });
        });
    }
  });
  channel.postMessage({ kind: "ready" });
}

function takeRows(sheets: readonly OpenSheet[], { sheet, values, numberFormats }: RowsMessage): void {
  const target = sheets[sheet];
  if (target === undefined) return;
  for (const row of values) target.values.push(row);
  for (const row of numberFormats ?? []) target.numberFormats.push(row);
}

function workbook(sheets: readonly OpenSheet[], date1904: boolean): WorkbookGrids {
  return {
    date1904,
    sheets: sheets.map(({ head: { hasFormats, ...head }, values, numberFormats }) => ({
      ...head,
      values,
      numberFormats: hasFormats ? numberFormats : null,
    })),
  };
}

async function answer(
  calculator: PageCalculator,
  question: Question,
  grids: WorkbookGrids,
  channel: Channel<FromWorker, ToWorker>,
): Promise<void> {
  const { job } = question;
  switch (question.kind) {
    case "reckon": {
      const { today, sheets, snapshot } = question;
      const { reckoning, models } = await calculator.reckon({ grids, today, sheets, snapshot }, () => {
        channel.postMessage({ kind: "understood", job });
      });
      for (const model of models) channel.postMessage({ kind: "model", job, model });
      channel.postMessage({ kind: "reckoned", job, reckoning });
      return;
    }
    case "edit": {
      const edited = await calculator.edit({ grids, today: question.today }, question.edits);
      channel.postMessage({ kind: "edited", job, edited });
      return;
    }
    case "detail": {
      const detail = await calculator.detail(question.reckoning, question.cell);
      channel.postMessage({ kind: "detail", job, detail });
      return;
    }
    case "calendar":
      channel.postMessage({ kind: "calendar", job, file: await calculator.calendar(question.reckoning) });
  }
}
