/** Groups under separator rows, years in separators and titles; 2025-2026, seen on 01.12.2025. */
import type { CellScalar } from "../../src/intake/grid";
import { cellOf, countedCells, described, Examination, examine, expectedCells, found, grid, headers, workbook, type Column, type Has, type Row } from "./examiner"; // prettier-ignore

const exam = new Examination();

const COLUMNS: readonly Column[] = [
  ["n", "№"],
  ["fio", "Ф.И.О. выпускника"],
  ["s", "Где находится"],
  ["by", "По профилю"],
  ["ovz", "Нозология"],
  ["zak", "Заказчик по договору ЦО"],
  ["rab", "Предприятие"],
  ["ais", "АИС ТР СО"],
];

const TM41: readonly Row[] = [
  [
    { s: "трудоустроен", by: "да", rab: "ООО «Макет»" },
    { channel: "employed", by: true },
  ],
  [
    { s: "трудоустроен", by: "нет", rab: "ИП Шаблонов" },
    { channel: "employed", by: false },
  ],
  [{ s: "служба в РА", ovz: null }, { channel: "conscript" }],
  [
    { s: "отслужил", by: null },
    { channel: "conscript", risk: true },
  ], // the service is over, nothing else known
  [
    { s: "отслужил, работает", by: "+" },
    { channel: "employed", by: true },
  ],
  [{ s: "учеба" }, { channel: "study" }],
  [
    { s: "не тр.", ovz: "РАС" },
    { channel: "not_employed", disability: true },
  ],
  [{ s: "в серую" }, { channel: "informal" }],
  [{ s: "умер" }, { channel: "health" }],
  [
    { s: "трудоустроен", by: "да", zak: "АО «Степь (выдумка)»", rab: "Акционерное общество «Степь (выдумка)»" },
    { channel: "employed", by: true, target: true, atTarget: true },
  ],
];

const ZT42: readonly Row[] = [
  [{ s: "работает по спец." }, { fullTime: false, channel: "employed", by: true }],
  [{ s: "работала, сейчас в декрете" }, { fullTime: false, channel: "parental" }],
  [{ s: "НПД" , by: "да"}, { fullTime: false, channel: "selfemployed", by: true }],
  [{ s: "связи нет" }, { fullTime: false, channel: null }],
]; // prettier-ignore

const TM31: readonly Row[] = [
  [
    { s: "ТУ (спец)", rab: "СПК «Нет такого»" },
    { channel: "employed", by: true },
  ],
  [{ s: "планирует тр-во" }, { channel: "future_employed", risk: true }],
  [{ s: "призван в ряды ВС" }, { channel: "conscript" }],
  [
    { s: "на бирже", ovz: "ОДА" },
    { channel: "unemployed_czn", disability: true },
  ],
  [{ s: "не определилась" }, { channel: "undecided", risk: true }],
  [{ s: "работает не по профилю" }, { channel: "employed", by: false }],
  [{ s: "получает пособие по безработице" }, { channel: "unemployed_czn" }],
  [{ s: "потерял работу" }, { channel: "dismissed" }],
  [
    { s: "Росгвардия", by: "нет" },
    { channel: "contract", by: false },
  ],
  [{ s: "отчисл. 12.02" }, { channel: "not_graduate" }],
];

const SH21: readonly Row[] = [
  [{ s: "будет трудоустроена по спец.", ais: "+" }, { ais: true, channel: "employed", by: true }],
  [{ s: "трудоустройство не по спец.", ais: "+" }, { ais: true, channel: "employed", by: false }],
  [{ s: "призыв", ais: "+" }, { ais: true, channel: "conscript" }],
  [{ s: "поступление в вуз", ais: "-" }, { ais: false, channel: "study" }],
  [{ s: "не определился", ais: "+", ovz: "ЗПР" }, { ais: true, channel: "undecided", disability: true, risk: false }],
  [{ s: null, ais: "+" }, { ais: true, channel: null, risk: false }],
  [{ s: "-", ais: null }, { ais: null, channel: null, risk: false }],
  [{ s: "н/д", ais: "+" }, { ais: true, channel: null, risk: null }],
  [{ s: "открытие ИП", ais: "есть" }, { ais: true, channel: "ip" }],
  [{ s: "самозанятость", ais: "да", by: "да" }, { ais: true, channel: "selfemployed", by: true }],
  [{ s: "не планирует работать", ais: "да" }, { ais: true, channel: "no_motivation" }],
  [{ s: "трудоустройство", by: "да", zak: "ООО «Выдумка»", rab: "ООО Выдумка", ais: "да" }, { ais: true, channel: "employed", by: true, target: true, atTarget: true }],
]; // prettier-ignore

const SHZ22: readonly Row[] = [
  [
    { s: "работает", by: "да" },
    { fullTime: false, channel: "employed", by: true, forecastFormed: true },
  ],
  [{ s: "трудоустройство по спец." }, { fullTime: false, channel: "employed", by: true, forecastFormed: true }],
  [{ s: null }, { fullTime: false, channel: null, risk: false, forecastFormed: false }],
  [{ s: "не отвечает" }, { fullTime: false, channel: null, risk: null, forecastFormed: null }],
  [{ s: "думает" }, { fullTime: false, channel: "undecided", risk: false, forecastFormed: false }],
];

/** A group as it is kept: the separator, the header again, people, the sum. */
function group(separator: string, year: number, rows: readonly Row[], sum = "Итого по группе"): CellScalar[][] {
  return [[separator], headers(COLUMNS), ...exam.rows(COLUMNS, year, rows), [sum, null, rows.length], []];
}

const sheets = [
  grid("Занятость", [
    ["Утверждаю"],
    ["Занятость выпускников"],
    [],
    ...group("Группа ТМ-41 (35.02.16) – 24 чел., выпуск 2024 г.", 2024, TM41),
    ...group("Группа ЗТ-42 (35.02.16) заочное отделение, выпуск 2024 года – 4 чел.", 2024, ZT42, "ВСЕГО:"),
    ...group("Выпуск 2025: группа ТМ-31", 2025, TM31, "Итого 10 чел."),
  ]),
  grid("Прогноз выпуска", [
    ["Распределение выпускников 2026 года (по состоянию на 01.12.2025)"],
    ...group("Группа СХ-21 35.02.05 Агрономия", 2026, SH21),
    ...group("СХЗ-22 (заочная форма)", 2026, SHZ22),
    ["Зав. отделением ________________ Бумагин Б.Б."],
  ]),
];

const HAS: Has = {
  cohorts: [2024, 2025, 2026],
  noData: ["K2/abilympics", "K2/professionalitet", "K3", "G2.2", "G3.5", "G5.1"],
};
const expected = expectedCells(exam.people, HAS);
const results = examine(workbook(...sheets), "2025-12-01");

test("every person is found, with year and channel", () => {
  expect(found(results, 2026)).toEqual(described(exam.people));
});

test("the counts are those of the truth", () => {
  expect(results.academicYear).toBe("2025-2026");
  expect(countedCells(results, expected.keys())).toEqual(expected);
  expect(cellOf(results, "K1/2026/all")?.basis).toBe("forecast");
  expect(cellOf(results, "K1/2025/all")?.basis).toBe("actual");
});

test("groups come from the separators", () => {
  const groups = new Set(results.people.map(({ group: name }) => name));
  expect([...groups].sort()).toEqual(["ЗТ-42", "СХ-21", "СХЗ-22", "ТМ-31", "ТМ-41"]);
});
