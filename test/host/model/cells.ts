import type { Area, Shift } from "./area";
import { bounding, cellCount, intersection, MAX_COLUMNS, MAX_ROWS } from "./area";

/** What a cell holds. An error is its text, «#N/A», with `error: true`. */
export interface Cell {
  /** null: a formula whose value is not known here (see `formula.ts`). */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly error?: true;
}

/** The filled cells of a sheet, row by row. */
export class CellStore {
  private rows = new Map<number, Map<number, Cell>>();

  /** The cell, or undefined when it is empty. */
  at(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Puts a cell; undefined empties it. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const line = this.rows.get(row);
    if (cell === undefined) {
      line?.delete(column);
      if (line?.size === 0) this.rows.delete(row);
    } else if (line === undefined) {
      this.rows.set(row, new Map([[column, cell]]));
    } else {
      line.set(column, cell);
    }
  }

  /** The smallest area holding every filled cell of `within`; null when there is none. */
  used(within: Area): Area | null {
    let used: Area | null = null;
    this.each(within, (row, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      used = used === null ? cell : bounding(used, cell);
    });
    return used;
  }

  /** Visits the filled cells of an area, row by row, left to right. */
  each(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    const inside = [...this.rows.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
    for (const row of inside.sort((a, b) => a - b)) {
      const line = [...(this.rows.get(row) ?? [])].filter(
        ([column]) => column >= area.column && column < area.column + area.columns,
      );
      for (const [column, cell] of line.sort(([a], [b]) => a - b)) visit(row, column, cell);
    }
  }

  /** Empties an area. */
  clear(area: Area): void {
    if (cellCount(area) === MAX_ROWS * MAX_COLUMNS) {
      this.rows = new Map();
      return;
    }
    const doomed: (readonly [number, number])[] = [];
    this.each(area, (row, column) => doomed.push([row, column]));
    for (const [row, column] of doomed) this.put(row, column, undefined);
  }

  /** Moves the cells of the band behind an insertion or deletion. Cells deleted are gone. */
  shift(change: Shift): void {
    const { at, kind, axis } = change;
    const rowwise = axis === "row";
    const from = rowwise ? at.row : at.column;
    const count = rowwise ? at.rows : at.columns;
    const band: Area = rowwise ? { ...at, rows: MAX_ROWS - at.row } : { ...at, columns: MAX_COLUMNS - at.column };
    const moving: (readonly [number, number, Cell])[] = [];
    this.each(band, (row, column, cell) => moving.push([row, column, cell]));
    for (const [row, column] of moving) this.put(row, column, undefined);
    for (const [row, column, cell] of moving) {
      const place = rowwise ? row : column;
      if (kind === "delete" && place < from + count) continue;
      const step = kind === "insert" ? count : -count;
      this.put(rowwise ? row + step : row, rowwise ? column : column + step, cell);
    }
  }

  /** True when any cell of the area is filled. */
  some(area: Area): boolean {
    return this.used(area) !== null;
  }

  /** Copies the filled cells of an area of another sheet (or of this one) so that its corner comes to `row`, `column`. */
  snapshot(area: Area): readonly (readonly [number, number, Cell])[] {
    const cells: (readonly [number, number, Cell])[] = [];
    const bounds = intersection(area, area);
    if (bounds !== null)
      this.each(bounds, (row, column, cell) => cells.push([row - area.row, column - area.column, cell]));
    return cells;
  }
}
