/** Rulings 13–34, 45 and 55: their examples, from typed cells to results and sheets. */
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { parseIso, serialOf } from "../../src/registry/date";
import { grid, workbook } from "../support/grid";
import { columnBy, gridOfModel, placeOf, textOf, typed } from "../support/model-grid";

type Rows = readonly (readonly CellScalar[])[];

function run(asOf: string, ...sheets: readonly SheetGrid[]) {
  return calculateWorkbook(workbook(...sheets), { startYear: 2024, asOf: parseIso(asOf), today: serialOf(2026, 3, 1) });
}

type Outcome = ReturnType<typeof run>;

function cell({ results }: Outcome, indicator: string, cohort: number | null = null) {
  return results.cells.find((one) => one.indicator === indicator && (cohort === null || one.cohort === cohort));
}

/** «1/2 ?1», «28/30», «3», «no-data». */
function shown(outcome: Outcome, indicator: string, cohort: number | null = null): string {
  const found = cell(outcome, indicator, cohort);
  if (found === undefined) return "no such cell";
  if (found.numerator === null) return found.status;
  const share = found.denominator === null ? "" : `/${String(found.denominator)}`;
  return `${String(found.numerator)}${share}${found.unknown === null || found.unknown === 0 ? "" : ` ?${String(found.unknown)}`}`;
}

function codes({ results }: Outcome): string[] {
  return results.issues.map(({ code }) => code);
}

function sheetOf({ models }: Outcome, kind: string) {
  const model = models.find((one) => one.kind === kind);
  if (model === undefined) throw new Error(`no sheet ${kind}`);
  return model;
}

const SURNAMES = ["Образцов", "Примеров", "Мнимов", "Эталонов", "Макетов", "Небылицын", "Шаблонов", "Выдумкин", "Понарошкин", "Чертежов", "Задачкин"]; // prettier-ignore

/** A sheet of invented people: a name beside each row. */
function people(name: string, headers: readonly string[], ...rows: Rows): SheetGrid {
  return grid(name, [["ФИО", ...headers], ...rows.map((row, index) => [`${SURNAMES[index] ?? ""} Тест Тестович`, ...row])]);
} // prettier-ignore

const SOMEBODY = people("Выпуск 2024", ["Статус", "По специальности"], ["работает", "да"]);

