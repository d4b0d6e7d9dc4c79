/**
 * The words that stand for codes in the tables of «Настройки КПЭ»: fields of
 * people and events, channels, forms, categories. Each word stands for one code.
 */
import type { Channel } from "./channel";
import type { ControlCategory } from "./control-figure";
import type { EventField } from "./event";
import type { GraduateField, StudyForm } from "./graduate";
import type { EmploymentScope, TaughtSpelling } from "./settings";

/** Fields of a sheet of graduates. */
export const GRADUATE_FIELD_WORDS: Readonly<Record<GraduateField, string>> = {
  ordinal: "номер по порядку",
  fullName: "ФИО",
  surname: "фамилия",
  givenName: "имя",
  patronymic: "отчество",
  graduationYear: "год выпуска",
  group: "группа",
  specialty: "специальность",
  form: "форма обучения",
  status: "статус",
  forecast: "прогноз занятости",
  careerTrack: "карьерный трек",
  bySpecialty: "по специальности",
  plansBySpecialty: "планирует по специальности",
  employer: "место работы",
  position: "должность",
  hireDate: "дата трудоустройства",
  healthLimitation: "ОВЗ",
  disabilityStatus: "инвалидность",
  abilympics: "Абилимпикс",
  professionalitet: "Профессионалитет",
  dualContract: "договор ДО",
  dualEmployer: "предприятие ДО",
  dualEmployed: "трудоустроен по договору ДО",
  targetContract: "договор ЦО",
  targetCustomer: "заказчик ЦО",
  targetContractStatus: "статус договора ЦО",
  targetEmployed: "трудоустроен по договору ЦО",
  defenceIndustry: "ОПК",
  cznRegistration: "учёт в ЦЗН",
  ais: "АИС",
  entrepreneurMark: "признак ИП",
  selfEmployedMark: "признак самозанятого",
  notEmployedReason: "причина незанятости",
  serviceNote: "служба",
  serviceStart: "начало службы",
  serviceEnd: "окончание службы",
  referral: "направление выдано",
  referralPlace: "куда направлен",
  dismissalDate: "дата увольнения",
  birthDate: "дата рождения",
  snils: "СНИЛС",
  phone: "телефон",
  curator: "куратор",
  sex: "пол",
  address: "адрес",
  note: "примечание",
  updatedOn: "дата обновления",
  consent: "согласие",
};

/** Fields of a sheet of events or fairs; «статус», «примечание» and «номер» are the same word for people. */
export const EVENT_FIELD_WORDS: Readonly<Record<EventField, string>> = {
  ordinal: "номер по порядку",
  date: "дата мероприятия",
  title: "название мероприятия",
  kind: "вид мероприятия",
  topic: "тема",
  organiser: "организатор",
  partners: "партнёры",
  participants: "участников",
  status: "статус",
  planItem: "пункт плана",
  link: "ссылка",
  format: "формат",
  quota: "квота",
  moderated: "с резюме, прошедшими модерацию",
  contracts: "заключили договор",
  referrals: "выдано направлений",
  decided: "определились с местом работы",
  note: "примечание",
};

/** A column that the officer wants left out. */
export const NO_FIELD_WORD = "не читать";

/**
 * What a taught spelling may mean. Short, because a drop-down list of Excel
 * holds 255 characters.
 */
export const TAUGHT_WORDS: Readonly<Record<TaughtSpelling["code"], string>> = {
  employed: "работает",
  ip: "ИП",
  selfemployed: "НПД",
  contract: "контракт",
  conscript: "призыв",
  study: "учёба",
  parental: "декрет",
  informal: "неофиц.",
  unemployed_czn: "ЦЗН",
  not_employed: "не работает",
  dismissed: "уволен",
  no_motivation: "не хочет",
  undecided: "думает",
  other_risk: "риск",
  care: "уход",
  health: "здоровье",
  prison: "наказание",
  abroad: "за рубежом",
  foreign_nosnils: "без СНИЛС",
  future_employed: "план: работа",
  future_ip: "план: ИП",
  future_selfemployed: "план: НПД",
  future_conscript: "план: призыв",
  future_contract: "план: контракт",
  future_study: "план: учёба",
  future_parental: "план: декрет",
  not_graduate: "отчислен",
  yes: "да",
  no: "нет",
  unknown: "неизвестно",
} satisfies Record<Channel | "yes" | "no" | "unknown", string>;

/** Состав занятых of K1. */
export const SCOPE_WORDS: Readonly<Record<EmploymentScope, string>> = {
  narrow: "узкий",
  middle: "средний",
  broad: "широкий",
};

/** Forms of study in the head of the control figures. */
export const FORM_WORDS: Readonly<Record<StudyForm, string>> = {
  "full-time": "очная",
  "part-time": "очно-заочная",
  extramural: "заочная",
};

/** Categories of СПО-1. */
export const CONTROL_CATEGORY_WORDS: Readonly<Record<ControlCategory, string>> = {
  all: "все",
  disability: "лица с ОВЗ",
  disabled: "инвалиды и дети-инвалиды",
  target: "целевики",
  professionalitet: "Профессионалитет",
};
