/** A column per channel under headers of one, two and three rows; 2022-2023, seen on 15.07.2023. */
import type { CellScalar } from "../../src/intake/grid";
import { countedCells, described, Examination, examine, expectedCells, found, grid, headers, throughFile, workbook, type Column, type Has, type Row } from "./examiner"; // prettier-ignore

const exam = new Examination({ by: null });

/** The federal form turned to persons: a merged parent over the channels. */
const COLUMNS_2021: readonly Column[] = [
  ["n", "№ п/п"],
  ["fio", "Фамилия, имя, отчество"],
  ["g", "№ группы"],
  ["ovz", "ОВЗ"],
  ["inv", "Инвалид"],
  ["sir", "Сирота"],
  ["tu", "Трудоустроены (ТД, ГПХ)"],
  ["tus", "из них по полученной специальности"],
  ["ip", "ИП"],
  ["sz", "Самозанятые"],
  ["st", "Продолжили обучение"],
  ["ra", "Призваны в армию"],
  ["k", "Контракт, МВД, МЧС"],
  ["u", "Отпуск по уходу за ребёнком"],
  ["czn", "Зарегистрированы в ЦЗН"],
  ["nf", "Неформальная занятость"],
  ["np", "Не планируют трудоустраиваться"],
  ["po", "В поиске работы"],
  ["vy", "Выезд за пределы РФ"],
  ["zak", "Заказчик"],
  ["rab", "Место работы"],
  ["ab", "Призовое место"],
];
const PARENTS_2021: readonly (readonly [key: string, parent: string, span: number])[] = [
  ["ovz", "Категория", 3],
  ["tu", "Канал занятости (отметить 1)", 13],
  ["zak", "Договор о целевом обучении", 1],
  ["ab", "«Абилимпикс»", 1],
];
const ROWS_2021: readonly Row[] = [
  [{ tu: 1, tus: 1 }, { channel: "employed", by: true }],
  [{ tu: "1", tus: "1", ovz: 1 }, { channel: "employed", by: true, disability: true }],
  [{ tu: "+", tus: "нет", sir: 1 }, { channel: "employed", by: false }],
  [{ tu: "✓", tus: 0, inv: "+" }, { channel: "employed", by: false, disability: true }],
  [{ tu: "V", tus: "V", ab: 2 }, { channel: "employed", by: true, abilympics: true }],
  [{ tu: 0, tus: 0, ip: 1 }, { channel: "ip" , by: false}],
  [{ sz: 1, tus: "да" }, { channel: "selfemployed", by: true }],
  [{ st: "х" }, { channel: "study" }],
  [{ ra: 1 }, { channel: "conscript" }], // no dates
  [{ k: "МВД" }, { channel: "contract" }],
  [{ u: "+" }, { channel: "parental" }],
  [{ czn: 1, inv: 1 }, { channel: "unemployed_czn", disability: true }],
  [{ nf: 1 }, { channel: "informal" }],
  [{ np: "1" }, { channel: "no_motivation" }],
  [{ po: 1, ovz: 0 }, { channel: "not_employed" }],
  [{ vy: "Казахстан" }, { channel: "abroad" }],
  [{}, { channel: null }],
  [{ tu: "нет", po: "нет" }, { channel: null }],
  [{ tu: 1, tus: 1, st: 1 }, { channel: "employed", by: true }],
  [{ tu: 1, tus: 1, ip: 1 }, { channel: "employed", by: true, ip: true }],
  [{ tu: 1, ra: 1 }, { channel: null }],
  [{ tu: 1, tus: 1, zak: "ООО «Небывалое»", rab: "Небывалое ООО" }, { channel: "employed", by: true, target: true, atTarget: true }],
  [{ ra: "с 12.12.2022", zak: "ООО «Небывалое»" }, { channel: "conscript", target: true }],
  [{ tu: 1, zak: "СПК «Вымысел»", rab: "Магазин «Придуманный»", ab: "участник" }, { channel: "employed", target: true }],
]; // prettier-ignore

