/** The tables of «Настройки КПЭ» as rows of the form. */
import type { CellScalar } from "../intake/grid";
import { isEmptyCell } from "../intake/cells/cell-text";
import type { TypedRow } from "../intake/settings/kept";
import type { SettingsReading } from "../intake/settings/read-settings";
import { readTable } from "../intake/settings/tables";
import type { SettingsTable } from "../registry/settings-layout";
import { tableRows } from "../report/settings-tables";
import type { TableRow } from "./settings-form";
import { shownText } from "./settings-form-text";

/**
 * The filled rows of a table as they stand on the sheet, wrong ones too, and the
 * roles of the plan that have no name yet.
 */
export function tableFields(
  { key, hasMiddle }: { readonly key: SettingsTable; readonly hasMiddle: boolean },
  { settings, kept }: SettingsReading,
): readonly TableRow[] {
  const typedRows = kept.tables.get(key) ?? [];
  const readings = readTable(key, typedRows);
  const problems = new Map<TypedRow | null, string>();
  typedRows.forEach((row, index) => {
    const reading = readings[index];
    if (reading?.state === "wrong") problems.set(row, reading.finding.text);
  });
  return tableRows(key, settings, kept).flatMap(({ cells: [label, help, value], typed }): readonly TableRow[] => {
    if ([label, help, value].every((cell) => isEmptyCell(cell.value))) return [];
    const cells = [shown(label), hasMiddle ? shown(help) : null, shown(value)] as const;
    return [{ cells, problem: problems.get(typed) ?? null }];
  });
}

/** To the letter: the pane takes a remark back by the text that stands here. */
function shown({ value }: { readonly value: CellScalar }): string {
  return typeof value === "string" ? value : shownText({ value, numberFormat: null });
}
