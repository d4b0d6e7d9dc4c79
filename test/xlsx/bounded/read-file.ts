/**
 * A process of its own that reads one file and prints what became of it as
 * JSON, for tests of memory: `node --max-old-space-size=N --import tsx read-file.ts FILE`.
 */
import { existsSync, readFileSync } from "node:fs";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";

const [path = ""] = process.argv.slice(2);
const outcome = readWorkbookFile(new Uint8Array(readFileSync(path)), "книга.xlsx");
const said = outcome.status === "refused" ? { status: outcome.status, code: outcome.code, message: outcome.message } : { status: outcome.status, sheets: outcome.grids.sheets.map(({ name, values }) => [name, values.length, String(values[0]?.[0] ?? "").slice(0, 40)]) }; // prettier-ignore
process.stdout.write(JSON.stringify({ ...said, peakMegabytes: Math.round(peakKilobytes() / 1024) }));

/** On Linux `resourceUsage` begins with what the process that started this one held. */
function peakKilobytes(): number {
  const status = "/proc/self/status";
  const peak = existsSync(status) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
