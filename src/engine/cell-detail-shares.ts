/** Fill-ins and shortfall of a share of people, with the figures that they would make. */
import type { PersonField } from "../plan/fields";
import type { Calculation } from "./calculation";
import type { FillIn } from "./cell-detail";
import { fillGroups, type FillGroup } from "./cell-detail-fill-ins";
import type { PersonReasons } from "./cell-detail-reasons";
import { countsAfter, type Change, type ShareCounts, type SharePlace } from "./cell-detail-recount";
import type { Counted } from "./counts";
import { formatShare, type PlannedShare } from "./display";
import { exact } from "./exact";
import { judge, type Judgement } from "./judge";
import { FILL_IN, type Outcome } from "./messages-detail";
import type { ResultCell } from "./results";

/** What would change a share. */
export interface ShareProspects {
  readonly fillIns: readonly FillIn[];
  /** The gap that is left when everything is filled in favourably; null when there is nothing to fill in. */
  readonly gapLeft: number | null;
}

/** The prospects of a cell that was counted. */
export function shareProspects(
  calculation: Calculation,
  place: SharePlace,
  cell: ResultCell,
  reasons: PersonReasons,
): ShareProspects {
  const groups = fillGroups(calculation, place, reasons);
  const view = new ShareView(place, cell);
  // Under «не более» only news that takes people out helps; under «не менее» only answers that bring them in.
  const helps = place.record.comparator === "<=" ? "clears" : "counts";
  const changes = groups.filter(({ effect }) => effect === helps).flatMap((group) => group.changes);
  return {
    fillIns: groups.map((group) => ({
      people: group.changes.map(({ person }) => person.graduate.id),
      text: view.sentence(group),
    })),
    gapLeft: changes.length === 0 ? null : view.judged(view.after(changes)).gap,
  };
}

/** Figures of one cell, now and after changes. */
class ShareView {
  readonly #now: ShareCounts;
  readonly #plan: PlannedShare | null;

  constructor(
    private readonly place: SharePlace,
    private readonly cell: ResultCell,
  ) {
    const { numerator, denominator, unknown, plan } = cell;
    this.#now = { numerator: numerator ?? 0, denominator: denominator ?? 0, unknown: unknown ?? 0 };
    this.#plan =
      plan === null || typeof plan.value !== "number" ? null : { comparator: plan.operator, value: exact(plan.value) };
  }

  after(changes: readonly Change[]): ShareCounts {
    return countsAfter(this.#now, changes);
  }

  judged(counts: ShareCounts): Judgement {
    const counted: Counted = { state: "counted", ...counts, notes: [] };
    return judge(counted, this.place.record.comparator, this.#plan?.value ?? null, this.#field() === "atRisk");
  }

  sentence(group: FillGroup): string {
    const count = group.changes.length;
    const outcome = this.#outcome(this.after(group.changes));
    if (group.form !== null) return FILL_IN.form(count, group.form, outcome);
    if (this.place.record.comparator !== "<=") return FILL_IN.mayBecome(group.what, group.questions, outcome);
    const now = this.#figure(this.#now);
    return group.effect === "clears"
      ? FILL_IN.cleared(group.what, count, outcome, now)
      : FILL_IN.confirmed(group.what, this.#field(), count, outcome, now);
  }

  /** «План будет выполнен» only when the verdict turns; «предварительно» is not yet missed. */
  #outcome(counts: ShareCounts): Outcome {
    const { status } = this.judged(counts);
    const was = this.cell.status;
    const breaks = status === "missed" && (was === "met" || was === "preliminary");
    const turns = status === "met" && was === "missed" ? "met" : breaks ? "missed" : null;
    return { figure: this.#figure(counts), turns };
  }

  #figure({ numerator, denominator }: ShareCounts): string {
    return formatShare(numerator, denominator, this.#plan);
  }

  /** The one field that the numerator looks at; null when there are several. */
  #field(): PersonField | null {
    const { numerator } = this.place.measure;
    return numerator.op === "is" ? numerator.field : null;
  }
}
