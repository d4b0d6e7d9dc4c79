import type { Issue } from "../../registry/issue";
import { DEFAULT_SETTINGS, type Settings } from "../../registry/settings";
import { SETTINGS_LINES, type SettingsTable } from "../../registry/settings-layout";
import { columnLetters } from "../../registry/source";
import { isEmptyCell } from "../cells/cell-text";
import type { DateOptions } from "../cells/dates";
import type { SheetGrid } from "../grid";
import { SETTINGS_FINDINGS } from "../messages-settings";
import { parseControlKey } from "./control-figures";
import { EMPTY_TYPED, LABEL, NOTE, NOTHING_KEPT, VALUE, type KeptSettings, type TypedRow } from "./kept";
import { HEAD_KEY, placedRows, SILENT_KEY_PREFIXES, unkeyedRows, type PlacedRow } from "./sheet-rows";
import { SETTINGS_TABLES, understandRows, type RowFinding } from "./understand";

/** What «Настройки КПЭ» says. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  /** What must be on the sheet again when it is written. */
  readonly kept: KeptSettings<PlacedRow>;
}

/** The sheet's rows by what they are. */
interface SortedRows {
  readonly lines: Map<string, PlacedRow[]>;
  readonly tables: Map<SettingsTable, PlacedRow[]>;
  readonly own: PlacedRow[];
}

const LINE_KEYS: ReadonlySet<string> = new Set(SETTINGS_LINES.map(({ key }) => key));

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
  const kept: KeptSettings<PlacedRow> = { ...sorted, date1904: dates.date1904 };
  const { settings, findings } = understandRows(kept);
  return { settings, issues: findings.map((found) => issueOf(grid.name, found)), kept };
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
    const headed = SETTINGS_TABLES.find((known) => key === `${HEAD_KEY}/${known}`);
    const table: SettingsTable | null =
      SETTINGS_TABLES.find((known) => known === key) ??
      (key === null && above?.row === row.row - 1 && looksLikeEntry(row) ? above.table : null);
    const within = headed ?? table;
    above = within === null ? null : { table: within, row: row.row };
    if (table !== null) {
      if (!isBlank) push(sorted.tables, table, row);
    } else if (key !== null && (LINE_KEYS.has(key) || parseControlKey(key) !== null)) push(sorted.lines, key, row);
    else if (key === null || !SILENT_KEY_PREFIXES.some((prefix) => key.startsWith(prefix))) {
      if (!isBlank) sorted.own.push(row);
    } else {
      // Of a heading the sheet writes no more than four cells; what stands to the right of them is the officer's.
      const cells = row.cells.map((cell, place) => (place > NOTE ? cell : EMPTY_TYPED));
      if (cells.some(({ value }) => !isEmptyCell(value))) sorted.own.push({ ...row, key: null, cells });
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

function issueOf(sheet: string, { row: { row, columns }, place, finding }: RowFinding<PlacedRow>): Issue {
  const column = columns[place];
  const source = { sheet, row, ...(column === undefined ? {} : { column: columnLetters(column) }) };
  return { code: finding.code, severity: finding.severity, source, text: finding.text };
}
