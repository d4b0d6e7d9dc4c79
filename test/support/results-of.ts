/** Short ways to what a calculation gave. */
import { calculate } from "../../src/engine/calculate";
import type { ResultCell, Results, TargetedPerson } from "../../src/engine/results";
import type { Graduate } from "../../src/registry/graduate";
import { registryOf, type RegistryFacts } from "./graduate";

/** Calculates from invented facts. */
export function resultsOf(facts: RegistryFacts): Results {
  return calculate(registryOf(facts));
}

/** A cell of the results; throws when there is none. */
export function cellIn(
  results: Results,
  indicator: string,
  cohort: number | null = null,
  category?: string,
): ResultCell {
  const cells = results.cells.filter(
    (cell) =>
      cell.indicator === indicator && cell.cohort === cohort && (category === undefined || cell.category === category),
  );
  const [cell] = cells;
  if (!cell) throw new Error(`There is no cell ${indicator} ${cohort ?? ""} ${category ?? ""}`);
  return cell;
}

/** «1/4, unknown 2» for shares, «3» for counts, the status where there is no number. */
export function counts({ numerator, denominator, unknown, status }: ResultCell): string {
  if (numerator === null) return status;
  if (denominator === null) return String(numerator);
  return `${numerator}/${denominator}${unknown === null ? "" : `, unknown ${unknown}`}`;
}

/** The line of a person on the list of targeted work. */
export function lineOf(results: Results, { id }: Graduate): TargetedPerson | undefined {
  return results.targeted.find(({ person }) => person === id);
}

/** How rule (a) judged a person. */
export function riskIn(results: Results, { id }: Graduate): string | null {
  return results.people.find((person) => person.id === id)?.atRisk ?? null;
}
