import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** Карьерный трек сформирован: empty, «-», «нет», «не определился» = false; not understood = null (rulings 5). */
export function readTrack(cell: CellScalar): Read<boolean | null> {
  void cell;
  return { value: null, findings: [] };
}

/** Whether most filled values of a column are channels, so that a track column can be a forecast (rulings 3, 19). */
export function mostlyChannels(values: readonly CellScalar[]): boolean {
  void values;
  return false;
}
