/** What would raise a cell, in whole sentences: empty cells to fill in, and the real shortfall. */
import type { NumberField, PersonField } from "../plan/fields";
import type { StudyForm } from "../registry/graduate";
import type { Question } from "./cell-detail-questions";
import { FORM_NAMES } from "./messages-explain";
import { formatCount } from "./display";
import { counted, formOf, type Forms } from "./plural";

/** After «у»: «у 1 выпускника». */
const GRADUATES: Forms = ["выпускника", "выпускников", "выпускников"];
const STUDENTS: Forms = ["студента", "студентов", "студентов"];
const AT_WORK: Forms = ["занятого", "занятых", "занятых"];
const HIRED: Forms = ["трудоустроенного", "трудоустроенных", "трудоустроенных"];
const BACK: Forms = ["отслужившего", "отслуживших", "отслуживших"];

/** Out-of-date news that make somebody count as under risk: R6, R8, and the W2 of an empty forecast. */
export type StaleCode = "R6" | "R8" | "W2";

/** What holds for a group of people. */
export interface GroupWords {
  readonly count: number;
  /** Judged by the forecast. */
  readonly forecast: boolean;
  /** Whether the answers are all empty, some could not be understood, or some have no column for them. */
  readonly cells: "empty" | "unread" | "absent";
}

/** «У 2 занятых пуст признак «по специальности»»: the beginning of a sentence. */
export function openQuestions(questions: readonly Question[], group: GroupWords): string {
  const [first, second] = questions;
  const { count } = group;
  const people = counted(count, group.forecast ? STUDENTS : GRADUATES);
  switch (first) {
    case "channel": {
      const what = group.forecast ? "не указан или не понят прогноз" : "не указана или не понята занятость";
      return `У ${people} ${what}${second === undefined ? "" : AND_ALSO[second]}`;
    }
    case "bySpecialty":
      return `У ${counted(count, AT_WORK)} ${CELL_IS[group.cells]} признак «по специальности»`;
    case "ais":
      return `У ${people} ${CELL_IS[group.cells]} признак «зарегистрирован в АИС»`;
    case "dualEmployer":
      return `У ${counted(count, HIRED)} с договором дуального обучения не сопоставлены место работы и предприятие договора`;
    case "targetCustomer":
      return `У ${counted(count, HIRED)} с целевым договором не сопоставлены место работы и заказчик`;
    case "careerTrack":
      return `У ${people} не понят карьерный трек`;
    case "forecast":
    default:
      return `У ${people} не понят прогноз`;
  }
}

const CELL_IS = { empty: "пуст", unread: "пуст или не понят", absent: "не указан" } as const;

/** The second thing that is not known beside the channel. */
const AND_ALSO: Readonly<Record<Question, string>> = {
  channel: "",
  forecast: "",
  bySpecialty: " и не сказано, по специальности ли работа",
  dualEmployer: " и не видно, на предприятии ли договора",
  targetCustomer: " и не видно, у заказчика ли",
  ais: "",
  careerTrack: "",
};

/** «У 3 отслуживших нет новых сведений». */
export function staleNews(code: StaleCode, count: number): string {
  switch (code) {
    case "R6":
      return `У ${counted(count, BACK)} нет сведений о занятости после службы`;
    case "R8":
      return `У ${counted(count, GRADUATES)} срок ожидания прошёл, а новых сведений нет`;
    case "W2":
      return `У ${counted(count, STUDENTS)} не заполнен прогноз`;
  }
}

/** How it is said that people turn out to be what an indicator with «не более» counts: one, several. */
const CONFIRMED: Readonly<Partial<Record<PersonField, readonly [string, string]>>> = {
  atRisk: ["он окажется под риском", "все окажутся под риском"],
  entrepreneur: ["он окажется предпринимателем", "все окажутся предпринимателями"],
  selfEmployed: ["он окажется самозанятым", "все окажутся самозанятыми"],
  unemployedAtCzn: ["он состоит на учёте в ЦЗН", "все состоят на учёте в ЦЗН"],
};
const CONFIRMED_OTHERWISE: readonly [string, string] = ["он войдёт в показатель", "все войдут в показатель"];

