import type { CellDetail } from "../../engine/cell-detail";
import type { Calculator } from "../calculator";
import { WorkerCalculator } from "./worker-calculator";

/**
 * The calculation in a worker of this very origin; in the page itself where
 * workers cannot be had (a page opened without a server, a very strict
 * policy). Begins when it is first asked.
 */
export function startCalculator(): Calculator {
  let started: Promise<Calculator> | null = null;
  const begun = (): Promise<Calculator> => (started ??= inWorker().catch(inPage));
  return {
    reckon: async (request, onUnderstood) => (await begun()).reckon(request, onUnderstood),
    detail: async (reckoning, cell): Promise<CellDetail | null> => (await begun()).detail(reckoning, cell),
    calendar: async (reckoning) => (await begun()).calendar(reckoning),
    edit: async (request, edits) => (await begun()).edit(request, edits),
  };
}

function inWorker(): Promise<Calculator> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./calculation.worker.ts", import.meta.url));
    worker.addEventListener("error", () => {
      reject(new Error("worker did not start"));
    });
    worker.addEventListener(
      "message",
      () => {
        resolve(new WorkerCalculator(worker));
      },
      { once: true },
    );
  });
}

async function inPage(): Promise<Calculator> {
  const { PageCalculator } = await import(/* webpackChunkName: "calculation" */ "../page-calculator");
  return new PageCalculator();
}
