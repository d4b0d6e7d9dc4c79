/**
 * Reads the cells of a table column by column. Distinct texts are few, so each
 * column remembers what it read: 100,000 rows cost little more than their
 * distinct cells.
 */
import type { GraduateField } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import { CELL_FINDINGS } from "../messages-cells";
import { cellText, isEmptyCell } from "../cells/cell-text";
import { isFormulaError } from "../cells/formula-error";
import type { Finding, Read } from "../cells/types";
import type { CellScalar } from "../grid";
import type { HeaderColumn, Table, TableRow } from "../table/types";

/** A column of names or telephones is hardly ever twice the same; it is not remembered for ever. */
const MOST_REMEMBERED = 20_000;

/** Reads one field of a row. */
export type FieldReader<T> = (row: TableRow<GraduateField>) => T;

/** The cells of one table; collects what is to be said about them. */
export class TableCells {
  readonly issues: Issue[] = [];

  constructor(
    readonly sheet: string,
    readonly table: Table<GraduateField>,
  ) {}

  /** Adds an issue at a cell, or at the row when there is no column. */
  report(finding: Finding, row: number, column: HeaderColumn | undefined): void {
    const source =
      column === undefined ? { sheet: this.sheet, row } : { sheet: this.sheet, row, column: column.letters };
    this.issues.push({ ...finding, source });
  }

  column(field: GraduateField): HeaderColumn | undefined {
    return this.table.fields.get(field);
  }

  /** The raw cell of a field. */
  cell(field: GraduateField, row: TableRow<GraduateField>): CellScalar {
    const column = this.table.fields.get(field);
    return column === undefined ? null : (row.cells[column.index] ?? null);
  }

  /** A reader of a field; `absent` when there is no such column. An error of a formula is `broken`. */
  field<T>(field: GraduateField, read: (cell: CellScalar) => Read<T>, absent: T, broken: T): FieldReader<T> {
    return this.reader(this.table.fields.get(field), read, absent, broken);
  }

  /** The same for any column. */
  reader<T>(
    column: HeaderColumn | undefined,
    read: (cell: CellScalar) => Read<T>,
    absent: T,
    broken: T,
  ): FieldReader<T> {
    if (column === undefined) return () => absent;
    const known = new Map<CellScalar, Read<T>>();
    return (row) => {
      const cell = row.cells[column.index] ?? null;
      let found = known.get(cell);
      if (found === undefined) {
        found = isFormulaError(cell)
          ? { value: broken, findings: [CELL_FINDINGS.formulaError(cell.trim())] }
          : read(cell);
        if (known.size < MOST_REMEMBERED) known.set(cell, found);
      }
      if (found.findings.length > 0) for (const finding of found.findings) this.report(finding, row.row, column);
      return found.value;
    };
  }

  /** A sparse column: an empty cell is «нет» (rulings 5); several columns together say «да» when one does. */
  sparse(field: GraduateField, read: (cell: CellScalar) => Read<boolean | null>): FieldReader<boolean | null> {
    const columns = [this.table.fields.get(field), ...(this.table.further.get(field) ?? [])];
    const [first, ...rest] = columns.map((column) =>
      this.reader(column, (cell) => (isEmptyCell(cell) ? NO : read(cell)), null, null),
    );
    if (first === undefined || rest.length === 0) return first ?? ((): null => null);
    return (row) => unite([first(row), ...rest.map((reader) => reader(row))]);
  }

  /** Plain text; null when empty. */
  text(field: GraduateField): FieldReader<string | null> {
    return this.field<string | null>(field, (cell) => ({ value: isEmptyCell(cell) ? null : cellText(cell), findings: [] }), null, null); // prettier-ignore
  }
}

const NO: Read<boolean | null> = { value: false, findings: [] };

/** True when one is, else unknown when one is, else false. */
export function unite(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}
