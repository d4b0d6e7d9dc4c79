/**
 * Runs a folder of public Script Lab samples (YAML files of
 * OfficeDev/office-js-snippets, fetched apart and never kept here) against the
 * workbook host, to see how much of Excel's API it stands for.
 *
 * Run: npm run host:samples -- DIR [--verbose] [--only TEXT]
 * Each sample's page is put into jsdom with the genuine client, its script is
 * transpiled and run, its buttons are pressed in order. A sample worked, was
 * refused by name (the host said what it does not implement), needs something
 * that is not Excel's (a newer client, a file to choose), or failed.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import ts from "typescript";
import { parse } from "yaml";
import { runClient } from "../test/host/client-script";
import { createHost } from "../test/host/host";
import type { WorkbookHost } from "../test/host/host";
import { attachHost } from "../test/host/install";
import type { ClientRealm } from "../test/host/install";
import { clientHas } from "../test/host/schema";

/** What the files hold that is used here. */
interface Sample {
  readonly api_set?: Readonly<Record<string, string | number>>;
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
}

interface Trouble {
  /** What was pressed; «(load)» for the script itself. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

interface Report {
  readonly file: string;
  readonly presses: number;
  /** What the sample needs that is not Excel's: a newer client, a file. */
  readonly needs: string | null;
  readonly troubles: readonly Trouble[];
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return name.endsWith(".yaml") ? [path] : [];
  });
}

/** An error as the samples print it: with a code when the client made it. */
function trouble(at: string, error: unknown): Trouble {
  if (typeof error !== "object" || error === null) return { at, code: "Message", message: String(error) };
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: string };
  };
  const place = debugInfo?.errorLocation === undefined ? "" : ` [${debugInfo.errorLocation}]`;
  return { at, code: typeof code === "string" ? code : "Error", message: `${String(message)}${place}` };
}

/** Lets everything that is under way finish: no request and no timer of the page for some turns of the loop. */
async function settle(host: WorkbookHost, timers: ReadonlySet<number>): Promise<void> {
  for (let quiet = 0, seen = -1, turns = 0; quiet < 8 && turns < 8000; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    quiet = host.requests.length === seen && timers.size === 0 ? quiet + 1 : 0;
    seen = host.requests.length;
  }
}

/** Counts the page's timers that have not fired yet, and fires them at once. */
function watchTimers(dom: JSDOM): ReadonlySet<number> {
  const pending = new Set<number>();
  const real = dom.window.setTimeout.bind(dom.window);
  const watched = (handler: () => void): number => {
    const id = real(() => {
      pending.delete(id);
      handler();
    }, 0);
    pending.add(id);
    return id;
  };
  Object.assign(dom.window, { setTimeout: watched });
  return pending;
}

async function run(path: string, root: string): Promise<Report> {
  const sample = parse(readFileSync(path, "utf8")) as Sample;
  const troubles: Trouble[] = [];
  let at = "(load)";
  const note = (error: unknown): void => {
    troubles.push(trouble(at, error));
  };
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: { readonly cause?: unknown }) => {
    note(error.cause ?? error);
  });
  const newer = beyondClient(sample.api_set ?? {});
  const html = `<!doctype html><html><body>${sample.template?.content ?? ""}</body></html>`;
  const dom = new JSDOM(html, { runScripts: "outside-only", url: "https://localhost/", virtualConsole });
  const context = dom.getInternalVMContext();
  const timers = watchTimers(dom);
  runClient(context);
  const host = createHost();
  attachHost(host, dom.window as unknown as ClientRealm);
  const rejected = (error: unknown): void => {
    note(error);
  };
  process.on("unhandledRejection", rejected);
  Object.assign(dom.window.console, {
    error: (...args: unknown[]) => {
      note(args.find((arg) => typeof arg === "object") ?? args[0]);
    },
  });
  const code = ts.transpileModule(sample.script?.content ?? "", {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None },
  }).outputText;
  const needsFile = dom.window.document.querySelector("input[type=file]") !== null;
  let presses = 0;
  try {
    new Script(code, { filename: path }).runInContext(context);
  } catch (error) {
    note(error);
  }
  await settle(host, timers);
  for (const button of dom.window.document.querySelectorAll<HTMLElement>("button")) {
    at = button.id;
    button.click();
    presses += 1;
    await settle(host, timers);
  }
  process.off("unhandledRejection", rejected);
  dom.window.close();
  const needs = newer ?? (needsFile ? "a file to be chosen" : null);
  return { file: relative(root, path), presses, needs, troubles };
}

type Verdict = "worked" | "refused" | "apart" | "failed";

function verdict({ troubles: [first], needs }: Report): Verdict {
  if (first === undefined) return "worked";
  if (first.code === "NotImplemented") return "refused";
  return needs === null ? "failed" : "apart";
}

/** The requirement set a sample names that the installed client does not know, or null. */
function beyondClient(sets: Readonly<Record<string, string | number>>): string | null {
  const beyond = Object.entries(sets).find(([name, version]) => !clientHas(name, String(version)));
  return beyond === undefined ? null : `the client to know ${beyond.join(" ")}`;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
  const folder = args.find((arg) => !arg.startsWith("--") && arg !== only);
  if (folder === undefined) {
    console.error("Usage: npm run host:samples -- DIR [--verbose] [--only TEXT]");
    process.exitCode = 2;
    return;
  }
  const counts: Record<Verdict, number> = { worked: 0, refused: 0, apart: 0, failed: 0 };
  for (const path of files(folder).sort()) {
    if (only !== undefined && !path.includes(only)) continue;
    const report = await run(path, folder);
    if (report.presses === 0) continue;
    const outcome = verdict(report);
    counts[outcome] += 1;
    const [first] = report.troubles;
    const needs = outcome === "apart" ? `  needs ${report.needs ?? ""};` : "";
    const reason = first === undefined ? "" : `${needs}  ${first.at}: ${first.code} ${first.message.slice(0, 160)}`;
    if (outcome !== "worked" || args.includes("--verbose")) console.log(`${outcome.padEnd(8)}${report.file}${reason}`);
    if (args.includes("--verbose")) {
      for (const one of report.troubles.slice(1))
        console.log(`          ${one.at}: ${one.code} ${one.message.slice(0, 160)}`);
    }
  }
  const { worked, refused, apart, failed } = counts;
  console.log(
    `${worked + refused + apart + failed} samples: ${worked} worked, ${refused} refused by name, ${apart} need something else, ${failed} failed`,
  );
}

void main();
