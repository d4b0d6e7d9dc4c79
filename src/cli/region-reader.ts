/** Reading the workbooks of a folder one by one. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { collegeOf, isRegionFile, isReportAlone, type ReportBeside } from "../app/region";
import { UnusableWorkbookError } from "../app/recalculate-types";
import { SharedPeople, type RegionFile } from "../engine/region-file";
import type { ReadRequest } from "../intake/read-workbook";
import { REGION_MESSAGES } from "../report/messages-region";
import { readWorkbookFile, type ReadFileOutcome } from "../xlsx/read-workbook-file";
import { isReportFile } from "../xlsx/report-file";
import { foreignExtension, isLockFile, reportBeside, type FolderFile } from "./region-files";

/** Reads the files one by one; of each only numbers are kept. */
export class FolderReader {
  /** Workbooks stand before the reports that belong to them. */
  readonly order: readonly FolderFile[];
  private readonly reports = new Map<string, FolderFile>();
  /** Reports that gave a workbook its settings: path → the workbook. */
  private readonly used = new Map<string, string>();
  /** The books that were counted, by content. */
  private readonly contents = new Map<string, string>();
  private readonly people = new SharedPeople();

  constructor(
    files: readonly FolderFile[],
    private readonly request: ReadRequest,
  ) {
    for (const file of files) {
      const report = isLockFile(file) || foreignExtension(file) !== null ? null : reportBeside(file, files);
      if (report !== null) this.reports.set(file.path, report);
    }
    const beside = new Set([...this.reports.values()].map(({ path }) => path));
    this.order = [...files.filter(({ path }) => !beside.has(path)), ...files.filter(({ path }) => beside.has(path))];
  }

  /** What becomes of one file. Never throws: whatever is wrong with it is said of it. */
  read(place: FolderFile): RegionFile {
    const { file, path } = place;
    const refused = (message: string): RegionFile => ({ file, state: "refused", message });
    const passed = (message: string): RegionFile => ({ file, state: "passed", message });
    if (isLockFile(place)) return passed(REGION_MESSAGES.lockFile);
    const extension = foreignExtension(place);
    if (extension !== null) return refused(REGION_MESSAGES.otherKind(extension));
    const owner = this.used.get(path);
    if (owner !== undefined) return passed(REGION_MESSAGES.reportUsed(owner));
    try {
      const bytes = readFileSync(path);
      const content = createHash("sha256").update(bytes).digest("base64");
      const twin = this.contents.get(content);
      if (twin !== undefined) return passed(REGION_MESSAGES.copyOf(twin));
      const source = readWorkbookFile(bytes, basename(path));
      if (source.status === "refused") {
        return refused(source.code === "sheet-too-large" ? REGION_MESSAGES.sheetTooLarge : source.message);
      }
      if (isRegionFile(source.grids)) return passed(REGION_MESSAGES.regionFile);
      if (isReportAlone(source.grids)) return refused(REGION_MESSAGES.reportOnly);
      const counted = this.count(place, source);
      this.contents.set(content, file);
      return counted;
    } catch (error) {
      if (error instanceof UnusableWorkbookError) return refused(`${error.what} ${error.advice}`);
      return refused(isFileError(error) ? REGION_MESSAGES.unreadable : REGION_MESSAGES.programError);
    }
  }

  private count({ file, path }: FolderFile, source: Extract<ReadFileOutcome, { status: "read" }>): RegionFile {
    const report = this.reportOf(path);
    const place = { file, name: basename(path, extname(path)) };
    const { numbers, issues, warnings, people } = collegeOf(source.grids, report?.beside ?? null, place, this.request);
    if (report !== null) this.used.set(report.path, file);
    const shared = this.people.add(file, numbers.startYear, people);
    const doubled = [...shared].map(([other, count]) => REGION_MESSAGES.sharedPeople(count, other));
    // The reader's own remark names the sheet, and a sheet may bear a curator's name.
    const remarks = source.notes.length === 0 ? [] : [REGION_MESSAGES.formulasWithoutResults];
    return { file, state: "read", numbers, issues, warnings: [...doubled, ...remarks, ...warnings] };
  }

  /** The report of the last run beside a workbook: it holds what the officer typed (rulings 46). */
  private reportOf(path: string): { readonly path: string; readonly beside: ReportBeside } | null {
    const report = this.reports.get(path);
    const outcome = report === undefined ? null : readGrids(report.path);
    if (report === undefined || outcome?.status !== "read" || !isReportFile(outcome.grids)) return null;
    return { path: report.path, beside: { grids: outcome.grids, file: report.file } };
  }
}

/** Null when the file system does not give the file. */
export function readGrids(path: string): ReadFileOutcome | null {
  try {
    return readWorkbookFile(readFileSync(path), basename(path));
  } catch {
    return null;
  }
}

/** What the file system throws has a code: EACCES, EBUSY, ERR_FS_FILE_TOO_LARGE. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}
