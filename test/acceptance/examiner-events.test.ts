/** Sheets of events and fairs in the words of several colleges; 2024-2025, seen on 01.06.2025. */
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { serialOf } from "../../src/registry/date";
import { cellOf, examine, grid, workbook } from "./examiner";

/** What an event or a fair adds to the indicators. */
interface Adds {
  readonly employer?: 1;
  readonly support?: 1;
  readonly business?: 1;
  /** G4.3. */
  readonly decided?: number;
  /** [numerator, denominator] */
  readonly quota?: readonly [number, number];
  readonly moderated?: readonly [number, number];
  readonly contracts?: readonly [number, number];
}
type Row = readonly [cells: readonly CellScalar[], adds: Adds];

function graduates() {
  const people = ["Образцов Иван Тестович", "Примеров Пётр Тестович", "Мнимова Анна Тестовна", "Эталонов Яков Тестович", "Макетов Лев Тестович"]; // prettier-ignore
  return grid("Выпуск 2025", [["ФИО", "Статус"], ...people.map((name) => [name, "трудоустроен"])]);
}

function sum(rows: readonly Row[], value: (adds: Adds) => number | undefined): number {
  return rows.reduce((total, [, adds]) => total + (value(adds) ?? 0), 0);
}

function share(rows: readonly Row[], pair: (adds: Adds) => readonly [number, number] | undefined) {
  return [sum(rows, (adds) => pair(adds)?.[0]), sum(rows, (adds) => pair(adds)?.[1])];
}

/** The seven indicators, [numerator, denominator]. */
function expectedOf(rows: readonly Row[]) {
  return {
    "G3.1": [sum(rows, (adds) => adds.employer), null],
    "G3.2": share(rows, (adds) => adds.quota),
    "G3.3": share(rows, (adds) => adds.moderated),
    "G3.4": share(rows, (adds) => adds.contracts),
    "G4.1": [sum(rows, (adds) => adds.support), null],
    "G4.2": [sum(rows, (adds) => adds.business), null],
    "G4.3": [sum(rows, (adds) => adds.decided), null],
  };
}

function countedOf(asOf: string, ...sheets: readonly SheetGrid[]) {
  const results = examine(workbook(graduates(), ...sheets), asOf);
  return Object.fromEntries(
    ["G3.1", "G3.2", "G3.3", "G3.4", "G4.1", "G4.2", "G4.3"].map((indicator) => {
      const cell = cellOf(results, `${indicator}//`);
      return [indicator, [cell?.numerator, cell?.denominator]];
    }),
  );
}

