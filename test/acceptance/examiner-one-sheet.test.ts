/** All years on one sheet with «Год выпуска»; 2024-2025, seen on 01.03.2025 (the class of 2025 is forecast). */
import { serialOf } from "../../src/registry/date";
import { cellOf, countedCells, described, Examination, examine, expectedCells, found, grid, headers, workbook, type Column, type Has, type Row } from "./examiner"; // prettier-ignore

const exam = new Examination();

const COLUMNS: readonly Column[] = [
  ["n", "№ п/п"],
  ["y", "Год выпуска"],
  ["fio", "ФИО"],
  ["dr", "Дата рождения"],
  ["form", "Форма освоения"],
  ["fact", "Фактическая занятость"],
  ["prog", "Прогноз занятости"],
  ["by", "Работает по специальности"],
  ["org", "Организация"],
  ["zdor", "Группа здоровья"],
  ["inv", "Инвалидность (группа)"],
  ["champ", "Призовое место в чемпионате «Абилимпикс»"],
  ["pr", "Участник ФП «Профессионалитет»"],
  ["duo", "Дуальное обучение"],
  ["duop", "Наименование предприятия дуального обучения"],
  ["st", "Статус договора ЦО"],
  ["zak", "Наименование заказчика ЦО"],
  ["ais", "Зарегистрирован в АИС «Трудовые ресурсы»"],
  ["tr", "Карьерный трек"],
  ["arms", "Дата призыва"],
  ["arme", "Плановый год окончания военной службы"],
  ["czn", "Состоит на учете в ЦЗН"],
  ["risk", "Группа риска"],
];

