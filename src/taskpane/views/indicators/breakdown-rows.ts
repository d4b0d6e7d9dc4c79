/** What each part of the college adds to a value's gap, the worst first. */
import type { Reckoning } from "../../../app/reckoning";
import type { BreakdownRow } from "../../../engine/breakdown";
import { formatCount, formatShare } from "../../../engine/display";
import { exact } from "../../../engine/exact";
import type { Dimension } from "../../../engine/parts";
import type { ResultCell } from "../../../engine/results";
import { BREAKDOWN_TEXT as TEXT } from "./messages-year";

/** A part as it is told. */
export interface PartLine {
  /** «ТМ-221»; unique in its dimension. */
  readonly part: string;
  /** «ТМ-221: не хватает 4 из 6», or the part alone. */
  readonly title: string;
  /** It adds to the gap. */
  readonly isShort: boolean;
  /** «45,0». */
  readonly share: string;
  /** «9 из 20; нет сведений: 2». */
  readonly counts: string;
}

/** The parts of one dimension. */
export interface PartList {
  readonly dimension: Dimension;
  readonly lines: readonly PartLine[];
}

/** Groups first: each has a curator who can be asked. */
const ORDER: readonly Dimension[] = ["group", "specialty", "form"];

/** The dimensions of a cell; one that has a single part says nothing and is left out. Empty for cells that are not divided. */
export function partLists({ breakdown }: Pick<Reckoning, "breakdown">, cell: ResultCell): readonly PartList[] {
  if (cell.category !== "all") return [];
  return ORDER.flatMap((dimension): readonly PartList[] => {
    const cells = breakdown.find((one) => one.dimension === dimension)?.cells ?? [];
    const divided = cells.find(({ indicator, cohort }) => indicator === cell.indicator && cohort === cell.cohort);
    if (divided === undefined || divided.rows.length < 2) return [];
    return [{ dimension, lines: worstFirst(divided.rows, cell).map((row) => partLine(row, cell)) }];
  });
}

/** By what a part adds to the gap; without a plan the lowest share first. */
function worstFirst(rows: readonly BreakdownRow[], { plan }: ResultCell): readonly BreakdownRow[] {
  const direction = plan?.operator === "<=" ? -1 : 1;
  return [...rows].sort(
    (a, b) => (b.contribution ?? 0) - (a.contribution ?? 0) || direction * (a.value - b.value) || b.denominator - a.denominator,
  );
} // prettier-ignore

function partLine({ part, words, numerator, denominator, unknown, contribution }: BreakdownRow, { plan }: ResultCell): PartLine {
  const planned = typeof plan?.value === "number" ? { comparator: plan.operator, value: exact(plan.value) } : null;
  const counts = [
    TEXT.counts(formatCount(numerator), formatCount(denominator)),
    contribution !== null && contribution < 0 ? TEXT.toSpare(-contribution) : null,
    unknown > 0 ? TEXT.unknown(unknown) : null,
  ].filter((text) => text !== null);
  return {
    part,
    title: words ?? part,
    isShort: words !== null,
    share: formatShare(numerator, denominator, planned),
    counts: counts.join("; "),
  };
} // prettier-ignore
