/**
 * Why somebody is not counted, in a few words beside their name. No word of
 * health or of a criminal record: whoever cannot work has «объективная причина»
 * and nothing more (rulings 30, 31).
 */
import type { PersonField } from "../plan/fields";
import type { Channel } from "../registry/channel";
import { CHANNEL_NAMES } from "./messages-explain";

const OBJECTIVE = "не может трудоустроиться по объективной причине";

/** What somebody does in place of what is counted. */
export const DOES: Readonly<Record<Channel, string>> = {
  ...CHANNEL_NAMES,
  not_employed: "не работает",
  other_risk: "отмечен как находящийся под риском",
  care: OBJECTIVE,
  health: OBJECTIVE,
  prison: OBJECTIVE,
  abroad: OBJECTIVE,
  foreign_nosnils: OBJECTIVE,
};

/** The same in a forecast, where it differs: «прогноз: продолжение обучения». */
export const WILL_DO: Readonly<Partial<Record<Channel, string>>> = {
  employed: "трудоустройство",
  ip: "открытие ИП",
  selfemployed: "самозанятость",
  study: "продолжение обучения",
  not_employed: "не трудоустроен",
};

/** The two contracts of indicators 3 and 4. */
export const CONTRACT_WORDS = {
  dual: { enterprise: "предприятие договора дуального обучения", mark: "по договору дуального обучения" },
  target: { enterprise: "заказчик целевого обучения", mark: "по договору целевого обучения" },
} as const;

/** Answers that may be empty: the title is masculine, so that «пуст» and «не понят» agree; `absent` where no column could say it. */
export const ANSWERS = {
  bySpecialty: { title: "признак «по специальности»", absent: "не указано, по специальности ли работа" },
  ais: { title: "признак «зарегистрирован в АИС»", absent: "нет отметки о регистрации в АИС" },
  careerTrack: { title: "карьерный трек", absent: "карьерный трек не указан" },
} as const;

/** Reasons, none with a full stop. */
export const REASON = {
  forecast: (what: string) => `прогноз: ${what}`,
  waiting: (what: string) => `ожидание: ${what}`,
  waitingForTrack: "трек не выбран, срок выбора ещё не наступил",
  noStatus: "сведений о занятости нет",
  noForecast: "прогноз не заполнен",
  statusUnclear: (quoted: string | null) => `занятость не ясна${quoted === null ? "" : `: ${quoted}`}`,
  forecastUnclear: (quoted: string | null) => `прогноз не ясен${quoted === null ? "" : `: ${quoted}`}`,
  noStatusColumn: "на листе нет столбца с занятостью",
  noForecastColumn: "на листе нет столбца с прогнозом",
  answerEmpty: (title: string) => `${title} пуст`,
  answerUnclear: (title: string) => `${title} не понят`,
  notBySpecialty: "занят не по специальности",
  willNotBeBySpecialty: "работа не по специальности",
  notUnderContract: (mark: string) => `отмечено: трудоустроен не ${mark}`,
  elsewhere: (employer: string | null) => `работает в другом месте${employer === null ? "" : ` – ${employer}`}`,
  willBeElsewhere: (employer: string | null) => `другое место работы${employer === null ? "" : ` – ${employer}`}`,
  noEmployer: "не указано место работы",
  noEnterprise: (enterprise: string) => `не указано: ${enterprise}`,
  neither: (enterprise: string) => `не указаны место работы и ${enterprise}`,
  similar: (enterprise: string) => `место работы похоже на ${enterprise}, но не совпадает: проверьте названия`,
} as const;

/** Answers that are told by their field alone when they are «нет». */
export const SAYS_NO: Readonly<Partial<Record<PersonField, string>>> = {
  form: "другая форма обучения",
  disability: "не из числа лиц с ОВЗ",
  abilympics: "не призёр «Абилимпикса»",
  professionalitet: "не участник «Профессионалитета»",
  dualContract: "договора дуального обучения нет",
  targetContract: "договора целевого обучения нет",
  ais: "не зарегистрирован в АИС",
  trackFormed: "карьерный трек не сформирован",
  forecastFormed: "прогноз не заполнен",
  defenceIndustry: "не на предприятии ОПК",
  hiredInYear: "трудоустроен вне учебного года",
  routed: "направление не выдано или выдано позже",
};
