/** The columns of a reckoning by table, and what each may be taken for. */
import type { ColumnUse } from "../../../registry/column-use";
import { EVENT_FIELDS } from "../../../registry/event";
import { GRADUATE_FIELDS } from "../../../registry/graduate";
import type { ColumnChoice } from "../../../registry/settings";
import { EVENT_FIELD_WORDS, GRADUATE_FIELD_WORDS, NO_FIELD_WORD } from "../../../registry/settings-words";
import { COLUMNS_TEXT } from "./messages";

/** A table of a sheet with its columns from left to right. */
export interface ColumnTable {
  readonly key: string;
  readonly sheet: string;
  readonly table: ColumnUse["table"];
  /** Null where the sheet has one table only. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnUse[];
  /** How many columns nothing is read from, and nobody said so. */
  readonly unread: number;
}

/** Something a column may be taken for; undefined = as the add-in decides, null = nothing. */
export interface ColumnOption {
  /** Its value in a list. */
  readonly value: string;
  readonly words: string;
  readonly field: ColumnChoice["field"] | undefined;
}

const AUTO = "auto";
const NONE = "none";

/** The dictionary of headers did not know the column. */
export function isNotUnderstood({ field, decidedBy }: ColumnUse): boolean {
  return field === null && decidedBy === "header";
}

/** Tells a column from all others of the workbook. */
export function columnId({ sheet, headerRow, column }: ColumnUse): string {
  return JSON.stringify([sheet, headerRow, column]);
}

/** The tables in the order of the workbook. */
export function columnTables(columns: readonly ColumnUse[]): readonly ColumnTable[] {
  const tables = new Map<string, [ColumnUse, ...ColumnUse[]]>();
  const tablesOfSheet = new Map<string, Set<string>>();
  for (const use of columns) {
    const key = JSON.stringify([use.sheet, use.table, use.headerRow]);
    const table = tables.get(key);
    if (table === undefined) tables.set(key, [use]);
    else table.push(use);
    tablesOfSheet.set(use.sheet, (tablesOfSheet.get(use.sheet) ?? new Set()).add(key));
  }
  return [...tables].map(([key, some]) => {
    const { sheet, table, headerRow } = some[0];
    const isOnly = tablesOfSheet.get(sheet)?.size === 1;
    const unread = some.filter(isNotUnderstood).length;
    return { key, sheet, table, headerRow: isOnly ? null : headerRow, columns: some, unread };
  });
}

/** What a column was taken for: «статус», «столбец канала занятости», «не читать». */
export function fieldWords({ field, table }: Pick<ColumnUse, "field" | "table">): string {
  if (field === null) return NO_FIELD_WORD;
  if (field === "channel") return COLUMNS_TEXT.channelBlock;
  return FIELD_OPTIONS[table].find((option) => option.field === field)?.words ?? field;
}

/** The list for a column: the add-in's own decision, «не читать», then the fields by their words. */
export function columnOptions(use: ColumnUse): readonly ColumnOption[] {
  const auto = use.decidedBy === "header" ? COLUMNS_TEXT.autoIs(fieldWords(use)) : COLUMNS_TEXT.auto;
  return [
    { value: AUTO, words: auto, field: undefined },
    { value: NONE, words: NO_FIELD_WORD, field: null },
    ...FIELD_OPTIONS[use.table],
  ];
}

/** What the list of a column stands at. */
export function chosenValue({ field, decidedBy }: ColumnUse): string {
  return decidedBy === "header" ? AUTO : (field ?? NONE);
}

const FIELD_OPTIONS: Readonly<Record<ColumnUse["table"], readonly ColumnOption[]>> = {
  graduates: sorted(GRADUATE_FIELDS.map((field) => ({ value: field, words: GRADUATE_FIELD_WORDS[field], field }))),
  events: sorted(EVENT_FIELDS.map((field) => ({ value: field, words: EVENT_FIELD_WORDS[field], field }))),
};

function sorted(options: readonly ColumnOption[]): readonly ColumnOption[] {
  return [...options].sort((a, b) => a.words.localeCompare(b.words, "ru"));
}
