/** Facts as columns of small integer codes: 0 = not known, n = the n-th value of the field. */
import type { FieldRecord } from "../plan/fields";
import type { FieldValue } from "../plan/predicate";

/** The columns of one table. */
export interface Columns<F extends string> {
  readonly length: number;
  readonly codes: Readonly<Record<F, Uint8Array>>;
  /** The code of a field's value; 0 when the field never has it. */
  codeOf(field: F, value: FieldValue): number;
}

/** Builds the columns of `rows`; `fields` says what values each can take (at most 255). */
export function columnsOf<F extends string>(
  fields: Readonly<Record<F, FieldRecord>>,
  rows: readonly Readonly<Record<F, FieldValue | null>>[],
): Columns<F> {
  const names = Object.keys(fields) as F[];
  const codesByField = new Map<F, ReadonlyMap<FieldValue, number>>();
  const codes = {} as Record<F, Uint8Array>;
  for (const name of names) {
    const byValue = new Map(fields[name].values.map((value, index) => [value, index + 1]));
    const column = new Uint8Array(rows.length);
    rows.forEach((row, index) => {
      const value = row[name];
      if (value !== null) column[index] = byValue.get(value) ?? 0;
    });
    codesByField.set(name, byValue);
    codes[name] = column;
  }
  return {
    length: rows.length,
    codes,
    codeOf: (field, value) => codesByField.get(field)?.get(value) ?? 0,
  };
}
