/** From the rows of «Настройки КПЭ» to what they mean. */
import { CONTROL_FORMS, type ControlFigure } from "../../registry/control-figure";
import { DEFAULT_SETTINGS, type Settings } from "../../registry/settings";
import { SETTINGS_LAYOUT, SETTINGS_LINES, type SettingsLine, type SettingsTable } from "../../registry/settings-layout";
import { isEmptyCell } from "../cells/cell-text";
import type { DateOptions } from "../cells/dates";
import type { Finding } from "../cells/types";
import { SETTINGS_FINDINGS } from "../messages-settings";
import { controlCell, controlPlace, parseControlKey, sortedFigures } from "./control-figures";
import { exceedingParts } from "./exceeding-parts";
import { EMPTY_TYPED, HELP, VALUE, type KeptSettings, type TypedRow } from "./kept";
import { readLine } from "./lines";
import { distinctEntries, readTable, withEntries, type TableEntry } from "./tables";
import { readPeople } from "./values";

/** The tables of the sheet, in their order. */
export const SETTINGS_TABLES: readonly SettingsTable[] = SETTINGS_LAYOUT.flatMap((section) =>
  section.kind === "table" ? [section.key] : [],
);

/** What is wrong in one cell of a row. */
export interface RowFinding<Row extends TypedRow> {
  readonly row: Row;
  /** Place in {@link TypedRow.cells}. */
  readonly place: number;
  readonly finding: Finding;
}

/** What the rows say. */
export interface UnderstoodRows<Row extends TypedRow> {
  readonly settings: Settings;
  readonly findings: readonly RowFinding<Row>[];
}

/** Reads rows, wherever they stand. A wrong value is a finding, and the default holds. */
export function understandRows<Row extends TypedRow>(kept: KeptSettings<Row>): UnderstoodRows<Row> {
  const reader = new RowsReader<Row>(kept);
  for (const line of SETTINGS_LINES) reader.readLine(line, kept.lines.get(line.key) ?? []);
  reader.readControl(kept.lines);
  for (const table of SETTINGS_TABLES) reader.readTable(table, kept.tables.get(table) ?? []);
  return reader.finish(kept.lines);
}

/** Of the rows of one line the one that holds: the first with a value, else the first. */
export function effectiveRow<Row extends TypedRow>(rows: readonly Row[]): Row | null {
  return rows.find(hasValue) ?? rows[0] ?? null;
}

function hasValue({ cells }: TypedRow): boolean {
  return !isEmptyCell(cells[VALUE]?.value ?? null);
}

/** Puts the settings together, cell by cell. */
class RowsReader<Row extends TypedRow> {
  private settings: Settings = DEFAULT_SETTINGS;
  private readonly figures: ControlFigure[] = [];
  private readonly entries: TableEntry[] = [];
  private readonly findings: RowFinding<Row>[] = [];

  constructor(private readonly dates: DateOptions) {}

  readLine(line: SettingsLine, rows: readonly Row[]): void {
    const [first, ...others] = rows.filter(hasValue);
    if (first === undefined) return;
    const { findings, apply } = readLine(line, first.cells[VALUE] ?? EMPTY_TYPED, this.dates);
    for (const finding of findings) this.report(first, VALUE, finding);
    this.settings = apply(this.settings);
    const typed = JSON.stringify(first.cells[VALUE]?.value);
    for (const other of others) {
      if (JSON.stringify(other.cells[VALUE]?.value) === typed) continue;
      this.report(other, VALUE, SETTINGS_FINDINGS.keyTwice(line.label));
    }
  }

  readControl(lines: ReadonlyMap<string, readonly Row[]>): void {
    for (const [key, rows] of lines) {
      const place = parseControlKey(key);
      const [row, ...others] = rows;
      if (place === null || row === undefined) continue;
      for (const form of CONTROL_FORMS) {
        const { value: count, findings } = readPeople(controlCell(row, form));
        for (const finding of findings) this.report(row, controlPlace(form), finding);
        if (count !== null) this.figures.push({ ...place, form, count });
      }
      const isFilled = ({ cells }: Row): boolean => cells.slice(HELP).some(({ value }) => !isEmptyCell(value));
      for (const other of others.filter(isFilled)) this.report(other, HELP, SETTINGS_FINDINGS.rowTwice());
    }
  }

  readTable(table: SettingsTable, rows: readonly Row[]): void {
    readTable(table, rows).forEach((read, index) => {
      if (read.state === "entry") this.entries.push(read.entry);
      const row = rows[index];
      if (read.state === "wrong" && row !== undefined) this.report(row, read.place, read.finding);
    });
  }

  finish(lines: ReadonlyMap<string, readonly Row[]>): UnderstoodRows<Row> {
    const settings = withEntries(
      { ...this.settings, controlFigures: sortedFigures(this.figures) },
      distinctEntries(this.entries),
    );
    for (const { line, finding } of exceedingParts(settings)) {
      const row = lines.get(line)?.find(hasValue);
      if (row !== undefined) this.report(row, VALUE, finding);
    }
    return { settings, findings: this.findings };
  }

  private report(row: Row, place: number, finding: Finding): void {
    this.findings.push({ row, place, finding });
  }
}
