/**
 * Tables inside a sheet, as found by their headers: where the columns are, what
 * each row is. Knows nothing of people or events; those rooms bring their own
 * dictionary and rules (spec: workbooks D.3, D.4, D.5).
 */
import type { CellScalar } from "../grid";

/** One column of a header, before it is known what it holds. */
export interface HeaderColumn {
  /** Index into the rows of the grid's `values`. */
  readonly index: number;
  /** The letters of the worksheet's column. */
  readonly letters: string;
  /** The lowest header text, as typed; «» when there is none. */
  readonly header: string;
  /** The texts above it, joined, as typed; «» when there are none. */
  readonly parent: string;
  /** The same texts one by one, the topmost first. */
  readonly parents: readonly string[];
}

/** A column whose field is known. */
export interface TableColumn<F extends string> extends HeaderColumn {
  readonly field: F;
  /** `dictionary`, or the officer's own choice in «Настройки КПЭ». */
  readonly chosenBy: "dictionary" | "officer";
}

/** What a separator row or a title says for the rows below it, by field. */
export type RowContext<F extends string> = Readonly<Partial<Record<F, ContextValue>>>;

/** A value of a {@link RowContext} with the cell it stands in. */
export interface ContextValue {
  readonly text: string;
  /** Worksheet row, from 1. */
  readonly row: number;
  readonly column: string;
}

/** A row that holds a person, an event … */
export interface TableRow<F extends string> {
  /** Worksheet row, from 1. */
  readonly row: number;
  /** The raw cells; index with {@link HeaderColumn.index}. */
  readonly cells: readonly CellScalar[];
  /** Index of the row in the grid's `values` and `numberFormats`. */
  readonly index: number;
  readonly context: RowContext<F>;
}

/** Kinds of rows that are recognised and hold no record. */
export type OtherRowKind =
  /** The table's header once more, as on a new printed page. */
  | "repeated-header"
  /** 1, 2, 3 … or гр.01 under a header. */
  | "numbering"
  /** Итого, всего, в т.ч., figures without a name. */
  | "total"
  /** Директор ____, М.П. */
  | "signature"
  /** «Группа ТМ-41 (35.02.16) – 24 чел.»: context of the rows below. */
  | "separator"
  /** A line of text above a header. */
  | "title"
  /** Only an ordinal number, prepared for later. */
  | "unfilled";

/** A recognised row without a record. */
export interface OtherRow {
  readonly row: number;
  readonly kind: OtherRowKind;
  readonly text: string;
}

/** A non-empty row that fits nothing: the caller makes an issue of it. */
export interface UnreadRow {
  readonly row: number;
  /** Letters of its first filled column. */
  readonly column: string;
  readonly text: string;
}

/** A line of text above the first header of a table. */
export interface TitleLine {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** One table: a header and the rows that belong to it. */
export interface Table<F extends string> {
  /** Worksheet row of the lowest header row, from 1. */
  readonly headerRow: number;
  readonly titles: readonly TitleLine[];
  readonly columns: readonly HeaderColumn[];
  /** Field → its column. */
  readonly fields: ReadonlyMap<F, TableColumn<F>>;
  /** Further columns of {@link TableRules.several} fields. */
  readonly further: ReadonlyMap<F, readonly TableColumn<F>[]>;
  /** Columns kept back by {@link TableRules.reserve}, in their order. */
  readonly reserved: readonly HeaderColumn[];
  /** Columns with a header and with values that no field took; never the ones a null record names. */
  readonly unused: readonly HeaderColumn[];
  /** {@link HeaderColumn.index} → the `header` of the officer's choice that decided the column, whatever came of it. */
  readonly decided: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow<F>[];
}

/** Everything found on a sheet. Each non-empty row is in exactly one of the three. */
export interface SheetTables<F extends string> {
  readonly tables: readonly Table<F>[];
  readonly others: readonly OtherRow[];
  readonly unread: readonly UnreadRow[];
}

/** What makes a header, a record and a separator of a kind of sheet. */
export interface TableRules<F extends string> {
  /** A row is a header when its columns give every field of one of these sets … */
  readonly required: readonly (readonly F[])[];
  /** … and at least this many fields or reserved columns altogether. */
  readonly minimumColumns: number;
  /** A row is a record when one of these columns is filled with something that is not ruled out. */
  readonly keys: readonly F[];
  /** The running number: alone in a row it says nothing. */
  readonly ordinal: F | null;
  /** Decisions of the officer for this sheet; `header` is normalised. A null field leaves the column out. */
  readonly choices: readonly { readonly header: string; readonly field: F | null }[];
  /**
   * How well a column's values suit a field, 0–1; 0 rules it out. Asked when
   * two fields or two columns score equally, and always for `byValues` fields.
   */
  readonly fits?: (field: F, samples: readonly CellScalar[], column: HeaderColumn) => number;
  /**
   * Which of several columns with equal headers is the newest («Занятость на
   * 01.10.2024», «… на 01.06.2025»): the greater number wins before `fits` is asked.
   */
  readonly recency?: (samples: readonly CellScalar[], column: HeaderColumn) => number;
  /** Fields that a column gets only when `fits` is above 0. */
  readonly byValues?: readonly F[];
  /** Fields that several columns may give together («Инвалид» and «Ребёнок-инвалид»). */
  readonly several?: readonly F[];
  /** Fields that no weak header gives when there are reserved columns or one of these fields. */
  readonly noWeakBeside?: Readonly<Partial<Record<F, readonly F[]>>>;
  /** Columns that together are one thing (a block of one column per channel) and no field of the dictionary. */
  readonly reserve?: (columns: readonly HeaderColumn[], samples: (index: number) => readonly CellScalar[]) => readonly number[]; // prettier-ignore
  /** What a line of text between records says for the rows below; null when it is no separator. */
  readonly separator?: (text: string, place: "title" | "body") => Readonly<Partial<Record<F, string>>> | null;
  /** Whether a text is the header of a column that `reserve` would take («ТУ»). */
  readonly blockHeader?: (text: string) => boolean;
  /** Whether a lone text in a key column is a record after all (a name without anything else). */
  readonly loneKey?: (text: string) => boolean;
}
