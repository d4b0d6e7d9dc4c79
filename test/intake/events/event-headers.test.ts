import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { findEventTables } from "../../../src/intake/events/event-tables";
import { readEvents } from "../../../src/intake/events/read-events";
import { candidatesOf, compileDictionary } from "../../../src/intake/table/match-headers";
import { serialOf } from "../../../src/registry/date";
import { EVENT_HEADERS } from "../../../src/registry/event-headers";

const DICTIONARY = compileDictionary(EVENT_HEADERS);

/** Fields that the best match names; a tie names several. */
function fieldsOf(header: string, parent = ""): string[] {
  return candidatesOf(DICTIONARY, { header, parent }).map(({ field }) => String(field));
}

const HEADERS: Record<string, readonly string[]> = {
  ordinal: ["№", "№ п/п", "п/п", "N"],
  date: ["Дата", "Дата проведения", "Дата мероприятия", "Дата проведения ярмарки", "Когда", "Срок", "Срок проведения", "Дата и время проведения", "Дата (факт)"],
  title: ["Мероприятие", "Наименование", "Наименование мероприятия", "Название", "Название мероприятия", "Ярмарка", "Наименование ярмарки", "МЕРОПРИЯТИЯ", "Мероприятие / ярмарка"],
  kind: ["Вид", "Тип", "Вид мероприятия", "Форма", "Форма проведения", "Тип мероприятия", "Форма проведения мероприятия", "Вид ярмарки"],
  topic: ["Тема", "Тематика", "Направление", "Тема мероприятия", "Направление работы"],
  organiser: ["Организатор", "Кто проводит", "Кем проводится", "Организатор мероприятия", "Организатор ярмарки", "Организаторы"],
  partners: ["Партнёр", "Партнеры", "Работодатель", "Работодатели", "Участие работодателя", "С участием", "Совместно с", "Приглашённые", "Социальные партнёры", "Партнёры мероприятия", "Приглашенные работодатели", "Наименование организации"],
  participants: ["Участников", "Кол-во участников", "Количество участников", "Охват", "Охват чел.", "Охват, чел.", "Приняли участие", "Число участников мероприятия", "Всего участников", "Количество студентов", "Участники ярмарки"],
  status: ["Статус", "Отметка о выполнении", "Выполнение", "Проведено", "Отметка о проведении мероприятия", "Статус мероприятия", "Проведено (да/нет)"],
  planItem: ["Пункт плана", "П. плана", "№ п. плана", "Пункт плана работы", "№ пункта плана", "п.плана"],
  link: ["Ссылка", "Новость", "Отчёт", "Ссылка на новость", "Ссылка на мероприятие"],
  format: ["Формат", "Онлайн/очно", "Формат проведения", "Онлайн (да/нет)", "Формат ярмарки"],
  quota: ["Квота", "Установленная квота", "Квота ярмарки"],
  moderated: ["С резюме", "Резюме прошли модерацию", "Модерация", "Прошли модерацию в АИС", "Участников с резюме, прошедшими модерацию", "Кол-во участников с резюме", "Количество участников с резюме, прошедших модерацию"],
  contracts: ["Заключили договор", "Заключили договоры", "Договоров", "Договорные отношения", "Количество участников, заключивших договор", "Заключили договорные отношения"],
  referrals: ["Направлений", "Выдано направлений", "Кол-во выданных направлений", "Количество направлений"],
  decided: ["Определились", "Определились с местом трудоустройства", "Трудоустроены по итогам", "Количество участников, определившихся с местом трудоустройства", "Трудоустроены по итогам ярмарки"],
  note: ["Примечание", "Комментарий"],
  null: ["ФИО", "Дата рождения", "Дата трудоустройства", "Ответственный", "Ответственный за мероприятие", "Место проведения", "Место проведения мероприятия", "Время", "Результат мероприятия", "Количество мероприятий", "Форма обучения"],
}; // prettier-ignore

test.each(Object.entries(HEADERS).flatMap(([field, headers]) => headers.map((header) => [header, field])))(
  "«%s» → %s",
  (header, field) => {
    expect(fieldsOf(header)).toEqual([field]);
  },
);

test.each([
  ["факт", "Участников", "participants"],
  ["всего", "Участников", "participants"],
])("«%s» under «%s» → %s", (header, parent, field) => {
  expect(fieldsOf(header, parent)).toEqual([field]);
});

test.each([
  ["Участников / квота", "", "15 (из 20)", { participants: 15, quota: 20 }],
  ["Квота участников", "", 20, { participants: null, quota: 20 }],
  ["квота", "Участников", 20, { participants: 5, quota: 20 }],
])("«%s» under «%s» with %p", (header, parent, cell, expected) => {
  const rows: CellScalar[][] = [
    ["Дата", "Ярмарка", "Организатор", parent, null],
    [null, null, null, header, "факт"],
    ["15.10.2024", "Осенняя", "БЦСТВ", cell, 5],
  ];
  const values =
    parent === ""
      ? [
          ["Дата", "Ярмарка", "Организатор", header],
          ["15.10.2024", "Осенняя", "БЦСТВ", cell],
        ]
      : rows;
  const grid: SheetGrid = {
    name: "Лист1",
    visibility: "visible",
    marker: null,
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: null,
  };
  const period = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };
  const sheets = [{ grid, tables: findEventTables(grid, []) }];
  expect(readEvents(sheets, { period, date1904: false, college: "" }).events[0]).toMatchObject(expected);
});
