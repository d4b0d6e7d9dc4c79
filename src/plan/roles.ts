/**
 * Roles that the plan of work makes responsible. «Настройки КПЭ» gives a name
 * to each (rulings 52); the role's own words are its key there.
 */
export const ROLES = {
  centre: "Ответственный ЦСТВ",
  head: "Руководитель ПОО",
  deputy: "Заместитель руководителя ПОО",
  practiceDeputy: "Заместитель по ПП",
  site: "Ответственный за информационное наполнение сайта ПОО, соцсетей",
  media: "Представитель медиацентра",
  curator: "Куратор группы",
  teacher: "Преподаватель УД",
  statistics: "Ответственный за статистическую отчетность СПО-1",
  contingent: "Ответственный за фиксацию движения контингента",
  contracts: "Ответственный по ДО и ЦО",
  targetTraining: "Ответственный за целевое обучение",
  disability: "Ответственный за содействие трудоустройству выпускников из числа инвалидов, детей-инвалидов, лиц с ОВЗ",
  psychologist: "Педагог-психолог",
  furtherEducation: "Ответственный за ДПО",
  group: "Члены рабочей группы",
} as const;

/** A code of {@link ROLES}. */
export type Role = keyof typeof ROLES;
