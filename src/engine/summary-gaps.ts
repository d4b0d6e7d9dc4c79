/** What keeps the plan from being met, in people, and where those people are (issue: «Сводка»; spec: results). */
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import { PersonReasons } from "./cell-detail-reasons";
import { shareProspects } from "./cell-detail-shares";
import { cellPlaces } from "./cells";
import { peopleBehind } from "./people-behind";
import type { ResultCell, Results } from "./results";

/** A cell that is not met. */
export interface SummaryGap {
  readonly place: CellPlace;
  readonly cell: ResultCell;
  /** People whose empty or outdated answers could close it. */
  readonly fillable: number;
  /** The gap that is left when all of them turn out well; null when there is nothing to fill in. */
  readonly gapLeft: number | null;
  /**
   * The people in the way by what they do, the most first. For «не менее» those
   * who are certainly not counted, for «не более» those who are.
   */
  readonly inTheWay: readonly PeopleInTheWay[];
}

/** People of whom the same is said. */
export interface PeopleInTheWay {
  /** «служба по призыву»: no employer, no quotation, nothing about one person. Russian. */
  readonly reason: string;
  readonly count: number;
}

/**
 * All cells that are missed: the largest gap first, those that are no number of
 * anything («есть/нет») last, else in the order of the plan.
 */
export function summaryGaps(calculation: Calculation, results: Results): readonly SummaryGap[] {
  const missed = new Map(results.cells.filter(({ status }) => status === "missed").map((cell) => [keyOf(cell), cell]));
  const reasons = new PersonReasons(calculation.registry);
  return cellPlaces(calculation)
    .flatMap((place): readonly SummaryGap[] => {
      const cell = missed.get(keyOf({ indicator: place.record.id, category: place.line.category, cohort: yearOf(calculation, place) })); // prettier-ignore
      return cell === undefined ? [] : [gapOf(calculation, place, cell, reasons)];
    })
    .sort((a, b) => (b.cell.gap ?? 0) - (a.cell.gap ?? 0));
}

function keyOf({ indicator, category, cohort }: Pick<ResultCell, "indicator" | "category" | "cohort">): string {
  return `${indicator}|${category ?? ""}|${cohort ?? ""}`;
}

function yearOf({ frame }: Calculation, { cohort }: CellPlace): number | null {
  return cohort === null ? null : (frame.cohorts[(["c1", "c2", "c3"] as const).indexOf(cohort)] ?? null);
}

function gapOf(calculation: Calculation, place: CellPlace, cell: ResultCell, reasons: PersonReasons): SummaryGap {
  const { measure, record } = place;
  if (measure.kind !== "people-share") return { place, cell, fillable: 0, gapLeft: null, inTheWay: [] };
  const { fillIns, gapLeft } = shareProspects(calculation, { ...place, measure }, cell, reasons);
  const behind = peopleBehind(calculation, place, reasons);
  return {
    place,
    cell,
    fillable: gapLeft === null ? 0 : new Set(fillIns.flatMap(({ people }) => people)).size,
    gapLeft,
    inTheWay: record.comparator === "<=" ? [] : grouped((behind?.missing ?? []).map(({ reason }) => reason)),
  };
}

/** By reason without what it says of one person: «занятость не ясна: «нет связи»» is «занятость не ясна». */
function grouped(reasons: readonly string[]): readonly PeopleInTheWay[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const general = generalOf(reason);
    if (general !== "") counts.set(general, (counts.get(general) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** «прогноз: служба по призыву» keeps what is forecast; an employer after a dash and a quotation go. */
function generalOf(reason: string): string {
  const [what = ""] = reason.replace(/^прогноз: /, "").split(/: | – /);
  return what;
}
