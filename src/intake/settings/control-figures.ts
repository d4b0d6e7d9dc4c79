import {
  CONTROL_CATEGORIES,
  CONTROL_FORMS,
  type ControlCategory,
  type ControlFigure,
} from "../../registry/control-figure";
import type { StudyForm } from "../../registry/graduate";
import { EMPTY_TYPED, HELP, type TypedCell, type TypedRow } from "./kept";
import { CONTROL_PREFIX } from "./sheet-rows";

/** A row of control figures: a graduation year and a category of people. */
export interface ControlRow {
  readonly year: number;
  readonly category: ControlCategory;
}

/** The row's hidden key, «control/2024/all». */
export function controlKey({ year, category }: ControlRow): string {
  return `${CONTROL_PREFIX}${year}/${category}`;
}

/** The row that a key stands for; null when it is another one's. */
export function parseControlKey(key: string): ControlRow | null {
  const [prefix, year, code] = key.split("/");
  const category = CONTROL_CATEGORIES.find((known) => known === code);
  if (`${prefix ?? ""}/` !== CONTROL_PREFIX || !/^\d{4}$/.test(year ?? "") || category === undefined) return null;
  return { year: Number(year), category };
}

/** The cell of a form in a row of control figures. */
export function controlPlace(form: StudyForm): number {
  return HELP + CONTROL_FORMS.indexOf(form);
}

/** The cell of a form in a typed row. */
export function controlCell({ cells }: TypedRow, form: StudyForm): TypedCell {
  return cells[controlPlace(form)] ?? EMPTY_TYPED;
}

/** Figures in the order of the sheet: years, categories, forms. */
export function sortedFigures(figures: readonly ControlFigure[]): readonly ControlFigure[] {
  const rank = ({ year, category, form }: ControlFigure): number =>
    (year * 10 + CONTROL_CATEGORIES.indexOf(category)) * 10 + CONTROL_FORMS.indexOf(form);
  return [...figures].sort((a, b) => rank(a) - rank(b));
}
