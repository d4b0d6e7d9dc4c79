/**
 * The closed predicate algebra that indicators are written in. A record holds
 * such a predicate; counts, explanations, formulas and SQL are derived from it.
 *
 * Evaluation is three-valued: a field whose value is not known makes the
 * predicate unknown unless the rest decides it. `unknown` of a result cell is
 * the number of people of the denominator for whom the numerator's predicate is
 * unknown, so no record says it twice (rulings 5).
 */

/** What a field of a person or an event can be compared with. */
export type FieldValue = string | number | boolean;

/** A predicate over the fields `F`. */
export type Predicate<F extends string> =
  | { readonly op: "is"; readonly field: F; readonly value: FieldValue }
  | { readonly op: "oneOf"; readonly field: F; readonly values: readonly FieldValue[] }
  | { readonly op: "all"; readonly of: readonly Predicate<F>[] }
  | { readonly op: "any"; readonly of: readonly Predicate<F>[] }
  | { readonly op: "not"; readonly of: Predicate<F> };

/** The field equals the value. */
export function is<F extends string>(field: F, value: FieldValue): Predicate<F> {
  return { op: "is", field, value };
}

/** The field equals one of the values. */
export function oneOf<F extends string>(field: F, values: readonly FieldValue[]): Predicate<F> {
  return { op: "oneOf", field, values };
}

/** Every part holds; of nothing, true. */
export function all<F extends string>(...of: readonly Predicate<F>[]): Predicate<F> {
  return { op: "all", of };
}

/** At least one part holds; of nothing, false. */
export function any<F extends string>(...of: readonly Predicate<F>[]): Predicate<F> {
  return { op: "any", of };
}

/** The part does not hold. */
export function not<F extends string>(of: Predicate<F>): Predicate<F> {
  return { op: "not", of };
}
