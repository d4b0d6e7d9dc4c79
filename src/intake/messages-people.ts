/** What is said to the officer about people: rows, merging, contradictions. */
import type { Severity } from "../registry/issue";
import { formatRu, type Serial } from "../registry/date";
import type { Finding } from "./cells/types";

function finding(code: string, severity: Severity, text: string): Finding {
  return { code, severity, text };
}

/**
 * Findings by name; codes are stable. `quoted` is a cell's text as `quoteForIssue`
 * gives it; a place is «лист, ячейка».
 */
export const PEOPLE_FINDINGS = {
  rowWithoutName: (quoted: string) =>
    finding("row-without-name", "error", `В строке нет ФИО, а сведения есть (${quoted}): строка не учтена. Впишите ФИО или уберите строку.`), // prettier-ignore
  rowNotUnderstood: (quoted: string) =>
    finding("row-not-understood", "info", `Строка ${quoted} не похожа ни на человека, ни на заголовок группы, ни на итог: не учтена.`), // prettier-ignore
  nameNotUnderstood: (quoted: string) =>
    finding("name-not-understood", "error", `${quoted} не читается как ФИО: строка не учтена. Исправьте ФИО.`),
  columnConflict: (quotedHeader: string, kept: string) =>
    finding("status-words-differ", "warning", `Слова о занятости расходятся со столбцом ${quotedHeader}: принято значение столбца (${kept}).`), // prettier-ignore
  markTextDiffers: (header: string, quoted: string) =>
    finding("mark-text-differs", "warning", `Под заголовком «${header}» стоит ${quoted}: учтено как отметка в этом столбце. Проверьте строку.`), // prettier-ignore
  channelFromReason: (header: string, quoted: string) =>
    finding("channel-from-reason", "info", `Канал занятости взят из столбца «${header}»: ${quoted}. Если это не так, уточните статус.`), // prettier-ignore
  otherMark: (header: string) =>
    finding("other-mark", "warning", `Отметка в столбце «${header}» не называет канал занятости: выпускник учтён как «нет сведений».`), // prettier-ignore
  valuesDiffer: (severity: Severity, title: string, first: string, second: string) =>
    finding(
      "values-differ",
      severity,
      `О человеке сказано разное – ${title}: ${first} и ${second}. Сведение учтено как неизвестное, пока листы не совпадут.`,
    ),
  snilsOfTwo: (other: string) =>
    finding(
      "snils-of-two-people",
      "error",
      `Тот же СНИЛС стоит у человека с другим именем (${other}): записи не объединены. Исправьте СНИЛС.`,
    ),
  sameNameSameSheet: (other: string) =>
    finding(
      "same-name",
      "warning",
      `Такое же ФИО стоит в строке ${other}: учтены как два человека. Если это один человек, уберите повтор; если тёзки, впишите даты рождения.`,
    ),
  sameNameElsewhere: (other: string) =>
    finding(
      "same-name",
      "warning",
      `Такое же ФИО есть ещё раз (${other}), но нет ни СНИЛС, ни даты рождения, ни группы, по которым видно, один ли это человек: учтены как два.`,
    ),
  sameNameDifferentPerson: (other: string) =>
    finding(
      "same-name",
      "warning",
      `Такое же ФИО и та же группа есть ещё раз (${other}), но СНИЛС или даты рождения разные: учтены как два человека.`,
    ),
  initialsOnly: (other: string) =>
    finding(
      "possible-repeat",
      "warning",
      `ФИО с инициалами похоже на человека из другой записи (${other}): учтены как два. Впишите имя и отчество полностью.`,
    ),
  repeated: (other: string) =>
    finding("repeated-row", "warning", `Этот человек уже есть на листе (строка ${other}): учтён один раз. Уберите лишнюю строку.`), // prettier-ignore
  surnameChanged: (other: string) =>
    finding("surname-changed", "info", `По СНИЛС это тот же человек, что в записи ${other}, хотя фамилии разные: учтён один раз.`), // prettier-ignore
  employerBesideOther: (channel: string) =>
    finding(
      "employer-contradicts-status",
      "warning",
      `Место работы заполнено, а по статусу – ${channel}: учтён статус. Если человек работает, исправьте статус.`,
    ),
  bySpecialtyWithoutWork: (channel: string) =>
    finding(
      "by-specialty-contradicts-status",
      "warning",
      `«По специальности – да», а по статусу – ${channel}: в показатели по специальности не вошёл. Проверьте статус.`,
    ),
  employedWithoutEmployer: () =>
    finding("employer-missing", "warning", "По статусу – трудоустроен, а место работы не указано. Впишите место работы."), // prettier-ignore
  employerWithoutStatus: () =>
    finding("status-missing", "warning", "Место работы заполнено, а занятость не указана: учтено как «нет сведений». Впишите, трудоустроен ли человек."), // prettier-ignore
  serviceWithoutStatus: () =>
    finding("status-missing", "warning", "Указана служба, а занятость не указана: учтено как «нет сведений». Впишите канал занятости."), // prettier-ignore
  conscriptExtramural: () =>
    finding("conscript-extramural", "warning", "Учился заочно, а по статусу – призван: проверьте форму обучения и статус."), // prettier-ignore
  hiredTooYoung: () =>
    finding("hire-date-impossible", "warning", "На дату трудоустройства человеку не было 14 лет: проверьте дату трудоустройства и дату рождения."), // prettier-ignore
  hiredAfterReport: (hired: Serial, asOf: Serial) =>
    finding(
      "hire-date-after-report",
      "warning",
      `Дата трудоустройства ${formatRu(hired)} позже отчётной даты ${formatRu(asOf)}: человек учтён как указано в статусе.`,
    ),
  bornTooLate: () =>
    finding("birth-date-impossible", "warning", "Дата рождения не сходится с годом выпуска: проверьте обе даты."),
  serviceReversed: () =>
    finding("service-dates-reversed", "warning", "Окончание службы раньше её начала: проверьте даты."),
  notGraduateInForecast: () =>
    finding("not-graduate-in-forecast", "warning", "В прогнозе сказано, что это не выпускник, а прогноз после выпуска не читается: человек учтён в контингенте. Если он выбыл, впишите это и в столбец занятости."), // prettier-ignore
  notGraduate: () =>
    finding("not-graduate", "info", "Не выпускник (отчислен, переведён, академический отпуск, не допущен): в контингент не вошёл."), // prettier-ignore
  cznContradicts: () =>
    finding("czn-contradicts-status", "warning", "Отмечен учёт в ЦЗН, а по статусу занят: в безработные не вошёл. Проверьте строку."), // prettier-ignore
  formUnknown: () =>
    finding("form-unknown", "warning", "Форма обучения не указана: в показатели по формам обучения человек не вошёл."),
};

