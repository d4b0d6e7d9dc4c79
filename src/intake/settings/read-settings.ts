import { CONTROL_FORMS, type ControlFigure } from "../../registry/control-figure";
import type { Issue } from "../../registry/issue";
import { DEFAULT_SETTINGS, type Settings } from "../../registry/settings";
import { SETTINGS_LAYOUT, SETTINGS_LINES, type SettingsLine, type SettingsTable } from "../../registry/settings-layout";
import { columnLetters } from "../../registry/source";
import { isEmptyCell } from "../cells/cell-text";
import type { DateOptions } from "../cells/dates";
import type { Finding } from "../cells/types";
import type { SheetGrid } from "../grid";
import { SETTINGS_FINDINGS } from "../messages-settings";
import { controlCell, controlPlace, parseControlKey, sortedFigures } from "./control-figures";
import { exceedingParts } from "./exceeding-parts";
import { EMPTY_TYPED, HELP, LABEL, NOTHING_KEPT, VALUE, type KeptSettings, type TypedRow } from "./kept";
import { readLine } from "./lines";
import { HEAD_KEY, placedRows, SILENT_KEY_PREFIXES, unkeyedRows, type PlacedRow } from "./sheet-rows";
import { distinctEntries, readTable, withEntries, type TableEntry } from "./tables";
import { readPeople } from "./values";

/** What «Настройки КПЭ» says. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  /** What must be on the sheet again when it is written. */
  readonly kept: KeptSettings;
}

/** The sheet's rows by what they are. */
interface SortedRows {
  readonly lines: Map<string, PlacedRow[]>;
  readonly tables: Map<SettingsTable, PlacedRow[]>;
  readonly own: PlacedRow[];
}

const LINE_KEYS: ReadonlySet<string> = new Set(SETTINGS_LINES.map(({ key }) => key));
const TABLES: readonly SettingsTable[] = SETTINGS_LAYOUT.flatMap((section) =>
  section.kind === "table" ? [section.key] : [],
);

/**
 * Reads «Настройки КПЭ»; null = there is no such sheet yet. A wrong value is an
 * error at its cell, and the default holds. Nothing that stands on the sheet is
 * lost: what is not understood is in `kept` (design; rulings 16, 46, 51, 52).
 */
export function readSettings(grid: SheetGrid | null, dates: DateOptions = { date1904: false }): SettingsReading {
  if (grid === null) return { settings: DEFAULT_SETTINGS, issues: [], kept: NOTHING_KEPT };
  const rows = placedRows(grid);
  if (rows === null) return withoutKeys(grid, dates);
  const sorted = sortRows(rows);
  const reader = new SettingsReader(grid.name, dates);
  for (const line of SETTINGS_LINES) reader.readLine(line, sorted.lines.get(line.key) ?? []);
  reader.readControl(sorted.lines);
  for (const table of TABLES) reader.readTable(table, sorted.tables.get(table) ?? []);
  return { ...reader.finish(sorted.lines), kept: { ...sorted, date1904: dates.date1904 } };
}

function withoutKeys(grid: SheetGrid, { date1904 }: DateOptions): SettingsReading {
  const own = unkeyedRows(grid);
  if (own.length === 0) return { settings: DEFAULT_SETTINGS, issues: [], kept: { ...NOTHING_KEPT, date1904 } };
  const { code, severity, text } = SETTINGS_FINDINGS.keysLost();
  return {
    settings: DEFAULT_SETTINGS,
    issues: [{ code, severity, source: { sheet: grid.name }, text }],
    kept: { ...NOTHING_KEPT, own, date1904 },
  };
}

function sortRows(rows: readonly PlacedRow[]): SortedRows {
  const sorted: SortedRows = { lines: new Map(), tables: new Map(), own: [] };
  let above = null as { readonly table: SettingsTable; readonly row: number } | null;
  for (const row of rows) {
    const { key } = row;
    const isBlank = row.cells.every(({ value }) => isEmptyCell(value));
    // A row that the officer inserted into a table, first or later, or typed right below it, has no key.
    const headed = TABLES.find((known) => key === `${HEAD_KEY}/${known}`);
    const table: SettingsTable | null =
      TABLES.find((known) => known === key) ??
      (key === null && above?.row === row.row - 1 && looksLikeEntry(row) ? above.table : null);
    const within = headed ?? table;
    above = within === null ? null : { table: within, row: row.row };
    if (table !== null) {
      if (!isBlank) push(sorted.tables, table, row);
    } else if (key !== null && (LINE_KEYS.has(key) || parseControlKey(key) !== null)) push(sorted.lines, key, row);
    else if (key === null || !SILENT_KEY_PREFIXES.some((prefix) => key.startsWith(prefix))) {
      if (!isBlank) sorted.own.push(row);
    }
  }
  return sorted;
}

/** At least two of the first three cells are filled: a single one is a note. */
function looksLikeEntry({ cells }: TypedRow): boolean {
  return cells.slice(LABEL, VALUE + 1).filter(({ value }) => !isEmptyCell(value)).length >= 2;
}

function push<K>(map: Map<K, PlacedRow[]>, key: K, row: PlacedRow): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

/** Puts the settings together, cell by cell. */
class SettingsReader {
  private settings: Settings = DEFAULT_SETTINGS;
  private readonly figures: ControlFigure[] = [];
  private readonly entries: TableEntry[] = [];
  private readonly issues: Issue[] = [];

  constructor(
    private readonly sheet: string,
    private readonly dates: DateOptions,
  ) {}

  readLine(line: SettingsLine, rows: readonly PlacedRow[]): void {
    const filled = rows.filter(({ cells }) => !isEmptyCell(cells[VALUE]?.value ?? null));
    const [first, ...others] = filled;
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

  readControl(lines: ReadonlyMap<string, readonly PlacedRow[]>): void {
    for (const [key, rows] of lines) {
      const place = parseControlKey(key);
      const [row, ...others] = rows;
      if (place === null || row === undefined) continue;
      for (const form of CONTROL_FORMS) {
        const { value: count, findings } = readPeople(controlCell(row, form));
        for (const finding of findings) this.report(row, controlPlace(form), finding);
        if (count !== null) this.figures.push({ ...place, form, count });
      }
      const isFilled = ({ cells }: PlacedRow): boolean => cells.slice(HELP).some(({ value }) => !isEmptyCell(value));
      for (const other of others.filter(isFilled)) this.report(other, HELP, SETTINGS_FINDINGS.rowTwice());
    }
  }

  readTable(table: SettingsTable, rows: readonly PlacedRow[]): void {
    readTable(table, rows).forEach((read, index) => {
      if (read.state === "entry") this.entries.push(read.entry);
      const row = rows[index];
      if (read.state === "wrong" && row !== undefined) this.report(row, read.place, read.finding);
    });
  }

  finish(lines: ReadonlyMap<string, readonly PlacedRow[]>): Pick<SettingsReading, "settings" | "issues"> {
    const settings = withEntries(
      { ...this.settings, controlFigures: sortedFigures(this.figures) },
      distinctEntries(this.entries),
    );
    for (const { line, finding } of exceedingParts(settings)) {
      const row = lines.get(line)?.find(({ cells }) => !isEmptyCell(cells[VALUE]?.value ?? null));
      if (row !== undefined) this.report(row, VALUE, finding);
    }
    return { settings, issues: this.issues };
  }

  private report({ row, columns }: PlacedRow, place: number, { code, severity, text }: Finding): void {
    const column = columns[place];
    const source = { sheet: this.sheet, row, ...(column === undefined ? {} : { column: columnLetters(column) }) };
    this.issues.push({ code, severity, source, text });
  }
}
