/**
 * The columns of the sheets for an empty workbook, as records: everything that
 * the 27 indicators and the list of people at risk need (spec: indicators A.4),
 * in the order in which a person fills them. `field` is what the reader must
 * take the header for.
 */
import type { EventField } from "../registry/event";
import type { GraduateField } from "../registry/graduate";
import { OWN_CELL_HELP } from "./messages-own-sheets";

/** What may be put into a cell. */
export type OwnCell =
  /** Kept as typed: «09.02.07» is no date. */
  | { readonly kind: "text" | "number" | "date" | "people"; readonly help?: string }
  | { readonly kind: "list"; readonly words: readonly string[]; readonly help: string }
  /** The words only help; anything else may be typed. */
  | { readonly kind: "advice"; readonly words: readonly string[]; readonly help: string };

/** One column. */
export interface OwnColumn<F extends string> {
  readonly field: F;
  readonly header: string;
  readonly width: number;
  readonly cell: OwnCell;
}

const TEXT: OwnCell = { kind: "text" };
const DAY: OwnCell = { kind: "date", help: OWN_CELL_HELP.day };
const PEOPLE: OwnCell = { kind: "people", help: OWN_CELL_HELP.people };
const YES_NO: OwnCell = { kind: "list", words: ["да", "нет"], help: OWN_CELL_HELP.yesNo };
const CONTRACT: OwnCell = { kind: "advice", words: ["да", "нет"], help: OWN_CELL_HELP.contract };
const ORDINAL = { field: "ordinal", header: "№", width: 5, cell: { kind: "number" } } as const;

/** Excel's drop-down list holds 255 characters, so the rarest words are left to be typed. */
const STATUS_WORDS = [
  "трудоустроен", "ИП", "самозанятый", "контракт", "служба по призыву", "отслужил", "учёба", "декрет", "не трудоустроен",
  "на учёте в ЦЗН", "неформальная занятость", "уволен", "будет трудоустроен", "будет призван", "будет учиться", "не определился",
  "не планирует работать", "уход за родственником", "отчислен",
]; // prettier-ignore

const FORECAST_WORDS = [
  "трудоустройство", "ИП", "самозанятость", "контракт", "призыв", "обучение", "декрет", "не определился", "не планирует работать",
  "уход за родственником", "отчислен",
]; // prettier-ignore

const PERSON: readonly OwnColumn<GraduateField>[] = [
  ORDINAL,
  { field: "fullName", header: "ФИО", width: 30, cell: TEXT },
  { field: "group", header: "Группа", width: 10, cell: TEXT },
  { field: "specialty", header: "Специальность, профессия", width: 24, cell: TEXT },
  { field: "form", header: "Форма обучения", width: 13, cell: { kind: "list", words: ["очная", "очно-заочная", "заочная"], help: OWN_CELL_HELP.form } },
  { field: "healthLimitation", header: "ОВЗ, инвалидность", width: 14, cell: { kind: "advice", words: ["нет", "ОВЗ", "инвалид", "ребёнок-инвалид"], help: OWN_CELL_HELP.disability } },
  { field: "abilympics", header: "Абилимпикс", width: 13, cell: { kind: "advice", words: ["победитель", "призёр", "участник", "нет"], help: OWN_CELL_HELP.abilympics } },
  { field: "professionalitet", header: "Профессионалитет", width: 16, cell: YES_NO },
  { field: "dualContract", header: "Договор ДО", width: 11, cell: CONTRACT },
  { field: "dualEmployer", header: "Предприятие ДО", width: 18, cell: TEXT },
  { field: "targetContract", header: "Договор ЦО", width: 11, cell: CONTRACT },
  { field: "targetCustomer", header: "Заказчик ЦО", width: 18, cell: TEXT },
  { field: "targetContractStatus", header: "Статус договора ЦО", width: 14, cell: { kind: "advice", words: ["действует", "приостановлен", "исполнен", "расторгнут"], help: OWN_CELL_HELP.targetStatus } },
]; // prettier-ignore

const FORECAST: readonly OwnColumn<GraduateField>[] = [
  { field: "ais", header: "Регистрация в АИС", width: 13, cell: YES_NO },
  { field: "careerTrack", header: "Карьерный трек", width: 15, cell: { kind: "advice", words: ["сформирован", "не сформирован"], help: OWN_CELL_HELP.track } },
  { field: "forecast", header: "Прогноз занятости", width: 18, cell: { kind: "advice", words: FORECAST_WORDS, help: OWN_CELL_HELP.forecast } },
]; // prettier-ignore

