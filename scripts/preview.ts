/**
 * The pane in a browser beside a view of a workbook, without Excel.
 *
 * Run: npm run preview [-- FILE.xlsx] [-- --port 3100]
 * For development on this computer only: the page is served on 127.0.0.1 and
 * is no part of the build. The library's licence lets it be used to develop
 * and test an add-in for Excel, not to work without Excel.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { startPreview } from "./preview/server";

const SAMPLE = "assets/sample.xlsx";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string", default: "3100" } },
  });
  const file = resolve(positionals[0] ?? SAMPLE);
  if (!existsSync(file)) throw new Error(`Нет файла ${file}`);
  console.log("Собираю надстройку…");
  const preview = await startPreview(file, Number(values.port));
  console.log(`${preview.origin} — откройте в браузере; Ctrl+C – закончить.`);
  process.once("SIGINT", () => {
    void preview.close().then(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