/** A figure with what it does to the verdict. */
export interface Outcome {
  /** «66,7». */
  readonly figure: string;
  /** Becomes met, ceases to be, or neither. */
  readonly turns: "met" | "missed" | null;
}

function told({ figure, turns }: Outcome): string {
  return `${figure} %${turns === null ? "" : turns === "met" ? ", и план будет выполнен" : ", и план не будет выполнен"}`;
}

/** Sentences; `what` is how they begin. */
export const FILL_IN = {
  mayBecome: (what: string, questions: readonly Question[], outcome: Outcome) =>
    `${what}: ${questions.some((question) => question.endsWith("Employer") || question === "targetCustomer") ? "заполните их или исправьте названия" : "заполните"} – показатель может стать ${told(outcome)}.`,
  confirmed: (what: string, field: PersonField | null, count: number, outcome: Outcome, now: string) =>
    `${what}: узнайте и впишите. Если ${ofCount(count, (field === null ? null : CONFIRMED[field]) ?? CONFIRMED_OTHERWISE)}, показатель станет ${told(outcome)}; если ${ofCount(count, ["нет", "никто"])} – останется ${now} %.`,
  cleared: (what: string, count: number, outcome: Outcome, now: string) =>
    `${what}: узнайте и впишите. Если ${ofCount(count, ["он занят", "все заняты"])}, показатель станет ${told(outcome)}; если ${ofCount(count, ["нет", "никто"])} – останется ${now} %.`,
  form: (count: number, form: StudyForm, outcome: Outcome) =>
    `У ${counted(count, STUDENTS)} не указана форма обучения, поэтому ${ofCount(count, ["он не учтён", "они не учтены"])}: впишите – если форма ${FORM_NAMES[form]}, показатель станет ${told(outcome)}.`,
} as const; // prettier-ignore

function ofCount(count: number, [one, several]: readonly [string, string]): string {
  return count === 1 ? one : several;
}

/** Genitive: «не хватает 1 человека, 2 человек». */
const MISSING_PEOPLE: Forms = ["человека", "человек", "человек"];
/** Accusative: «превышен на 1 человека, на 2 человека, на 5 человек». */
const EXCESS_PEOPLE: Forms = ["человека", "человека", "человек"];

/** What a gap is measured in, genitive. */
export const GAP_UNITS = {
  people: MISSING_PEOPLE,
  events: ["мероприятия", "мероприятий", "мероприятий"],
  participants: ["участника", "участников", "участников"],
  students: ["студента", "студентов", "студентов"],
  requests: ["заявки", "заявок", "заявок"],
} as const satisfies Readonly<Record<string, Forms>>;

/** The unit of numbers that the centre enters, where they are a numerator. */
export const ENTERED_UNITS: Readonly<Partial<Record<NumberField, Forms>>> = {
  studentsDual: GAP_UNITS.students,
  studentsTarget: GAP_UNITS.students,
  applicantRequests: GAP_UNITS.requests,
};

/** The real shortfall; `left` is the gap after everything empty is filled in favourably, null when nothing is to be filled in. */
export const SHORTFALL = {
  short: (gap: number, unit: Forms, left: number | null) =>
    `До плана не хватает ${amount(gap, unit)}.${
      left === null ? "" : ` Если заполнить пустое и все подойдут${left === 0 ? ", план будет выполнен" : ` – ${formatCount(left)}`}.`
    }`,
  over: (gap: number, left: number | null) =>
    `План превышен на ${amount(gap, EXCESS_PEOPLE)}.${
      left === null ? "" : ` Если обновить устаревшее и все заняты${left === 0 ? ", план будет выполнен" : ` – на ${formatCount(left)}`}.`
    }`,
} as const; // prettier-ignore

function amount(count: number, forms: Forms): string {
  return `${formatCount(count)} ${formOf(count, forms)}`;
}
