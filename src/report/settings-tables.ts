/** The tables of «Настройки КПЭ» whose rows the officer adds, and the control figures. */
import { controlCell, controlKey, type ControlRow } from "../intake/settings/control-figures";
import { EMPTY_TYPED, HELP, LABEL, VALUE, type KeptSettings, type TypedRow } from "../intake/settings/kept";
import {
  entriesOf,
  entryKey,
  entryTexts,
  readTable,
  type TableEntry,
  type TableReading,
} from "../intake/settings/tables";
import { isEmptyCell } from "../intake/cells/cell-text";
import { normalise } from "../intake/normalise";
import { readPeople } from "../intake/settings/values";
import { ROLES } from "../plan/roles";
import { CONTROL_CATEGORIES, CONTROL_FORMS, type ControlFigure } from "../registry/control-figure";
import type { Settings } from "../registry/settings";
import type { SettingsTable } from "../registry/settings-layout";
import type { StudyForm } from "../registry/graduate";
import { typedCell } from "./settings-cells";
import type { CellModel } from "./sheet-model";
import type { StyleName } from "./styles";

/** Rows left free for the officer under each table. */
const SPARE_ROWS: Readonly<Record<SettingsTable, number>> = { role: 2, taught: 5, column: 3, sheet: 3, accepted: 1 };

/** One row of a table: its first three cells and, when it was typed, the row it comes from. */
export interface TableRowModel {
  readonly cells: readonly [CellModel, CellModel, CellModel];
  readonly typed: TypedRow | null;
}

/**
 * A table's rows: those typed that still hold or are wrong, as they were typed;
 * what the settings say beyond them; the roles of the plan that have no name
 * yet; free rows.
 */
export function tableRows(table: SettingsTable, settings: Settings, kept: KeptSettings): readonly TableRowModel[] {
  const typed = kept.tables.get(table) ?? [];
  const readings = readTable(table, typed);
  const entries = entriesOf(settings, table);
  const holds = new Set(entries.map(entryKey));
  const stays = typed.filter((_, index) => mayStay(readings[index], holds));
  const said = new Set(readings.flatMap((read) => (read.state === "entry" ? [entryKey(read.entry)] : [])));
  const added = entries.filter((entry) => !said.has(entryKey(entry)));
  const written = [...stays.map((row) => fromTyped(table, row)), ...added.map((entry) => fromEntry(entry))];
  const roles = table === "role" ? rolesWithoutRow(written) : [];
  const spare = Array.from({ length: SPARE_ROWS[table] }, () => fromTexts(table, [null, null, null]));
  return [...written, ...roles.map((role) => fromTexts(table, [role, null, null])), ...spare];
}

function mayStay(read: TableReading | undefined, holds: ReadonlySet<string>): boolean {
  return read?.state !== "entry" || holds.has(entryKey(read.entry));
}

function rolesWithoutRow(rows: readonly TableRowModel[]): readonly string[] {
  const present = new Set(rows.map(({ cells: [role] }) => normalise(String(role.value ?? ""))));
  return Object.values(ROLES).filter((role) => !present.has(normalise(role)));
}

function fromTyped(table: SettingsTable, typed: TypedRow): TableRowModel {
  const cell = (place: number): CellModel => {
    const model = typedCell(typed.cells[place] ?? EMPTY_TYPED, place === VALUE ? valueStyle(table) : "officerText");
    return place === HELP && !usesHelp(table) ? { ...model, style: "listProse" } : model;
  };
  return { cells: [cell(LABEL), cell(HELP), cell(VALUE)], typed };
}

function fromEntry(entry: TableEntry): TableRowModel {
  return fromTexts(entry.table, entryTexts(entry));
}

function fromTexts(
  table: SettingsTable,
  [label, help, value]: readonly [string | null, string | null, string | null],
): TableRowModel {
  return {
    cells: [
      { value: label, style: "officerText" },
      { value: help, style: usesHelp(table) ? "officerText" : "listProse" },
      { value, style: valueStyle(table) },
    ],
    typed: null,
  };
}

function usesHelp(table: SettingsTable): boolean {
  return table === "taught" || table === "column" || table === "accepted";
}

/** A remark may be longer than the 255 characters that Excel shows in a cell of format «@». */
function valueStyle(table: SettingsTable): StyleName {
  return table === "accepted" ? "officerValue" : "officerText";
}

/** A row of control figures with its key. */
export interface ControlRowModel extends ControlRow {
  readonly key: string;
  /** By form of study, in the order of `CONTROL_FORMS`. */
  readonly cells: readonly CellModel[];
  readonly typed: TypedRow | null;
}

/** The rows of control figures: the three cohorts, and older years that have figures. */
export function controlRows(
  settings: Settings,
  kept: KeptSettings,
  cohorts: readonly number[],
): readonly ControlRowModel[] {
  const keptYears = [...kept.lines.keys()].flatMap((key) => Number(/^control\/(\d{4})\//.exec(key)?.[1] ?? []));
  const filledYears = keptYears.filter((year) => CONTROL_CATEGORIES.some((category) => isFilled(kept, { year, category }))); // prettier-ignore
  const years = new Set([...cohorts, ...settings.controlFigures.map(({ year }) => year), ...filledYears]);
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => CONTROL_CATEGORIES.flatMap((category) => rowsOf({ year, category }, settings, kept)));
}

function isFilled(kept: KeptSettings, row: ControlRow): boolean {
  const typed = kept.lines.get(controlKey(row)) ?? [];
  return typed.some(({ cells }) => cells.slice(HELP).some(({ value }) => !isEmptyCell(value)));
}

/** One row, or several where the officer has copied it. */
function rowsOf(row: ControlRow, settings: Settings, kept: KeptSettings): readonly ControlRowModel[] {
  const key = controlKey(row);
  const [first, ...copies] = kept.lines.get(key) ?? [];
  const cells = CONTROL_FORMS.map((form) => figureCell(row, form, settings.controlFigures, first ?? null));
  return [
    { ...row, key, cells, typed: first ?? null },
    ...copies.map((typed) => ({ ...row, key, cells: CONTROL_FORMS.map((form) => typedFigure(typed, form)), typed })),
  ];
}

function typedFigure(typed: TypedRow, form: StudyForm): CellModel {
  return typedCell(controlCell(typed, form), "officerValue");
}

function figureCell(
  { year, category }: ControlRow,
  form: StudyForm,
  figures: readonly ControlFigure[],
  typed: TypedRow | null,
): CellModel {
  const figure = figures.find((other) => other.year === year && other.category === category && other.form === form);
  const count = figure?.count ?? null;
  if (typed !== null && readPeople(controlCell(typed, form)).value === count) {
    const cell = typedFigure(typed, form);
    if (cell.value !== null) return cell;
  }
  return { value: count, style: "officerValue" };
}
