/** Makes the pictures of docs/pictures: every view and state of the pane, 320 and 420 px wide. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openSite } from "../test/browser/site";
import { SAMPLE_VISIT, SHOTS } from "./pictures/shots";

const FOLDER = join(__dirname, "../docs/pictures");
const WIDTHS = [320, 420];
const HEIGHT = 760;
/** 20 November 2026, 14:32: the clock of the pictures, so that they change only when the pane does. */
const CLOCK = new Date(2026, 10, 20, 14, 32);

async function main(only: readonly string[]): Promise<void> {
  const site = await openSite();
  if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, visit, ready = "Пересчитать КПЭ", steps } of SHOTS) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const width of WIDTHS) {
      const { page } = await site.visit({ ...SAMPLE_VISIT, ...visit, viewport: { width, height: HEIGHT } });
      await page.clock.setFixedTime(CLOCK);
      await page.getByRole("button", { name: ready }).waitFor();
      await steps?.(page);
      await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`), animations: "disabled" });
      await page.context().close();
    }
    console.log(name);
  }
  await site.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
