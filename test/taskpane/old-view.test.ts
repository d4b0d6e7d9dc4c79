/** The guards that run where nothing else does, executed as old web views would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const SRC = join(__dirname, "../../src");
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const EDGE_HTML = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19041";
const WEBVIEW2 = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0";

interface Page {
  className: string;
  readonly timers: { readonly task: () => void; readonly delay: number }[];
  readonly functions: Record<string, unknown>;
}

function run(script: string, userAgent: string, officeReady = false): Page {
  const page: Page = { className: "", timers: [], functions: {} };
  const documentElement = {
    get className() {
      return page.className;
    },
    set className(value: string) {
      page.className = value;
    },
    hasAttribute: (name: string) => name === "data-office" && officeReady,
  };
  const window = Object.assign(page.functions, {
    setTimeout: (task: () => void, delay: number) => page.timers.push({ task, delay }),
  });
  runInContext(
    readFileSync(join(SRC, script), "utf8"),
    createContext({ window, document: { documentElement }, navigator: { userAgent } }),
  );
  return page;
}

test.each([TRIDENT, EDGE_HTML])("the pane in %s shows the message for old Excel and waits for nothing", (agent) => {
  const page = run("taskpane/old-view.js", agent);
  expect(page.className.trim()).toBe("old-view");
  expect(page.timers).toEqual([]);
});

test("a modern view waits ten seconds for Office.js, then says that it is missing", () => {
  const page = run("taskpane/old-view.js", WEBVIEW2);
  expect(page.className).toBe("");
  expect(page.timers.map(({ delay }) => delay)).toEqual([10_000]);
  page.timers[0]?.task();
  expect(page.className.trim()).toBe("office-missing");
});

test("nothing is said once Office.js has answered", () => {
  const page = run("taskpane/old-view.js", WEBVIEW2, true);
  page.timers[0]?.task();
  expect(page.className).toBe("");
});

test.each([TRIDENT, EDGE_HTML])("a ribbon button in %s ends at once", (agent) => {
  const { functions } = run("commands/old-view-commands.js", agent);
  for (const name of ["recalculateKpi", "showRisk"]) {
    let completed = 0;
    const button = functions[name] as (event: { completed: () => void }) => void;
    button({ completed: () => (completed += 1) });
    expect(completed).toBe(1);
  }
});

test("a modern view keeps the names for the real functions", () => {
  expect(Object.keys(run("commands/old-view-commands.js", WEBVIEW2).functions)).toEqual(["setTimeout"]);
});

test.each(["taskpane/old-view.js", "commands/old-view-commands.js"])("%s is ES5", (script) => {
  const source = readFileSync(join(SRC, script), "utf8");
  expect(source).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b\s/);
});