const EVENTS_HEADER = ["№ п/п", "Дата проведения", "Наименование мероприятия", "Форма проведения", "Тематика", "Кем проводится", "С участием", "Охват, чел.", "Отметка о выполнении", "Ссылка"]; // prettier-ignore
const EVENTS: readonly Row[] = [
  [[1, "12.09.2024", "Экскурсия на предприятие", "экскурсия", null, "ЦСТВ", "ООО «Вымышленный завод»", 25, "проведено"], { employer: 1 }],
  [[2, serialOf(2024, 10, 3), "День карьеры", "встреча", null, "техникум", "АО «Мираж», ООО «Нива»", 60, "выполнено"], { employer: 1 }],
  [[3, "15 октября 2024 г.", "Круглый стол с работодателями", "круглый стол", null, null, "СПК «Заря»", "25 чел.", "да"], { employer: 1 }],
  [[4, "октябрь", "Мастер-класс", null, null, "центр карьеры колледжа", "КФХ Придуманова", 12, "+"], { employer: 1 }],
  [[5, "20.11.2024", "Собеседования", null, null, "ЦСТВ", "ООО «Нива»", 10, null], { employer: 1 }], // empty status, past date
  [[6, "01.12.2024", "Встреча", null, null, "ЦСТВ", "ООО «Нива»", 10, "не проведено"], {}],
  [[7, "02.12.2024", "Встреча-2", null, null, "ЦСТВ", "ООО «Нива»", 10, "частично"], {}],
  [[8, "03.12.2024", "Встреча-3", null, null, "ЦСТВ", "ООО «Нива»", 10, "перенесено"], {}],
  [[9, "04.12.2024", "Встреча-4", null, null, "ЦСТВ", "ООО «Нива»", 10, "отменено"], {}],
  [[10, "05.12.2024", "Встреча-5", null, null, "ЦСТВ", "ООО «Нива»", 10, "не выполнено"], {}],
  [[11, "10.06.2025", "День открытых дверей", null, null, "ЦСТВ", "ООО «Нива»", 10, "проведено"], {}], // after the reporting date
  [[12, "30.08.2024", "Планёрка", null, null, "ЦСТВ", "ООО «Нива»", 10, "проведено"], {}], // before the year
  [[13, "01.09.2024", "Линейка профессий", null, null, "ЦСТВ", "ООО «Нива»", 10, "проведено"], { employer: 1 }],
  [[14, null, "Мероприятие без даты", null, null, "ЦСТВ", "ООО «Нива»", 10, "проведено"], {}],
  [[15, "14.01.2025", "Классный час", null, null, "ЦСТВ", "нет", 30, "проведено"], {}],
  [[16, "15.01.2025", "Тренинг", null, null, "ЦСТВ", "-", 30, "проведено"], {}],
  [[17, "16.01.2025", "Сессия", null, null, "ЦСТВ", "БЦСТВ", 30, "проведено"], {}],
  [[18, "17.01.2025", "Беседа", null, null, "ЦСТВ", "военкомат", 30, "проведено"], {}],
  [[19, "18.01.2025", "Школа будущего", null, null, "ЦСТВ", "школа № 0", 30, "проведено"], {}],
  [[20, "20.01.2025", "Семинар БЦСТВ", null, null, "БЦСТВ", "ООО «Нива»", 30, "проведено"], {}], // not ours
  [[21, "21.01.2025", "Семинар", null, null, "Базовый центр содействия трудоустройству выпускников", "ООО «Нива»", 30, "проведено"], {}],
  [[22, "22.01.2025", "Час права", "беседа", "Меры поддержки молодых специалистов", "ЦСТВ", "ЦЗН", 30, "проведено"], { support: 1 }],
  [[23, "23.01.2025", "Встреча", "беседа", "Закон «О молодом специалисте»", "колледж", "Центр занятости населения", 30, "проведено"], { support: 1 }],
  [[24, "24.01.2025", "Господдержка выпускников", "лекция", null, "ЦСТВ", "кадровый центр «Работа России», ООО «Нива»", 30, "проведено"], { support: 1, employer: 1 }],
  [[25, "25.01.2025", "Лекция", "лекция", "меры поддержки", "ЦЗН", "ЦЗН", 30, "проведено"], {}], // not held by the centre
  [[26, "26.01.2025", "Лекция", "лекция", "меры поддержки", "ЦСТВ", "ООО «Нива»", 30, "проведено"], { employer: 1 }], // without the employment service
  [[27, "03.02.2025", "Как открыть свое дело", "мастер-класс", null, "ЦСТВ", "Центр «Мой бизнес»", 30, "проведено"], { business: 1 }],
  [[28, "04.02.2025", "Встреча", "лекция", "Самозанятость и НПД", "ЦСТВ", "ЦЗН", 30, "проведено"], { business: 1 }],
  [[29, "05.02.2025", "Бизнес-игра", "игра", "основы предпринимательства", "ЦСТВ, ЦЗН", "Союз «Опора (макет)»", 30, "проведено"], { business: 1 }],
  [[30, "06.02.2025", "Бизнес-игра", "игра", "предпринимательство", "ЦСТВ", "ООО «Нива»", 30, "проведено"], { employer: 1 }],
  [["Итого", null, null, null, null, null, null, 700, null], {}],
]; // prettier-ignore