describe("13, 14: events", () => {
  const HEADS = ["Дата", "Мероприятие", "Тема", "Организатор", "Партнёры", "Статус", "П. плана"];
  const of = (row: readonly CellScalar[]): Outcome => run("2025-06-01", SOMEBODY, grid("Мероприятия", [HEADS, row]));

  test.each<[string, readonly CellScalar[], string, string | null]>([
    ["a: empty status, past date", ["10.10.2024", "Встреча", null, "ЦСТВ", "ООО «Нива»", null, null], "1 0 0", null],
    ["b: not held", ["10.10.2024", "Встреча", null, "ЦСТВ", "ООО «Нива»", "не проведено", null], "0 0 0", null],
    ["b: in part", ["10.10.2024", "Встреча", null, "ЦСТВ", "ООО «Нива»", "частично проведено", null], "0 0 0", null],
    ["c: БЦСТВ", ["10.10.2024", "Встреча", null, "БЦСТВ", "ООО «Нива»", "проведено", null], "0 0 0", "event-by-others"],
    ["c: in full", ["10.10.2024", "Встреча", null, "Базовый центр содействия трудоустройству", "ООО «Нива»", "проведено", null], "0 0 0", "event-by-others"],
    ["c: centre in full", ["10.10.2024", "Встреча", null, "Центр содействия трудоустройству", "ООО «Нива»", "проведено", null], "1 0 0", null],
    ["d: ministry", ["10.10.2024", "Встреча", null, "ЦСТВ", "министерство", "проведено", null], "0 0 0", null],
    ["d: recruiting office, school, БЦСТВ, college", ["10.10.2024", "Встреча", null, "ЦСТВ", "военкомат, школа № 0, БЦСТВ, колледж", "проведено", null], "0 0 0", null],
    ["d: no organisation", ["10.10.2024", "Встреча", null, "ЦСТВ", "какие-то гости", "проведено", null], "0 0 0", "unknown-partner"],
    ["e: ЦЗН alone", ["10.10.2024", "Встреча", "меры поддержки", "ЦЗН", "ЦЗН", "проведено", null], "0 0 0", "event-by-czn"],
    ["e: ЦЗН and the centre", ["10.10.2024", "Встреча", "меры поддержки", "ЦЗН совместно с ЦСТВ", null, "проведено", null], "0 1 0", null],
    ["f: month", ["октябрь", "Встреча", null, "ЦСТВ", "ООО «Нива»", "проведено", null], "1 0 0", "event-date-assumed"],
    ["f: quarter after D", ["II квартал", "Встреча", null, "ЦСТВ", "ООО «Нива»", "проведено", null], "0 0 0", null],
    ["f: no date", [null, "Встреча", null, "ЦСТВ", "ООО «Нива»", "проведено", null], "0 0 0", "event-without-date"],
    ["h: own fair", ["10.10.2024", "Ярмарка вакансий", null, "ЦСТВ", null, "проведено", null], "1 0 0", null],
    ["13: 4.1 is предпринимательство", ["10.10.2024", "Встреча", "меры поддержки", "ЦСТВ", "ЦЗН", "проведено", "4.1"], "0 0 1", null],
    ["13: several", ["10.10.2024", "Встреча", null, "БЦСТВ", null, "проведено", "3.1, 4.2"], "1 1 0", null],
    ["13: another item", ["10.10.2024", "Встреча", null, "ЦСТВ", "ООО «Нива»", "проведено", "2.5"], "0 0 0", null],
    ["13: not held stays not held", ["10.10.2024", "Встреча", null, "ЦСТВ", null, "отменено", "3.1"], "0 0 0", null],
  ])("%s", (_title, row, expected, issue) => {
    const outcome = of(row);
    expect(["G3.1", "G4.1", "G4.2"].map((id) => shown(outcome, id)).join(" ")).toBe(expected);
    if (issue !== null) expect(codes(outcome)).toContain(issue);
  }); // prettier-ignore

  test("g: the same fair on the sheets of events and of fairs is one", () => {
    const outcome = run(
      "2025-06-01",
      SOMEBODY,
      grid("Мероприятия", [HEADS, ["10.10.2024", "Ярмарка вакансий БЦСТВ «Осень»", null, "БЦСТВ", null, "проведено", null]]),
      grid("Ярмарки", [["Ярмарка", "Дата", "Организатор", "Квота", "Участников"], ["Ярмарка БЦСТВ «Осень»", "10.10.2024", "БЦСТВ", 30, 28]]),
    ); // prettier-ignore
    expect(outcome.registry.events).toHaveLength(1);
    expect(shown(outcome, "G3.2")).toBe("28/30");
  });
});

describe("15, 16, 55: fairs", () => {
  const HEADS = ["Ярмарка", "Дата", "Организатор", "Формат", "Квота", "Участников", "С резюме", "Заключили договор", "Определились"]; // prettier-ignore

  test("gaps leave both sums of their indicator; whose fair it is decides", () => {
    const outcome = run(
      "2025-06-01",
      SOMEBODY,
      grid("Ярмарки", [
        HEADS,
        ["Ярмарка А", "10.10.2024", "БЦСТВ", "онлайн", 30, 28, 20, 25, null],
        ["Ярмарка Б", "11.10.2024", "БЦСТВ", "онлайн", null, 43, null, 0, null],
        ["Ярмарка В", "12.10.2024", null, "онлайн", 100, 43, 20, 25, 2],
        ["Ярмарка Г", "13.10.2024", "Минтруд", "очно", 100, 43, 20, 25, null],
        ["Ярмарка Д", "14.10.2024", "ЦЗН", "очно", 100, 43, 20, 25, 4],
        ["Всероссийская ярмарка трудоустройства", "14.11.2024", "Администрация района", "очно", 100, 43, 20, 25, 4],
        ["Ярмарка Министерства труда", "15.11.2024", null, "очно", 100, 43, 20, 25, 7],
      ]),
    );
    expect(["G3.2", "G3.3", "G3.4", "G4.3"].map((id) => shown(outcome, id))).toEqual(["28/30", "20/28", "25/71", "7"]);
    expect(cell(outcome, "G3.2")?.notes.join()).toContain("Ярмарка Б");
    expect(cell(outcome, "G4.3")?.notes.join()).toMatch(/ЦЗН.*Ярмарка Д/);
    expect(cell(outcome, "G4.3")?.notes.join()).toContain("Ярмарка Г");
  });

  test("a number of people typed as a percent is asked about; 0,65 people are none", () => {
    const rows = [HEADS, ["Ярмарка А", "10.10.2024", "БЦСТВ", "онлайн", 0.3, 20, 18, 0.65, 0]];
    const numberFormats = rows.map((row) => row.map((value) => (value === 0.3 ? "0%" : "General")));
    const outcome = run("2025-06-01", SOMEBODY, grid("Ярмарки", rows, { numberFormats }));
    expect(shown(outcome, "G3.2")).toBe("20/30");
    expect(shown(outcome, "G3.4")).toBe("0/0");
    expect(outcome.results.issues.map(({ text }) => text).join()).toContain("«0,65»");
    expect(outcome.results.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ severity: "warning", source: { sheet: "Ярмарки", row: 2, column: "E" } }),
        expect.objectContaining({ severity: "error", source: { sheet: "Ярмарки", row: 2, column: "H" } }),
      ]),
    );
  });
});

