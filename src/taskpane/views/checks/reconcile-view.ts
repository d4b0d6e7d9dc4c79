/** The comparison with СПО-1 as the pane tells it: what differs first, with what may explain it. */
import type { Cause, CauseKind, ComparedFigure, Reconciliation } from "../../../engine/reconcile";
import { CAUSE_TITLES, CONTROL_CATEGORY_WORDS, RECONCILE } from "../../../engine/messages-reconcile";
import { fits } from "../../../engine/reconcile-causes";
import { RECONCILE_TEXT as TEXT } from "./messages-reconcile";

/** What came of it all. */
export interface ReconcileSummary {
  readonly state: "not-entered" | "agrees" | "unclear" | "differs";
  /** «Сверка с СПО-1: сходится». */
  readonly title: string;
}

/** One figure in words. */
export interface FigureLine {
  readonly key: string;
  /** «2024, очная форма, целевики». */
  readonly name: string;
  /** «в листе 148, по СПО-1 150: не хватает 2; …». */
  readonly text: string;
}

/** People and rows of one cause. */
export interface CauseGroup {
  readonly kind: CauseKind;
  readonly title: string;
  readonly causes: readonly Cause[];
}

/** The outcome in one line. */
export function reconcileSummary({ figures, otherYears }: Reconciliation): ReconcileSummary {
  if (figures.length === 0) {
    return { state: "not-entered", title: otherYears.length > 0 ? TEXT.otherYearsOnly : TEXT.notEntered };
  }
  const differing = figures.filter(differs).length;
  if (differing > 0) return { state: "differs", title: TEXT.differs(differing, figures.length) };
  if (figures.some(isUnclear)) return { state: "unclear", title: TEXT.unclear };
  return { state: "agrees", title: TEXT.agrees };
}

/** The figures that differ. */
export function differences({ figures }: Reconciliation): readonly FigureLine[] {
  return figures.filter(differs).map(figureLine);
}

/** The figures that could not be compared. */
export function notCompared({ figures }: Reconciliation): readonly FigureLine[] {
  return figures.filter(isUnclear).map(figureLine);
}

/**
 * Who and what may stand behind the differences, kind by kind. Of a difference
 * in «лица с ОВЗ» nobody is parted from the others (rulings 31): a cause is
 * chosen by its year and form alone.
 */
export function causeGroups({ figures, causes }: Reconciliation): readonly CauseGroup[] {
  const wrong = figures.filter(differs);
  const telling = causes.filter((cause) =>
    wrong.some(({ year, form, difference }) => fits(cause, year, form) && explains(cause.kind, difference ?? 0)),
  );
  const kinds = [...new Set(telling.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = telling.filter((cause) => cause.kind === kind);
    return { kind, title: TEXT.cause(CAUSE_TITLES[kind], own.length), causes: own };
  });
}

/** Too many people: somebody may be counted twice; too few: somebody is left out. */
function explains(kind: CauseKind, difference: number): boolean {
  return (kind === "may-be-repeat") === difference > 0;
}

function differs({ difference }: ComparedFigure): boolean {
  return difference !== null && difference !== 0;
}

function isUnclear({ difference }: ComparedFigure): boolean {
  return difference === null;
}

function figureLine(figure: ComparedFigure): FigureLine {
  const { year, form, category } = figure;
  return {
    key: `${year}/${form ?? ""}/${category}`,
    name: TEXT.figure(year, form, category === "all" ? null : CONTROL_CATEGORY_WORDS[category]),
    text: form === null ? shortText(figure) : figure.text,
  };
}

/** Of the three forms together the numbers alone: what may explain them is said of the form that differs. */
function shortText({ counted, control, difference, text }: ComparedFigure): string {
  if (counted === null || difference === null) return text;
  const by = difference < 0 ? RECONCILE.short(-difference) : RECONCILE.over(difference);
  return `${RECONCILE.compared(counted, control)}: ${by}`;
}
