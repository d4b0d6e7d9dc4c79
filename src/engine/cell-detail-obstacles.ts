/** Why a predicate does not hold for one row: the fields that stand in its way. */
import type { FieldValue, Predicate } from "../plan/predicate";

/** The fields of one person or event; null = not known. */
export type Values<F extends string> = Readonly<Record<F, FieldValue | null>>;

/** Three-valued truth for one row: true, false, or null = not known. The same algebra as `Evaluator`, row by row. */
export function decide<F extends string>(predicate: Predicate<F>, values: Values<F>): boolean | null {
  switch (predicate.op) {
    case "is":
      return values[predicate.field] === null ? null : values[predicate.field] === predicate.value;
    case "oneOf": {
      const value = values[predicate.field];
      return value === null ? null : predicate.values.includes(value);
    }
    case "all":
      return combine(predicate.of, values, false);
    case "any":
      return combine(predicate.of, values, true);
    case "not": {
      const answer = decide(predicate.of, values);
      return answer === null ? null : !answer;
    }
  }
}

/** One part with the deciding answer decides; else not known if any part is. */
function combine<F extends string>(of: readonly Predicate<F>[], values: Values<F>, deciding: boolean): boolean | null {
  let answer: boolean | null = !deciding;
  for (const part of of) {
    const said = decide(part, values);
    if (said === deciding) return deciding;
    if (said === null) answer = null;
  }
  return answer;
}

/**
 * The fields that keep a predicate from being true, in the order of the
 * predicate; none when it is true. Where it is false only what is certainly
 * false is named, where it is not known only what is not known: of «трудоустроен
 * и по специальности» a soldier has the channel in his way, not the specialty.
 */
export function obstacles<F extends string>(predicate: Predicate<F>, values: Values<F>): readonly F[] {
  const answer = decide(predicate, values);
  if (answer === true) return [];
  switch (predicate.op) {
    case "is":
    case "oneOf":
      return [predicate.field];
    case "all":
    case "any": {
      const inTheWay = predicate.of.filter((part) => decide(part, values) === answer);
      return [...new Set(inTheWay.flatMap((part) => obstacles(part, values)))];
    }
    case "not":
      return [...new Set(inside(predicate.of))];
  }
}

function inside<F extends string>(predicate: Predicate<F>): readonly F[] {
  if (predicate.op === "is" || predicate.op === "oneOf") return [predicate.field];
  return predicate.op === "not" ? inside(predicate.of) : predicate.of.flatMap(inside);
}
