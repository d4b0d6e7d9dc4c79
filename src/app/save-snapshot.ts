import type { Serial } from "../registry/date";
import { recalculateWith } from "./recalculate";
import type { Outcome, RunHooks, Tools } from "./recalculate-types";

/**
 * «Сохранить срез»: calculates with `date` as отчётная дата – the register is
 * taken as it stands (rulings 25) – and writes the snapshot into «История КПЭ»
 * together with all recalculated sheets, so that «КПЭ» and the history agree.
 * A snapshot of the same day is replaced and the change told in «Исправления».
 * Throws what `recalculate` throws; also `UnusableWorkbookError` when the
 * history on the sheet cannot be read and would be lost.
 */
export async function saveSnapshot(tools: Tools, date: Serial, hooks: RunHooks): Promise<Outcome> {
  return await recalculateWith(tools, hooks, date);
}