test.each<[CellScalar, string, number | null]>([
  [0.633, "0.0%", 63.3],
  [0.65, "General", null],
  ["0,65", "@", null],
  ["63,3%", "@", 63.3],
  [63.3, "General", 63.3],
])("16: the planned share %s in a cell of format %s", (value, format, expected) => {
  const settings = gridOfModel(sheetOf(run("2025-06-01", SOMEBODY), "настройки"));
  const { row, column } = placeOf(settings, "Показатель 1 (занятые), выпуск 2024, все выпускники, %");
  const place = <T>(rows: readonly (readonly T[])[], typed: T): readonly (readonly T[])[] =>
    rows.map((cells, at) => (at === row ? cells.map((old, index) => (index === column + 2 ? typed : old)) : cells));
  const edited = { ...settings, values: place(settings.values, value), numberFormats: place(settings.numberFormats ?? [], format) }; // prettier-ignore
  const outcome = run("2025-06-01", SOMEBODY, edited);
  expect(cell(outcome, "K1", 2024)?.plan?.value ?? null).toBe(expected);
  const asked = outcome.results.issues.filter(({ text }) => text.includes("0,65 – это 65 %?"));
  expect(asked.map(({ severity, source }) => [severity, source.row])).toEqual(expected === null ? [["error", row + 1]] : []);
}); // prettier-ignore

describe("17: the form of study", () => {
  const HEADS = ["Статус", "АИС", "Карьерный трек"];
  const FIRST = ["будет трудоустроен", "да", "трудоустройство"];
  const SECOND = ["учёба", "нет", "учёба"];

  test.each<[string, SheetGrid, string, string | null]>([
    ["no column: очная", people("Выпуск 2025", HEADS, FIRST, SECOND), "1/2 2/2 0/0", "form-assumed"],
    ["«заочн» in the name", people("Выпуск 2025 заочн.", HEADS, FIRST, SECOND), "0/0 0/0 2/2", null],
    ["an empty cell", people("Выпуск 2025", [...HEADS, "Форма обучения"], [...FIRST, "очная"], [...SECOND, null], [...SECOND, "заочная"]), "1/1 1/1 1/1", "form-unknown"],
    ["«заочн» in the group", people("Выпуск 2025", [...HEADS, "Группа"], [...FIRST, "А-1"], [...SECOND, "Б-1 (заочн.)"]), "1/1 1/1 1/1", null],
  ])("%s", (_title, sheet, expected, issue) => {
    const outcome = run("2025-03-01", sheet);
    expect(["G2.1", "G2.2", "G2.3"].map((id) => shown(outcome, id)).join(" ")).toBe(expected);
    if (issue !== null) expect(codes(outcome)).toContain(issue);
    expect(outcome.results.indicators.find(({ id }) => id === "G2.1")?.howCounted).toContain("форма считается очной");
  }); // prettier-ignore
});

test.each(["Трудоустроен(о)", "Трудоустроена", "Занят"])("18: answers under «%s»", (header) => {
  const typed = ["да", "нет", "+", "-", null, "×", "б/д", "✓", true, 1, 0];
  const { results } = run("2025-03-01", people("Выпуск 2024", [header], ...typed.map((value) => [value])));
  expect(results.people.map(({ channel }) => channel)).toEqual([
    ...["employed", "not_employed", "employed", null, null, "not_employed", null],
    ...["employed", "employed", "employed", "not_employed"],
  ]);
});

