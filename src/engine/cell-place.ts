import type { IndicatorLine, IndicatorRecord, Measure, RelativeCohort } from "../plan/indicator";

/** Which cell of the table: an indicator's line and cohort (null where it has no graduation year). */
export interface CellPlace {
  readonly record: IndicatorRecord;
  readonly line: IndicatorLine;
  readonly cohort: RelativeCohort | null;
  /** In force under the switches. */
  readonly measure: Measure;
}
