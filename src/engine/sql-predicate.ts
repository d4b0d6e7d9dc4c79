/**
 * A predicate as SQL. SQL's NULL is «не известно», and its AND, OR, NOT follow
 * the same tables as ours (decision 0004), so nothing is said twice.
 */
import type { FieldValue, Predicate } from "../plan/predicate";

/** A name in double quotes, as standard SQL writes names with capitals: `"bySpecialty"`. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A value: `'employed'`, `TRUE`, `12`. */
export function sqlValue(value: FieldValue): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/**
 * The condition over a table whose columns are the fields: TRUE where the
 * predicate certainly holds, NULL where it is not known, FALSE otherwise.
 */
export function predicateSql<F extends string>(predicate: Predicate<F>): string {
  switch (predicate.op) {
    case "is":
      return `${sqlName(predicate.field)} = ${sqlValue(predicate.value)}`;
    case "oneOf": {
      const field = sqlName(predicate.field);
      // SQL has no empty list; this is NULL where the field is, FALSE elsewhere, as a comparison with nothing.
      if (predicate.values.length === 0) return `${field} <> ${field}`;
      return `${field} IN (${predicate.values.map(sqlValue).join(", ")})`;
    }
    case "all":
      return joined(predicate.of, " AND ", "TRUE");
    case "any":
      return joined(predicate.of, " OR ", "FALSE");
    case "not":
      return `NOT (${predicateSql(predicate.of)})`;
  }
}

function joined<F extends string>(of: readonly Predicate<F>[], by: string, ofNothing: string): string {
  const [first, ...rest] = of;
  if (first === undefined) return ofNothing;
  if (rest.length === 0) return predicateSql(first);
  return `(${of.map(predicateSql).join(by)})`;
}