const FAIRS_HEADER = ["№", "Ярмарка", "Дата", "Организатор", "Формат", "Квота", "Участников", "Прошли модерацию в АИС", "Заключили договор", "Выдано направлений", "Определились с местом трудоустройства"]; // prettier-ignore
const FAIRS: readonly Row[] = [
  [[1, "Ярмарка вакансий БЦСТВ (осень)", "10.10.2024", "БЦСТВ", "очно", 30, 28, 20, 25, 5, 3], { quota: [28, 30], contracts: [25, 28] }],
  [[2, "Спец. ярмарка", "12.11.2024", "Базовый ЦСТВ", "онлайн", 20, 24, 22, 20, null, null], { quota: [24, 20], moderated: [22, 24], contracts: [20, 24] }],
  [[3, "Спец. ярмарка", "12.12.2024", "БЦСТВ", "дистанционно", null, 43, 40, 0, null, null], { moderated: [40, 43], contracts: [0, 43] }],
  [[4, "Спец. ярмарка", "12.02.2025", "БЦСТВ", "очно", null, "15 (из 20)", null, 10, null, null], { quota: [15, 20], contracts: [10, 15] }],
  [[5, "Спец. ярмарка", "13.02.2025", "БЦСТВ", "онлайн", 10, "9/12", null, null, null, null], { quota: [9, 10] }],
  [[6, "Ярмарка БЦСТВ (весна)", "14.03.2025", null, "онлайн", "10 чел.", "10 чел.", "9", "8", null, null], { quota: [10, 10], moderated: [9, 10], contracts: [8, 10] }],
  [[7, "Всероссийская ярмарка трудоустройства", "11.04.2025", "Министерство труда (макет)", "очно", null, 40, null, null, 6, 4], { decided: 4 }],
  [[8, "Ярмарка Минтруда", "12.04.2025", "Минтруд", "очно", null, 40, null, null, 6, null], { decided: 0 }],
  [[9, "Ярмарка ЦЗН", "13.04.2025", "ЦЗН", "очно", null, 40, null, null, 6, 9], {}],
  [[10, "Наша ярмарка", "15.04.2025", "техникум", "очно", null, 100, null, 12, 6, 9], { employer: 1 }],
  [[11, "Ярмарка районная", "16.04.2025", "Администрация района (макет)", "очно", 50, 40, 3, 3, 6, 9], {}],
  [[12, "Ярмарка БЦСТВ (летняя)", "15.06.2025", "БЦСТВ", "очно", 50, 40, 3, 3, 6, 9], {}], // after the reporting date
  [[13, "Ярмарка БЦСТВ (прошлая)", "15.04.2024", "БЦСТВ", "очно", 50, 40, 3, 3, 6, 9], {}],
]; // prettier-ignore

test("events and fairs on sheets of their own", () => {
  const events = grid("Мероприятия", [["План-отчёт мероприятий ЦСТВ на 2024-2025 учебный год"], [], EVENTS_HEADER, EVENTS_HEADER.map((_, index) => index + 1), ...EVENTS.map(([cells]) => cells)]); // prettier-ignore
  const fairs = grid("Ярмарки", [["Участие в ярмарках"], FAIRS_HEADER, ...FAIRS.map(([cells]) => cells)]);
  expect(countedOf("2025-06-01", events, fairs)).toEqual(expectedOf([...EVENTS, ...FAIRS]));
});

test("plan items decide in place of topic, partner and organiser", () => {
  const rows: readonly Row[] = [
    [["3.1", "Совещание", "10.10.2024", "БЦСТВ", null, "проведено"], { employer: 1 }],
    [["4.1", "Лекция о мерах поддержки", "11.10.2024", "ЦСТВ", "ЦЗН", "проведено"], { business: 1 }],
    [["п. 4.2", "Бизнес-игра", "12.10.2024", "ЦСТВ", "ЦЗН", "проведено"], { support: 1 }],
    [["3.1, 4.2", "Встреча", "13.10.2024", "ЦСТВ", null, "проведено"], { employer: 1, support: 1 }],
    [["2.5", "Экскурсия", "14.10.2024", "ЦСТВ", "ООО «Нива»", "проведено"], {}],
    [["3.1", "Экскурсия", "15.10.2024", "ЦСТВ", "ООО «Нива»", "не проведено"], {}],
    [["3.1", "Экскурсия", "15.10.2023", "ЦСТВ", "ООО «Нива»", "проведено"], {}],
    [[null, "Экскурсия", "16.10.2024", "ЦСТВ", "ООО «Нива»", "проведено"], { employer: 1 }],
    [["4.1; 4.2", "Форум", "17.10.2024", "ЦСТВ", null, "да"], { business: 1, support: 1 }],
  ]; // prettier-ignore
  const header = ["Пункт плана", "Мероприятие", "Когда", "Организатор", "Партнёры", "Проведено"];
  const counted = countedOf("2025-06-01", grid("План ЦСТВ", [header, ...rows.map(([cells]) => cells)]));
  const { "G3.1": employer, "G4.1": support, "G4.2": business } = expectedOf(rows);
  expect(counted).toMatchObject({ "G3.1": employer, "G4.1": support, "G4.2": business });
});

