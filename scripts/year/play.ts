/** Plays the year: every run reads the officer's workbook and the report of the run before, as files. */

import { count, understand, type Calculated } from "../../src/app/calculate-workbook";
import { withFormerReport } from "../../src/app/former-report";
import { prepare } from "../../src/engine/calculation";
import { summaryOf, type Summary } from "../../src/engine/summary";
import { trend, type CellTrend } from "../../src/engine/trend";
import { forecastOutcome, type ForecastOutcome } from "../../src/engine/forecast-outcome";
import type { WorkbookGrids } from "../../src/intake/grid";
import { serialOf, type Serial } from "../../src/registry/date";
import type { Snapshot } from "../../src/registry/snapshot";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { formerHistory } from "../../src/report/former-history";
import { writeDrawn } from "../sample/write";
import { calculateCopies, type Copies } from "./copies";
import type { YearPlan } from "./edits";
import { CORRECTION_LINE, typedOn, withCorrectionLine, withTyped, type Typed } from "./officer";
import { LATE_CORRECTION } from "./plan";
import { workbookOn } from "./workbook";

/** A run of the year. */
export interface YearRun {
  /** The day that the officer sits down. */
  readonly on: Serial;
  /** The snapshot that is saved; null = the report alone. */
  readonly snapshot: Serial | null;
  /** The director's and the public copy are made. */
  readonly isReport: boolean;
}

/** The report goes to the director and onto the site. */
export const REPORT_DAY = serialOf(2025, 6, 20);
/** The last day of the year. */
export const LAST_DAY = serialOf(2025, 8, 31);

/** Twelve snapshots on the 1st, one of them saved anew, the report of June, the last day. */
export const YEAR_RUNS: readonly YearRun[] = [
  ...Array.from({ length: 12 }, (_, month): YearRun => {
    const first = month < 4 ? serialOf(2024, 9 + month, 1) : serialOf(2025, month - 3, 1);
    return { on: first, snapshot: first, isReport: false };
  }),
  { on: LATE_CORRECTION, snapshot: serialOf(2025, 2, 1), isReport: false },
  { on: REPORT_DAY, snapshot: null, isReport: true },
  { on: LAST_DAY, snapshot: null, isReport: false },
].sort((a, b) => a.on - b.on);

/** What came of a run. */
export interface YearStep extends YearRun {
  readonly calculated: Calculated;
  /** The history that stood in the report of the run before, read from its file. */
  readonly former: readonly Snapshot[];
  readonly summary: Summary;
  readonly trend: readonly CellTrend[];
  readonly outcomes: readonly ForecastOutcome[];
  readonly typed: readonly Typed[];
  /** The officer's workbook and the report with what was typed, as files. */
  readonly source: Uint8Array;
  readonly report: Uint8Array;
  readonly copies: Copies | null;
}

/** The runs one after another; `onStep` is told of each when it is over. */
export async function playYear(plan: YearPlan, onStep: (step: YearStep) => void = () => undefined): Promise<readonly YearStep[]> {
  const steps: YearStep[] = [];
  for (const run of YEAR_RUNS) {
    const step = await playRun(plan, run, steps.at(-1)?.report ?? null);
    onStep(step);
    steps.push(step);
  }
  return steps;
} // prettier-ignore

async function playRun(plan: YearPlan, run: YearRun, former: Uint8Array | null): Promise<YearStep> {
  const { on, snapshot, isReport } = run;
  const source = await writeDrawn(workbookOn(plan, on));
  const { grids } = withFormerReport(gridsOf(source), former === null ? null : gridsOf(former));
  const registry = understand(grids, { startYear: null, asOf: snapshot ?? on, today: on });
  const calculated = count(registry, grids, snapshot === null ? null : on);
  const calculation = prepare(registry);
  const before = formerHistory(grids).history;
  const saved = YEAR_RUNS.flatMap((each) => (each.on <= on && each.snapshot !== null ? [each.snapshot] : []));
  const typed = typedOn(on, calculated, [...new Set(saved)]);
  const models = withTyped(calculated.models, typed);
  return {
    ...run,
    calculated,
    former: before,
    summary: summaryOf(calculation, calculated.results),
    trend: trend(before, calculated.results),
    outcomes: forecastOutcome(calculation, before),
    typed,
    source,
    report: await writeWorkbookFile(isReport ? withCorrectionLine(models, CORRECTION_LINE) : models),
    copies: isReport ? await calculateCopies(calculated) : null,
  };
}

/** What stands in a file. */
export function gridsOf(bytes: Uint8Array): WorkbookGrids {
  const outcome = readWorkbookFile(bytes, "год.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids;
}
