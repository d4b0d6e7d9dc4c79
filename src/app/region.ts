/** The use case of the regional centre: one college's workbook at a time, of which only numbers are kept. */
import { calculate } from "../engine/calculate";
import type { CollegeNumbers } from "../engine/region";
import { collegeNumbers, countedPeople, issueKinds, type IssueKind } from "../engine/region-college";
import type { WorkbookGrids } from "../intake/grid";
import { readWorkbook, type ReadRequest } from "../intake/read-workbook";
import { REGION_MESSAGES } from "../report/messages-region";
import { REGION_MARKER } from "../report/region-sheets";
import { withFormerReport } from "./former-report";
import { UnusableWorkbookError } from "./recalculate-types";
import { unusable } from "./unusable";

/** What is kept of a workbook. */
export interface College {
  readonly numbers: CollegeNumbers;
  readonly issues: readonly IssueKind[];
  /** What the regional centre must know of the settings. Russian. */
  readonly warnings: readonly string[];
  /** Ids that say nothing of anybody; they never leave the program. */
  readonly people: readonly string[];
}

/** Where a workbook stands in the folder. */
export interface CollegePlace {
  /** Path inside the folder. */
  readonly file: string;
  /** The file's name without its extension: the college's name where the requisites have none. */
  readonly name: string;
}

/** The report that the program made of the workbook and its path inside the folder. */
export interface ReportBeside {
  readonly grids: WorkbookGrids;
  readonly file: string;
}

/**
 * Counts one workbook with the settings of its own or of the report beside it.
 * Throws `UnusableWorkbookError` when there is nobody to count.
 */
export function collegeOf(
  source: WorkbookGrids,
  report: ReportBeside | null,
  { file, name }: CollegePlace,
  request: ReadRequest,
): College {
  const { grids, settingsFrom } = withFormerReport(source, report?.grids ?? null);
  const registry = readWorkbook(grids, request);
  const reason = unusable(registry);
  if (reason !== null) {
    // Its own words name the sheets, and a sheet may bear a curator's name.
    throw new UnusableWorkbookError(
      registry.graduates.length === 0 ? REGION_MESSAGES.noGraduates : reason.what,
      reason.advice,
    );
  }
  const results = calculate(registry);
  const ofSettings = {
    source: [],
    report: report === null ? [] : [REGION_MESSAGES.settingsFromReport(report.file)],
    none: [REGION_MESSAGES.noSettings],
  };
  const isNameless = registry.settings.requisites.college.trim() === "";
  return {
    numbers: collegeNumbers(results, registry, file, name),
    issues: issueKinds(results),
    warnings: [
      ...ofSettings[settingsFrom],
      ...(isNameless && settingsFrom !== "none" ? [REGION_MESSAGES.noCollegeName] : []),
    ],
    people: countedPeople(results, registry),
  };
}

/** A report that came without its workbook: every sheet with something on it is one of ours. */
export function isReportAlone({ sheets }: WorkbookGrids): boolean {
  const filled = sheets.filter(({ values }) => values.length > 0);
  return filled.length > 0 && filled.every(({ marker }) => marker !== null);
}

/** A region's file that this program wrote: only such a file may be written over by another (rulings 47). */
export function isRegionFile({ sheets }: WorkbookGrids): boolean {
  return sheets.some(({ marker }) => marker === REGION_MARKER);
}