/** Fields in the message about values that differ. */
export const FIELD_TITLES = {
  specialty: "специальность",
  group: "группа",
  form: "форма обучения",
  status: "занятость",
  forecast: "прогноз",
  careerTrack: "карьерный трек",
  bySpecialty: "по специальности",
  plansBySpecialty: "планирует по специальности",
  employer: "место работы",
  position: "должность",
  hireDate: "дата трудоустройства",
  healthLimitation: "ОВЗ, инвалидность",
  abilympics: "«Абилимпикс»",
  professionalitet: "«Профессионалитет»",
  dualContract: "договор ДО",
  dualEmployer: "предприятие договора ДО",
  dualEmployed: "трудоустроен по договору ДО",
  targetContract: "договор ЦО",
  targetCustomer: "заказчик",
  targetContractStatus: "статус договора ЦО",
  targetEmployed: "трудоустроен по договору ЦО",
  defenceIndustry: "ОПК",
  cznRegistration: "учёт в ЦЗН",
  ais: "АИС",
  entrepreneurMark: "признак ИП",
  selfEmployedMark: "признак самозанятого",
  serviceStart: "начало службы",
  serviceEnd: "окончание службы",
  dismissalDate: "дата увольнения",
  referral: "направление",
  birthDate: "дата рождения",
  snils: "СНИЛС",
  phone: "телефон",
  curator: "куратор",
  sex: "пол",
} as const;

/** A field that may differ between two records of a person. */
export type MergedField = keyof typeof FIELD_TITLES;
