/** Makes the pictures of docs/pictures: every view and state of the pane, 320 and 420 px wide; `-- NAME …` only some. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openSite, type Site } from "../test/browser/site";
import { SHOTS, visitOf, type Shot } from "./pictures/shots";

const FOLDER = join(__dirname, "../docs/pictures");
const WIDTHS = [320, 420];
const HEIGHT = 760;
/** The clock of the pictures, so that they change only when the pane does: 20 November 2026, 14:32. */
const CLOCK = new Date(2026, 10, 20, 14, 32);

async function take(site: Site, shot: Shot, width: number): Promise<void> {
  const { page } = await site.visit({ ...visitOf(shot), viewport: { width, height: HEIGHT } });
  await page.clock.setFixedTime(CLOCK);
  await page.getByRole("button", { name: shot.ready ?? "Пересчитать КПЭ" }).waitFor();
  await shot.steps?.(page);
  await page.screenshot({ path: join(FOLDER, `${shot.name}-${width}.png`), animations: "disabled" });
  await page.context().close();
}

async function main(only: readonly string[]): Promise<void> {
  if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite();
  try {
    for (const shot of SHOTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
      for (const width of WIDTHS) await take(site, shot, width);
      console.log(shot.name);
    }
  } finally {
    await site.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