const forecast = { cohort: 2025, track: true };
const ROWS: readonly Row[] = [
  [{ y: 2023, fact: "трудоустроена", by: "да", zdor: 2 }, { cohort: 2023, channel: "employed", by: true }],
  [{ y: "2023 г.", fact: "армия", arms: "01.12.2023" }, { cohort: 2023, channel: "conscript", risk: true }], // over on 01.12.2024
  [{ y: "2023г", fact: "армия", arms: "01.07.2024" }, { cohort: 2023, channel: "conscript", risk: false }],
  [{ y: "30.06.2023", fact: "армия", arms: "01.07.2023", arme: "2025" }, { cohort: 2023, channel: "conscript", risk: false }], // the planned end wins
  [{ y: "июнь 2023", fact: "контр." }, { cohort: 2023, channel: "contract" }],
  [{ y: serialOf(2023, 6, 30), fact: "ИП", by: "да", inv: "3 группа" }, { cohort: 2023, channel: "ip", by: true, disability: true }],
  [{ y: "2022-2023", fact: "не трудоустроена", czn: "да" }, { cohort: 2023, channel: "not_employed", czn: true }],
  [{ y: 2023, fact: "трудоустроен", czn: "да", by: "нет" }, { cohort: 2023, channel: "employed", by: false }], // warned of, not counted
  [{ y: 2023, fact: "ТД", zak: "КФХ «Вымышленное»", org: "АО «Ещё вымысел»", st: "расторгнут", by: "да" }, { cohort: 2023, channel: "employed", by: true, target: true }],
  [{ y: 2023, fact: "учится", zak: "КФХ «Вымышленное»", st: "действует" }, { cohort: 2023, channel: "study", target: true }],

  [{ y: 2024, fact: "работает", by: "✓", pr: "да", duo: "да", duop: "ООО «Мираж»", org: "ООО МИРАЖ" }, { cohort: 2024, channel: "employed", by: true, professionalitet: true, dual: true, atDual: true }],
  [{ y: 2024, fact: "работает", by: "✗", duo: "+", duop: "ООО «Мираж»", org: "ПАО «Оазис»" }, { cohort: 2024, channel: "employed", by: false, dual: true }],
  [{ y: "2024", fact: "самозанятый", by: null }, { cohort: 2024, channel: "selfemployed" }],
  [{ y: 2024, fact: "поступил на службу в МВД" }, { cohort: 2024, channel: "contract" }],
  [{ y: 2024, fact: "поступил на работу", by: "да" }, { cohort: 2024, channel: "employed", by: true }],
  [{ y: 2024, fact: "академия", inv: "ребёнок-инвалид" }, { cohort: 2024, channel: "study", disability: true }],
  [{ y: 2024, fact: "трудоустроен. с сентября" }, { cohort: 2024, channel: "employed" }],
  [{ y: 2024, fact: "за границей" }, { cohort: 2024, channel: "abroad" }],
  [{ y: 2024, fact: null, prog: "трудоустройство" }, { cohort: 2024, channel: null }],
  [{ y: 2024, fact: "в поиске", champ: "серебро" }, { cohort: 2024, channel: "not_employed", abilympics: true }],
  [{ y: 2024, fact: "декр.", champ: "участие" }, { cohort: 2024, channel: "parental" }],

  [{ y: 2025, form: "очная", prog: "будет трудоустроен", by: "да", ais: "да", tr: "есть" }, { ...forecast, ais: true, channel: "employed", by: true }],
  [{ y: 2025, form: "очная", prog: "трудоустройство", fact: "армия", by: "нет", ais: "да", tr: "да" }, { ...forecast, ais: true, channel: "employed", by: false }],
  [{ y: 2025, form: "очная", prog: "не определился", ais: "нет", tr: "нет" }, { ...forecast, track: false, ais: false, channel: "undecided", risk: true }], // W2 since 31.01
  [{ y: 2025, form: "очная", prog: null, fact: "работает", ais: "да", tr: null }, { ...forecast, track: false, ais: true, channel: null, risk: true }],
  [{ y: 2025, form: "очная", prog: "нет связи", ais: "да", tr: "-" }, { ...forecast, track: false, ais: true, channel: null, risk: null }],
  [{ y: 2025, form: "заочная", prog: null }, { ...forecast, fullTime: false, channel: null, risk: true, forecastFormed: false }], // since 28.02
  [{ y: 2025, form: "очно-заочн.", prog: "ИП" }, { ...forecast, fullTime: false, channel: "ip", forecastFormed: true }],
  [{ y: 2025, form: "заоч.", prog: "планирует тр-во", org: "ООО «Мираж»", duo: "да", duop: "ООО «Мираж»", by: "да" }, { ...forecast, fullTime: false, channel: "employed", by: true, forecastFormed: true, dual: true, atDual: true }],
  [{ y: 2025, form: "вечерняя", prog: "?" }, { ...forecast, fullTime: false, channel: null, risk: null, forecastFormed: null }],
  [{ y: 2025, form: "очная", prog: "с/з", ais: 1, tr: "сформирован", by: "да", pr: "+" }, { ...forecast, ais: true, channel: "selfemployed", by: true, professionalitet: true }],
  [{ y: 2032, fact: "трудоустроен", by: "да" }, { cohort: 2032, channel: "employed", by: true }],
]; // prettier-ignore

const sheets = [
  grid("База выпускников", [
    ["Министерство (макет)", null, null, "Колледж несуществующий"],
    ["Единая база выпускников 2023–2025 гг., обновлена 28.02.2025"],
    headers(COLUMNS),
    ...exam.rows(COLUMNS, 0, ROWS),
    [],
    [null, null, "Всего выпускников", 32],
  ]),
];
const HAS: Has = { cohorts: [2023, 2024, 2025], noData: ["G3.5", "G5.1"] };
const expected = expectedCells(exam.people, HAS);
const results = examine(workbook(...sheets), "2025-03-01");

test("every person is found, with year and channel", () => {
  expect(found(results, 2025)).toEqual(described(exam.people));
});

test("the counts are those of the truth", () => {
  expect(results.academicYear).toBe("2024-2025");
  expect(countedCells(results, expected.keys())).toEqual(expected);
});

test("the year 2032 is said to be an error", () => {
  expect(results.issues.some(({ severity, text }) => severity === "error" && text.includes("2032"))).toBe(true);
});

test("after graduation only the fact is read", () => {
  const after = examine(workbook(...sheets), "2025-07-01");
  expect(cellOf(after, "K2/2025/all")).toMatchObject({ basis: "actual", numerator: 0, denominator: 10, unknown: 9 });
});
