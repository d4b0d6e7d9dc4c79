/** Rows of «История КПЭ» as they are written: key first, the officer's notes last. */
import type { KeptHistory, OwnRow } from "../intake/history/kept-history";
import { LEADING, PREFIXES, readPersonRowKey } from "../intake/history/layout";
import { EMPTY_TYPED, type TypedCell } from "../intake/settings/kept";
import type { Snapshot } from "../registry/snapshot";
import { cellOf, EMPTY, proseRows, spacer } from "./layout";
import { fittedRow, linesHeight } from "./row-height";
import { typedCell } from "./settings-cells";
import type { CellModel, ColumnModel, RowModel } from "./sheet-model";
import { STYLES, type StyleName } from "./styles";

/** Writes row after row; what stood beside a row goes with its key. */
export class HistoryRows {
  readonly rows: RowModel[] = [];
  private readonly written = new Set<string>();

  constructor(
    readonly columns: readonly ColumnModel[],
    private readonly dates: readonly Snapshot[],
    private readonly kept: KeptHistory,
  ) {}

  get height(): number {
    return this.rows.length;
  }

  /** A blank row. */
  space(): void {
    this.rows.push(spacer(10));
  }

  /** Text across the sheet in as many rows as it needs; only we say it, so it is not read back. */
  prose(name: string, text: string, style: StyleName): void {
    const visible = this.columns.slice(0, LEADING.count + 2 * this.dates.length);
    proseRows(visible, LEADING.label, text, style).forEach(({ cells, height }, index) => {
      this.push(`${PREFIXES.text}${name}${index === 0 ? "" : `/${index + 1}`}`, cells.slice(1), height, EMPTY);
    });
  }

  /** Text in one row, read back as it is. */
  line(key: string, text: string, style: StyleName): void {
    this.push(key, [cellOf(text, style)], linesHeight(1, STYLES[style].fontSize), EMPTY);
  }

  /** A head; its notes are the headers of the officer's columns. */
  head(
    key: string,
    leading: readonly CellModel[],
    underDates: readonly CellModel[],
    notes: readonly CellModel[],
  ): void {
    this.written.add(key);
    const cells = notes.length === 0 ? this.withNotes(key, [...leading, ...underDates], EMPTY) : [...leading, ...underDates, ...notes]; // prettier-ignore
    this.rows.push(fittedRow([cellOf(key, "text"), ...cells], this.columns));
  }

  /** A row of a table; `values` are what is seen and what is hidden, by snapshot. */
  table(key: string, leading: readonly CellModel[], values: readonly (readonly CellModel[])[]): void {
    const pairs = values.flatMap(([seen = EMPTY, data = EMPTY]) => [seen, data]);
    const cells = [cellOf(key, "text"), ...this.withNotes(key, [...leading, ...pairs], cellOf(null, "officerText"))];
    this.written.add(key);
    this.rows.push(fittedRow(cells, this.columns));
  }

  /** The officer's own rows, and notes beside rows that there are no more. */
  writeOwn(title: string): void {
    const orphans = [...this.kept.notes].filter(([key]) => !this.written.has(key)).map(([key, notes]) => orphan(key, notes));
    const rows = [...this.kept.own, ...orphans];
    if (rows.length === 0) return;
    this.space();
    this.prose("own", title, "proseBold");
    for (const { leading, underDates, notes } of rows) {
      const under = this.dates.flatMap(({ date }) => [underDates.get(date) ?? EMPTY_TYPED, EMPTY_TYPED]);
      // A day that there is no column for any more: its text goes behind the label rather than away.
      const lost = [...underDates].filter(([date]) => !this.dates.some((snapshot) => snapshot.date === date));
      const cells = [...leading, ...under, ...notes].map((cell) =>
        cell.value === null ? EMPTY : typedCell(cell, "officerText"),
      );
      this.rows.push(fittedRow([EMPTY, ...cells], this.columns));
      for (const [, cell] of lost) this.rows.push(fittedRow([EMPTY, typedCell(cell, "officerText")], this.columns));
    }
  } // prettier-ignore

  private push(key: string, cells: readonly CellModel[], height: number | null, blank: CellModel): void {
    this.written.add(key);
    this.rows.push({ cells: [cellOf(key, "text"), ...this.withNotes(key, cells, blank)], height });
  }

  /** The cells after the key, with the officer's behind them. */
  private withNotes(key: string, cells: readonly CellModel[], blank: CellModel): readonly CellModel[] {
    const notes = this.kept.notes.get(key);
    if (notes === undefined && blank === EMPTY) return cells;
    const room = LEADING.count - 1 + 2 * this.dates.length;
    const padding = Array.from({ length: Math.max(0, room - cells.length) }, () => EMPTY);
    const own = this.kept.columns.map((_, index): CellModel => {
      const note = notes?.[index] ?? EMPTY_TYPED;
      return note.value === null ? blank : typedCell(note, "officerText");
    });
    return [...cells, ...padding, ...own];
  }
}

/** The number of the person, or what else the row was of. */
function orphan(key: string, notes: readonly TypedCell[]): OwnRow {
  const label: TypedCell = { value: readPersonRowKey(key)?.id ?? key.replace(/^[a-z]+\//, ""), numberFormat: null };
  return { leading: [label, EMPTY_TYPED, EMPTY_TYPED], underDates: new Map(), notes };
}
