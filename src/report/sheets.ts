/** All sheets of the report, in the order they stand in a new workbook. */
import { breakdown } from "../engine/breakdown";
import { prepare, type Calculation } from "../engine/calculation";
import { curatorLists } from "../engine/curator-lists";
import { federalForm } from "../engine/federal-form";
import { forecastOutcome } from "../engine/forecast-outcome";
import { reconcile } from "../engine/reconcile";
import type { Results } from "../engine/results";
import type { SheetGrid, WorkbookGrids } from "../intake/grid";
import { formerPlanNotes } from "../intake/plan-marks/read-plan-notes";
import { readRiskNotes } from "../intake/risk-list/read-notes";
import type { RiskNotes } from "../intake/risk-list/read-notes";
import { readCorrections } from "../intake/summary/read-corrections";
import { readSettings } from "../intake/settings/read-settings";
import type { Registry } from "../registry/registry";
import { breakdownSheet } from "./breakdown-sheet";
import { eventsSheet } from "./events-sheet";
import { federalSheet } from "./federal-sheet";
import { formerHistory, type HistoryState } from "./former-history";
import { hasHistory, historySheet } from "./history-sheet";
import { issuesSheet } from "./issues-sheet";
import { kpiSheet } from "./kpi-sheet";
import { planSheet } from "./plan-sheet";
import { proofSheet } from "./proof-sheet";
import { reconcileSheet } from "./reconcile-sheet";
import { registrySheet } from "./registry-sheet";
import { riskSheet } from "./risk-sheet";
import { settingsSheet } from "./settings-sheet";
import type { SheetKind, SheetModel } from "./sheet-model";
import { summarySheet } from "./summary-sheet";

/** The sheets that every recalculation writes. */
export const RECALCULATED_KINDS: readonly SheetKind[] = [
  "сводка",
  "кпэ",
  "риск",
  "план",
  "разрезы",
  "сверка",
  "проверка",
  "настройки",
  "форма",
  "реестр",
  "события",
  "расшифровка",
];

/**
 * «Сводка», «КПЭ», «Группа риска», «План работы», «Разрезы», «Сверка СПО-1», «Проверка данных», «Настройки КПЭ»,
 * «Форма занятости», «Реестр», «События», «Расшифровка КПЭ», whose formulas need the tables before it. `grids` hold the
 * former sheets, if any: what the officer typed into them is carried over.
 * `calculation` is that of the results, where the caller still has it;
 * `history` what «История КПЭ» is to hold, by default what it held.
 */
export function reportSheets(
  results: Results,
  registry: Registry,
  grids: WorkbookGrids,
  calculation: Calculation = prepare(registry),
  history: HistoryState = formerHistory(grids),
): readonly SheetModel[] {
  const [settings = null] = ofKind(grids, "настройки");
  const { kept } = readSettings(settings, { date1904: grids.date1904 });
  const ofSettings = settingsSheet(registry.settings, kept, registry.period);
  return [
    summarySheet(
      results,
      calculation,
      ofKind(grids, "сводка")
        .map(readCorrections)
        .find((lines) => lines.length > 0) ?? [],
    ),
    kpiSheet(results, registry),
    riskSheet(results, registry, formerNotes(grids)),
    planSheet(results, calculation, formerPlanNotes(grids)),
    breakdownSheet(breakdown(calculation, results), curatorLists(calculation, results), registry),
    reconcileSheet(reconcile(calculation), registry),
    issuesSheet(results, registry),
    ofSettings,
    federalSheet(federalForm(calculation), registry),
    registrySheet(calculation),
    eventsSheet(calculation),
    proofSheet(results, calculation, ofSettings),
    ...(hasHistory(history.history, history.kept)
      ? [historySheet(history.history, history.kept, forecastOutcome(calculation, history.history))]
      : []),
  ];
}

/** The sheets that a recalculation writes into this workbook: «История КПЭ» only once there is one. */
export function writtenKinds({ history, kept }: HistoryState): readonly SheetKind[] {
  return hasHistory(history, kept) ? [...RECALCULATED_KINDS, "история"] : RECALCULATED_KINDS;
}

/** The notes of the first «Группа риска» of ours; a copy that the officer made stands after it and stays as it is. */
export function formerNotes(grids: WorkbookGrids): RiskNotes | null {
  for (const grid of ofKind(grids, "риск")) {
    const notes = readRiskNotes(grid, grids.date1904);
    if (notes !== null) return notes;
  }
  return null;
}

/** Generated sheets of a kind, in the order of the workbook, whatever they are called now. */
function ofKind({ sheets }: WorkbookGrids, kind: SheetKind): readonly SheetGrid[] {
  return sheets.filter(({ marker }) => marker === kind);
}
