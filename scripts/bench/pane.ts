/**
 * What one click costs in the pane over the sample: production build, real
 * browser, genuine Office.js. The workbook host runs in the same page; the time
 * it takes to answer is taken out of the figures where that can be done.
 */
import { join } from "node:path";
import { openSite } from "../../test/browser/site";

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

/** A stretch of time in milliseconds. */
type Stretch = readonly [start: number, length: number];

interface Watched {
  readonly blocks: Stretch[];
  readonly answers: Stretch[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** The part of a block that is not the host's. */
function own([start, length]: Stretch, answers: readonly Stretch[]): number {
  const hosts = answers.filter(([at]) => at >= start && at < start + length).reduce((sum, [, took]) => sum + took, 0);
  return length - hosts;
}

/** Lines to print. */
export async function paneCost(): Promise<readonly string[]> {
  const site = await openSite();
  try {
    const { page } = await site.visit({ file: "taskpane.html", workbookFile: SAMPLE });
    const button = page.getByRole("button", { name: "Пересчитать КПЭ" });
    await button.waitFor();
    await page.evaluate(() => {
      window.watched = { blocks: [], answers: [] };
      const { host } = window.bench;
      const answer = host.answer.bind(host);
      host.answer = (...given) => {
        const start = performance.now();
        const text = answer(...given);
        window.watched.answers.push([start, performance.now() - start]);
        return text;
      };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.watched.blocks.push([entry.startTime, entry.duration]);
      }).observe({ type: "longtask" });
    });
    const before = await page.evaluate(() => window.bench.host.requests.length);
    const start = Date.now();
    await button.click();
    await page.getByRole("heading", { name: "Листы отчёта" }).waitFor();
    const took = Date.now() - start;
    const requests = (await page.evaluate(() => window.bench.host.requests))
      .slice(before)
      .filter(({ cleanup }) => !cleanup);
    const { blocks, answers } = await page.evaluate(() => window.watched);
    const hosts = answers.reduce((sum, [, length]) => sum + length, 0);
    const longest = Math.max(0, ...blocks.map((block) => own(block, answers)));
    const kilobytes = (of: (request: (typeof requests)[number]) => number): string =>
      `${Math.round(requests.reduce((sum, request) => sum + of(request), 0) / 1024)} KB`;
    return [
      `click to written sheets     ${took} ms, of which the host ${Math.round(hosts)} ms`,
      `syncs                       ${requests.length}, ${requests.filter(({ writes }) => writes).length} of them write`,
      `bytes to Excel              ${kilobytes(({ bytesIn }) => bytesIn)}, largest ${Math.round(Math.max(...requests.map(({ bytesIn }) => bytesIn)) / 1024)} KB`,
      `bytes from Excel            ${kilobytes(({ bytesOut }) => bytesOut)}`,
      `longest block of the pane   ${longest === 0 ? "below 50 ms" : `${Math.round(longest)} ms`} without the host`,
    ];
  } finally {
    await site.close();
  }
}
