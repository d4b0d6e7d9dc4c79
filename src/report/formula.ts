/**
 * The predicate of an indicator as an Excel formula over a table, from the same
 * record that the engine counts by (rulings 36). COUNTIFS where it is an AND of
 * equalities, SUMPRODUCT else; never SUM over an array: LibreOffice and older
 * Excel give 0 for it. A value that is not known is a word of its own, so that
 * «не» of it is not «да».
 */
import type { FieldValue, Predicate } from "../plan/predicate";

/** How a table says the fields of a predicate. */
export interface FormulaTable<F extends string> {
  /** «ЦСТВ_Реестр». */
  readonly name: string;
  readonly columns: Readonly<Record<F, string>>;
  /** The cell's word for a value: «да», «трудоустроен». */
  readonly word: (field: F, value: FieldValue) => string;
}

/** What stands in a cell whose value is not known; never empty (rulings 36). */
export const UNKNOWN_WORD = "нет сведений";

/** A column and what its cell must be. */
export interface Equality {
  readonly column: string;
  /** Several = any of them. */
  readonly values: readonly (string | number)[];
}

/** «ЦСТВ_Реестр[Год выпуска]». */
export function columnReference(table: string, column: string): string {
  return `${table}[${column}]`;
}

/** A number or a text in quotes. */
export function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** How many rows of the table fulfil the equalities and the predicate. */
export function countFormula<F extends string>(
  table: FormulaTable<F>,
  always: readonly Equality[],
  predicate: Predicate<F>,
): string {
  const further = equalitiesOf(table, predicate);
  const equalities = further === null ? null : [...always, ...further];
  const several = (equalities ?? []).filter(({ values }) => values.length > 1).length;
  if (equalities === null || several > 1 || equalities.length === 0) {
    return `SUMPRODUCT(${conditionFormula(table, always, predicate)})`;
  }
  const criteria = equalities.map(
    ({ column, values }) => `${columnReference(table.name, column)},${criterion(values)}`,
  );
  const counted = `COUNTIFS(${criteria.join(",")})`;
  return several === 0 ? counted : `SUMPRODUCT(${counted})`;
}

/** 1 in the rows that fulfil everything, 0 in the others: a factor of SUMPRODUCT. */
export function conditionFormula<F extends string>(
  table: FormulaTable<F>,
  always: readonly Equality[],
  predicate: Predicate<F>,
): string {
  const factors = [
    ...always.map(({ column, values }) => anyOf(columnReference(table.name, column), values)),
    certain(table, predicate),
  ];
  return `${factors.join("*")}*1`;
}

function criterion(values: readonly (string | number)[]): string {
  const [only] = values;
  return values.length === 1 && only !== undefined ? literal(only) : `{${values.map(literal).join(",")}}`;
}

/** The predicate as an AND of equalities; null when it is none. */
function equalitiesOf<F extends string>(table: FormulaTable<F>, predicate: Predicate<F>): readonly Equality[] | null {
  switch (predicate.op) {
    case "is":
      return [{ column: table.columns[predicate.field], values: [table.word(predicate.field, predicate.value)] }];
    case "oneOf":
      return [
        {
          column: table.columns[predicate.field],
          values: predicate.values.map((value) => table.word(predicate.field, value)),
        },
      ];
    case "all": {
      const parts = predicate.of.map((part) => equalitiesOf(table, part));
      return parts.every((part) => part !== null) ? parts.flat() : null;
    }
    case "any":
    case "not":
      return null;
  }
}

/** Rows for which the predicate is certainly true. */
function certain<F extends string>(table: FormulaTable<F>, predicate: Predicate<F>): string {
  return truth(table, predicate, false);
}

/** `possible`: rows of which it is not known are in as well. */
function truth<F extends string>(table: FormulaTable<F>, predicate: Predicate<F>, possible: boolean): string {
  switch (predicate.op) {
    case "is":
    case "oneOf": {
      const values = predicate.op === "is" ? [predicate.value] : predicate.values;
      const words = values.map((value) => table.word(predicate.field, value));
      return anyOf(
        columnReference(table.name, table.columns[predicate.field]),
        possible ? [...words, UNKNOWN_WORD] : words,
      );
    }
    case "all":
      return predicate.of.length === 0
        ? "1"
        : `(${predicate.of.map((part) => truth(table, part, possible)).join("*")})`;
    case "any":
      return predicate.of.length === 0
        ? "0"
        : `((${predicate.of.map((part) => truth(table, part, possible)).join("+")})>0)`;
    case "not":
      return `(1-${truth(table, predicate.of, !possible)})`;
  }
}

function anyOf(column: string, values: readonly (string | number)[]): string {
  const equal = values.map((value) => `(${column}=${literal(value)})`);
  return equal.length === 1 ? equal.join("") : `((${equal.join("+")})>0)`;
}
