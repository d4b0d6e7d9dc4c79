import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { count, understand } from "../app/calculate-workbook";
import { withFormerReport } from "../app/former-report";
import { UnusableWorkbookError } from "../app/recalculate-types";
import { calculate } from "../engine/calculate";
import { prepare } from "../engine/calculation";
import type { Results } from "../engine/results";
import { sqlScript } from "../engine/sql-script";
import { validated } from "../engine/validated";
import type { WorkbookGrids } from "../intake/grid";
import { formatRu, parseIso, type Serial } from "../registry/date";
import type { Registry } from "../registry/registry";
import { calendarIcs } from "../report/calendar-ics";
import { readWorkbookFile } from "../xlsx/read-workbook-file";
import { isReportFile } from "../xlsx/report-file";
import { writeWorkbookFile } from "../xlsx/write-workbook-file";
import type { Arguments } from "./arguments";
import { CommandError } from "./command-error";
import { checkCopyPaths, copyFiles } from "./copies";
import { issuesByKind } from "./issues";
import { MESSAGES } from "./messages";
import { SNAPSHOT_MESSAGES } from "./messages-snapshot";
import { snapshotDay } from "./snapshot-option";
import { indicatorTable } from "./table";

export { CommandError };

/**
 * Reads the workbook, calculates, writes the report (and the JSON) and returns
 * what to print; with `--sql` the report stays as it is and the statements are
 * printed. Throws {@link CommandError}.
 */
export async function runCommand(request: Arguments, today: Serial): Promise<string> {
  const input = resolve(request.input);
  const output = resolve(request.output ?? defaultReport(input));
  if (output === input) throw new CommandError(MESSAGES.outputIsInput, 2);
  checkCopyPaths(request, [input, output, ...(request.json === null ? [] : [resolve(request.json)])]);
  const source = readGrids(input);
  const former = existsSync(output) ? formerReport(output, !request.sql) : null;
  const { grids, settingsFrom } = withFormerReport(source.grids, former);
  const asked = understood(grids, request, today);
  const snapshot = request.snapshot === undefined ? null : snapshotDay(request.snapshot, asked);
  const registry = snapshot === null ? asked : understood(grids, { ...request, asOf: snapshot }, today);
  writeIcs(request, registry);
  if (request.sql) {
    writeJson(request, () => calculate(registry));
    return `-- ${MESSAGES.settingsFrom[settingsFrom]}\n${sqlScript(prepare(registry))}`;
  }
  const calculated = refusing(() => count(registry, grids, snapshot === null ? null : today));
  const { results, models } = calculated;
  const copies = await copyFiles(request, calculated);
  writeFile(output, await writeWorkbookFile(models));
  writeJson(request, () => results);
  for (const { path, content } of copies) writeFile(path, content);
  return [
    ...summary(results),
    "",
    ...source.notes,
    MESSAGES.settingsFrom[settingsFrom],
    MESSAGES.report(output),
    ...(calculated.saved === null ? [] : SNAPSHOT_MESSAGES.saved(calculated.saved)),
    ...(request.json === null ? [] : [MESSAGES.json(resolve(request.json))]),
    ...copies.map(({ message }) => message),
    ...(request.ics === null ? [] : [MESSAGES.ics(resolve(request.ics))]),
  ].join("\n");
}

/** The table with what must be known beside it. */
function summary(results: Results): readonly string[] {
  const open = results.issues.filter(({ accepted }) => accepted === undefined);
  const count = (severity: string): number => open.filter((issue) => issue.severity === severity).length;
  const { atRisk, unknown, waiting, targeted } = results.risk;
  const asOf = parseIso(results.asOf);
  const forecast = results.cells.some((cell) => cell.basis === "forecast" && cell.indicator === "K1");
  return [
    MESSAGES.heading(results.academicYear, asOf === null ? results.asOf : formatRu(asOf)),
    "",
    indicatorTable(results),
    ...(forecast ? ["", MESSAGES.forecastNote] : []),
    "",
    MESSAGES.atRisk(atRisk, unknown, waiting, targeted),
    MESSAGES.issues(count("error"), count("warning"), count("info")),
    ...issuesByKind(open),
  ];
}

function writeJson({ json }: Arguments, results: () => Results): void {
  if (json !== null) writeFile(resolve(json), `${JSON.stringify(validated(results()), null, 2)}\n`);
}

function writeIcs({ ics }: Arguments, registry: Registry): void {
  if (ics !== null) writeFile(resolve(ics), calendarIcs(prepare(registry)));
}

/** «ИМЯ – КПЭ.xlsx» beside the workbook (rulings 47). */
function defaultReport(input: string): string {
  return join(dirname(input), `${basename(input, extname(input))} – КПЭ.xlsx`);
}

function understood(grids: WorkbookGrids, { startYear, asOf }: Arguments, today: Serial): Registry {
  return refusing(() => understand(grids, { startYear, asOf, today }));
}

/** What cannot be used becomes the command's refusal. */
function refusing<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof UnusableWorkbookError) throw new CommandError(`${error.what}\n${error.advice}`, 1);
    throw error;
  }
}

function readGrids(path: string): { readonly grids: WorkbookGrids; readonly notes: readonly string[] } {
  if (!existsSync(path)) throw new CommandError(MESSAGES.notFound(path), 1);
  if (statSync(path).isDirectory()) throw new CommandError(MESSAGES.isFolder(path), 1);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandError(MESSAGES.notReadable(path), 1);
  }
  const outcome = readWorkbookFile(bytes, basename(path));
  if (outcome.status === "refused") throw new CommandError(outcome.message, 1);
  return outcome;
}

/**
 * The report of the last run. Any other file that stands there is not touched:
 * it is refused when a report is to be written, and of no concern when not.
 */
function formerReport(path: string, isWritten: boolean): WorkbookGrids | null {
  const isFolder = statSync(path).isDirectory();
  const outcome = isFolder ? null : readWorkbookFile(readFileSync(path), basename(path));
  if (outcome?.status === "read" && isReportFile(outcome.grids)) return outcome.grids;
  if (!isWritten) return null;
  throw isFolder ? new CommandError(MESSAGES.isFolder(path), 2) : new CommandError(MESSAGES.outputIsForeign(path), 1);
}

function writeFile(path: string, content: Uint8Array | string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch {
    throw new CommandError(MESSAGES.notWritable(path), 1);
  }
}
