/** Words of «как посчитано»: how the fields, values and switches of the records are said in Russian. */
import type { EventField, PersonField } from "../plan/fields";
import type { Channel } from "../registry/channel";
import type { StudyForm } from "../registry/graduate";
import type { Switches } from "../registry/settings";

/** Channels as the officer knows them. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  employed: "трудоустроен",
  ip: "индивидуальный предприниматель",
  selfemployed: "самозанятый",
  contract: "служба по контракту или в силовых ведомствах",
  conscript: "служба по призыву",
  study: "продолжил обучение",
  parental: "отпуск по уходу за ребёнком",
  informal: "неформальная занятость",
  unemployed_czn: "безработный на учёте в ЦЗН",
  not_employed: "не трудоустроен",
  dismissed: "уволен",
  no_motivation: "не планирует трудоустраиваться",
  undecided: "не определился",
  other_risk: "иные причины риска",
  care: "уход за родственником",
  health: "объективная причина",
  prison: "объективная причина",
  abroad: "выезд за пределы РФ",
  foreign_nosnils: "иностранный гражданин без СНИЛС",
  future_employed: "будет трудоустроен",
  future_ip: "откроет ИП",
  future_selfemployed: "станет самозанятым",
  future_conscript: "будет призван",
  future_contract: "будет служить по контракту",
  future_study: "будет продолжать обучение",
  future_parental: "будет в отпуске по уходу за ребёнком",
  not_graduate: "не выпускник",
};

/** Forms of study. */
export const FORM_NAMES: Readonly<Record<StudyForm, string>> = {
  "full-time": "очная",
  "part-time": "очно-заочная",
  extramural: "заочная",
};

/** How a yes/no field is said: when it holds, and when it does not. */
export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

/** Fields of a person that are not told by a list of values. */
export const PERSON_WORDS: Readonly<Record<Exclude<PersonField, "channel" | "actualChannel" | "form">, YesNoWords>> = {
  bySpecialty: { yes: "работа по специальности", no: "работа не по специальности" },
  entrepreneur: { yes: "канал или отметка «ИП»", no: "не ИП" },
  selfEmployed: { yes: "канал или отметка «самозанятый»", no: "не самозанятый" },
  disability: { yes: "лица с ОВЗ, инвалиды, дети-инвалиды", no: "не из числа лиц с ОВЗ" },
  abilympics: { yes: "победители и призёры «Абилимпикса»", no: "не призёры «Абилимпикса»" },
  professionalitet: { yes: "участники «Профессионалитета»", no: "не участники «Профессионалитета»" },
  dualContract: { yes: "заключён договор дуального обучения", no: "договора дуального обучения нет" },
  atDualEmployer: { yes: "место работы – предприятие этого договора", no: "место работы – другое предприятие" },
  targetContract: {
    yes: "обучался по договору целевого обучения (в том числе расторгнутому)",
    no: "договора целевого обучения нет",
  },
  atTargetCustomer: { yes: "место работы – заказчик по этому договору", no: "место работы – не у заказчика" },
  atRisk: { yes: "находится под риском нетрудоустройства", no: "не под риском" },
  unemployedAtCzn: { yes: "на учёте в ЦЗН в качестве безработного", no: "не на учёте в ЦЗН" },
  ais: { yes: "зарегистрирован в АИС", no: "не зарегистрирован в АИС" },
  trackFormed: { yes: "карьерный трек сформирован", no: "карьерный трек не сформирован" },
  forecastFormed: { yes: "прогнозный канал заполнен (кроме «не определился»)", no: "прогнозный канал не заполнен" },
  defenceIndustry: { yes: "работает на предприятии ОПК", no: "не на предприятии ОПК" },
  hiredInYear: {
    yes: "дата трудоустройства – в учебном году и не позже отчётной даты (без даты – учтён)",
    no: "трудоустроен вне учебного года",
  },
  routed: {
    yes: "выдано направление и трудоустроен не раньше него (без дат – учтён)",
    no: "направление не выдано или выдано позже",
  },
};

