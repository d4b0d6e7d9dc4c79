/** A line or a control figure of «Настройки КПЭ», entered in the pane. */
import { displayText } from "../intake/normalise";
import { isEmptyCell } from "../intake/cells/cell-text";
import type { DateOptions } from "../intake/cells/dates";
import type { Finding } from "../intake/cells/types";
import { controlPlace, parseControlKey } from "../intake/settings/control-figures";
import { EMPTY_TYPED, VALUE, type KeptSettings, type TypedCell, type TypedRow } from "../intake/settings/kept";
import { lineValue, readLine } from "../intake/settings/lines";
import { effectiveRow } from "../intake/settings/understand";
import { readPeople } from "../intake/settings/values";
import { CONTROL_FORMS } from "../registry/control-figure";
import { DAYS_FROM_1904 } from "../registry/date";
import { DEFAULT_SETTINGS } from "../registry/settings";
import { SETTINGS_LINES, type SettingsLine } from "../registry/settings-layout";
import { cellNumberFormat } from "../report/cell-number-format";
import { valueCell } from "../report/settings-cells";
import { EDIT_MESSAGES } from "./messages-settings";
import { refusal, type EditedRows, type SettingsEdit } from "./settings-edit-types";

/** The rows with another value on one line; of copies of the line only one keeps a value. */
export function editLine(kept: KeptSettings, { key, text }: Extract<SettingsEdit, { kind: "line" }>): EditedRows {
  const line = SETTINGS_LINES.find((other) => other.key === key);
  if (line === undefined) return { problem: EDIT_MESSAGES.noLine };
  const cell = typedValue(line, text, kept);
  if ("problem" in cell) return cell;
  const rows = kept.lines.get(key) ?? [emptyRow(key)];
  const effective = effectiveRow(rows);
  const edited = rows.map((row) => withCell(row, VALUE, row === effective ? cell : EMPTY_TYPED));
  return { kept: { ...kept, lines: new Map(kept.lines).set(key, edited) } };
}

/** The rows with another control figure. */
export function editControl(
  kept: KeptSettings,
  { key, form, text }: Extract<SettingsEdit, { kind: "control" }>,
): EditedRows {
  const column = CONTROL_FORMS.find((known) => known === form);
  if (parseControlKey(key) === null || column === undefined) return { problem: EDIT_MESSAGES.noLine };
  const { value: count, findings } = readPeople(asTyped(text));
  const [wrong] = findings;
  if (wrong !== undefined) return refusal(wrong);
  const cell: TypedCell = count === null ? EMPTY_TYPED : { value: count, numberFormat: "General" };
  const [first, ...copies] = kept.lines.get(key) ?? [emptyRow(key)];
  const edited = [withCell(first ?? emptyRow(key), controlPlace(column), cell), ...copies];
  return { kept: { ...kept, lines: new Map(kept.lines).set(key, edited) } };
}

/**
 * The cell for what was entered: a right value in its own type and in the words
 * of our lists («63,3» → 63.3); one that is read with a remark as it was entered,
 * so that the remark stays with it; nothing for nothing.
 */
function typedValue(line: SettingsLine, text: string, dates: DateOptions): TypedCell | { readonly problem: string } {
  const typed = asTyped(text);
  const { findings, apply } = readLine(line, typed, dates);
  const wrong: Finding | undefined = findings.find(({ severity }) => severity === "error");
  if (wrong !== undefined) return refusal(wrong);
  const settings = apply(DEFAULT_SETTINGS);
  if (settings === DEFAULT_SETTINGS) return EMPTY_TYPED;
  if (findings.length > 0) return typed;
  const model = valueCell(line, lineValue(settings, line));
  const isOf1904 = dates.date1904 && line.target.kind === "date";
  const value = isOf1904 && typeof model.value === "number" ? model.value - DAYS_FROM_1904 : model.value;
  return { value, numberFormat: cellNumberFormat(model) };
}

function asTyped(text: string): TypedCell {
  return isEmptyCell(text) ? EMPTY_TYPED : { value: displayText(text), numberFormat: "@" };
}

function emptyRow(key: string): TypedRow {
  return { key, cells: [] };
}

function withCell(row: TypedRow, place: number, cell: TypedCell): TypedRow {
  const width = Math.max(row.cells.length, place + 1);
  const cells = Array.from({ length: width }, (_, index) =>
    index === place ? cell : (row.cells[index] ?? EMPTY_TYPED),
  );
  return { ...row, cells };
}
