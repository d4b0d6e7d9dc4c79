/** The class of the year before and after graduation, with one column, with two, with the track alone. */
import { cellOf, countedCells, described, Examination, examine, expectedCells, found, grid, headers, workbook, type Column, type Row } from "./examiner"; // prettier-ignore

const EMPTY_OF_OTHERS = ["K2/abilympics", "K2/professionalitet", "K1/disability", "K2/disability", "K3", "K4.1", "K4.2", "G3.5", "G5.1", "G2.1"]; // prettier-ignore

/** The two earlier classes: five people each, so that the academic year is not in doubt. */
function earlier(exam: Examination, years: readonly number[]) {
  const columns: readonly Column[] = [["fio", "ФИО"], ["s", "Статус занятости"], ["by", "По специальности"]]; // prettier-ignore
  const rows: readonly Row[] = [
    [
      { s: "трудоустроен", by: "да" },
      { channel: "employed", by: true },
    ],
    [
      { s: "трудоустроен", by: "нет" },
      { channel: "employed", by: false },
    ],
    [{ s: "учится" }, { channel: "study" }],
    [{ s: "ЦЗН" }, { channel: "unemployed_czn" }],
    [{ s: "?" }, { channel: null }],
  ];
  return years.map((year) => grid(`Выпуск ${String(year)}`, [headers(columns), ...exam.rows(columns, year, rows)]));
}

describe("one status column, 2026-2027", () => {
  const COLUMNS: readonly Column[] = [["n", "№"], ["fio", "ФИО студента"], ["form", "Форма обучения"], ["s", "Занятость"], ["by", "По спец."]]; // prettier-ignore
  /** [cells, before graduation, on 01.07, on 01.11] by the channel; «будет …» changes with the date. */
  const people: readonly (readonly [Row[0], Row[1], Row[1], Row[1]])[] = [
    [{ s: "будет трудоустроен, по спец." }, { channel: "employed", by: true }, { channel: "future_employed", risk: false }, { channel: "future_employed", risk: true }],
    [{ s: "трудоустройство", by: "нет" }, { channel: "employed", by: false }, { channel: "future_employed", risk: false }, { channel: "future_employed", risk: true }],
    [{ s: "ожидает призыва" }, { channel: "conscript" }, { channel: "future_conscript", risk: false }, { channel: "future_conscript", risk: true }],
    [{ s: "подлежит призыву осенью" }, { channel: "conscript" }, { channel: "future_conscript", risk: false }, { channel: "future_conscript", risk: true }],
    [{ s: "планирует поступать в вуз" }, { channel: "study" }, { channel: "future_study", risk: false }, { channel: "future_study", risk: true }],
    [{ s: "не определилась" }, { channel: "undecided", risk: true }, { channel: "undecided", risk: false }, { channel: "undecided", risk: true }],
    [{ s: null }, { channel: null, risk: true }, { channel: null }, { channel: null }],
    [{ s: "не отвечает" }, { channel: null, risk: null }, { channel: null }, { channel: null }],
    [{ s: "уже работает", by: "да" }, { channel: "employed", by: true }, { channel: "employed", by: true }, { channel: "employed", by: true }],
    [{ s: "не планирует трудоустраиваться" }, { channel: "no_motivation" }, { channel: "no_motivation" }, { channel: "no_motivation" }],
    [{ s: "планирует открыть ИП", by: "да" }, { channel: "ip", by: true }, { channel: "future_ip", risk: false }, { channel: "future_ip", risk: true }],
    [{ s: "будет самозанятой" }, { channel: "selfemployed" }, { channel: "future_selfemployed", risk: false }, { channel: "future_selfemployed", risk: true }],
    [{ s: "контракт с МО" }, { channel: "contract" }, { channel: "contract" }, { channel: "contract" }],
    [{ s: "беременна" }, { channel: "parental" }, { channel: "future_parental", risk: false }, { channel: "future_parental", risk: true }],
  ]; // prettier-ignore

  test.each([
    ["2027-02-10", 1, true],
    ["2027-06-30", 1, true],
    ["2027-07-01", 2, false],
    ["2027-10-31", 2, false],
    ["2027-11-01", 3, false],
  ] as const)("on %s", (asOf, which, isForecast) => {
    const exam = new Examination();
    const rows = people.map((person): Row => [{ form: "очная", ...person[0] }, person[which]]);
    const sheets = [
      ...earlier(exam, [2025, 2026]),
      grid("2027", [["Студенты выпускных групп"], headers(COLUMNS), ...exam.rows(COLUMNS, 2027, rows)]),
    ];
    const expected = expectedCells(exam.people, {
      cohorts: [2025, 2026, 2027],
      noData: EMPTY_OF_OTHERS,
      skip: ["G2.2", "G2.3"],
    });
    const results = examine(workbook(...sheets), asOf);
    expect(results.academicYear).toBe("2026-2027");
    expect(countedCells(results, expected.keys())).toEqual(expected);
    expect(cellOf(results, "K7/2027/all")?.basis).toBe(isForecast ? "forecast" : "actual");
    expect(found(results, isForecast ? 2027 : null)).toEqual(described(exam.people));
  });

  test("in January nobody is at risk for being undecided yet", () => {
    const exam = new Examination();
    const rows = people.map((person): Row => [{ form: "очная", ...person[0] }, person[1]]);
    const sheets = [grid("Выпуск 2027", [headers(COLUMNS), ...exam.rows(COLUMNS, 2027, rows)])];
    const before = examine(workbook(...sheets), "2027-01-30");
    const after = examine(workbook(...sheets), "2027-01-31");
    expect(cellOf(before, "K7/2027/all")).toMatchObject({ numerator: 1, denominator: 14, unknown: 1 });
    expect(cellOf(after, "K7/2027/all")).toMatchObject({ numerator: 3, denominator: 14, unknown: 1 });
  });
});

