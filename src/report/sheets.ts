/** All sheets of the report, in the order they stand in a new workbook. */
import { prepare, type Calculation } from "../engine/calculation";
import type { Results } from "../engine/results";
import type { SheetGrid, WorkbookGrids } from "../intake/grid";
import { readRiskNotes } from "../intake/risk-list/read-notes";
import type { RiskNotes } from "../intake/risk-list/read-notes";
import { readCorrections } from "../intake/summary/read-corrections";
import { readSettings } from "../intake/settings/read-settings";
import type { Registry } from "../registry/registry";
import { eventsSheet } from "./events-sheet";
import { issuesSheet } from "./issues-sheet";
import { kpiSheet } from "./kpi-sheet";
import { proofSheet } from "./proof-sheet";
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
  "проверка",
  "настройки",
  "реестр",
  "события",
  "расшифровка",
];

/**
 * «Сводка», «КПЭ», «Группа риска», «Проверка данных», «Настройки КПЭ», «Реестр», «События»,
 * «Расшифровка КПЭ», whose formulas need the tables before it. `grids` hold the
 * former sheets, if any: what the officer typed into them is carried over.
 * `calculation` is that of the results, where the caller still has it.
 */
export function reportSheets(
  results: Results,
  registry: Registry,
  grids: WorkbookGrids,
  calculation: Calculation = prepare(registry),
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
    issuesSheet(results, registry),
    ofSettings,
    registrySheet(calculation),
    eventsSheet(calculation),
    proofSheet(results, calculation, ofSettings),
  ];
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