test("18: marks in columns of yes and no; «б/д» is no under «договор» alone", () => {
  const { results } = run(
    "2025-03-01",
    people("Выпуск 2024", ["Статус", "По специальности", "Договор ДО", "ОВЗ", "АИС"], ["работает", "-", "-", "-", "-"], ["работает", "×", "б/д", "✗", "✓"], ["работает", "б/д", "+", "✘", null]),
  ); // prettier-ignore
  expect(results.people.map((one) => [one.bySpecialty, one.dualContract, one.disability, one.ais])).toEqual([
    [false, false, false, false],
    [false, false, false, true],
    [null, true, false, null],
  ]);
});

describe("19: headers", () => {
  const first = (headers: readonly string[], ...rows: Rows) => run("2025-03-01", people("Выпуск 2024", headers, ...rows)).registry.graduates; // prettier-ignore

  test.each<[string, readonly string[], readonly CellScalar[], Readonly<Record<string, unknown>>]>([
    ["parties of contracts", ["Статус", "Предприятие ДО", "Заказчик", "Статус договора ЦО"], ["работает", "ООО «Нива»", "ООО «Заря»", "расторгнут"], { dualContract: true, dualEmployer: "ООО «Нива»", targetContract: true, targetCustomer: "ООО «Заря»", targetContractStatus: "terminated" }],
    ["«Предприятие по договору»", ["Статус", "Предприятие по договору ДО", "Предприятие по договору ЦО"], ["работает", "ООО «Нива»", "ООО «Заря»"], { dualEmployer: "ООО «Нива»", targetCustomer: "ООО «Заря»" }],
    ["explicit marks", ["Статус", "Трудоустроен по договору ДО", "Трудоустроен по договору ЦО"], ["работает", "да", "нет"], { dualEmployed: true, targetEmployed: false }],
    ["marks of business", ["Статус", "Признак ИП", "Самозанятый"], ["работает", "да", null], { entrepreneurMark: true, selfEmployedMark: false }],
    ["service", ["Статус", "Начало службы", "Окончание службы"], ["армия", "01.07.2024", "2025"], { serviceStart: { serial: serialOf(2024, 7, 1), precision: "day" }, serviceEnd: { serial: serialOf(2025, 12, 31), precision: "year" } }],
    ["referral", ["Статус", "Дата направления", "Место направления"], ["работает", "01.10.2024", "ООО «Заря»"], { referral: { issued: true, date: { serial: serialOf(2024, 10, 1), precision: "day" } } }],
    ["contacts", ["Статус", "Планирует работать по специальности", "Телефон", "Куратор", "Дата обновления", "Согласие"], ["работает", "нет", "8-000", "Кураторов К.К.", "01.02.2025", "да"], { plansBySpecialty: false, phone: "8-000", curator: "Кураторов К.К." }],
    ["two «Статус»", ["Статус", "Статус"], ["работает", "ОВЗ"], { disability: true }],
    ["«Статус» of health", ["Статус", "Занятость"], ["ОВЗ", "работает"], { disability: true }],
    ["four groups", ["Статус", "Группа", "Группа здоровья", "Группа риска"], ["работает", "А-1", "3", "да"], { group: "А-1", disability: null }],
    ["group of disability", ["Статус", "Группа", "Группа инвалидности"], ["работает", "А-1", "II"], { group: "А-1", disability: true }],
    ["«Направление подготовки»", ["Статус", "Направление подготовки", "Направление"], ["работает", "Механизация", "выдано 01.10.2024"], { specialty: "Механизация", referral: { issued: true, date: { serial: serialOf(2024, 10, 1), precision: "day" } } }],
    ["two «Профессия»", ["Статус", "Профессия", "Место работы", "Профессия"], ["работает", "Сварщик", "ООО «Нива»", "Слесарь"], { specialty: "Сварщик", position: "Слесарь" }],
    ["«Призовое место» alone", ["Статус", "Призовое место"], ["работает", "1 место"], { abilympics: true }],
    ["a prize of another championship in the cell", ["Статус", "Призовое место"], ["работает", "1 место (Профессионалы)"], { abilympics: false }],
    ["… in the column beside it", ["Статус", "Чемпионат", "Призовое место"], ["работает", "Профессионалы", "1 место"], { abilympics: false }],
    ["a prize of «Абилимпикс» in the column beside it", ["Статус", "Чемпионат", "Призовое место"], ["работает", "Абилимпикс", "2 место"], { abilympics: true }],
    ["… with the bare place", ["Статус", "Чемпионат", "Призовое место"], ["работает", "Абилимпикс-2024", 2], { abilympics: true }],
    ["… and no prize", ["Статус", "Чемпионат", "Призовое место"], ["работает", "Абилимпикс", "-"], { abilympics: false }],
  ])("%s", (_title, headers, row, expected) => {
    const [graduate] = first(headers, row);
    expect(graduate?.status.code).toMatch(/^(?:employed|conscript)$/);
    expect(graduate).toMatchObject(expected);
  }); // prettier-ignore

  test("«Категория» is of ОВЗ alone: «сирота», «опека» are none", () => {
    const found = first(["Категория", "Канал"], ["сирота", "работает"], ["ОВЗ", "армия"], ["опека", "армия"]);
    expect(found.map(({ disability }) => disability)).toEqual([false, true, false]);
  });

  test("the championship beside a prize raises no question", () => {
    const outcome = run("2025-03-01", people("Выпуск 2024", ["Статус", "Чемпионат", "Призовое место"], ["работает", "Абилимпикс", "2 место"])); // prettier-ignore
    expect(codes(outcome)).not.toContain("ask-abilympics");
  });

  test("«Примечание» is a status only when there is no other; an empty customer is no contract", () => {
    expect(first(["Примечание"], ["работает"], ["армия"]).map(({ status }) => status.code)).toEqual(["employed", "conscript"]); // prettier-ignore
    expect(first(["Статус", "Примечание"], ["работает", "армия"])[0]?.status.code).toBe("employed");
    expect(first(["Статус", "Заказчик"], ["работает", "ООО «Заря»"], ["работает", null]).map(({ targetContract }) => targetContract)).toEqual([true, false]); // prettier-ignore
  });
});