const WORK: readonly OwnColumn<GraduateField>[] = [
  { field: "status", header: "Статус занятости", width: 18, cell: { kind: "advice", words: STATUS_WORDS, help: OWN_CELL_HELP.status } },
  { field: "bySpecialty", header: "По специальности", width: 15, cell: YES_NO },
  { field: "employer", header: "Место работы", width: 22, cell: TEXT },
]; // prettier-ignore

const HIRED: readonly OwnColumn<GraduateField>[] = [
  { field: "hireDate", header: "Дата трудоустройства", width: 16, cell: DAY },
  { field: "defenceIndustry", header: "ОПК", width: 7, cell: YES_NO },
  { field: "serviceStart", header: "Начало службы", width: 12, cell: DAY },
  { field: "serviceEnd", header: "Окончание службы", width: 12, cell: DAY },
  { field: "referral", header: "Дата направления", width: 13, cell: DAY },
  { field: "phone", header: "Телефон", width: 15, cell: TEXT },
];

/** A sheet of one class: those who have left; of this year's class there is a forecast too. */
export function cohortColumns(hasForecast: boolean): readonly OwnColumn<GraduateField>[] {
  if (hasForecast) return [...PERSON, ...FORECAST, ...WORK, ...HIRED];
  const more: readonly OwnColumn<GraduateField>[] = [
    { field: "curator", header: "Куратор", width: 18, cell: TEXT },
    { field: "note", header: "Примечание", width: 24, cell: TEXT },
  ];
  const position: OwnColumn<GraduateField> = { field: "position", header: "Должность", width: 16, cell: TEXT };
  return [...PERSON, ...WORK, position, ...HIRED, ...more];
}

const EVENT_STATUS: OwnColumn<EventField> = {
  field: "status",
  header: "Статус",
  width: 14,
  cell: {
    kind: "advice",
    words: ["проведено", "запланировано", "перенесено", "отменено"],
    help: OWN_CELL_HELP.eventStatus,
  },
};

/** «Мероприятия». */
export const EVENT_COLUMNS: readonly OwnColumn<EventField>[] = [
  ORDINAL,
  { field: "date", header: "Дата", width: 12, cell: DAY },
  { field: "title", header: "Мероприятие", width: 38, cell: TEXT },
  { field: "kind", header: "Вид", width: 16, cell: { kind: "advice", words: ["встреча", "экскурсия", "мастер-класс", "семинар", "тренинг", "консультация", "день открытых дверей", "конкурс"], help: OWN_CELL_HELP.kind } },
  { field: "topic", header: "Тема", width: 26, cell: { kind: "advice", words: ["трудоустройство", "меры поддержки молодых специалистов", "предпринимательство и самозанятость"], help: OWN_CELL_HELP.topic } },
  { field: "organiser", header: "Организатор", width: 16, cell: { kind: "advice", words: ["ЦСТВ", "БЦСТВ", "ЦЗН", "Минтруд"], help: OWN_CELL_HELP.organiser } },
  { field: "partners", header: "Партнёры", width: 30, cell: TEXT },
  { field: "participants", header: "Участников", width: 12, cell: PEOPLE },
  EVENT_STATUS,
  { field: "planItem", header: "Пункт плана", width: 9, cell: { kind: "advice", words: ["3.1", "3.3", "4.1", "4.2", "4.3"], help: OWN_CELL_HELP.planItem } },
  { field: "link", header: "Ссылка на новость", width: 24, cell: TEXT },
  { field: "note", header: "Примечание", width: 24, cell: TEXT },
]; // prettier-ignore

/** «Ярмарки». */
export const FAIR_COLUMNS: readonly OwnColumn<EventField>[] = [
  ORDINAL,
  { field: "date", header: "Дата", width: 12, cell: DAY },
  { field: "title", header: "Ярмарка", width: 38, cell: TEXT },
  { field: "organiser", header: "Организатор", width: 15, cell: { kind: "advice", words: ["БЦСТВ", "Минтруд", "ЦЗН", "ЦСТВ"], help: OWN_CELL_HELP.fairOrganiser } },
  { field: "format", header: "Формат", width: 10, cell: { kind: "list", words: ["очно", "онлайн"], help: OWN_CELL_HELP.format } },
  { field: "quota", header: "Квота", width: 9, cell: PEOPLE },
  { field: "participants", header: "Участников", width: 12, cell: PEOPLE },
  { field: "moderated", header: "С резюме, прошедшими модерацию", width: 16, cell: PEOPLE },
  { field: "contracts", header: "Заключили договор", width: 12, cell: PEOPLE },
  { field: "referrals", header: "Выдано направлений", width: 12, cell: PEOPLE },
  { field: "decided", header: "Определились с местом трудоустройства", width: 17, cell: PEOPLE },
  EVENT_STATUS,
  { field: "note", header: "Примечание", width: 24, cell: TEXT },
]; // prettier-ignore
