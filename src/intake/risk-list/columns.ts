/**
 * The columns of «Группа риска» (rulings 33). The report writes them, and the
 * next run finds the officer's notes by them, so both stand here.
 */

/** Our columns in their order: three hidden ones, then what the officer reads. */
export const OWN_HEADERS = {
  /** Hidden: the person's id; empty in a row that the officer typed. */
  id: "Код записи",
  /** Hidden: {@link snilsKey}, for a person whose id has changed. */
  key: "Ключ записи",
  /** Hidden: what was filled in for the officer when the person appeared. */
  prefilled: "Заполнено при появлении",
  number: "№ п/п",
  fullName: "ФИО",
  cohort: "Год выпуска",
  group: "Группа",
  specialty: "Профессия, специальность",
  workGroups: "Группа адресной работы",
  inIndicator7: "В показателе 7",
  reason: "Причина",
  measures: "Рекомендуемые меры (пункт плана)",
  priority: "Приоритет",
  source: "Источник",
  phone: "Телефон",
  curator: "Куратор",
} as const;

/** A column of {@link OWN_HEADERS}. */
export type OwnColumn = keyof typeof OWN_HEADERS;

/** The officer's columns in their order. The first two are filled once, when a person appears. */
export const OFFICER_HEADERS = {
  responsible: "Ответственный",
  due: "Срок",
  referral: "Направление выдано",
  result: "Результат",
  note: "Примечание",
} as const;

/** A column of {@link OFFICER_HEADERS}. */
export type OfficerColumn = keyof typeof OFFICER_HEADERS;

/** How the sections below the list begin; a row with such a text is a heading. */
export const SECTION_TITLES = {
  cannot: "Не могут трудоустроиться",
  left: "Выбыли из списка",
} as const;

/** Part of the sheet in which a row stood: the list itself or a section below it. */
export type RiskSection = "list" | keyof typeof SECTION_TITLES;
