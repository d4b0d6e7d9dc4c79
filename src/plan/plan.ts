/** The plan's table of indicators. That its records hold is tested (`validate.ts`); the pane need not check them again. */
import type { IndicatorRecord } from "./indicator";
import { GENERAL_INDICATORS } from "./indicators-general";
import { KEY_INDICATORS } from "./indicators-key";

/** All 27 indicators, 53 cells, in the order of the plan's table. */
export const INDICATORS: readonly IndicatorRecord[] = [...KEY_INDICATORS, ...GENERAL_INDICATORS];

/** The indicator of an id; throws a RangeError when the plan has none. */
export function indicatorOf(id: string): IndicatorRecord {
  const record = INDICATORS.find((candidate) => candidate.id === id);
  if (!record) throw new RangeError(`The plan has no indicator ${id}`);
  return record;
}