/** Fields of an event. */
export const EVENT_WORDS: Readonly<Record<EventField, YesNoWords>> = {
  isFair: { yes: "это ярмарка", no: "это не ярмарка" },
  heldInYear: { yes: "проведено в учебном году не позже отчётной даты", no: "не проведено в учебном году" },
  hasPlanItem: { yes: "пункт плана указан", no: "пункт плана не указан" },
  planItem31: { yes: "указан п. 3.1 плана", no: "п. 3.1 плана не указан" },
  planItem33: { yes: "указан п. 3.3 плана", no: "п. 3.3 плана не указан" },
  planItem41: { yes: "указан п. 4.1 плана", no: "п. 4.1 плана не указан" },
  planItem42: { yes: "указан п. 4.2 плана", no: "п. 4.2 плана не указан" },
  planItem43: { yes: "указан п. 4.3 плана", no: "п. 4.3 плана не указан" },
  byCentre: { yes: "организатор – ЦСТВ", no: "ЦСТВ не организатор" },
  byBcstv: { yes: "организатор – БЦСТВ", no: "БЦСТВ не организатор" },
  byMintrud: { yes: "организатор – министерство труда", no: "министерство труда не организатор" },
  byCzn: { yes: "организатор – ЦЗН", no: "ЦЗН не организатор" },
  withEmployer: { yes: "с участием работодателя (или своя ярмарка)", no: "без работодателя" },
  withCzn: { yes: "совместно с ЦЗН", no: "без ЦЗН" },
  withPublicOrganisation: { yes: "совместно с общественной организацией", no: "без общественной организации" },
  aboutSupport: { yes: "тема – меры поддержки", no: "тема – не меры поддержки" },
  aboutEntrepreneurship: {
    yes: "тема – предпринимательство, самозанятость",
    no: "тема – не предпринимательство",
  },
  online: { yes: "онлайн", no: "не онлайн" },
};

/** Figures of fairs, genitive plural. */
export const FIGURE_WORDS = {
  participants: "участников",
  moderated: "участников с резюме, прошедшими модерацию",
  contracts: "заключивших договор",
  quota: "мест по квоте",
  decided: "определившихся с местом трудоустройства",
} as const;

/** Switches that change an indicator: what each value means. */
export const SWITCH_WORDS: Readonly<Partial<Record<keyof Switches, Readonly<Record<string, string>>>>> = {
  employmentScope: {
    narrow: "состав занятых – узкий; уточните его у БЦСТВ",
    middle: "состав занятых – средний; уточните его у БЦСТВ",
    broad: "состав занятых – широкий; уточните его у БЦСТВ",
  },
  bySpecialtyCountsAllChannels: {
    true: "ИП, самозанятые и контракт по специальности учитываются",
    false: "учитываются только трудоустроенные",
  },
  aisCountsAllForms: { true: "все формы обучения", false: "только очная форма" },
  quotaCappedPerFair: {
    true: "сверх квоты одной ярмарки другой не засчитывается",
    false: "участники сверх квоты одной ярмарки засчитываются в общую сумму",
  },
  defenceTotalOnDate: {
    true: "все работающие на ОПК на отчётную дату",
    false: "трудоустроенные на ОПК за учебный год",
  },
  oneEventOneIndicator: {
    true: "одно мероприятие – один показатель (первый из 3.1, 4.1, 4.2)",
    false: "одно мероприятие может войти в несколько показателей",
  },
  cznFairsCountForG43: {
    true: "ярмарки, проведённые ЦЗН, засчитываются",
    false: "ярмарки, проведённые ЦЗН, не засчитываются",
  },
};

