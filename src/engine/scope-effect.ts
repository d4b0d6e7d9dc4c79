/** What indicator 1 would be under each composition of «занятых» (spec: indicators A.2). */
import { measureUnder } from "../plan/switches";
import type { EmploymentScope } from "../registry/settings";
import type { Calculation } from "./calculation";
import { cellOf, cellPlaces } from "./cells";
import type { ResultCell } from "./results";

/** Indicator 1 under one composition. */
export interface ScopeEffect {
  readonly scope: EmploymentScope;
  /** The six cells of indicator 1, in the order of the results. */
  readonly cells: readonly ResultCell[];
}

const SCOPES: readonly EmploymentScope[] = ["narrow", "middle", "broad"];

/**
 * Indicator 1 under «узкий», «средний», «широкий», all else as it is. The
 * composition changes what is counted, not what is known of anybody, so the
 * facts are those of the calculation.
 */
export function scopeEffects(calculation: Calculation): readonly ScopeEffect[] {
  const { switches } = calculation.registry.settings;
  const places = cellPlaces(calculation).filter(({ record }) => record.id === "K1");
  return SCOPES.map((scope) => ({
    scope,
    cells: places.map((place) => {
      const measure = measureUnder(place.record, { ...switches, employmentScope: scope });
      return cellOf(calculation, { ...place, measure });
    }),
  }));
}
