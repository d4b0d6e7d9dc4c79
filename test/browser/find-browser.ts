/** The Chromium that browser tests run in: an installed one, or one that is fetched once. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Command-line switches for a quiet browser without a display. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium: `CHROME_PATH`, a usual place, or the one that
 * playwright keeps, which is downloaded when there is none. Throws when the
 * download fails, saying what to install.
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && existsSync(named)) return named;
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (!existsSync(chromium.executablePath())) {
    const cli = join(dirname(createRequire(__filename).resolve("playwright-core/package.json")), "cli.js");
    try {
      execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
    } catch (error) {
      throw new Error("No Chromium found and none could be fetched: install Chrome, Edge or Chromium, or set CHROME_PATH", { cause: error }); // prettier-ignore
    }
  }
  return chromium.executablePath();
}