test.each([
  ["PAботает", "employed"],
  ["PA", "conscript"],
  ["служит", "conscript"],
  ["СЗ", null],
  ["открыл ИП", "ip"],
  ["глава КФХ", "ip"],
  ["ИП Придуманов", "employed"],
  ["у ИП Придуманова", "employed"],
  ["КФХ «Выдумка»", "employed"],
  ["ИП Образцов", "ip"],
  ["выехал", "abroad"],
  ["выехал в Казахстан", "abroad"],
  ["выехал; Казахстан", "abroad"],
  ["выехал в Самару", null],
  ["выехал в г. Самара", null],
  ["выехал (Тольятти)", null],
  ["выехал, Нижний Новгород", null],
  ["выехал в с. Выдумкино, работает", "employed"],
  ["мобилизован", "contract"],
  ["беременна", "future_parental"],
  ["академический отпуск(служба в РА)", "not_graduate"],
  ["а/о", "not_graduate"],
  ["переведён в группу А-2", "not_graduate"],
  ["переведён на постоянную работу", "employed"],
])("20–22: «%s» is %s", (typed, expected) => {
  expect(run("2025-03-01", people("Выпуск 2024", ["Статус"], [typed])).registry.graduates[0]?.status.code ?? null).toBe(expected); // prettier-ignore
});

test("21: «СЗ» as a header beside ТУ, ИП, армия", () => {
  const outcome = run("2025-03-01", people("Выпуск 2024", ["ТУ", "ИП", "СЗ", "Армия"], ["+", null, null, null], [null, null, "+", null], [null, "1", null, null])); // prettier-ignore
  expect(outcome.results.people.map(({ channel }) => channel)).toEqual(["employed", "selfemployed", "ip"]);
});

