/**
 * What a folder of many workbooks costs: makes WORKBOOKS invented ones of PEOPLE
 * people each, runs the command line over the folder in a process of its own and
 * prints the time per workbook and the most memory that the process held.
 *
 * Run: npx tsx scripts/region-bench.ts [WORKBOOKS [PEOPLE [HEAP_MB]]]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { manyPeople } from "./bench/people";

const ROOT = join(__dirname, "..");
const [workbooks = 60, people = 1000, heap = 0] = process.argv.slice(2).map(Number);

/** The invented people of the benchmarks, each college with names of its own so that no two files hold the same. */
async function workbook(number: number): Promise<Uint8Array> {
  const sheets = manyPeople(people).sheets.map(({ name, values }) => ({
    name,
    rows: values.map((row, index) =>
      row.map((value, column) =>
        index > 0 && column === 1 ? `Колледжев-${number}-${index} Пример Образцович` : value,
      ),
    ),
  }));
  return writeXlsx({ sheets });
}

/** The peak of resident memory in MB, as Linux keeps it; null elsewhere or when the process has ended. */
function peakMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Runs the command line; the most that it had held, ten times a second, and what it printed. */
async function run(folder: string, output: string): Promise<{ readonly peaks: readonly number[]; readonly printed: string }> {
  const limit = heap > 0 ? [`--max-old-space-size=${heap}`] : [];
  const child = spawn(process.execPath, [...limit, "--import", "tsx", join(ROOT, "src", "cli", "index.ts"), folder, "-o", output]);
  const peaks: number[] = [];
  const look = (): void => {
    const peak = child.pid === undefined ? null : peakMemory(child.pid);
    if (peak !== null) peaks.push(peak);
  };
  const timer = setInterval(look, 100);
  let printed = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The command line ended with ${String(code)}:\n${complaints}`);
  return { peaks, printed };
} // prettier-ignore

async function main(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "region-"));
  const folder = mkdtempSync(join(place, "workbooks-"));
  try {
    const making = performance.now();
    for (let number = 1; number <= workbooks; number++) {
      writeFileSync(join(folder, `Колледж ${number}.xlsx`), await workbook(number));
    }
    console.log(`${workbooks} workbooks of ${people} people made in ${seconds(performance.now() - making)} s`);
    const start = performance.now();
    const { peaks, printed } = await run(folder, join(place, "region.xlsx"));
    const whole = performance.now() - start;
    console.log(printed);
    console.log(`${seconds(whole)} s in all, ${Math.round(whole / workbooks)} ms per workbook`);
    const at = (share: number): string => `${Math.round(peaks[Math.floor((peaks.length - 1) * share)] ?? 0)}`;
    console.log(`peak memory ${at(1)} MB; after a quarter of the time ${at(0.25)} MB, after half ${at(0.5)} MB`);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

void main();
