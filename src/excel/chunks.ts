import type { Area } from "../report/sheet-model";

/**
 * Cells moved per sync. Excel on the web takes 5 MB a request or reply; 1000
 * rows of 30 columns of a Russian register are 0.65 MB, 1.65 MB when every
 * letter is escaped (spec: excel-platform 1.1).
 */
export const CELLS_PER_SYNC = 30_000;

/** A rectangle of one of several sheets, by its place in the list given to {@link packCells}. */
export interface Piece {
  readonly index: number;
  readonly area: Area;
}

/** A run of cells in reading order as at most three rectangles: rest of a row, whole rows, start of a row. */
function runAreas(start: number, count: number, columns: number): Area[] {
  const areas: Area[] = [];
  let at = start;
  let left = count;
  while (left > 0) {
    const row = Math.floor(at / columns);
    const column = at % columns;
    const area =
      column === 0 && left >= columns
        ? { row, column, rows: Math.floor(left / columns), columns }
        : { row, column, rows: 1, columns: Math.min(left, columns - column) };
    areas.push(area);
    at += area.rows * area.columns;
    left -= area.rows * area.columns;
  }
  return areas;
}

/**
 * Packs the cells of several sheets into as few syncs as their number allows:
 * every batch but the last holds exactly `limit` cells, so N cells take
 * ⌈N / limit⌉ batches (rulings 40). Areas are counted from the sheet's own
 * first cell. Empty sheets give no piece.
 */
export function packCells(
  sizes: readonly { readonly rows: number; readonly columns: number }[],
  limit: number = CELLS_PER_SYNC,
): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  sizes.forEach(({ rows, columns }, index) => {
    let done = 0;
    while (done < rows * columns) {
      if (room === 0) {
        batches.push([]);
        room = limit;
      }
      const count = Math.min(room, rows * columns - done);
      batches.at(-1)?.push(...runAreas(done, count, columns).map((area) => ({ index, area })));
      done += count;
      room -= count;
    }
  });
  return batches;
}

/** Number of cells of an area. */
export function cellCount(area: { readonly rows: number; readonly columns: number }): number {
  return area.rows * area.columns;
}