/** Sentences of the explanation. */
export const EXPLAIN = {
  and: "; ",
  or: " или ",
  channel: (names: readonly string[]) => `канал занятости – ${names.join(", ")}`,
  actualChannel: (names: readonly string[]) => `фактический канал занятости – ${names.join(", ")}`,
  form: (names: readonly string[]) => `форма обучения – ${names.join(", ")}`,
  not: (part: string) => `не учитываются те, у кого: ${part}`,
  notEvent: (part: string) => `кроме тех, где ${part}`,
  numerator: (predicate: string) => `Числитель: ${predicate}.`,
  /** `byCategory`: the indicator is broken down by categories; `predicate` is empty for everybody. */
  denominator: (predicate: string, byCategory: boolean) =>
    `Знаменатель: все выпускники года${byCategory ? " (в строке категории – только она)" : ""}${
      predicate === "" ? "" : `, для которых верно: ${predicate}`
    }; без отчисленных, переведённых и находящихся в академическом отпуске.`,
  unknown: "О ком сведений нет, те остаются в знаменателе, в числитель не входят и показаны отдельно.",
  byDate: (cohort: number, until: string, forecast: boolean) =>
    forecast
      ? `Выпуск ${cohort} – по прогнозу (до ${until} включительно), остальные – по факту.`
      : `Все годы – по фактической занятости (выпуск ${cohort} – с ${until}, до этого – по прогнозу).`,
  actual: "По фактической занятости.",
  forecast: "По прогнозу.",
  formDefault: "Если столбца «Форма обучения» в листе нет, форма считается очной.",
  count: (predicate: string) => `Число людей трёх выпусков, для которых верно: ${predicate}.`,
  plus: (what: string) => `К ним прибавлено внесённое в «Настройки КПЭ»: ${what}.`,
  events: (predicate: string) => `Число мероприятий, для которых верно: ${predicate}.`,
  ratio: (top: string, bottom: string, predicate: string) =>
    `Сумма ${top} : сумма ${bottom} по ярмаркам, для которых верно: ${predicate}. Ярмарка, где одно из чисел не заполнено, не учтена.`,
  sum: (what: string, predicate: string) => `Сумма ${what} по ярмаркам, для которых верно: ${predicate}. Пустое – 0.`,
  entered: (top: string, bottom: string, minus: string | null) =>
    `${capital(top)} : ${bottom}${minus === null ? "" : ` за вычетом ${minus}`} × 100; числа внесены в «Настройки КПЭ».`,
  answer: (evidence: string) =>
    `Ответ внесён в «Настройки КПЭ»${evidence === "" ? "." : `; подтверждение: ${evidence}.`}`,
  notKnown: (title: string) => `не известно: ${title}`,
  choice: (words: string) => `Настройка: ${words}.`,
  riskRule: (rule: RiskRuleWords) =>
    `Под риском: безработный на учёте в ЦЗН; не трудоустроен; уволен; не планирует трудоустраиваться; неформальная занятость; иные причины риска${
      rule.endedService
        ? `; служба по призыву завершена (дата окончания или ${rule.conscriptionMonths} мес. с начала), новых сведений нет`
        : ""
    }${
      rule.overdue ? `; «будет трудоустроен» и «не определился» позже ${rule.waitingMonths} мес. после выпуска` : ""
    }; до выпуска – не определился с карьерным треком: очная с ${rule.fullTimeFrom}, заочная и очно-заочная с ${rule.otherFrom}${
      rule.objective ? "; не может работать по объективной причине" : ""
    }.`,
  spread: (year: number, shares: readonly string[]) => `${year}: ${shares.join(", ")}`,
  spreads: (years: readonly string[]) => `При разном составе занятых – ${years.join("; ")}.`,
  scopeShare: (scope: string, share: string) => `${scope} ${share} %`,
} as const;

/** What the rule of indicator 7 is told with. */
export interface RiskRuleWords {
  readonly endedService: boolean;
  readonly conscriptionMonths: number;
  readonly overdue: boolean;
  readonly waitingMonths: number;
  readonly fullTimeFrom: string;
  readonly otherFrom: string;
  readonly objective: boolean;
}

/** Names of the presets of K1. */
export const SCOPE_NAMES = { narrow: "узкий", middle: "средний", broad: "широкий" } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
