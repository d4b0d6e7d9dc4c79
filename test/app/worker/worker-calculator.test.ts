/** The calculation in a worker and in the page are one: only messages that can be copied lie between. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { PageCalculator } from "../../../src/app/page-calculator";
import type { Channel, FromWorker, ToWorker } from "../../../src/app/worker/messages";
import { serveCalculation } from "../../../src/app/worker/serve-calculation";
import { WorkerCalculator } from "../../../src/app/worker/worker-calculator";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";

jest.setTimeout(60_000);

const TODAY = serialOf(2025, 6, 1);

function sample(): WorkbookGrids {
  const outcome = readWorkbookFile(readFileSync(join(__dirname, "../../../assets/sample.xlsx")), "sample.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids;
}

/** An end of a channel; Node's ports pass events with `data` as browsers do. */
function endOf<Out, In>(port: MessagePort): Channel<Out, In> {
  return {
    postMessage: (message) => {
      port.postMessage(message);
    },
    addEventListener: (_, listener) => {
      port.on("message", (data: In) => {
        listener({ data });
      });
    },
  };
}

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

function throughChannel(): WorkerCalculator {
  const { port1, port2 } = new MessageChannel();
  close = () => {
    port1.close();
  };
  const calculator = new WorkerCalculator(endOf<ToWorker, FromWorker>(port1));
  serveCalculation(endOf<FromWorker, ToWorker>(port2));
  return calculator;
}

test("the sample comes back the same as from the page itself: results, form, sheets, people behind every cell", async () => {
  const worker = throughChannel();
  const page = new PageCalculator();
  const request = { grids: sample(), today: TODAY, sheets: true };
  const told: string[] = [];
  const far = await worker.reckon(request, () => told.push("understood"));
  const near = await page.reckon(request, () => undefined);
  expect(told).toEqual(["understood"]);
  expect(far).toEqual(near);
  for (const cell of far.reckoning.results.cells.keys()) {
    expect(await worker.detail(far.reckoning.id, cell)).toEqual(await page.detail(near.reckoning.id, cell));
  }
});

test("two workbooks sent at once do not mix, and of older calculations nobody is told anything", async () => {
  const worker = throughChannel();
  const grids = sample();
  const half: WorkbookGrids = { ...grids, sheets: grids.sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice(0, 40), numberFormats: sheet.numberFormats?.slice(0, 40) ?? null })) }; // prettier-ignore
  const run = (given: WorkbookGrids): ReturnType<WorkerCalculator["reckon"]> =>
    worker.reckon({ grids: given, today: TODAY, sheets: false }, () => undefined);
  const [whole, part] = await Promise.all([run(grids), run(half)]);
  expect(whole.reckoning.results.people.length).toBeGreaterThan(400);
  expect(part.reckoning.results.people.length).toBeLessThan(200);
  expect(part.models).toEqual([]);
  expect(await worker.detail(whole.reckoning.id, 0)).not.toBeNull();
  await run(half);
  expect(await worker.detail(whole.reckoning.id, 0)).toBeNull();
});

test("a cell that is not there breaks that question alone", async () => {
  const worker = throughChannel();
  const { reckoning } = await worker.reckon({ grids: sample(), today: TODAY, sheets: false }, () => undefined);
  await expect(worker.detail(reckoning.id, 53)).rejects.toThrow("RangeError");
  expect((await worker.detail(reckoning.id, 52))?.counted).toEqual(expect.any(Array));
});
