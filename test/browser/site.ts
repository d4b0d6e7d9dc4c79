/** The built add-in in a browser: production build, static server, Chromium, Office.js from node_modules. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import type { HostOptions } from "../host/host";
import { BROWSER_ARGS, findBrowser } from "./find-browser";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** How Microsoft's CDN behaves. */
export type Cdn = "serves" | "refuses" | "hangs";

/** A page to open. */
export interface Visit extends BrowserContextOptions {
  readonly file: "taskpane.html" | "commands.html" | "message.html";
  /** The workbook behind the page; null = outside of Excel. */
  readonly workbook: HostOptions | null;
  readonly cdn?: Cdn;
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
  /** Folder of the production build. */
  readonly folder: string;
  readonly origin: string;
  visit(visit: Visit): Promise<Visited>;
  close(): Promise<void>;
}

/** What webpack.config.js exports. */
type Configure = (env: object, argv: { readonly mode: string }) => Configuration;

async function build(configuration: Configuration): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    const type = TYPES[extname(path)];
    if (type === undefined || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type }).end(readFileSync(path));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
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

async function open(browser: Browser, origin: string, seam: string, visit: Visit): Promise<Visited> {
  const { file, workbook, cdn = "serves", hash = "", ...options } = visit;
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
    await page.addInitScript((given) => {
      window.testOptions = given;
    }, workbook);
    await page.addInitScript({ content: seam });
  }
  await page.goto(`${origin}/${file}${hash}`, { waitUntil: "commit" });
  return { page, requested, complaints };
}

/** Builds the add-in as for a release, and the seam beside it, and starts a browser. Takes about half a minute. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-pane-"));
  const configure = createRequire(__filename)("../../webpack.config.js") as Configure;
  const production = configure({}, { mode: "production" });
  const pages = join(folder, "dist");
  await build({ ...production, devtool: false, output: { ...production.output, path: pages } });
  await build({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: join(__dirname, "seam.ts"),
    output: { path: folder, filename: "seam.js" },
    ...(production.resolve === undefined ? {} : { resolve: production.resolve }),
    ...(production.module === undefined ? {} : { module: production.module }),
  });
  const seam = readFileSync(join(folder, "seam.js"), "utf8");
  const server = await serve(pages);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    folder: pages,
    origin,
    visit: (visit) => open(browser, origin, seam, visit),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
