/** What every column of a table was taken for, so that the officer can see it and change it. */
import type { ColumnUse } from "../../registry/column-use";
import type { EventField } from "../../registry/event";
import type { GraduateField } from "../../registry/graduate";
import type { SheetGrid } from "../grid";
import { displayHeader, normaliseHeader } from "../normalise";
import type { HeaderColumn, Table } from "../table/types";
import { discreetly } from "./private-columns";
import { samplesOf } from "./samples";

/** The sheet that a table stands on. */
export interface ColumnsOf {
  readonly grid: SheetGrid;
  /** Serials count from 1904. */
  readonly date1904: boolean;
}

/**
 * The columns of a table of graduates that have a header, from left to right.
 *
 * A choice `{ sheet, header: key, field }` of `Settings.columns` decides the
 * column. `key` holds the headings above a column too, so that «Выпускник ›
 * Статус» and «Договор › Статус» are told apart; of a column that a choice
 * decided already it is the header of that choice, so that the choice can be
 * changed or taken back. Columns with equal headings have the same key, on the
 * same sheet also in different tables: a choice decides all of them alike, and
 * of those in one table the first from the left is read, the others are not
 * (fields that several columns give together, such as ОВЗ, are read from all).
 */
export function graduateColumns(table: Table<GraduateField>, { grid, date1904 }: ColumnsOf): readonly ColumnUse[] {
  return columnsOf(table, grid, "graduates", (column, field) =>
    samplesOf(table, column, { grid, date1904, field, show: discreetly(column, field) }),
  );
}

/** The same for a table of events or fairs, which holds no health data. */
export function eventColumns(table: Table<EventField>, { grid, date1904 }: ColumnsOf): readonly ColumnUse[] {
  return columnsOf(table, grid, "events", (column, field) =>
    samplesOf(table, column, { grid, date1904, field, show: (_, shown) => shown }),
  );
}

function columnsOf<F extends GraduateField | EventField>(
  table: Table<F>,
  { name }: SheetGrid,
  kind: ColumnUse["table"],
  samples: (column: HeaderColumn, field: ColumnUse["field"]) => readonly string[],
): readonly ColumnUse[] {
  const fields = fieldsOf(table);
  return table.columns
    .filter(({ header }) => header !== "")
    .map((column) => {
      const { index, letters, header, parent, parents } = column;
      const field = fields.get(index) ?? null;
      const decided = table.decided.get(index);
      return {
        sheet: name,
        table: kind,
        headerRow: table.headerRow,
        column: letters,
        header: [...parents, header].map(displayHeader).join(" › "),
        key: normaliseHeader(decided ?? `${parent} ${header}`),
        field,
        decidedBy: decided === undefined ? "header" : "officer",
        samples: samples(column, field),
      };
    });
}

function fieldsOf<F extends GraduateField | EventField>(table: Table<F>): ReadonlyMap<number, F | "channel"> {
  const fields = new Map<number, F | "channel">();
  for (const { index } of table.reserved) fields.set(index, "channel");
  for (const columns of table.further.values()) for (const { index, field } of columns) fields.set(index, field);
  for (const { index, field } of table.fields.values()) fields.set(index, field);
  return fields;
}
