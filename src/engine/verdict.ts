/** An indicator's verdict from those of its cells (rulings 26). */
import type { IndicatorRecord } from "../plan/indicator";
import { CELL_NOTES } from "./messages-cells";
import { VERDICTS } from "./messages-verdict";
import type { ResultCell } from "./results";

/**
 * «выполнено» when every cell with a verdict is; else «частично (k из n)»,
 * where n leaves out what is not applicable. A plan of 0 is no obligation, so
 * it gets neither praise nor blame (spec: indicators A.3, G5.1).
 */
export function verdictOf(record: IndicatorRecord, cells: readonly ResultCell[]): string {
  const applicable = cells.filter(({ status }) => status !== "not-applicable");
  const count = (status: ResultCell["status"]): number => cells.filter((cell) => cell.status === status).length;
  if (applicable.length === 0) return VERDICTS.notApplicable;
  const zero = noObligation(record, cells);
  if (zero !== null) return zero;
  const met = count("met");
  const missed = count("missed");
  const preliminary = count("preliminary");
  if (met + missed + preliminary === 0) return count("no-plan") > 0 ? VERDICTS.noPlan : VERDICTS.noData;
  if (missed + preliminary === 0) return VERDICTS.met;
  if (met > 0) return VERDICTS.partly(met, applicable.length);
  return missed > 0 ? VERDICTS.missed : VERDICTS.preliminary;
}

function noObligation({ comparator }: IndicatorRecord, cells: readonly ResultCell[]): string | null {
  const [cell] = cells;
  if (cells.length !== 1 || comparator !== ">=" || cell?.plan?.value !== 0 || cell.numerator === null) return null;
  return CELL_NOTES.planZero(cell.numerator);
}
