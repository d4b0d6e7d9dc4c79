/**
 * The class of 2024: one column per channel under a two-row header with merged
 * parents, marks of every kind, dual and target contracts, and two rows that are not
 * graduates.
 */
import { formatRu } from "../../src/registry/date";
import { day, head, title, type DrawnCell, type DrawnSheet } from "./sheet";
import { disabilityText } from "./class-2023";
import type { TruePerson } from "./truth";

const BEFORE = ["№", "ФИО выпускника", "Группа", "Специальность", "ОВЗ", "Абилимпикс", "Проф-т"];
const CHANNELS = ["ТУ", "ИП", "СЗ", "контракт", "армия", "учёба", "декрет", "ЦЗН", "не труд.", "не планирует"];
const AFTER = ["по спец.", "Работодатель", "Должность", "Дата приема", "Дата призыва", "Договор ДО", "Предприятие ДО", "Целевик", "Заказчик ЦО", "Статус договора ЦО", "ОПК (да/нет)", "Направлен (дата)", "Телефон", "Куратор"]; // prettier-ignore
const MARKED: Partial<Record<NonNullable<TruePerson["channel"]>, string>> = {
  employed: "ТУ",
  ip: "ИП",
  selfemployed: "СЗ",
  contract: "контракт",
  conscript: "армия",
  study: "учёба",
  parental: "декрет",
  unemployed_czn: "ЦЗН",
  not_employed: "не труд.",
  no_motivation: "не планирует",
};

/** The sheet «2024г.». */
export function class2024(people: readonly TruePerson[]): DrawnSheet {
  const span = BEFORE.length + CHANNELS.length;
  const rows: DrawnCell[][] = [
    title("Сведения о занятости выпускников 2024 года"),
    [],
    [...BEFORE.map(head), head("Занятость"), ...CHANNELS.slice(1).map(() => null), head("Сведения о работе"), ...AFTER.slice(1).map(() => null)], // prettier-ignore
    [...BEFORE.map(() => null), ...CHANNELS.map(head), ...AFTER.map(head)],
  ];
  people.forEach((person, index) => rows.push(row(person, index)));
  rows.push([people.length + 2, "Отчислов Тест Тестович", "ИС-201", null, null, null, null, "отчислен 12.02.2024"]);
  rows.push([
    people.length + 3,
    "Переводов Пример Примерович",
    "ПК-211",
    null,
    null,
    null,
    null,
    "переведен в другую ОО",
  ]);
  rows.push([null, "Итого", people.length]);
  return {
    name: "2024г.",
    rows,
    merges: [
      { startRow: 2, startCol: BEFORE.length, endRow: 2, endCol: span - 1 },
      { startRow: 2, startCol: span, endRow: 2, endCol: span + AFTER.length - 1 },
      ...BEFORE.map((_, column) => ({ startRow: 2, startCol: column, endRow: 3, endCol: column })),
    ],
    widths: [5, 34, 10, 30, 10, 12, 8, ...CHANNELS.map(() => 9), 9, 26, 22, 12, 12, 10, 24, 9, 22, 14, 9, 12, 18, 22],
  };
}

function row(person: TruePerson, index: number): DrawnCell[] {
  const name = `${person.surname} ${person.givenName} ${person.patronymic}`;
  const mark = ["1", "+", "✓", "x", "да"][index % 5] ?? "1";
  const marked = person.channel === null ? undefined : MARKED[person.channel];
  return [
    index + 1,
    index % 8 === 0 ? name.replace(" ", "\u00a0") : index % 15 === 0 ? `  ${name}` : name,
    person.group,
    person.specialty.startsWith("09.02.07") && index % 3 === 0 ? { value: 39122, look: { numberFormat: "dd.mm.yyyy" } } : person.specialty, // prettier-ignore
    disabilityText(person, index),
    person.abilympics,
    person.professionalitet ? "да" : "нет",
    ...CHANNELS.map((channel) => (channel === marked ? (mark === "1" && index % 2 === 0 ? 1 : mark) : null)),
    person.bySpecialty === null ? null : person.bySpecialty ? (index % 2 === 0 ? "да" : "+") : index % 2 === 0 ? "нет" : "-", // prettier-ignore
    person.employer === null ? null : index % 10 === 3 ? person.employer.replace(/[«»]/g, '"') : person.employer,
    person.position,
    person.hireDate === null ? null : index % 7 === 2 ? formatRu(person.hireDate) : day(person.hireDate),
    day(person.serviceStart),
    person.dualEmployer === null ? null : "да",
    person.dualEmployer,
    person.targetCustomer === null ? null : "1",
    person.targetCustomer,
    person.targetStatus === null ? null : person.targetStatus === "terminated" ? "расторгнут" : "действует",
    person.defenceIndustry ? "да" : null,
    day(person.referral),
    person.phone,
    `Кураторова ${person.group.slice(0, 2)}.И.`,
  ];
}
