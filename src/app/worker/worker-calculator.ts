import type { WorkbookGrids } from "../../intake/grid";
import type { SheetModel } from "../../report/sheet-model";
import type { Calculator, Reckoned, ReckonRequest, UnderstoodListener } from "../calculator";
import type { EditedSettings, SettingsEdit } from "../settings-edit";
import type { Channel, FromWorker, Question, ToWorker } from "./messages";

/** Cells copied to the worker at once: some three milliseconds of the page's time. */
const CELLS_PER_MESSAGE = 10_000;

/** What waits for the answers of one job. */
interface Job {
  readonly take: (message: FromWorker) => void;
  readonly fail: (error: Error) => void;
}

/** The calculation in a worker, seen from the page. Jobs go one after another. */
export class WorkerCalculator implements Calculator {
  private readonly jobs = new Map<number, Job>();
  private last = 0;
  /** The sending of one workbook must not mix with that of another. */
  private sending: Promise<unknown> = Promise.resolve();

  constructor(private readonly channel: Channel<ToWorker, FromWorker>) {
    channel.addEventListener("message", ({ data }) => {
      if (data.kind === "ready") return;
      const job = this.jobs.get(data.job);
      if (data.kind === "broken") job?.fail(namedError(data.name));
      else job?.take(data);
    });
  }

  /** {@inheritDoc Calculator} */
  async reckon(
    { grids, today, sheets, snapshot = null }: ReckonRequest,
    onUnderstood: UnderstoodListener,
  ): Promise<Reckoned> {
    const models: SheetModel[] = [];
    return await this.ask<Reckoned>(grids, (job) => ({ kind: "reckon", job, today, sheets, snapshot }), (message, end) => {
      if (message.kind === "understood") onUnderstood();
      else if (message.kind === "model") models.push(message.model);
      else if (message.kind === "reckoned") end({ reckoning: message.reckoning, models });
    }); // prettier-ignore
  }

  /** {@inheritDoc Calculator} */
  detail(reckoning: number, cell: number): ReturnType<Calculator["detail"]> {
    return this.ask(null, (job) => ({ kind: "detail", job, reckoning, cell }), (message, end) => {
      if (message.kind === "detail") end(message.detail);
    }); // prettier-ignore
  }

  /** {@inheritDoc Calculator} */
  calendar(reckoning: number): ReturnType<Calculator["calendar"]> {
    return this.ask(null, (job) => ({ kind: "calendar", job, reckoning }), (message, end) => {
      if (message.kind === "calendar") end(message.file);
    }); // prettier-ignore
  }

  /** {@inheritDoc Calculator} */
  edit({ grids, today }: Omit<ReckonRequest, "sheets">, edits: readonly SettingsEdit[]): Promise<EditedSettings> {
    return this.ask<EditedSettings>(grids, (job) => ({ kind: "edit", job, today, edits }), (message, end) => {
      if (message.kind === "edited") end(message.edited);
    }); // prettier-ignore
  }

  private ask<T>(
    grids: WorkbookGrids | null,
    question: (job: number) => Question,
    take: (message: FromWorker, end: (result: T) => void) => void,
  ): Promise<T> {
    this.last += 1;
    const job = this.last;
    const answer = new Promise<T>((end, fail) => {
      this.jobs.set(job, {
        take: (message) => {
          take(message, end);
        },
        fail,
      });
    });
    const send = async (): Promise<void> => {
      if (grids !== null) await sendGrids(this.channel, grids);
      this.channel.postMessage(question(job));
    };
    this.sending = this.sending.then(send);
    return answer.finally(() => this.jobs.delete(job));
  }
}

/** Sends the sheets in pieces and lets the page breathe between them. */
async function sendGrids(channel: Channel<ToWorker, FromWorker>, { sheets, date1904 }: WorkbookGrids): Promise<void> {
  const heads = sheets.map(({ name, visibility, marker, firstRow, firstColumn, numberFormats, formulas, fills }) => {
    return { name, visibility, marker, firstRow, firstColumn, formulas, fills, hasFormats: numberFormats !== null };
  });
  channel.postMessage({ kind: "grids", sheets: heads, date1904 });
  for (const [sheet, { values, numberFormats }] of sheets.entries()) {
    const rows = Math.max(1, Math.floor(CELLS_PER_MESSAGE / Math.max(1, values[0]?.length ?? 1)));
    for (let from = 0; from < values.length; from += rows) {
      const to = from + rows;
      channel.postMessage({
        kind: "rows",
        sheet,
        values: values.slice(from, to),
        numberFormats: numberFormats?.slice(from, to) ?? null,
      });
      if (to < values.length) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}

function namedError(name: string): Error {
  const error = new Error(name);
  error.name = name;
  return error;
}
