/** What the officer may say that a spelling means: whole phrases, grouped as the list shows them. */
import type { GraduateField } from "../../../registry/graduate";
import type { TaughtSpelling } from "../../../registry/settings";

/** A code that a spelling can be given. */
export type Meaning = TaughtSpelling["code"];

/** «Настройки КПЭ» has shorter words, because a list of Excel holds 255 characters. */
const MEANINGS: Readonly<Record<Meaning, string>> = {
  employed: "трудоустроен",
  ip: "индивидуальный предприниматель",
  selfemployed: "плательщик НПД (самозанятый)",
  contract: "служба по контракту, силовые ведомства",
  conscript: "служба по призыву",
  study: "продолжил обучение",
  parental: "отпуск по уходу за ребёнком",
  informal: "неформальная занятость",
  unemployed_czn: "безработный, на учёте в ЦЗН",
  not_employed: "не трудоустроен",
  dismissed: "уволен",
  no_motivation: "не планирует работать",
  undecided: "не определился",
  other_risk: "под риском по другой причине",
  care: "уход за родственником",
  health: "состояние здоровья",
  prison: "следствие или наказание",
  abroad: "выезд за пределы России",
  foreign_nosnils: "иностранный гражданин без СНИЛС",
  future_employed: "будет трудоустроен",
  future_ip: "откроет ИП",
  future_selfemployed: "станет самозанятым",
  future_conscript: "будет призван",
  future_contract: "будет служить по контракту",
  future_study: "будет учиться",
  future_parental: "будет в отпуске по уходу за ребёнком",
  not_graduate: "не выпускник (отчислен, переведён, академический отпуск)",
  yes: "да",
  no: "нет",
  unknown: "сведений нет",
};

/** Meanings under one heading of the list. */
export interface MeaningGroup {
  readonly title: string;
  readonly codes: readonly Meaning[];
}

const WITHOUT_WORK: MeaningGroup = {
  title: "Не занят",
  codes: ["not_employed", "unemployed_czn", "informal", "dismissed", "undecided", "no_motivation", "other_risk"],
};
const CANNOT_WORK: MeaningGroup = {
  title: "Не может работать: объективная причина",
  codes: ["care", "health", "prison", "abroad", "foreign_nosnils"],
};
const PLANS: MeaningGroup = {
  title: "Планы",
  codes: ["future_employed", "future_ip", "future_selfemployed", "future_contract", "future_conscript", "future_study", "future_parental"],
}; // prettier-ignore
const OTHER: MeaningGroup = { title: "Другое", codes: ["not_graduate", "unknown"] };

const OF_STATUS: readonly MeaningGroup[] = [
  { title: "Работает", codes: ["employed", "ip", "selfemployed", "contract"] },
  { title: "Служит, учится, растит ребёнка", codes: ["conscript", "study", "parental"] },
  WITHOUT_WORK,
  CANNOT_WORK,
  PLANS,
  OTHER,
];
/** A forecast speaks of what will be: «работа» there is «будет трудоустроен». */
const OF_FORECAST: readonly MeaningGroup[] = [PLANS, WITHOUT_WORK, CANNOT_WORK, OTHER];
const MARK: MeaningGroup = { title: "Отметка", codes: ["yes", "no", "unknown"] };

const BY_FIELD: Partial<Readonly<Record<GraduateField, readonly MeaningGroup[]>>> = {
  status: OF_STATUS,
  forecast: OF_FORECAST,
  careerTrack: [MARK, PLANS, WITHOUT_WORK],
};

/** Where «да» and «нет» alone leave open what they answer. */
const WORDS_BY_FIELD: Partial<Readonly<Record<GraduateField, Partial<Record<Meaning, string>>>>> = {
  abilympics: { yes: "да: победитель или призёр", no: "нет: участник или не участвовал" },
  careerTrack: { yes: "да: трек сформирован", no: "нет: трека нет" },
};

/** The meanings that make sense for a field: channels, or yes and no for a mark. */
export function meaningsOf(field: GraduateField): readonly MeaningGroup[] {
  return BY_FIELD[field] ?? [MARK];
}

/** The phrase for a code in a field. */
export function meaningWords(field: GraduateField | null, code: Meaning): string {
  return (field === null ? undefined : WORDS_BY_FIELD[field]?.[code]) ?? MEANINGS[code];
}
