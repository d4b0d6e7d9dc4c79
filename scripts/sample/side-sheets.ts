/** The sheets beside the classes: events, fairs, an old hidden summary, a side list, jotted notes. */
import { serialOf } from "../../src/registry/date";
import { day, head, title, type DrawnCell, type DrawnSheet } from "./sheet";
import type { TruePerson } from "./truth";

/** «Мероприятия»: 14 rows, of which 11 count for 3.1, 2 for 4.1 and 3 for 4.2. */
export function events(): DrawnSheet {
  const own = "ЦСТВ";
  const list: DrawnCell[][] = [
    [day(serialOf(2024, 9, 18)), "Экскурсия на предприятие", "экскурсия", null, own, "ООО «Выдуманная нива»", 24, "проведено"],
    ["10.10.2024", "День карьеры", "встреча", null, own, "АО «Сказочный завод», ООО «Примерная кухня»", "86 чел.", "проведено"],
    [day(serialOf(2024, 10, 24)), "Встреча с кадровой службой", "встреча", "вакансии", "техникум", "ПАО «Образцовая энергия»", 31, "да"],
    [day(serialOf(2024, 11, 14)), "Тренинг «Собеседование»", "тренинг", "резюме и собеседование", own, "ООО «Примерная кухня»", 27, "проведено"],
    [day(serialOf(2024, 11, 28)), "Круглый стол о мерах поддержки молодых специалистов", "круглый стол", "меры поддержки", own, "ЦЗН", 40, "проведено"],
    ["декабрь 2024", "Семинар «Самозанятость: с чего начать»", "семинар", "самозанятость", own, "ЦЗН, центр «Мой бизнес»", 35, "проведено"],
    [day(serialOf(2025, 1, 23)), "Групповое собеседование", "собеседование", null, own, "СПК «Небывалый»", 18, "проведено"],
    [day(serialOf(2025, 2, 13)), "Экскурсия на элеватор", "экскурсия", null, own, "ООО «Выдуманная нива»", 22, null],
    [day(serialOf(2025, 2, 27)), "Мастер-класс работодателя", "мастер-класс", null, own, "АО «Сказочный завод»", 19, "+"],
    [day(serialOf(2025, 3, 20)), "Основы предпринимательства", "лекция", "предпринимательство", own, "Опора России (вымышл. отделение), ООО «Примерная кухня»", 28, "проведено"],
    [day(serialOf(2025, 4, 10)), "Господдержка молодых специалистов на селе", "встреча", "господдержка", own, "Центр занятости, СПК «Небывалый»", 33, "проведено"],
    [day(serialOf(2025, 4, 24)), "Свое дело: встреча с предпринимателем", "встреча", "свое дело", own, "ООО «Примерная кухня», ЦЗН", 25, "проведено"],
    [day(serialOf(2025, 5, 15)), "День открытых дверей завода", "экскурсия", null, own, "АО «Сказочный завод»", 30, "не проведено"],
    [day(serialOf(2025, 5, 22)), "Встреча с работодателями района", "встреча", null, own, "АО «Сказочный завод», СПК «Небывалый»", 44, "проведено"],
    [day(serialOf(2025, 6, 19)), "Итоговая встреча", "встреча", null, own, "ООО «Выдуманная нива»", null, "план"],
  ]; // prettier-ignore
  const headers = ["№", "Дата проведения", "Наименование мероприятия", "Вид", "Тема", "Организатор", "Партнёры", "Участников", "Отметка о выполнении"]; // prettier-ignore
  return {
    name: "Мероприятия",
    rows: [title("Мероприятия ЦСТВ, 2024-2025 учебный год"), headers.map(head), ...list.map((line, index) => [index + 1, ...line])],
    merges: [],
    widths: [5, 15, 44, 16, 26, 16, 44, 12, 18],
  }; // prettier-ignore
}

/** «Ярмарки»: of the two БЦСТВ fairs one is online; one fair of the ministry of labour. */
export function fairs(): DrawnSheet {
  const headers = ["Дата", "Ярмарка", "Организатор", "Формат", "Квота", "Участников", "Резюме прошли модерацию", "Заключили договор", "Выдано направлений", "Определились с местом трудоустройства"]; // prettier-ignore
  return {
    name: "Ярмарки",
    rows: [
      headers.map(head),
      [day(serialOf(2024, 11, 20)), "Специализированная ярмарка вакансий АПК", "БЦСТВ", "очно", 30, 30, 28, 27, 12, null],
      [day(serialOf(2025, 3, 12)), "Онлайн-ярмарка вакансий", "БЦСТВ", "онлайн", null, "18 (из 20)", 17, 15, 9, null],
      [day(serialOf(2025, 4, 17)), "Всероссийская ярмарка трудоустройства", "Министерство труда области", "очно", null, 52, null, null, 14, 2],
    ],
    merges: [],
    widths: [12, 40, 28, 10, 8, 14, 14, 14, 14, 18],
  }; // prettier-ignore
}

/** A copy of some of the class of 2024 made for printing: the same people once more. */
export function forPrinting(people: readonly TruePerson[]): DrawnSheet {
  const copied = people.filter((person, index) => person.cohort === 2024 && person.channel === "employed" && index % 6 === 0); // prettier-ignore
  return {
    name: "для печати 2024",
    rows: [
      ["ФИО", "Группа", "Занятость"].map(head),
      ...copied.map((person) => [
        `${person.surname} ${person.givenName} ${person.patronymic}`,
        person.group,
        "трудоустр.",
      ]),
    ],
    merges: [],
    widths: [34, 10, 16],
  };
}

/** An old summary that was hidden and forgotten, a list of names, and jotted notes. */
export function leftovers(people: readonly TruePerson[]): DrawnSheet[] {
  const some = people.filter((person) => person.targetCustomer !== null);
  return [
    {
      name: "Свод (старый)",
      hidden: true,
      rows: [["ФИО", "Год выпуска", "Занятость"].map(head), ...people.slice(0, 20).map((person) => [`${person.surname} ${person.givenName} ${person.patronymic}`, person.cohort, "ТУ"])], // prettier-ignore
      merges: [],
      widths: [34, 12, 12],
    },
    {
      name: "Целевики",
      rows: [["№", "ФИО", "Заказчик"].map(head), ...some.map((person, index) => [index + 1, `${person.surname} ${person.givenName} ${person.patronymic}`, person.targetCustomer])], // prettier-ignore
      merges: [],
      widths: [5, 34, 28],
    },
    { name: "Лист1", rows: [["Позвонить в БЦСТВ насчёт квоты"], [], ["пароль от принтера – у секретаря"]], merges: [], widths: [40] }, // prettier-ignore
  ];
}
