/** The built add-in in a browser: build, static server, Chromium, Office.js from node_modules. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { WorkbookGrids } from "../../src/intake/grid";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import type { HostOptions } from "../host/host";
import { buildAddin, buildScript, OFFICE_FILES, type AddinBuild } from "./build";
import { BROWSER_ARGS, findBrowser } from "./find-browser";
import { fileReply, serveLocally } from "./serve";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** How Microsoft's CDN behaves. */
export type Cdn = "serves" | "refuses" | "hangs";

/** A page to open. */
export interface Visit extends BrowserContextOptions {
  readonly file: "taskpane.html" | "commands.html" | "message.html";
  /** The workbook behind the page; null = outside of Excel. Its sheets are not looked at when there is a `workbookFile`. */
  readonly workbook?: HostOptions | null;
  /** Path of an .xlsx (or another file the product reads) that is the workbook behind the page. */
  readonly workbookFile?: string;
  readonly cdn?: Cdn;
  /** Office itself is dark, whatever the system says. */
  readonly officeDark?: boolean;
  /** The document is open for viewing only. */
  readonly viewOnly?: boolean;
  readonly hash?: string;
}

/** An open page and what it asked for. */
export interface Visited {
  readonly page: Page;
  readonly requested: string[];
  /** Errors of the console, violations of the content security policy among them. */
  readonly complaints: string[];
}

/** The build with a browser in front of it. */
export interface Site {
  /** Folder of the build. */
  readonly folder: string;
  readonly origin: string;
  /** Opens a page in a browser window of its own; its context is closed by whoever asked for it. */
  visit(visit: Visit): Promise<Visited>;
  close(): Promise<void>;
}

async function routeCdn(page: Page, cdn: Cdn): Promise<void> {
  await page.route(`${OFFICE_CDN}**`, async (route) => {
    if (cdn === "hangs") return;
    if (cdn === "refuses") {
      await route.abort();
      return;
    }
    const file = join(OFFICE_FILES, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length));
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
}

function gridsOfFile(path: string): WorkbookGrids {
  const outcome = readWorkbookFile(readFileSync(path), basename(path));
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids;
}

async function open(browser: Browser, origin: string, seam: string, visit: Visit): Promise<Visited> {
  const {
    file,
    workbook = {},
    workbookFile,
    cdn = "serves",
    officeDark = false,
    viewOnly = false,
    hash = "",
    ...options
  } = visit;
  const context = await browser.newContext({ viewport: { width: 320, height: 560 }, ...options });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await routeCdn(page, cdn);
  if (workbook !== null) {
    const grids = workbookFile === undefined ? null : gridsOfFile(workbookFile);
    await page.addInitScript(
      (given) => {
        window.testOptions = given.workbook;
        window.testGrids = given.grids;
        window.testDark = given.officeDark;
        window.testViewOnly = given.viewOnly;
      },
      { workbook, grids, officeDark, viewOnly },
    );
    await page.addInitScript({ content: seam });
  }
  await page.goto(`${origin}/${file}${hash}`, { waitUntil: "commit" });
  return { page, requested, complaints };
}

/**
 * Builds the add-in, as for a release unless `build` says otherwise, and the seam beside it, and starts a browser.
 * A production build takes about half a minute.
 */
export async function openSite(build: AddinBuild = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-pane-"));
  const pages = join(folder, "dist");
  await buildAddin(pages, build);
  await buildScript(join(__dirname, "seam.ts"), folder, "seam.js");
  const seam = readFileSync(join(folder, "seam.js"), "utf8");
  const server = await serveLocally((path) => fileReply(pages, path));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
  return {
    folder: pages,
    origin: server.origin,
    visit: (visit) => open(browser, server.origin, seam, visit),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
