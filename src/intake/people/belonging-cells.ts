/**
 * Year, group, specialty and form of a row: its own cell, else the separator
 * above it, else the sheet (rulings 8, 17).
 */
import type { GraduateField, StudyForm } from "../../registry/graduate";
import type { CellSource } from "../../registry/source";
import { cellText, isEmptyCell } from "../cells/cell-text";
import type { DateOptions } from "../cells/dates";
import { readGraduationYear } from "../cells/graduation-year";
import { readSpecialty } from "../cells/specialty";
import { readStudyForm } from "../cells/study-form";
import type { Read } from "../cells/types";
import type { CellScalar } from "../grid";
import { PEOPLE_FINDINGS } from "../messages-people";
import type { HeaderColumn, TableRow } from "../table/types";
import { mergedColumns } from "./fill-down";
import { formOfWord, type SheetContext } from "./sheet-context";
import type { FieldReader, TableCells } from "./table-cells";

/** To which year, group … a row belongs. */
export interface Belonging {
  readonly cohort: number | null;
  readonly group: string | null;
  readonly specialty: string | null;
  readonly form: StudyForm | null;
  /** Full-time because nothing says otherwise. */
  readonly formAssumed: boolean;
  /** Cells outside the row: a separator, or the first row of a merged column. */
  readonly cells: readonly (readonly [GraduateField, CellSource])[];
}

type Row = TableRow<GraduateField>;

/** The reader of a table, with the columns that are merged over rows. */
export interface BelongingReader {
  readonly read: FieldReader<Belonging>;
  readonly merged: readonly HeaderColumn[];
}

/** Makes the reader; rows must be read from top to bottom. */
export function belongingReader(cells: TableCells, context: SheetContext, options: DateOptions): BelongingReader {
  const merged = mergedColumns(cells.table);
  const carry = carrier(cells, merged);
  const year = cells.field<number | null>("graduationYear", (cell) => readGraduationYear(cell, options), null, null);
  const group = cells.field<string | null>("group", (cell) => text(cell), null, null);
  const specialty = cells.field<string | null>("specialty", (cell) => specialtyText(cell, options), null, null);
  const form = cells.field<StudyForm | null>("form", readStudyForm, null, null);
  const formColumn = cells.column("form");
  const ofContext = contextReader(options);

  const read: FieldReader<Belonging> = (row) => {
    const places: [GraduateField, CellSource][] = [];
    const own = <T>(field: GraduateField, reader: FieldReader<T | null>): T | null => {
      const from = carry(field, row);
      const value = reader(from);
      const column = cells.column(field);
      if (value !== null && from !== row && column) places.push([field, { sheet: cells.sheet, row: from.row, column: column.letters }]); // prettier-ignore
      return value;
    };
    const said = <T>(field: keyof ContextValues, value: T | null): T | null => {
      const place = row.context[field];
      if (value !== null && place) places.push([field, { sheet: cells.sheet, row: place.row, column: place.column }]);
      return value;
    };
    const values = ofContext(row);
    const ownForm = own("form", form);
    const groupText = own("group", group) ?? said("group", values.group) ?? context.group;
    const inGroup = formOfWord(/(?:очно-)?заочн/iu.exec(groupText ?? "")?.[0] ?? "");
    const saidForm = said("form", values.form);
    const taken = formColumn === undefined ? (saidForm ?? inGroup ?? context.form) : (ownForm ?? values.form);
    if (taken === null && formColumn !== undefined && isEmptyCell(cells.cell("form", row))) {
      cells.report(PEOPLE_FINDINGS.formUnknown(), row.row, formColumn);
    }
    return {
      cohort: own("graduationYear", year) ?? said("graduationYear", values.graduationYear) ?? context.year,
      group: groupText,
      specialty: own("specialty", specialty) ?? said("specialty", values.specialty),
      form: taken,
      formAssumed: formColumn === undefined && saidForm === null && inGroup === null && context.formAssumed,
      cells: places,
    };
  };
  return { read, merged: [...merged.values()] };
}

/** The row that gives a field: the row itself, or the first row of a merged column. */
function carrier(
  cells: TableCells,
  merged: ReadonlyMap<GraduateField, HeaderColumn>,
): (field: GraduateField, row: Row) => Row {
  const last = new Map<GraduateField, Row>();
  return (field, row) => {
    const column = merged.get(field);
    if (column === undefined) return row;
    if (!isEmptyCell(cells.cell(field, row))) last.set(field, row);
    return last.get(field) ?? row;
  };
}

function text(cell: CellScalar): Read<string | null> {
  return { value: isEmptyCell(cell) ? null : cellText(cell), findings: [] };
}

function specialtyText(cell: CellScalar, options: DateOptions): Read<string | null> {
  const { value, findings } = readSpecialty(cell, options);
  return { value: value?.text ?? null, findings };
}

interface ContextValues {
  readonly group: string | null;
  readonly specialty: string | null;
  readonly form: StudyForm | null;
  readonly graduationYear: number | null;
}

/** What the separators above a row say; the same for all rows below them. */
function contextReader(options: DateOptions): (row: Row) => ContextValues {
  const known = new WeakMap<object, ContextValues>();
  return ({ context }) => {
    const before = known.get(context);
    if (before !== undefined) return before;
    const values: ContextValues = {
      group: context.group?.text ?? null,
      specialty: context.specialty === undefined ? null : specialtyText(context.specialty.text, options).value,
      form: context.form === undefined ? null : formOfWord(context.form.text),
      graduationYear: context.graduationYear === undefined ? null : readGraduationYear(context.graduationYear.text, options).value, // prettier-ignore
    };
    known.set(context, values);
    return values;
  };
}
