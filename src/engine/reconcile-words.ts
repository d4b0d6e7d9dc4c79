/** A difference with СПО-1 in the officer's words. */
import type { ControlCategory } from "../registry/control-figure";
import type { StudyForm } from "../registry/graduate";
import type { Calculation } from "./calculation";
import { RECONCILE } from "./messages-reconcile";
import type { Cause, CauseKind } from "./reconcile";
import { fits } from "./reconcile-causes";

/** A figure that was counted. */
interface CountedFigure {
  readonly year: number;
  readonly form: StudyForm | null;
  readonly category: ControlCategory;
  readonly control: number;
  readonly counted: number;
}

/** Causes by which somebody is not counted, in the order they are told. */
const LEAVE_OUT: readonly CauseKind[] = [
  "not-graduate",
  "no-form",
  "no-year",
  "row-not-read",
  "merged",
  "sheet-not-read",
];
/** Causes by which somebody may be counted twice. */
const DOUBLE: readonly CauseKind[] = ["may-be-repeat"];

/** «в листе 148, по СПО-1 150: не хватает 2; не учтены: …». */
export function differenceWords(
  calculation: Calculation,
  causes: readonly Cause[],
  { year, form, category, control, counted }: CountedFigure,
): string {
  const compared = RECONCILE.compared(counted, control);
  if (counted === control) return `${compared}: ${RECONCILE.agrees}`;
  const isShort = counted < control;
  const kinds = isShort ? LEAVE_OUT : DOUBLE;
  // Who has no form is missing in each form, not in the three together.
  const told = kinds.filter((kind) => !(kind === "no-form" && form === null));
  const member = memberTest(calculation, category);
  const possible = causes.filter((cause) => told.includes(cause.kind) && fits(cause, year, form) && member(cause));
  const by = isShort ? RECONCILE.short(control - counted) : RECONCILE.over(counted - control);
  return `${compared}: ${by}; ${becauseOf(possible, told, category, isShort)}`;
}

function becauseOf(
  causes: readonly Cause[],
  kinds: readonly CauseKind[],
  category: ControlCategory,
  isShort: boolean,
): string {
  if (causes.length === 0) return isShort ? RECONCILE.nobodyShort : RECONCILE.nobodyOver;
  if (category === "disability") return RECONCILE.seeLists(causes.length);
  const groups = kinds.flatMap((kind) => {
    const names = causes.filter((cause) => cause.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [{ kind, names }];
  });
  return isShort ? RECONCILE.missing(groups) : RECONCILE.perhapsTwice(groups);
}

/** Whether a cause may belong to the category: a row that nobody was read from may belong to any. */
function memberTest({ facts }: Calculation, category: ControlCategory): (cause: Cause) => boolean {
  if (category === "all") return () => true;
  const known = new Map(facts.map(({ graduate }) => [graduate.id, graduate]));
  return ({ person }) => {
    const graduate = person === null ? undefined : known.get(person);
    if (graduate === undefined) return true;
    switch (category) {
      case "disability":
      case "disabled":
        return graduate.disability !== false;
      case "target":
        return graduate.targetContract !== false;
      case "professionalitet":
        return graduate.professionalitet !== false;
    }
  };
}
