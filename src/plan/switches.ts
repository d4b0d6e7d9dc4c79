/** How the switches of «Настройки КПЭ» change what an indicator counts. */
import type { Switches } from "../registry/settings";
import type { IndicatorRecord, IndicatorVariant, Measure } from "./indicator";

/**
 * The measure in force: the record's own, or that of its variant whose switch
 * is set so. The count and «как посчитано» both start here, so they cannot
 * tell different stories.
 */
export function measureUnder(record: IndicatorRecord, switches: Switches): Measure {
  return record.variants.find((variant) => holds(variant, switches))?.measure ?? record.measure;
}

function holds(variant: IndicatorVariant, switches: Switches): boolean {
  return switches[variant.switch] === variant.value;
}
