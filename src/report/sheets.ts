/** All sheets of the report, in the order they stand in a new workbook. */
import type { Results } from "../engine/results";
import type { WorkbookGrids } from "../intake/grid";
import { readRiskNotes } from "../intake/risk-list/read-notes";
import type { RiskNotes } from "../intake/risk-list/read-notes";
import type { Registry } from "../registry/registry";
import { issuesSheet } from "./issues-sheet";
import { kpiSheet } from "./kpi-sheet";
import { riskSheet } from "./risk-sheet";
import type { SheetKind, SheetModel } from "./sheet-model";

/** The marker of the former «Группа риска». */
const RISK: SheetKind = "риск";

/**
 * «КПЭ», «Группа риска», «Проверка данных», «Настройки КПЭ». `grids` hold the
 * former sheets, if any: what the officer typed into them is carried over.
 */
export function reportSheets(results: Results, registry: Registry, grids: WorkbookGrids): readonly SheetModel[] {
  return [
    kpiSheet(results, registry),
    riskSheet(results, registry, formerNotes(grids)),
    issuesSheet(results, registry),
  ];
}

/** The notes of the first «Группа риска» of ours; a copy that the officer made stands after it and stays as it is. */
export function formerNotes({ sheets, date1904 }: WorkbookGrids): RiskNotes | null {
  for (const grid of sheets) {
    const notes = grid.marker === RISK ? readRiskNotes(grid, date1904) : null;
    if (notes !== null) return notes;
  }
  return null;
}
