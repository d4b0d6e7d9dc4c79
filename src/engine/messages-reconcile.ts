/**
 * The words of the reconciliation with СПО-1. Who belongs to «лица с ОВЗ» is
 * never told by name: the names of such a row stay in the lists by cause
 * (rulings 31).
 */
import type { ControlCategory } from "../registry/control-figure";
import type { StudyForm } from "../registry/graduate";
import { counted, type Forms } from "./plural";
import type { CauseKind } from "./reconcile";

const PEOPLE: Forms = ["человек", "человека", "человек"];

/** «очная». */
export const FORM_WORDS: Readonly<Record<StudyForm, string>> = {
  "full-time": "очная",
  "part-time": "очно-заочная",
  extramural: "заочная",
};

/** Categories as the control figures name them. */
export const CONTROL_CATEGORY_WORDS: Readonly<Record<ControlCategory, string>> = {
  all: "все",
  disability: "лица с ОВЗ и инвалиды",
  disabled: "инвалиды и дети-инвалиды",
  target: "целевики",
  professionalitet: "«Профессионалитет»",
};

/** Why somebody or something may be behind a difference; the heading of its list. */
export const CAUSE_TITLES: Readonly<Record<CauseKind, string>> = {
  "not-graduate": "Не выпускники: в контингент не входят",
  "no-form": "Форма обучения не указана: ни в одну форму не вошли",
  "no-year": "Год выпуска не указан: ни в один год не вошли",
  merged: "Записаны несколько раз: каждый учтён один раз",
  "row-not-read": "Строки не поняты: не учтены",
  "sheet-not-read": "Листы не прочитаны как списки выпускников",
  "may-be-repeat": "Возможные повторы: учтены как разные люди",
};

/** The same beside names: «не выпускники – Выдумкин А. А.». */
const CAUSE_SHORT: Readonly<Record<CauseKind, string>> = {
  "not-graduate": "не выпускники",
  "no-form": "без формы обучения",
  "no-year": "без года выпуска",
  merged: "объединённые повторы",
  "row-not-read": "непонятые строки",
  "sheet-not-read": "непрочитанные листы",
  "may-be-repeat": "возможные повторы",
};

/** How many names are told in a sentence; the rest stand in the list. */
const NAMED = 4;

function named(kind: CauseKind, names: readonly string[]): string {
  const more = names.length - NAMED;
  const rest = more > 0 ? ` и ещё ${more}` : "";
  return `${CAUSE_SHORT[kind]} (${names.length}) – ${names.slice(0, NAMED).join(", ")}${rest}`;
}

/** Sentences of a comparison. */
export const RECONCILE = {
  agrees: "сходится",
  compared: (count: number, control: number): string => `в листе ${count}, по СПО-1 ${control}`,
  short: (by: number): string => `не хватает ${by}`,
  over: (by: number): string => `лишних ${by}`,
  missing: (groups: readonly { readonly kind: CauseKind; readonly names: readonly string[] }[]): string =>
    `не учтены: ${groups.map(({ kind, names }) => named(kind, names)).join("; ")}`,
  perhapsTwice: (groups: readonly { readonly kind: CauseKind; readonly names: readonly string[] }[]): string =>
    `проверьте: ${groups.map(({ kind, names }) => named(kind, names)).join("; ")}`,
  /** Nobody is named in a row of ОВЗ. */
  seeLists: (people: number): string => `возможные причины – в списках ниже (${counted(people, PEOPLE)})`,
  nobodyShort: "в книге нет строк, которыми это объясняется: впишите недостающих или уточните число СПО-1",
  nobodyOver: "повторов в книге не видно: проверьте год и форму обучения, отметьте отчисленных, уточните число СПО-1",
  noRows: (year: number): string => `выпускников ${year} года в книге нет`,
  noColumn: (title: string): string => `в листах этого года нет столбца «${title}»: сверить не с чем`,
  disabledUnknown: (together: number): string =>
    `инвалиды отдельно не считаются: в книге они учтены вместе с лицами с ОВЗ (всего ${together}). Сверьте вручную`,
  disabledTooFew: (together: number, by: number): string =>
    `инвалиды отдельно не считаются, но вместе с лицами с ОВЗ в листе всего ${together}: не хватает не менее ${by}`,
} as const;

/** What stands behind a difference, in words. */
export const CAUSE = {
  notGraduate: (quoted: string | null): string => (quoted === null ? "не выпускник" : `в статусе: «${quoted}»`),
  noForm: "форма обучения не указана",
  noYear: "год выпуска не указан",
  merged: (places: readonly string[]): string => `повтор: ${places.join("; ")}`,
  hiddenSheet: (rows: number): string => `скрытый лист${rows > 0 ? `, строк: ${rows}` : ""}`,
  unnamedSheet: "лист, название которого не печатается",
  nameList: "список людей без сведений о занятости",
  row: (row: number): string => `стр. ${row}`,
} as const;

/** The items of the plan that ask for the comparison. */
export const VERIFICATION = {
  contents: {
    "2.1": (year: number): string => `База очной формы ${year} года соответствует СПО-1`,
    "2.7": (year: number): string => `База заочной и очно-заочной форм ${year} года соответствует СПО-1`,
    "6.1": (year: number): string => `Контингент выпускников ${year} года соответствует СПО-1`,
  },
  notEntered: "контрольные числа не внесены",
  agrees: (figures: number): string => `сходится (сверено чисел: ${figures})`,
  differs: (differing: number, figures: number): string => `расхождений: ${differing} из ${figures}`,
  unclear: (unclear: number, figures: number): string =>
    `в остальном сходится; не удалось сверить: ${unclear} из ${figures}`,
} as const;
