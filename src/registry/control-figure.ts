import type { StudyForm } from "./graduate";

/** Categories of СПО-1; the last three are optional (rulings 51). */
export const CONTROL_CATEGORIES = ["all", "disability", "disabled", "target", "professionalitet"] as const;

/** A code of {@link CONTROL_CATEGORIES}. */
export type ControlCategory = (typeof CONTROL_CATEGORIES)[number];

/** Forms of study in the order of the sheet. */
export const CONTROL_FORMS: readonly StudyForm[] = ["full-time", "part-time", "extramural"];

/**
 * A number of СПО-1 that the list of graduates must agree with (spec:
 * indicators A.4, plan items 2.1, 2.7, 6.1). What is not entered is not compared.
 */
export interface ControlFigure {
  /** Graduation year. */
  readonly year: number;
  readonly form: StudyForm;
  readonly category: ControlCategory;
  /** People. */
  readonly count: number;
}