describe("23, 29: contracts through the sheet", () => {
  const outcome = run(
    "2025-03-01",
    people(
      "Выпуск 2024",
      ["Статус", "Место работы", "Договор ДО", "Предприятие ДО", "Заказчик", "Статус договора ЦО"],
      ["работает", "СПК «Агро-Нива»", "да", "ООО Агро-Нива", null, null],
      ["работает", "Агро-Нива", "да", "Нива", null, null],
      ["работает", "ГБУЗ «Макет»", null, null, "Государственное бюджетное учреждение здравоохранения «Макет»", null],
      ["армия", "ООО «Заря»", "да", "ООО «Заря»", "ООО «Заря»", null],
      ["работает", 'OOO "Зapя"', null, "АО «ЗАРЯ»", "Общество с ограниченной ответственностью «Заря»", null],
      ["работает", "ООО «Другое»", "нет", null, "ООО «Заря»", "расторгнут"],
      ["не работает", null, null, null, "ООО «Заря»", null],
    ),
  );

  test("equal without legal forms; one name inside the other is to be checked; the channel must be employed", () => {
    expect([shown(outcome, "K3", 2024), shown(outcome, "K4.2", 2024)]).toEqual(["2/4 ?1", "2/5"]);
    expect(codes(outcome)).toContain("employer-to-check");
  });

  test("5.4 only for a contract that was ended; nobody who serves", () => {
    const lines = outcome.results.targeted.filter(({ reasons }) => reasons.includes("T1"));
    expect(lines.map(({ priority, measures }) => [priority, measures])).toEqual([
      [1, ["5.5"]],
      [2, ["5.4", "5.5"]],
    ]);
  });
});

test("24, 25: unemployed at ЦЗН; a hire after the reporting date", () => {
  const outcome = run(
    "2025-03-01",
    people("Выпуск 2024", ["Статус", "Учёт в ЦЗН", "Дата трудоустройства"], ["не работает", "да", null], ["не хочет", "да", null], [null, "да", null], ["работает", "да", "01.05.2025"], ["не работает", "ищущий работу", null], ["не определился", "состоит", null]),
  ); // prettier-ignore
  expect([shown(outcome, "G5.2", 2024), shown(outcome, "K7", 2024)]).toEqual(["4/6", "5/6"]);
  expect(codes(outcome)).toEqual(expect.arrayContaining(["czn-contradicts-status", "hire-date-after-report"]));
});

describe("27–33: «Группа риска»", () => {
  const HEADS = ["Статус", "Группа", "ОВЗ", "Место работы", "По специальности", "Специальность", "Должность"];
  const year = (name: string, letter: string): SheetGrid =>
    grid(name, [
      ["ФИО", ...HEADS],
      [`Ищущий${letter} Тест Тестович`, "не работает, инвалид", "ОВЗ-21", "инвалид 2 гр.", null, null, "Механик (ЗПР)", null],
      [`Могущий${letter} Тест Тестович`, "болезнь", "К-21", "ОВЗ", null, null, "Механик", null],
      [`Мимо${letter} Тест Тестович`, "работает", "К-21 (ОВЗ)", "УО", "ООО «Нива»", "нет", "Механик", "инвалид"],
      [`Судимый${letter} Тест Тестович`, "осуждён", "К-21", "ОВЗ", null, null, "Механик", null],
      [`Риск${letter} Тест Тестович`, "риск: инвалид", "К-21", null, null, null, "Механик", null],
    ]); // prettier-ignore
  const outcome = run(
    "2025-06-01",
    year("Выпуск 2023", "ов"),
    year("Выпуск 2024 ОВЗ", "ин"),
    year("Выпуск 2025", "ский"),
  );
  const risk = sheetOf(outcome, "риск");

  test("27: the two numbers in the head are those of the results", () => {
    const { atRisk, unknown, targeted } = outcome.results.risk;
    expect([atRisk, unknown, targeted]).toEqual([6, 0, 9]);
    expect(textOf(risk)).toContain("под риском (показатель 7): 6; сведений нет: 0; всего на адресной работе: 9");
    expect(columnBy(risk, "ФИО", "В показателе 7").get("Мимоин Тест Тестович")).toBe("нет");
  });

  test("30, 31: who cannot work stands below without a word why; no word of health anywhere", () => {
    const text = textOf(risk);
    expect(text.indexOf("Не могут трудоустроиться")).toBeGreaterThan(text.lastIndexOf("Мимо"));
    expect(text.indexOf("Судимыйов")).toBeGreaterThan(text.indexOf("Не могут трудоустроиться"));
    expect(columnBy(risk, "ФИО", "Причина").get("Судимыйин Тест Тестович")).toBeNull();
    const explanations = outcome.results.targeted.map(({ explanation }) => explanation).join("\n");
    expect(`${text}\n${explanations}`).not.toMatch(/инвалид|овз|зпр|болезн|осужд|здоров|нозолог/i);
    expect(explanations).toContain("Группа 3");
  });

  test("34: a row is found again by the group as printed, though its id is no longer known", () => {
    const noted = typed(gridOfModel(risk), "ФИО", "Ищущийов Тест Тестович", "Примечание", "позвонить");
    const former = typed(noted, "ФИО", "Ищущийов Тест Тестович", "Код записи", "никто");
    const again = run("2025-06-01", year("Выпуск 2023", "ов"), former);
    expect(columnBy(sheetOf(again, "риск"), "ФИО", "Примечание").get("Ищущийов Тест Тестович")).toBe("позвонить");
  });

  test("32: open windows by their end, closed last: c3, c2, c1", () => {
    const names = [...columnBy(risk, "ФИО", "Год выпуска")].filter(([name]) => name.startsWith("Ищущий"));
    expect(names.map(([, cohort]) => cohort)).toEqual([2025, 2024, 2023]);
  });
});