/** Three rows of headers: block, kind, channel. */
const COLUMNS_2022: readonly Column[] = [
  ["f", "Фамилия"],
  ["i", "Имя"],
  ["o", "Отчество"],
  ["don", "№, дата"],
  ["dop", "Предприятие"],
  ["kat", "ОВЗ/инвалидность"],
  ["ts", "ТУ по спец."],
  ["tn", "ТУ не по спец."],
  ["ip", "ИП"],
  ["sz", "СЗ"],
  ["arm", "армия"],
  ["kon", "контракт"],
  ["uch", "учёба"],
  ["dek", "декрет"],
  ["czn", "ЦЗН"],
  ["neof", "неоф."],
  ["nehoch", "не хочет"],
  ["ish", "ищет"],
  ["org", "Работодатель"],
  ["pr", "Профессионалитет"],
];
const PARENTS_2022: readonly (readonly [string, string, number])[] = [
  ["f", "Сведения о выпускнике", 3],
  ["don", "Договор ДО", 2],
  ["ts", "Фактическая занятость", 12],
];
const KINDS_2022: readonly (readonly [string, string, number])[] = [
  ["ts", "Занятые", 8],
  ["czn", "Под риском", 4],
];
const ROWS_2022: readonly Row[] = [
  [{ ts: 1, don: "5/Д от 01.09.2020", dop: "ООО «Мнимая ферма»", org: 'ООО "Мнимая ферма"' }, { channel: "employed", by: true, dual: true, atDual: true }],
  [{ tn: 1, don: "6/Д от 01.09.2020", dop: "ООО «Мнимая ферма»", org: "Хозяйство" }, { channel: "employed", by: false, dual: true, atDual: false }],
  [{ tn: "+", don: "7/Д", dop: "ООО «Мнимая ферма»", org: "АО «Мнимая ферма Юг»" }, { channel: "employed", by: false, dual: true, atDual: null }],
  [{ ts: "✔", pr: "да" }, { channel: "employed", by: true, professionalitet: true }],
  [{ ip: 1 }, { channel: "ip" }],
  [{ sz: "+", pr: 1 }, { channel: "selfemployed", professionalitet: true }],
  [{ arm: 1, kat: "УО" }, { channel: "conscript", disability: true }],
  [{ kon: 1 }, { channel: "contract" }],
  [{ uch: 1, ts: 1 }, { channel: "employed", by: true }],
  [{ uch: "СамГТУ (макет)" }, { channel: "study" }],
  [{ dek: 1, tn: "-" }, { channel: "parental" }],
  [{ czn: "1", neof: 0 }, { channel: "unemployed_czn" }],
  [{ neof: "да", czn: "нет" }, { channel: "informal" }],
  [{ nehoch: "х", kat: "зрение" }, { channel: "no_motivation", disability: true }],
  [{ ish: 1, kat: "норма" }, { channel: "not_employed" }],
  [{ arm: 1, dek: 1 }, { channel: null }],
  [{ sz: 1, ts: 1 }, { channel: "employed", by: true, selfEmployed: true }],
  [{ arm: "×", ish: 1 }, { channel: "not_employed" }],
]; // prettier-ignore

/** One row of headers, the channels in another order, other marks. */
const COLUMNS_2023: readonly Column[] = [
  ["n", "N п/п"],
  ["fio", "Студент"],
  ["form", "Форма обуч."],
  ["ais", "Регистрация в АИС"],
  ["arm", "Армия"],
  ["uch", "ВУЗ"],
  ["rab", "Работает"],
  ["sz", "Самозанятость"],
  ["bip", "ИП"],
  ["kont", "Контрактная служба"],
  ["dek", "Декрет"],
  ["bir", "Биржа труда"],
  ["nr", "Не работает"],
  ["sp", "По специальности"],
  ["inv", "Группа инвалидности"],
];
const ROWS_2023: readonly Row[] = [
  [{ form: "очная", ais: "+", rab: "+", sp: "+" }, { ais: true, channel: "employed", by: true }],
  [{ form: "очная", ais: "+", rab: "+", sp: "-" }, { ais: true, channel: "employed", by: false }],
  [{ form: "очная", ais: "-", rab: "+" }, { ais: false, channel: "employed" }],
  [{ form: "очная", arm: "+", inv: "нет" }, { channel: "conscript" }],
  [{ form: "очная", ais: "☑", uch: "+", inv: "II гр" }, { ais: true, channel: "study", disability: true }],
  [{ form: "очная", ais: "✔", sz: "+", sp: "+" }, { ais: true, channel: "selfemployed", by: true }],
  [{ form: "очная", ais: "да", bip: "+", sp: "+" }, { ais: true, channel: "ip", by: true }],
  [{ form: "очная", ais: "да", kont: "+" }, { ais: true, channel: "contract" }],
  [{ form: "очная", ais: "нет", dek: "+", inv: 3 }, { ais: false, channel: "parental", disability: true }],
  [{ form: "очная", ais: "да", bir: "+" }, { ais: true, channel: "unemployed_czn" }],
  [{ form: "очная", ais: "да", nr: "+" }, { ais: true, channel: "not_employed" }],
  [{ form: "заочная", rab: "+", sp: "+" }, { fullTime: false, channel: "employed", by: true }],
  [{ form: "заочное", rab: "+", sp: "+" }, { fullTime: false, channel: "employed", by: true }],
  [{ form: null, ais: "да", rab: "+", sp: "+" }, { fullTime: null, channel: "employed", by: true }],
]; // prettier-ignore

