/** `npm run kpi -- ПАПКА -o РЕГИОН.xlsx`: the workbooks of a region, one after another. */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRegionFile } from "../app/region";
import { formatCount } from "../engine/display";
import { regionTotals } from "../engine/region";
import { byAcademicYear, type RegionFile } from "../engine/region-file";
import type { ReadRequest } from "../intake/read-workbook";
import type { Serial } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import { REGION_MESSAGES } from "../report/messages-region";
import { regionSheets } from "../report/region-sheets";
import { writeWorkbookFile } from "../xlsx/write-workbook-file";
import type { Arguments } from "./arguments";
import { MESSAGES } from "./messages";
import { progressOn, type ProgressStream } from "./progress";
import { filesOf, foreignExtension, writeWhole, type FolderFile } from "./region-files";
import { REGION_CLI } from "./region-messages";
import { FolderReader, readGrids } from "./region-reader";
import { CommandError } from "./run";

/** What a run over a folder needs of its surroundings. */
export interface RegionHooks {
  readonly progress: ProgressStream;
  /** Milliseconds. */
  readonly now: () => number;
  /** Ctrl+C: asked between the files; nothing is written then. */
  readonly signal: AbortSignal;
}

/** Whether the input is a folder of workbooks. */
export function isFolder(input: string): boolean {
  return existsSync(input) && statSync(input).isDirectory();
}

/**
 * Reads every workbook of the folder and of the folders in it, writes the
 * region's file and returns what to print. A bad file is a row of «Проблемы».
 * Throws {@link CommandError}; when no workbook could be read, after writing.
 */
export async function runRegion(request: Arguments, today: Serial, hooks: RegionHooks): Promise<string> {
  refuseOptionsOfOne(request);
  const folder = resolve(request.input);
  const output = resolve(request.output ?? join(dirname(folder), `${basename(folder)} – регион.xlsx`));
  refuseForeign(output);
  const files = found(folder).filter(({ path }) => path !== output);
  if (files.length === 0) throw new CommandError(REGION_CLI.noWorkbooks(folder), 1);
  const outcomes = await readAll(files, { startYear: request.startYear, asOf: request.asOf, today }, hooks);
  const content = await writeWorkbookFile(regionSheets(outcomes));
  if (hooks.signal.aborted) throw new CommandError(REGION_CLI.interrupted, 130);
  try {
    writeWhole(output, content);
  } catch {
    throw new CommandError(MESSAGES.notWritable(output), 1);
  }
  const refused = outcomes.flatMap((one) => one.state === "refused" ? [REGION_CLI.refused(one.file, one.message)] : []); // prettier-ignore
  if (outcomes.every(({ state }) => state !== "read")) {
    throw new CommandError([REGION_CLI.nothingRead(output), ...refused].join("\n"), 1);
  }
  return [...summary(outcomes), ...refused, "", REGION_CLI.report(output)].join("\n");
}

/** Options that say what to make of one workbook. */
const FOR_ONE_WORKBOOK = {
  json: "--json",
  director: "--director",
  site: "--public",
  ics: "--ics",
  sql: "--sql",
  snapshot: "--snapshot",
} satisfies Record<Exclude<keyof Arguments, "input" | "output" | "startYear" | "asOf">, string>;

function refuseOptionsOfOne(request: Arguments): void {
  const names = Object.keys(FOR_ONE_WORKBOOK) as (keyof typeof FOR_ONE_WORKBOOK)[];
  const given = names.find((name) => (request[name] ?? false) !== false);
  if (given !== undefined) throw new CommandError(REGION_CLI.onlyForOne(FOR_ONE_WORKBOOK[given]), 2);
}

/** Another region's file of ours may be written over, nothing else. */
function refuseForeign(output: string): void {
  if (!existsSync(output)) return;
  if (isFolder(output)) throw new CommandError(REGION_CLI.outputIsFolder(output), 2);
  const former = readGrids(output);
  if (former?.status !== "read" || !isRegionFile(former.grids)) {
    throw new CommandError(REGION_CLI.outputIsForeign(output), 1);
  }
}

function found(folder: string): readonly FolderFile[] {
  try {
    return filesOf(folder);
  } catch {
    throw new CommandError(REGION_CLI.folderUnreadable(folder), 1);
  }
}

async function readAll(
  files: readonly FolderFile[],
  request: ReadRequest,
  { progress: stream, now, signal }: RegionHooks,
): Promise<readonly RegionFile[]> {
  // What is not opened takes no time, however large it is.
  const weight = (file: FolderFile): number => (foreignExtension(file) === null ? file.size : 0);
  const total = files.reduce((sum, file) => sum + weight(file), 0);
  const progress = progressOn(stream, files.length, total, now);
  const reader = new FolderReader(files, request);
  const outcomes: RegionFile[] = [];
  try {
    for (const file of reader.order) {
      progress.begin(file.file);
      // Lets a waiting Ctrl+C be heard, and what the last file held be given back.
      await new Promise((done) => setImmediate(done));
      if (signal.aborted) throw new CommandError(REGION_CLI.interrupted, 130);
      const outcome = reader.read(file);
      outcomes.push(outcome);
      progress.end(file.file, weight(file), REGION_MESSAGES.states[outcome.state]);
    }
  } finally {
    progress.close();
  }
  const places = new Map(files.map(({ file }, index) => [file, index]));
  return outcomes.sort((a, b) => (places.get(a.file) ?? 0) - (places.get(b.file) ?? 0));
}

function summary(files: readonly RegionFile[]): readonly string[] {
  const count = (state: RegionFile["state"]): number => files.filter((file) => file.state === state).length;
  const years = byAcademicYear(files).flatMap((some) => {
    const numbers = some.map((file) => file.numbers);
    const verdicts = regionTotals(numbers).map(({ verdict }) => verdict);
    const met = verdicts.filter((verdict) => verdict === "met").length;
    const missed = verdicts.filter((verdict) => verdict === "missed").length;
    const people = formatCount(numbers.reduce((sum, one) => sum + one.people, 0));
    return [
      REGION_CLI.year(formatAcademicYear(numbers[0]?.startYear ?? 0), some.length, people),
      REGION_CLI.verdicts(met, missed, verdicts.length - met - missed),
    ];
  });
  return [REGION_CLI.heading(count("read"), count("refused"), count("passed")), ...years];
}
