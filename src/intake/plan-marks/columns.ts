/** The columns of «План работы»: the report writes them, and the next run finds the officer's marks by them. */

/** Our columns in their order: two hidden ones, then what the officer reads. */
export const PLAN_HEADERS = {
  /** Hidden: {@link CalendarLine.key}; empty in a row that the officer typed. */
  key: "Код пункта",
  /** Hidden: Y0 of the academic year. */
  year: "Начало учебного года",
  number: "№ п/п",
  wording: "Мероприятие",
  term: "Срок реализации",
  responsible: "Ответственный",
  result: "Планируемый результат",
  state: "Состояние",
  indicator: "Показатель: сейчас и план",
  events: "Проведено по пункту",
} as const;

/** A column of {@link PLAN_HEADERS}. */
export type PlanColumn = keyof typeof PLAN_HEADERS;

/** The officer's columns in their order. */
export const MARK_HEADERS = {
  done: "Отметка о выполнении",
  evidence: "Подтверждение",
} as const;

/** How the sections below the plan begin; a row with such a text and nothing of the officer's is a heading. */
export const PLAN_SECTION_TITLES = {
  otherYears: "Отметки других учебных годов",
  unplaced: "Записи, которые не удалось отнести к пункту плана",
} as const;