function parentRow(
  columns: readonly Column[],
  parents: readonly (readonly [string, string, number])[],
  alone: boolean,
): CellScalar[] {
  const covered = new Set<number>();
  const row = columns.map<CellScalar>(() => null);
  for (const [key, parent, span] of parents) {
    const at = columns.findIndex(([one]) => one === key);
    row[at] = parent;
    for (let index = at; index < at + span; index++) covered.add(index);
  }
  return row.map((cell, index) => (covered.has(index) || !alone ? cell : (columns[index]?.[1] ?? null)));
}

/** Leaf headers only under parents; the others stand in the first row, merged downwards. */
function leafRow(columns: readonly Column[], parents: readonly (readonly [string, string, number])[]): CellScalar[] {
  const top = parentRow(columns, parents, true);
  return headers(columns).map((header, index) => (top[index] === header ? null : header));
}

const numbers = (columns: readonly Column[]): number[] => columns.map((_, index) => index + 1);

const sheets = [
  grid("2021 год", [
    ["Мониторинг занятости выпускников, окончивших колледж в 2021 г., на 15.07.2023"],
    [],
    parentRow(COLUMNS_2021, PARENTS_2021, true),
    leafRow(COLUMNS_2021, PARENTS_2021),
    numbers(COLUMNS_2021),
    ...exam.rows(COLUMNS_2021, 2021, ROWS_2021),
    [null, "Итого:", null, 3, 2, 1, 9, 5],
  ]),
  grid("выпуск 2022", [
    parentRow(COLUMNS_2022, PARENTS_2022, true),
    parentRow(COLUMNS_2022, KINDS_2022, false),
    leafRow(COLUMNS_2022, [...PARENTS_2022]),
    ...exam.rows(COLUMNS_2022, 2022, ROWS_2022),
    ["Всего", null, null, null, null, null, 4, 2, 1, 2],
    ["Директор _________ Придуманов П.П."],
  ]),
  grid("Студенты 2022-2023", [
    ["Студенты-выпускники"],
    headers(COLUMNS_2023),
    ...exam.rows(COLUMNS_2023, 2023, ROWS_2023),
  ]),
];

const HAS: Has = {
  cohorts: [2021, 2022, 2023],
  skip: ["G2.2", "G2.3"],
  noData: ["G3.5", "G5.1", "K2/abilympics", "K2/professionalitet", "K3/2023", "K4.2"],
};
const all = expectedCells(exam.people, { ...HAS, noData: HAS.noData ?? [] });
// «Абилимпикс» is on the first sheet only, «Профессионалитет» on the second.
all.set("K2/2021/abilympics", [1, 1, 0]);
all.set("K2/2022/professionalitet", [1, 2, 0]);

test("every person is found, with year and channel", () => {
  expect(found(examine(workbook(...sheets), "2023-07-15"))).toEqual(described(exam.people));
});

test("the counts are those of the truth", () => {
  const results = examine(workbook(...sheets), "2023-07-15");
  expect(results.academicYear).toBe("2022-2023");
  expect(countedCells(results, all.keys())).toEqual(all);
});

test("and the same through a file with merged headers", async () => {
  const grids = await throughFile(sheets, {
    "2021 год": [[0, 0, 0, 21], [2, 3, 2, 5], [2, 6, 2, 18], [2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 3, 2]],
    "выпуск 2022": [[0, 0, 0, 2], [0, 3, 0, 4], [0, 6, 0, 17], [1, 6, 1, 13], [1, 14, 1, 17], [0, 5, 2, 5]],
  }); // prettier-ignore
  expect(countedCells(examine(grids, "2023-07-15"), all.keys())).toEqual(all);
});
