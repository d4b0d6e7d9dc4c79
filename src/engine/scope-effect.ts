/** What indicator 1 would be under each composition of «занятых» (spec: indicators A.2). */
import type { EmploymentScope } from "../registry/settings";
import { prepare, type Calculation } from "./calculation";
import { cellOf, cellPlaces } from "./cells";
import type { ResultCell } from "./results";

/** Indicator 1 under one composition. */
export interface ScopeEffect {
  readonly scope: EmploymentScope;
  /** The six cells of indicator 1, in the order of the results. */
  readonly cells: readonly ResultCell[];
}

const SCOPES: readonly EmploymentScope[] = ["narrow", "middle", "broad"];

/** Indicator 1 under «узкий», «средний», «широкий», all else as it is. */
export function scopeEffects({ registry }: Calculation): readonly ScopeEffect[] {
  return SCOPES.map((scope) => {
    const switches = { ...registry.settings.switches, employmentScope: scope };
    const calculation = prepare({ ...registry, settings: { ...registry.settings, switches } });
    const places = cellPlaces(calculation).filter(({ record }) => record.id === "K1");
    return { scope, cells: places.map((place) => cellOf(calculation, place)) };
  });
}
