import type { Json } from "../values";
import type { Area, Shift } from "./area";
import { cellCount, contains, intersection, shifted } from "./area";

/** One assignment of one property to a block; the newest wins. */
interface Box {
  readonly area: Area;
  readonly value: Json;
}

/**
 * The formats of a sheet as lists of boxes, one list per property
 * («NumberFormat», «Font.Bold», «Borders.EdgeTop.Style»). Cheap for whole
 * columns, which is how formats are set.
 */
export class FormatStore {
  private readonly lists = new Map<string, Box[]>();

  /** Sets a property of a block. `undefined` brings the default back. */
  set(key: string, area: Area, value: Json | undefined): void {
    const list = this.lists.get(key) ?? [];
    this.lists.set(key, list);
    while (list.length > 0 && contains(area, list.at(-1)?.area ?? area)) list.pop();
    if (cellCount(area) > 4096 && list.length > 0) {
      const kept = list.filter((box) => !contains(area, box.area));
      list.splice(0, list.length, ...kept);
    }
    if (value !== undefined) list.push({ area, value });
    else if (list.some((box) => intersection(box.area, area) !== null)) list.push({ area, value: UNSET });
  }

  /** The value of one cell; undefined when it was never set. */
  at(key: string, row: number, column: number): Json | undefined {
    const list = this.lists.get(key) ?? [];
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const box = list[index];
      if (box === undefined) continue;
      const { area } = box;
      if (row < area.row || column < area.column || row >= area.row + area.rows || column >= area.column + area.columns)
        continue;
      return box.value === UNSET ? undefined : box.value;
    }
    return undefined;
  }

  /** The value all cells of a block share, `fallback` standing for unset; null when they differ (Excel's «mixed»). */
  uniform(key: string, area: Area, fallback: Json): Json {
    const list = (this.lists.get(key) ?? []).filter((box) => intersection(box.area, area) !== null);
    const real = (value: Json): Json => (value === UNSET ? fallback : value);
    const newest = list.at(-1);
    if (newest === undefined) return fallback;
    if (contains(newest.area, area)) return real(newest.value);
    const rows = breakpoints(
      area.row,
      area.rows,
      list.map((box) => [box.area.row, box.area.rows] as const),
    );
    const columns = breakpoints(
      area.column,
      area.columns,
      list.map((box) => [box.area.column, box.area.columns] as const),
    );
    let found: Json | undefined;
    for (const row of rows) {
      for (const column of columns) {
        const value = this.at(key, row, column) ?? fallback;
        if (found === undefined) found = value;
        else if (JSON.stringify(found) !== JSON.stringify(value)) return null;
      }
    }
    return found ?? fallback;
  }

  /** The values of every cell of a block, row by row. */
  grid(key: string, area: Area, fallback: Json): Json[][] {
    const rows = Array.from({ length: area.rows }, () => new Array<Json>(area.columns).fill(fallback));
    for (const box of this.lists.get(key) ?? []) {
      const part = intersection(box.area, area);
      if (part === null) continue;
      const value = box.value === UNSET ? fallback : box.value;
      for (let row = part.row; row < part.row + part.rows; row += 1) {
        rows[row - area.row]?.fill(value, part.column - area.column, part.column - area.column + part.columns);
      }
    }
    return rows;
  }

  /** Brings every property of a block back to its default, except those `keep` names. */
  clear(area: Area, keep: (key: string) => boolean = () => false): void {
    for (const key of this.lists.keys()) if (!keep(key)) this.set(key, area, undefined);
  }

  /** Moves the boxes along with the cells. */
  shift(change: Shift): void {
    for (const [key, list] of this.lists) {
      const moved = list.flatMap((box) => {
        const area = shifted(box.area, change);
        return area === null ? [] : [{ area, value: box.value }];
      });
      this.lists.set(key, moved);
    }
  }

  /** Copies all properties of a block to another place of the same size. */
  copyTo(target: FormatStore, from: Area, to: Area, keys: (key: string) => boolean = () => true): void {
    for (const [key, list] of [...this.lists]) {
      if (!keys(key)) continue;
      const parts = list.flatMap((box) => {
        const part = intersection(box.area, from);
        return part === null ? [] : [{ part, value: box.value }];
      });
      target.set(key, to, undefined);
      for (const { part, value } of parts) {
        const area = { ...part, row: part.row - from.row + to.row, column: part.column - from.column + to.column };
        target.set(key, area, value === UNSET ? undefined : value);
      }
    }
  }

  /** The names of the properties set on a block. */
  keys(area: Area): string[] {
    return [...this.lists]
      .filter(([, list]) => list.some((box) => intersection(box.area, area) !== null))
      .map(([key]) => key)
      .sort();
  }

  /** The properties of one cell that differ from their defaults. */
  cell(row: number, column: number): Readonly<Record<string, Json>> {
    const found: Record<string, Json> = {};
    for (const key of [...this.lists.keys()].sort()) {
      const value = this.at(key, row, column);
      if (value !== undefined) found[key] = value;
    }
    return found;
  }

  /** The blocks one property was set on, oldest first, with their values. */
  boxes(key: string): readonly { readonly area: Area; readonly value: Json }[] {
    return (this.lists.get(key) ?? []).filter((box) => box.value !== UNSET);
  }
}

/** Stands for «back to the default» in a list; never seen outside. */
const UNSET = "\u0000unset";

function breakpoints(start: number, length: number, spans: readonly (readonly [number, number])[]): number[] {
  const points = new Set([start]);
  for (const [from, count] of spans) {
    for (const point of [from, from + count]) if (point > start && point < start + length) points.add(point);
  }
  return [...points];
}
