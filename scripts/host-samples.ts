/**
 * Runs a folder of public Script Lab samples (YAML files of
 * OfficeDev/office-js-snippets, fetched apart and never kept here) against the
 * workbook host, to see how much of Excel's API it stands for.
 *
 * Run: npm run host:samples -- DIR [--verbose] [--only TEXT]
 * Each sample's page is put into jsdom with the genuine client, its script is
 * transpiled and run, its buttons are pressed in order. A sample worked, was
 * refused by name (the host said what it does not implement), or failed.
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

/** What the files hold that is used here. */
interface Sample {
  readonly name?: string;
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
  readonly syncs: number;
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

/** Lets everything that is under way finish: no request for some turns of the loop. */
async function settle(host: WorkbookHost): Promise<void> {
  for (let quiet = 0, seen = -1, turns = 0; quiet < 8 && turns < 2000; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    quiet = host.requests.length === seen ? quiet + 1 : 0;
    seen = host.requests.length;
  }
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
  const html = `<!doctype html><html><body>${sample.template?.content ?? ""}</body></html>`;
  const dom = new JSDOM(html, { runScripts: "outside-only", url: "https://localhost/", virtualConsole });
  const context = dom.getInternalVMContext();
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
  let presses = 0;
  try {
    new Script(code, { filename: path }).runInContext(context);
  } catch (error) {
    note(error);
  }
  await settle(host);
  for (const button of dom.window.document.querySelectorAll<HTMLElement>("button")) {
    at = button.id;
    button.click();
    presses += 1;
    await settle(host);
  }
  process.off("unhandledRejection", rejected);
  dom.window.close();
  return { file: relative(root, path), presses, syncs: host.syncs, troubles };
}

function verdict(report: Report): "worked" | "refused" | "failed" {
  const [first] = report.troubles;
  if (first === undefined) return "worked";
  return first.code === "NotImplemented" ? "refused" : "failed";
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
  const counts = { worked: 0, refused: 0, failed: 0 };
  for (const path of files(folder).sort()) {
    if (only !== undefined && !path.includes(only)) continue;
    const report = await run(path, folder);
    if (report.presses === 0) continue;
    const outcome = verdict(report);
    counts[outcome] += 1;
    const [first] = report.troubles;
    const reason = first === undefined ? "" : `  ${first.at}: ${first.code} ${first.message.slice(0, 160)}`;
    if (outcome !== "worked" || args.includes("--verbose")) console.log(`${outcome.padEnd(8)}${report.file}${reason}`);
    if (args.includes("--verbose")) {
      for (const one of report.troubles.slice(1))
        console.log(`          ${one.at}: ${one.code} ${one.message.slice(0, 160)}`);
    }
  }
  const total = counts.worked + counts.refused + counts.failed;
  console.log(`${total} samples: ${counts.worked} worked, ${counts.refused} refused by name, ${counts.failed} failed`);
}

void main();