describe("a track and nothing else, 2022-2023", () => {
  const COLUMNS: readonly Column[] = [["n", "№ п/п"], ["f", "Фамилия"], ["i", "Имя"], ["o", "Отчество"], ["form", "Форма обучения"], ["t", "Карьерный\nтрек"]]; // prettier-ignore
  const rows: readonly Row[] = [
    [{ form: "очная", t: "трудоустройство по специальности" }, { channel: "employed", by: true, track: true }],
    [{ form: "очная", t: "трудоустройство" }, { channel: "employed", track: true }],
    [{ form: "очная", t: "Призыв в ВС РФ" }, { channel: "conscript", track: true }],
    [{ form: "очная", t: "продолжение обучения" }, { channel: "study", track: true }],
    [{ form: "очная", t: "не определился" }, { channel: "undecided", track: false, risk: true }],
    [{ form: "очная", t: "—" }, { channel: null, track: false, risk: true }],
    [{ form: "очная", t: null }, { channel: null, track: false, risk: true }],
    [{ form: "очная", t: "самозанятость" }, { channel: "selfemployed", track: true }],
    [{ form: "заочная", t: "работа" }, { channel: "employed", track: true, fullTime: false, forecastFormed: true }],
    [{ form: "очно-заочная", t: "отпуск по уходу за ребенком" }, { channel: "parental", track: true, fullTime: false, forecastFormed: true }],
    [{ form: "заочная", t: null }, { channel: null, track: false, fullTime: false, forecastFormed: false, risk: true }],
  ]; // prettier-ignore

  const exam = new Examination();
  const sheets = [
    ...earlier(exam, [2021, 2022]),
    grid("Выпуск 2023", [headers(COLUMNS), ...exam.rows(COLUMNS, 2023, rows)]),
  ];

  test("before graduation the track is the forecast", () => {
    const expected = expectedCells(exam.people, { cohorts: [2021, 2022, 2023], noData: EMPTY_OF_OTHERS });
    const results = examine(workbook(...sheets), "2023-05-01");
    expect(results.academicYear).toBe("2022-2023");
    expect(countedCells(results, expected.keys())).toEqual(expected);
    expect(found(results, 2023)).toEqual(described(exam.people));
  });

  test("after it there is no fact: no data, nobody waits", () => {
    const results = examine(workbook(...sheets), "2023-07-15");
    for (const indicator of ["K1", "K2", "K5", "K6", "K7"]) {
      expect([indicator, cellOf(results, `${indicator}/2023/all`)?.status]).toEqual([indicator, "no-data"]);
    }
    expect(cellOf(results, "G2.2/2023/all")).toMatchObject({ numerator: 5, denominator: 8, unknown: 0 });
    expect(cellOf(results, "G2.3/2023/all")).toMatchObject({ numerator: 2, denominator: 3, unknown: 0 });
  });
});

describe("a forecast beside a fact, 2023-2024", () => {
  const COLUMNS: readonly Column[] = [["n", "№"], ["fio", "Выпускник"], ["p", "Предполагаемая занятость"], ["s", "Статус"], ["by", "Соответствие специальности"], ["org", "Место работы"], ["do", "Дуальный договор"], ["dop", "Предприятие ДО"]]; // prettier-ignore
  const build = (isForecast: boolean) => {
    const exam = new Examination();
    const pick = (forecast: Row[1], fact: Row[1]): Row[1] => (isForecast ? forecast : fact);
    const rows: readonly Row[] = [
      [{ p: "трудоустройство", s: "трудоустроена", by: "да", org: "ООО «Явь»", do: "да", dop: "ООО «Явь»" }, pick({ channel: "employed", by: true, dual: true, atDual: true }, { channel: "employed", by: true, dual: true, atDual: true })],
      [{ p: "трудоустройство", s: "армия", by: null }, pick({ channel: "employed" }, { channel: "conscript" })],
      [{ p: "призыв", s: null }, pick({ channel: "conscript" }, { channel: null })],
      [{ p: "н/д", s: "работает", by: "нет" }, pick({ channel: null, risk: null }, { channel: "employed", by: false })],
      [{ p: null, s: "б/р" }, pick({ channel: null, risk: false }, { channel: "not_employed" })], // December: waiting
      [{ p: "будет работать", s: "будет трудоустроен", by: "да" }, pick({ channel: "employed", by: true }, { channel: "future_employed", risk: false })],
      [{ p: "служба по контракту", s: "служит по контракту" }, { channel: "contract" }],
    ]; // prettier-ignore
    const sheets = [
      ...earlier(exam, [2022, 2023]),
      grid("Занятость 2024 год выпуска", [headers(COLUMNS), ...exam.rows(COLUMNS, 2024, rows)]),
    ];
    return { exam, sheets };
  };
  const others = EMPTY_OF_OTHERS.filter((one) => one !== "K3");

  test.each([
    ["2023-12-10", true],
    ["2024-07-20", false],
  ] as const)("on %s", (asOf, isForecast) => {
    const { exam, sheets } = build(isForecast);
    const expected = expectedCells(exam.people, { cohorts: [2022, 2023, 2024], noData: [...others, "K3/2023"], skip: ["G2.2", "G2.3"] }); // prettier-ignore
    expect(countedCells(examine(workbook(...sheets), asOf), expected.keys())).toEqual(expected);
  });
});
