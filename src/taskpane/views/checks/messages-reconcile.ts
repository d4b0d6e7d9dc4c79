/** What «СПО-1» of «Проверка» says beside the engine's own sentences. */
import type { StudyForm } from "../../../registry/graduate";
import type { Verification } from "../../../engine/reconcile-items";

/** «очная форма». */
const FORMS: Readonly<Record<StudyForm, string>> = {
  "full-time": "очная форма",
  "part-time": "очно-заочная форма",
  extramural: "заочная форма",
};

/** What came of a comparison, for screen readers; beside it stands its sign. */
export const VERIFICATION_WORDS: Readonly<Record<Verification["state"], string>> = {
  agrees: "Сходится.",
  differs: "Не сходится.",
  unclear: "Сверено не всё.",
  "not-entered": "Не сверено.",
};

/** Everything else. */
export const RECONCILE_TEXT = {
  notEntered: "Контрольные числа СПО-1 не внесены: сверять список выпускников не с чем.",
  enter: "Внести контрольные числа",
  change: "Изменить контрольные числа",
  agrees: "Сверка с СПО-1: сходится",
  unclear: "Сверка с СПО-1: расхождений нет",
  differs: (differing: number, figures: number) => `Сверка с СПО-1: расходится ${differing} из\u00a0${figures}`,
  otherYearsOnly: "Сверка с СПО-1: сверять нечего",
  compared: (figures: number) => `Сверено чисел: ${figures}.`,
  otherYears: (years: readonly number[]) => `Числа других годов выпуска не сверяются: ${years.join(", ")}.`,
  differences: "Расхождения",
  couldNot: (count: number) => `Не удалось сверить (${count})`,
  items: "Пункты плана работы",
  item: (item: string, what: string, words: string) => `П. ${item}. ${what}: ${words}`,
  causes: "Чем это может объясняться",
  cause: (title: string, count: number) => `${title} (${count})`,
  figure: (year: number, form: StudyForm | null, category: string | null) =>
    [String(year), form === null ? "все формы" : FORMS[form], category].filter((text) => text !== null).join(", "),
  toSheet: (name: string) => `На лист «${name}»`,
} as const;