test("45: one row per indicator and category, years in columns, no merged cells", () => {
  const kpi = sheetOf(run("2025-06-01", SOMEBODY), "кпэ");
  expect(JSON.stringify(kpi)).not.toMatch(/"merge/i);
  expect(textOf(kpi)).toContain("УТВЕРЖДАЮ");
  const { row } = placeOf(gridOfModel(kpi), "Значение фактического показателя");
  const years = gridOfModel(kpi).values[row + 1]?.filter((value) => value !== null);
  expect(years?.map(String)).toEqual(["2023", "2024", "2025 (прогноз)", "за уч. год"]);
});

describe("switches of «Настройки КПЭ» (indicators A.3, rulings 55)", () => {
  const students = people("Выпуск 2025", ["Статус", "Форма обучения", "АИС"], ["будет трудоустроен", "очная", "да"], ["учёба", "заочная", "да"]); // prettier-ignore
  const workers = people("Выпуск 2024", ["Статус", "ОПК", "Дата трудоустройства"], ["работает", "да", "01.10.2024"], ["работает", "да", "01.08.2024"], ["армия", "да", null]); // prettier-ignore
  const events = grid("Мероприятия", [
    ["Дата", "Мероприятие", "Тема", "Организатор", "Партнёры", "Статус"],
    ["10.10.2024", "Встреча", "меры поддержки, самозанятость", "ЦСТВ", "ЦЗН, ООО «Нива»", "проведено"],
    ["11.10.2024", "Встреча", "меры поддержки, самозанятость", "ЦСТВ", "ЦЗН", "проведено"],
  ]);
  const fairs = grid("Ярмарки", [
    ["Ярмарка", "Дата", "Организатор", "Квота", "Участников", "Определились"],
    ["Ярмарка А", "10.10.2024", "БЦСТВ", 20, 40, 0],
    ["Ярмарка Б", "11.10.2024", "БЦСТВ", 20, 10, 0],
    ["Ярмарка В", "12.10.2024", "ЦЗН", 20, 10, 5],
    ["Ярмарка Г", "13.10.2024", "Минтруд", 20, 10, 2],
  ]);
  const sources = [students, workers, events, fairs];

  test.each([
    ["Показатель 2.1: считать все формы обучения", ["G2.1"], ["1/1"], ["2/2"]],
    ["Показатель 3.2: не засчитывать сверхквоту одной ярмарки другой", ["G3.2"], ["50/40"], ["30/40"]],
    ["Показатель 3.5: всего на дату", ["G3.5"], ["1"], ["2"]],
    ["Одно мероприятие – один показатель", ["G3.1", "G4.1", "G4.2"], ["1", "2", "2"], ["1", "1", "0"]],
    ["Показатель 4.3: считать и ярмарки ЦЗН", ["G4.3"], ["2"], ["7"]],
  ])("%s", (label, indicators, usual, switched) => {
    const before = run("2025-06-01", ...sources);
    const settings = gridOfModel(sheetOf(before, "настройки"));
    const { row, column } = placeOf(settings, label);
    const values = settings.values.map((cells, at) =>
      at === row ? cells.map((old, index) => (index === column + 2 ? "да" : old)) : cells,
    );
    const after = run("2025-06-01", ...sources, { ...settings, values });
    expect(indicators.map((id) => shown(before, id))).toEqual(usual);
    expect(indicators.map((id) => shown(after, id))).toEqual(switched);
  });
});
