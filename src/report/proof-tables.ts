/**
 * What the tables `ЦСТВ_Реестр` and `ЦСТВ_События` say and how: columns for the
 * fields that indicators look at, words for their values. Names of columns hold
 * letters, digits and spaces only (rulings 42).
 */
import { CHANNEL_NAMES, FORM_NAMES } from "../engine/messages-explain";
import type { EventField, PersonField } from "../plan/fields";
import type { FieldValue } from "../plan/predicate";
import type { Channel } from "../registry/channel";
import type { StudyForm } from "../registry/graduate";
import { UNKNOWN_WORD, type FormulaTable } from "./formula";

/** Names of the tables: workbook-wide, so the officer's own «Реестр» is not in the way. */
export const TABLE_NAMES = { people: "ЦСТВ_Реестр", events: "ЦСТВ_События" } as const;

/** Columns of «Реестр» that are no fields of predicates. */
export const PEOPLE_COLUMNS = {
  source: "Источник",
  name: "ФИО",
  group: "Группа",
  specialty: "Специальность",
  cohort: "Год выпуска",
  contingent: "В контингенте",
} as const;

/** The fields of a person as columns. */
export const PERSON_FIELD_COLUMNS: Readonly<Record<PersonField, string>> = {
  form: "Форма обучения",
  channel: "Канал занятости",
  actualChannel: "Фактический канал",
  bySpecialty: "По специальности",
  entrepreneur: "ИП",
  selfEmployed: "Самозанятый",
  disability: "ОВЗ",
  abilympics: "Абилимпикс",
  professionalitet: "Профессионалитет",
  dualContract: "Договор ДО",
  atDualEmployer: "На предприятии ДО",
  targetContract: "Договор ЦО",
  atTargetCustomer: "У заказчика ЦО",
  atRisk: "Под риском",
  unemployedAtCzn: "Безработный в ЦЗН",
  ais: "В АИС",
  trackFormed: "Трек сформирован",
  forecastFormed: "Прогноз заполнен",
  defenceIndustry: "На ОПК",
  hiredInYear: "Трудоустроен в учебном году",
  routed: "По направлению",
};

/** Columns of «События» that are no fields of predicates. */
export const EVENT_COLUMNS = { source: "Источник", title: "Название", date: "Дата" } as const;

/** The fields of an event or fair as columns. */
export const EVENT_FIELD_COLUMNS: Readonly<Record<EventField, string>> = {
  isFair: "Ярмарка",
  heldInYear: "Проведено в учебном году",
  hasPlanItem: "Пункт плана указан",
  planItem31: "Пункт 3 1",
  planItem33: "Пункт 3 3",
  planItem41: "Пункт 4 1",
  planItem42: "Пункт 4 2",
  planItem43: "Пункт 4 3",
  byCentre: "Организатор ЦСТВ",
  byBcstv: "Организатор БЦСТВ",
  byMintrud: "Организатор Минтруд",
  byCzn: "Организатор ЦЗН",
  withEmployer: "С работодателем",
  withCzn: "С ЦЗН",
  withPublicOrganisation: "С общественной организацией",
  aboutSupport: "О мерах поддержки",
  aboutEntrepreneurship: "О предпринимательстве",
  online: "Онлайн",
};

/** Numbers of fairs that ratios and sums are made of. */
export const FIGURE_COLUMNS = {
  quota: "Квота",
  participants: "Участников",
  moderated: "Прошли модерацию",
  contracts: "Заключили договор",
  decided: "Определились",
} as const;

/** The column that says whether an event counts for an indicator: «В 3 1». */
export function countedColumn(number: string): string {
  return `В ${number.replaceAll(".", " ")}`;
}

/** The column that says of the indicators with «нет» why. */
export const WHY_NOT_COLUMN = "Почему нет";

/** «да», «нет», or that it is not known. */
export function yesNo(value: boolean | null): string {
  return value === null ? UNKNOWN_WORD : value ? "да" : "нет";
}

/** The word of a person's field. */
export function personWord(field: PersonField, value: FieldValue | null): string {
  if (value === null || typeof value === "boolean") return yesNo(value);
  if (field === "form") return FORM_NAMES[value as StudyForm];
  return CHANNEL_NAMES[value as Channel];
}

/** The table of people as formulas see it. */
export const PEOPLE_TABLE: FormulaTable<PersonField> = {
  name: TABLE_NAMES.people,
  columns: PERSON_FIELD_COLUMNS,
  word: personWord,
};

/** The table of events as formulas see it. */
export const EVENTS_TABLE: FormulaTable<EventField> = {
  name: TABLE_NAMES.events,
  columns: EVENT_FIELD_COLUMNS,
  word: (_field, value) => yesNo(value === true),
};
