/** A workbook in which snapshots were saved. */
import { PageCalculator } from "../../../src/app/page-calculator";
import type { WorkbookGrids } from "../../../src/intake/grid";
import { day } from "../../support/graduate";
import { modelToGrid } from "../../support/model-to-grid";

/** The workbook `now` with the history of what it was on some days, the earliest first. */
export async function withSnapshots(
  now: WorkbookGrids,
  past: readonly { readonly date: string; readonly grids: WorkbookGrids }[],
): Promise<WorkbookGrids> {
  let history: WorkbookGrids["sheets"] = [];
  for (const { date, grids } of past) {
    const { models } = await new PageCalculator().reckon(
      {
        grids: { ...grids, sheets: [...grids.sheets, ...history] },
        today: day(date),
        sheets: true,
        snapshot: day(date),
      },
      () => undefined,
    );
    history = models.filter(({ kind }) => kind === "история").map(modelToGrid);
  }
  return { ...now, sheets: [...now.sheets, ...history] };
}
