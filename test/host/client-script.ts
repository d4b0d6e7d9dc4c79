import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Context } from "node:vm";
import { Script } from "node:vm";

let script: Script | undefined;

/** Where the client's files are: the `dist` folder of @microsoft/office-js. */
export function clientFolder(): string {
  const here = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(here.resolve("@microsoft/office-js/package.json")), "dist");
}

/** Runs the client's Excel library in a context. Compiled once for each worker of jest. */
export function runClient(context: Context): void {
  if (script === undefined) {
    const filename = join(clientFolder(), "excel-web-16.00.js");
    script = new Script(readFileSync(filename, "utf8"), { filename });
  }
  script.runInContext(context);
}
