/** The list of graduates against the control figures of СПО-1 (plan items 2.1, 2.7, 6.1; spec: indicators A.4, rulings 51). */
import { PERSON_FIELDS, type PersonField } from "../plan/fields";
import type { RelativeCohort } from "../plan/indicator";
import { is } from "../plan/predicate";
import { CONTROL_CATEGORIES, CONTROL_FORMS, type ControlCategory } from "../registry/control-figure";
import type { StudyForm } from "../registry/graduate";
import type { RowSource } from "../registry/source";
import { intersection, sizeOf, type Bitset } from "./bitset";
import { membersOfCategory, type Calculation } from "./calculation";
import { RECONCILE } from "./messages-reconcile";
import { causesOf } from "./reconcile-causes";
import { differenceWords } from "./reconcile-words";
import { verifications, type Verification } from "./reconcile-items";
import { relativeCohort } from "./year-frame";

/** What may stand behind a difference. */
export type CauseKind =
  "not-graduate" | "no-form" | "no-year" | "merged" | "row-not-read" | "sheet-not-read" | "may-be-repeat";

/** A person, a row or a sheet that may stand behind a difference. */
export interface Cause {
  readonly kind: CauseKind;
  /** Graduation year; null = not known: any. */
  readonly year: number | null;
  readonly form: StudyForm | null;
  /** Id of the person; null where a row or a sheet was not read. */
  readonly person: string | null;
  /** ФИО; the place, where nobody was read from it. */
  readonly name: string;
  readonly source: RowSource;
  /** Why, with nothing of health. Russian. */
  readonly words: string;
}

/** One control figure beside the number of the registry. */
export interface ComparedFigure {
  readonly year: number;
  /** Null = all three forms together, where a figure of each was entered. */
  readonly form: StudyForm | null;
  readonly category: ControlCategory;
  /** Of СПО-1, people. */
  readonly control: number;
  /** Of the registry, people; null when it cannot be told. */
  readonly counted: number | null;
  /** counted − control; of инвалиды the least shortfall, where they cannot be so many. */
  readonly difference: number | null;
  /** «в листе 148, по СПО-1 150: не хватает 2; не учтены: …». Russian. */
  readonly text: string;
}

/** The whole comparison. */
export interface Reconciliation {
  /** By year, category, form; the three forms together last. Empty when nothing was entered. */
  readonly figures: readonly ComparedFigure[];
  readonly causes: readonly Cause[];
  /** 2.1, 2.7 and 6.1. */
  readonly items: readonly Verification[];
  /** Years with figures that are not among the three graduation years: not compared. */
  readonly otherYears: readonly number[];
}

/** Compares what was entered; what is not entered is not compared. */
export function reconcile(calculation: Calculation): Reconciliation {
  const { frame, registry } = calculation;
  const causes = causesOf(calculation);
  const entered = registry.settings.controlFigures;
  const years = [...new Set(entered.map(({ year }) => year))].sort((a, b) => a - b);
  const figures = years.flatMap((year) => {
    const cohort = relativeCohort(frame, year);
    if (cohort === null) return [];
    return CONTROL_CATEGORIES.flatMap((category) => {
      const ofForm = CONTROL_FORMS.flatMap((form) => {
        const figure = entered.find((one) => one.year === year && one.category === category && one.form === form);
        return figure === undefined ? [] : [{ year, cohort, category, form, control: figure.count }];
      });
      const control = ofForm.reduce((sum, figure) => sum + figure.control, 0);
      const together = ofForm.length === CONTROL_FORMS.length ? [{ year, cohort, category, form: null, control }] : [];
      return [...ofForm, ...together].map((place) => compare(calculation, causes, place));
    });
  });
  return {
    figures,
    causes,
    items: verifications(figures, frame),
    otherYears: years.filter((year) => relativeCohort(frame, year) === null),
  };
}

/** A figure and what it is of. */
interface Place {
  readonly year: number;
  readonly cohort: RelativeCohort;
  readonly category: ControlCategory;
  readonly form: StudyForm | null;
  readonly control: number;
}

/** The field that puts people into a category; «инвалиды» are known only together with ОВЗ (indicators A.0). */
const FIELDS = {
  all: null,
  disability: "disability",
  disabled: "disability",
  target: "targetContract",
  professionalitet: "professionalitet",
} as const satisfies Record<ControlCategory, PersonField | null>;

function compare(calculation: Calculation, causes: readonly Cause[], place: Place): ComparedFigure {
  const { year, cohort, category, form, control } = place;
  const { sources } = calculation;
  const figure = { year, form, category, control };
  const unknown = (text: string): ComparedFigure => ({ ...figure, counted: null, difference: null, text });
  if (!sources.hasRows(cohort) && category !== "all") return unknown(RECONCILE.noRows(year));
  const field = FIELDS[category];
  if (field !== null && !sources.gives(cohort, field)) return unknown(RECONCILE.noColumn(PERSON_FIELDS[field].title));
  const members = membersOf(calculation, cohort, category, form);
  const counted = sizeOf(members);
  if (category === "disabled") {
    if (control <= counted) return unknown(RECONCILE.disabledUnknown(counted));
    return { ...unknown(RECONCILE.disabledTooFew(counted, control - counted)), difference: counted - control };
  }
  const difference = counted - control;
  return { ...figure, counted, difference, text: differenceWords(calculation, causes, { ...figure, counted }) };
} // prettier-ignore

/** The contingent of the class within a category and a form. */
function membersOf(
  calculation: Calculation,
  cohort: RelativeCohort,
  category: ControlCategory,
  form: StudyForm | null,
): Bitset {
  const field = FIELDS[category];
  const everybody = membersOfCategory(calculation, cohort, "all");
  const { people } = calculation;
  const ofCategory = field === null ? everybody : intersection(everybody, people.truthOf(is(field, true)).certain);
  return form === null ? ofCategory : intersection(ofCategory, people.truthOf(is<PersonField>("form", form)).certain);
}