test("fairs among the events, and the same fair on two sheets", () => {
  const header = ["Дата", "Вид", "Название", "Организатор", "Работодатели", "Приняли участие", "Установленная квота", "Резюме прошли модерацию", "Заключили договоры", "Онлайн/очно", "Статус"]; // prettier-ignore
  const rows: readonly Row[] = [
    [["05.11.2024", "ярмарка", "Осенняя", "БЦСТВ", "ООО «Нива»", 18, 20, 15, 17, "очно", "проведено"], { quota: [18, 20], contracts: [17, 18] }],
    [["06.11.2024", "встреча", "Ярмарка профессий БЦСТВ", null, null, 10, 10, 8, 9, "онлайн", "проведено"], { quota: [10, 10], moderated: [8, 10], contracts: [9, 10] }],
    [["07.11.2024", "ярмарка вакансий", "Колледжная", "колледж", null, 50, null, null, null, "очно", "проведено"], { employer: 1 }],
    [["08.11.2024", "экскурсия", "На завод", null, "ОАО «Мнимый завод»", 20, null, null, null, null, "проведено"], { employer: 1 }],
    [["09.11.2024", "ярмарка", "Зимняя", "БЦСТВ", null, 18, 20, 15, 17, "очно", "отменена"], {}],
  ]; // prettier-ignore
  const events = grid("Мероприятия 24-25", [header, ...rows.map(([cells]) => cells)]);
  // No column says who found a place, so that indicator has no data.
  expect(countedOf("2025-06-01", events)).toEqual({ ...expectedOf(rows), "G4.3": [null, null] });
  // «Осенняя» once more, in the words of the other sheet.
  const fairs = grid("Ярмарки вакансий", [
    FAIRS_HEADER,
    [1, "Осенняя ярмарка", "05.11.2024", "БЦСТВ", "очно", 20, 18, 15, 17, null, null],
  ]);
  expect(countedOf("2025-06-01", events, fairs)).toEqual(expectedOf(rows));
});

test("quarters and months of the academic year", () => {
  const header = ["№", "Наименование", "Срок", "Кто проводит", "Приглашённые", "Выполнение"];
  const rows: readonly Row[] = [
    [[1, "Встреча", "сентябрь", "ЦСТВ", "ООО «Нива»", "выполнено"], { employer: 1 }],
    [[2, "Встреча", "IV квартал", "ЦСТВ", "ООО «Нива»", "выполнено"], { employer: 1 }], // 31.12.2024
    [[3, "Встреча", "1 квартал", "ЦСТВ", "ООО «Нива»", "выполнено"], { employer: 1 }], // 31.03.2025
    [[4, "Встреча", "июнь", "ЦСТВ", "ООО «Нива»", "выполнено"], {}], // 30.06.2025 is after the reporting date
    [[5, "Встреча", "март 2025", "ЦСТВ", "ООО «Нива»", "выполнено"], { employer: 1 }],
    [[6, "Встреча", "март 2024", "ЦСТВ", "ООО «Нива»", "выполнено"], {}],
    [[7, "Встреча", "в течение года", "ЦСТВ", "ООО «Нива»", "выполнено"], {}],
    [[8, "Встреча", "05.02.2025 г., 10:00", "ЦСТВ", "ООО «Нива»", "вып."], { employer: 1 }],
  ]; // prettier-ignore
  const counted = countedOf("2025-06-01", grid("Отчёт", [header, ...rows.map(([cells]) => cells)]));
  expect(counted["G3.1"]).toEqual(expectedOf(rows)["G3.1"]);
});

test("an events sheet with nothing that counts is 0; no sheet is no data", () => {
  const nothing = grid("Мероприятия", [EVENTS_HEADER, ...EVENTS.slice(5, 8).map(([cells]) => cells)]);
  const some = examine(workbook(graduates(), nothing), "2025-06-01");
  expect(cellOf(some, "G3.1//")).toMatchObject({ numerator: 0, status: "missed" });
  const none = examine(workbook(graduates()), "2025-06-01");
  for (const indicator of ["G3.1", "G3.2", "G3.3", "G3.4", "G4.1", "G4.2", "G4.3"]) {
    expect(cellOf(none, `${indicator}//`)).toMatchObject({ indicator, numerator: null, status: "no-data" });
  }
});
