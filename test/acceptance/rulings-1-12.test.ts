/**
 * The examples of rulings 1–12 the whole way: typed cells in, cells of the
 * table out. The year is 2024-2025, c1 c2 c3 = 2023, 2024, 2025.
 */
import { calculateWorkbook, type Calculated } from "../../src/app/calculate-workbook";
import type { ResultCell } from "../../src/engine/results";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { parseIso, serialOf } from "../../src/registry/date";
import { grid, workbook } from "../support/grid";
import { modelToGrid } from "../support/model-to-grid";
import { placeOf, typed } from "../support/model-grid";

type Rows = readonly (readonly CellScalar[])[];

/** Calculates sheets on a day of 2024-2025. */
function on(day: string, ...sheets: readonly SheetGrid[]): Calculated {
  return calculateWorkbook(workbook(...sheets), {
    startYear: 2024,
    asOf: parseIso(day),
    today: serialOf(2025, 11, 20),
  });
}

/** A cell of the table. */
function cellOf({ results }: Calculated, indicator: string, cohort: number | null = 2025, category: string | null = "all"): ResultCell {
  const found = results.cells.find((cell) => cell.indicator === indicator && cell.cohort === cohort && (cohort === null || cell.category === category));
  if (found === undefined) throw new Error(`No cell ${indicator} ${String(cohort)} ${String(category)}`);
  return found;
} // prettier-ignore

/** «numerator/denominator ?unknown status». */
function said(calculated: Calculated, indicator: string, cohort: number | null = 2025, category = "all"): string {
  const { numerator, denominator, unknown, status } = cellOf(calculated, indicator, cohort, category);
  const number = (value: number | null): string => (value === null ? "–" : String(value));
  return `${number(numerator)}/${number(denominator)} ?${number(unknown)} ${status}`;
}

/** People of a sheet: «Тестов Иван Первый», «Тестов Иван Второй» … stand before the given cells. */
function sheet(name: string, headers: readonly string[], rows: Rows, more: Partial<SheetGrid> = {}): SheetGrid {
  return grid(name, [["ФИО", ...headers], ...rows.map((row, at) => [person(at), ...row])], more);
}

const LETTERS = "абвгдежзиклмнопрстуфхц";

/** An invented name of its own for each number. */
function person(at: number): string {
  const letter = (index: number): string => LETTERS[index % LETTERS.length] ?? "";
  return `Тест${letter(Math.floor(at / LETTERS.length))}${letter(at)}ов Иван Примерович`;
}

function codes({ results }: Calculated): string[] {
  return results.issues.map(({ code }) => code);
}

function risks({ results }: Calculated): string {
  return results.people.map(({ atRisk }) => atRisk ?? "–").join(" ");
}

function reasons({ results }: Calculated): string {
  return results.targeted.map((line) => line.reasons.join("+")).join(" ");
}

describe("1: our own sheets are no sources", () => {
  const source = [
    sheet("Реестр", ["Год выпуска", "Группа", "Статус"], [[2025, "А-1", "не работает"], [2024, "А-0", "армия"], [2023, "А-9", "ТУ"]]),
    sheet("Группа риска", ["Год выпуска", "Группа", "Статус"], [[2025, "А-1", "ТУ"], [2025, "Б-1", "ЦЗН"]]),
  ]; // prettier-ignore

  test("run twice, rename, copy, run again: the same 53 cells", () => {
    const first = on("2025-11-01", ...source);
    // Two sheets of a workbook never bear one name: ours give way to the officer's.
    const written = first.models.map(modelToGrid).map((made) => ({
      ...made,
      name: source.some(({ name }) => name === made.name) ? `${made.name} (2)` : made.name,
    }));
    const renamed = written.map((made, at) => ({ ...made, name: `Мой лист ${at}` }));
    const copied = written.map((made) => ({ ...made, name: `${made.name} (3)`, visibility: "hidden" as const }));
    for (const made of [written, renamed, [...written, ...copied]]) {
      for (const sheets of [
        [...made, ...source],
        [...source, ...made],
      ]) {
        const again = on("2025-11-01", ...sheets);
        expect(again.results.cells).toEqual(first.results.cells);
        expect(again.results.people).toEqual(first.results.people);
      }
    }
  });

  test("the officer's «Реестр» and «Группа риска» are read like any sheet", () => {
    const { results } = on("2025-11-01", ...source);
    expect(results.sheets.map(({ sheet: name, taken }) => [name, taken])).toEqual([
      ["Реестр", "graduates"],
      ["Группа риска", "graduates"],
    ]);
    expect(results.people).toHaveLength(4);
  });
});

describe("2: whole cells make numbers", () => {
  const count = (text: string): string[] => {
    const calculated = on("2025-11-01", sheet("Выпуск 2024", ["Статус", "По специальности"], [[text, null]]));
    return ["K2", "K7", "G5.2"].map((indicator) => said(calculated, indicator, 2024).replace(/ [a-z-]+$/, ""));
  };
  test.each<[string, string, string, string]>([
    ["не работает по специальности", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["работает не по специальности", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["ТУ, не по спец.", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["ТУ, по спец.", "1/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["не планирует работать по специальности", "0/1 ?1", "0/1 ?1", "0/1 ?1"],
    ["не планирует трудоустраиваться, служит по контракту", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["ищет работу по специальности", "0/1 ?0", "1/1 ?0", "0/1 ?0"],
    ["учится, работает", "0/1 ?1", "0/1 ?0", "0/1 ?0"],
    ["в декрете, работает", "0/1 ?1", "0/1 ?1", "0/1 ?1"],
    ["декрет, до этого работала", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["служба занятости", "0/1 ?0", "1/1 ?0", "1/1 ?0"],
    ["снят с учёта в ЦЗН", "0/1 ?0", "1/1 ?0", "0/1 ?0"],
    ["трудоустроен через ЦЗН", "0/1 ?1", "0/1 ?0", "0/1 ?0"],
    ["академия", "0/1 ?0", "0/1 ?0", "0/1 ?0"],
    ["переведён на постоянную работу", "0/1 ?1", "0/1 ?0", "0/1 ?0"],
    ["нет сведений о планах", "0/1 ?1", "0/1 ?1", "0/1 ?1"],
    ["академ", "0/0 ?0", "0/0 ?0", "0/0 ?0"],
  ])("«%s»: K2 %s, K7 %s, G5.2 %s", (text, k2, k7, czn) => {
    expect(count(text)).toEqual([k2, k7, czn]);
  });
});

describe("3: forecast and fact", () => {
  const single = sheet("2025", ["Статус"], [["будет трудоустроен, по спец."]]);

  test.each([
    ["2025-03-01", "1/1 ?0", "forecast", "0/1 ?0", "no", ""],
    ["2025-06-30", "1/1 ?0", "forecast", "0/1 ?0", "no", ""],
    ["2025-07-01", "0/1 ?0", "actual", "0/1 ?0", "waiting", ""],
    ["2025-10-31", "0/1 ?0", "actual", "0/1 ?0", "waiting", ""],
    ["2025-11-01", "0/1 ?0", "actual", "1/1 ?0", "yes", "R8"],
  ])("one column, «будет трудоустроен, по спец.» on %s: K2 %s %s, K7 %s", (day, k2, basis, k7, risk, why) => {
    const calculated = on(day, single);
    expect(said(calculated, "K2")).toContain(k2);
    expect(cellOf(calculated, "K2").basis).toBe(basis);
    expect(cellOf(calculated, "G2.3").basis).toBe("forecast");
    expect(cellOf(calculated, "G2.1").basis).toBeNull();
    expect(cellOf(calculated, "G5.2", 2024).basis).toBe("actual");
    expect(said(calculated, "K7")).toContain(k7);
    expect(risks(calculated)).toBe(risk);
    expect(reasons(calculated)).toBe(why);
  });

  test("dates in rows do not change the basis; the setting does", () => {
    const rows = [["трудоустройство", "да", "31.01.2025"]];
    const dated = sheet("2025", ["Статус", "По специальности", "Дата трудоустройства"], rows);
    expect(said(on("2025-06-01", dated), "K2")).toBe("1/1 ?0 met");
    const first = on("2025-06-01", dated);
    const settings = first.models.find(({ kind }) => kind === "настройки");
    if (settings === undefined) throw new Error("no settings");
    const made = modelToGrid(settings);
    const changed = withSetting(made, "Дата выпуска", serialOf(2025, 5, 20));
    expect(cellOf(on("2025-05-20", dated, changed), "K2").basis).toBe("forecast");
    expect(cellOf(on("2025-05-21", dated, changed), "K2").basis).toBe("actual");
  });

  test.each<[string, string[], CellScalar[]]>([
    ["«Прогноз»", ["Прогноз занятости", "Карьерный трек", "Статус"], ["трудоустройство", "армия", "не работает"]],
    ["«Карьерный трек»", ["Карьерный трек", "Статус"], ["трудоустройство", "не работает"]],
    ["«Карьерный трек» after the status", ["Статус", "Карьерный трек"], ["не работает", "трудоустройство"]],
    ["the status", ["Карьерный трек", "Статус"], ["сформирован", "трудоустройство"]],
  ])("the source of the forecast is %s", (_title, headers, row) => {
    const calculated = on("2025-06-01", sheet("2025", [...headers, "По специальности"], [[...row, "да"]]));
    expect(said(calculated, "K2")).toBe("1/1 ?0 met");
    expect(said(calculated, "K7")).toBe("0/1 ?0 met");
  });

  test.each(["трудоустройство", "призыв", "обучение", "открытие ИП", "самозанятость", "будет призван", "планирует поступать"])(
    "«%s» is a forecast",
    (text) => {
      const calculated = on("2025-06-01", sheet("2025", ["Прогноз"], [[text]]));
      expect(said(calculated, "K7")).toBe("0/1 ?0 met");
      expect(said(calculated, "K5")).toBe(text === "открытие ИП" ? "1/1 ?0 missed" : "0/1 ?0 met");
      expect(said(calculated, "K6")).toBe(text === "самозанятость" ? "1/1 ?0 missed" : "0/1 ?0 met");
    },
  ); // prettier-ignore

  test("after graduation an empty fact is unknown, whatever was forecast (9g)", () => {
    const both = sheet("2025", ["Прогноз", "Статус", "По специальности"], [["трудоустройство", null, null], ["трудоустройство", "ТУ", "да"]]); // prettier-ignore
    const calculated = on("2025-12-01", both);
    expect(said(calculated, "K2")).toBe("1/2 ?1 missed");
    expect(said(calculated, "K7")).toBe("0/2 ?1 preliminary");
    expect(reasons(calculated)).toBe("U1");
    expect(said(on("2025-06-01", both), "K2")).toBe("1/2 ?1 missed");
  });
});

/** The settings sheet with a value typed into the line of a label. */
function withSetting(settings: SheetGrid, label: string, value: CellScalar): SheetGrid {
  const row = settings.values.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.startsWith(label)));
  const at = settings.values[row]?.findIndex((cell) => typeof cell === "string" && cell.startsWith(label)) ?? -1;
  if (row < 0 || at < 0) throw new RangeError(`No line ${label}`);
  return {
    ...settings,
    values: settings.values.map((cells, index) => (index === row ? cells.map((cell, column) => (column === at + 2 ? value : cell)) : cells)),
  };
} // prettier-ignore

/** The settings sheet with rows in its table «Листы», as the officer types them. */
function withSheetChoice(settings: SheetGrid, name: string, answer: string): SheetGrid {
  const title = settings.values.findIndex((cells) => cells.includes("Листы"));
  const column = settings.values[title]?.indexOf("Листы") ?? -1;
  const head = settings.values.findIndex((cells, at) => at > title && cells[column] === "Лист");
  if (title < 0 || head < 0) throw new RangeError("No table «Листы»");
  const width = settings.values[head]?.length ?? 0;
  const row = Array.from({ length: width }, (_, at): CellScalar => (at === column ? name : at === column + 2 ? answer : null));
  const values = [...settings.values];
  // As a row that the officer inserts: without a key.
  values.splice(head + 1, 0, row);
  return { ...settings, values, numberFormats: null };
} // prettier-ignore

function settingsOf({ models }: Calculated): SheetGrid {
  const model = models.find(({ kind }) => kind === "настройки");
  if (model === undefined) throw new Error("No settings sheet");
  return modelToGrid(model);
}

describe("4: no data, not applicable, no plan", () => {
  const rows = (form: string): Rows => [[form, "ТУ", "да"]];

  test("no column «АИС»: no data", () => {
    const cell = cellOf(on("2025-12-01", sheet("2025", ["Форма обучения", "Статус", "По специальности"], rows("очная"))), "G2.1");
    expect(cell).toMatchObject({ status: "no-data", numerator: null, denominator: null, value: null, unknown: null });
  }); // prettier-ignore

  test("the column is there, nobody очно: not applicable", () => {
    const there = sheet("2025", ["Форма обучения", "Статус", "АИС"], rows("заочная"));
    expect(cellOf(on("2025-12-01", there), "G2.1")).toMatchObject({ status: "not-applicable", value: null, denominator: 0 });
  }); // prettier-ignore

  test("no plan entered and 20 of 40: 50, no plan", () => {
    const forty = Array.from({ length: 40 }, (_, at) => ["ТУ", at < 20 ? "да" : "нет"]);
    const calculated = on("2025-12-01", sheet("2025", ["Статус", "По специальности"], forty));
    expect(cellOf(calculated, "K1")).toMatchObject({ value: 50, status: "no-plan", numerator: 20, denominator: 40 });
  });

  test("without a column «Профессионалитет» there is no data; with it, nobody in it is not applicable", () => {
    const without = on("2025-12-01", sheet("2025", ["Статус", "По специальности"], [["ТУ", "да"]]));
    const having = on("2025-12-01", sheet("2025", ["Статус", "По специальности", "Профессионалитет"], [["ТУ", "да", null]]));
    expect(said(without, "K2", 2025, "professionalitet")).toBe("–/– ?– no-data");
    expect(said(having, "K2", 2025, "professionalitet")).toBe("0/0 ?0 not-applicable");
    expect(said(having, "K2", 2024)).toBe("–/– ?– no-data");
  }); // prettier-ignore

  test("no plan does not hide that nobody can be counted, nor that data is missing", () => {
    const none = on("2025-12-01", sheet("2025", ["Статус", "По специальности", "ОВЗ"], [["ТУ", "да", null]]));
    expect(said(none, "K1", 2025, "disability")).toBe("0/0 ?0 not-applicable");
    expect(said(on("2025-12-01", sheet("2025", ["Статус"], [["армия"]])), "K1")).toBe("–/– ?– no-data");
  });

  test("events: no sheet is no data, nothing that counts is 0 and missed", () => {
    const people = sheet("2025", ["Статус"], [["ТУ"]]);
    const events = grid("Мероприятия", [["Дата", "Мероприятие", "Организатор", "Статус"], ["01.02.2025", "Классный час", "колледж", "не проведено"]]); // prettier-ignore
    expect(cellOf(on("2025-06-01", people), "G3.1", null)).toMatchObject({ status: "no-data", numerator: null });
    expect(cellOf(on("2025-06-01", people, events), "G3.1", null)).toMatchObject({ status: "missed", numerator: 0 });
    expect(cellOf(on("2025-06-01", people), "G1.1", null)).toMatchObject({ status: "no-data", value: null });
  });
});

describe("5: who is unknown", () => {
  test("the example: 1/4, unknown 2", () => {
    const four = sheet("2024", ["Статус", "По специальности"], [["ТУ", "да"], ["ТУ", null], ["нет связи", null], ["армия", null]]); // prettier-ignore
    expect(said(on("2025-06-01", four), "K2", 2024)).toBe("1/4 ?2 missed");
    expect(said(on("2025-06-01", four), "K1", 2024)).toBe("1/4 ?2 no-plan");
    expect(said(on("2025-06-01", four), "K7", 2024)).toBe("0/4 ?1 preliminary");
  });

  test("empty cells of sparse columns are «нет», without issues", () => {
    const headers = ["Статус", "По специальности", "ОВЗ", "Инвалидность", "Абилимпикс", "Профессионалитет", "Договор ДО", "Договор ЦО", "ОПК", "ИП", "Самозанятый", "Учёт в ЦЗН"]; // prettier-ignore
    const empty = headers.slice(2).map(() => null);
    const calculated = on(
      "2025-06-01",
      sheet("2024", headers, [
        ["ТУ", "да", ...empty],
        ["ТУ", "да", ...empty],
      ]),
    );
    expect(said(calculated, "K5", 2024)).toBe("0/2 ?0 met");
    expect(said(calculated, "K6", 2024)).toBe("0/2 ?0 met");
    expect(said(calculated, "G5.2", 2024)).toBe("0/2 ?0 met");
    expect(said(calculated, "K2", 2024)).toBe("2/2 ?0 met");
    expect(said(calculated, "K2", 2024, "disability")).toBe("0/0 ?0 not-applicable");
    const { results } = calculated;
    expect(results.people[0]).toMatchObject({ disability: false, abilympics: false, professionalitet: false, dualContract: false, targetContract: false, defenceIndustry: false }); // prettier-ignore
    expect(results.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("a missing column is null", () => {
    const { results } = on("2025-06-01", sheet("2024", ["Статус"], [["ТУ"]]));
    expect(results.people[0]).toMatchObject({ disability: null, abilympics: null, dualContract: null, ais: null, bySpecialty: null }); // prettier-ignore
  });

  test("K3 and K4: channel unknown, or employed with nothing to compare", () => {
    const headers = ["Статус", "Место работы", "Целевой договор", "Заказчик", "Трудоустроен по целевому договору"];
    const calculated = on(
      "2025-06-01",
      sheet("2024", headers, [
        ["ТУ", "ООО «Марево»", "да", "ООО Марево", null],
        ["ТУ", null, "да", "ООО Марево", null],
        ["ТУ", null, "да", "ООО Марево", "да"],
        [null, null, "да", "ООО Марево", null],
        ["армия", null, "да", "ООО Марево", null],
        ["ТУ", "ООО «Марево»", null, null, null],
      ]),
    );
    expect(said(calculated, "K4.2", 2024)).toBe("2/5 ?2 missed");
  });

  test("G2.1: not known; G2.2: only text that is not understood", () => {
    const headers = ["Статус", "Форма обучения", "АИС", "Карьерный трек"];
    const rows = [
      ["ТУ", "очная", "да", "сформирован"],
      ["ТУ", "очная", null, null],
      ["ТУ", "очная", "нет", "н/д"],
    ];
    const calculated = on("2025-12-01", sheet("2025", headers, rows));
    expect(said(calculated, "G2.1")).toBe("1/3 ?1 missed");
    expect(said(calculated, "G2.2")).toBe("1/3 ?1 missed");
  });
});

describe("6: the same person", () => {
  const year = grid("2024", [["Группа", "ФИО", "Статус", "По специальности"], ["А-1", "Двойной Иван Тестович", "армия", null]]); // prettier-ignore
  const summary = grid("Свод", [["ФИО", "Год выпуска", "Группа", "Занятость"], ["ДВОЙНОЙ ИВАН ТЕСТОВИЧ", 2024, "а 1", "трудоустроен"]]); // prettier-ignore
  const other = grid("Печать", [["Выпускник", "Группа", "Год выпуска", "Статус"], ["Двойной Иван Тестович", "А-1", 2024, null]]); // prettier-ignore

  test.each([
    [[year, summary]],
    [[summary, year]],
    [[summary, other, year]],
    [[other, year, summary]],
    [[year, other, summary]],
  ])("the example in any order: 1 person, channel null, K2 0/1, unknown 1", (sheets) => {
    const calculated = on("2025-06-01", ...sheets);
    expect(calculated.results.people.map(({ channel }) => channel)).toEqual([null]);
    expect(said(calculated, "K2", 2024)).toBe("0/1 ?1 missed");
    const errors = calculated.results.issues.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain("Свод");
    expect(errors[0]?.text).toContain("2024");
  });

  test("a copy for printing without births doubles nothing", () => {
    const headers = ["ФИО", "Дата рождения", "Группа", "Статус"];
    const full = grid("2024", [headers, ["Первый Пётр Тестович", "01.02.2005", "А-1", "ТУ"], ["Второй Пётр Тестович", "01.03.2005", "А-1", "армия"]]); // prettier-ignore
    const copy = grid("2024 для печати", [["ФИО", "Группа", "Статус"], ["Первый Пётр Тестович", "А-1", "ТУ"], ["Второй Пётр Тестович", "А-1", "армия"]]); // prettier-ignore
    expect(said(on("2025-06-01", full, copy), "K7", 2024)).toBe("0/2 ?0 met");
    expect(said(on("2025-06-01", copy, full), "K7", 2024)).toBe("0/2 ?0 met");
  });

  test("a profession in 2023 and a specialty in 2025 are two graduations", () => {
    const sheets = [2023, 2025].map((cohort) => grid(String(cohort), [["ФИО", "СНИЛС", "Статус"], ["Номеров Илья Тестович", "112-233-445 95", "ТУ"]])); // prettier-ignore
    const calculated = on("2025-12-01", ...sheets);
    expect(said(calculated, "K7", 2023)).toBe("0/1 ?0 met");
    expect(said(calculated, "K7", 2025)).toBe("0/1 ?0 met");
  });

  test.each<[string, CellScalar[], CellScalar[], number, string | null]>([
    ["equal СНИЛС, another surname", ["Новая Анна Тестовна", "112-233-445 95", null], ["Старая Анна Тестовна", "11223344595", null], 1, null],
    ["equal СНИЛС, another name", ["Новая Анна Тестовна", "112-233-445 95", null], ["Новая Вера Тестовна", "11223344595", null], 2, "error"],
    ["a placeholder", ["Новая Анна Тестовна", "000-000-000 00", null], ["Новая Анна Тестовна", "000-000-000 00", null], 2, "error"],
    ["a wrong checksum", ["Новая Анна Тестовна", "112-233-445 96", null], ["Новая Анна Тестовна", "112-233-445 96", null], 2, "error"],
    ["equal births", ["Новая Анна Тестовна", null, "01.02.2005"], ["Новая Анна Тестовна", null, "1.2.2005"], 1, null],
    ["nothing but the name", ["Новая Анна Тестовна", null, null], ["Новая Анна Тестовна", null, null], 2, "warning"],
  ])("on one sheet, %s", (_title, first, second, people, severity) => {
    const headers = ["ФИО", "СНИЛС", "Дата рождения", "Группа", "Статус"];
    const calculated = on("2025-06-01", grid("2024", [headers, [...first, "А-1", "ТУ"], [...second, "А-1", "ТУ"]]));
    expect(cellOf(calculated, "K7", 2024).denominator).toBe(people);
    if (severity !== null) expect(calculated.results.issues.map((issue) => issue.severity)).toContain(severity);
  }); // prettier-ignore

  test("known beats unknown, and what is only assumed is not known", () => {
    const known = grid("2025", [["ФИО", "Группа", "Форма обучения", "Статус", "АИС"], ["Заочный Марк Тестович", "З-1", "заочная", null, null]]); // prettier-ignore
    const plain = grid("Свод", [["ФИО", "Группа", "Год выпуска", "Статус", "АИС"], ["Заочный Марк Тестович", "З-1", 2025, "ТУ", "да"]]); // prettier-ignore
    for (const sheets of [[known, plain], [plain, known]]) {
      const calculated = on("2025-12-01", ...sheets);
      expect(calculated.results.people).toHaveLength(1);
      expect(calculated.results.people[0]).toMatchObject({ form: "extramural", channel: "employed", ais: true });
      expect(calculated.results.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  }); // prettier-ignore

  test("as many rows again with new names and numbers: twice the numbers", () => {
    const rows = ["ТУ", "армия", "не работает", null];
    const once = on("2025-06-01", sheet("2024", ["Статус"], rows.map((row) => [row]))); // prettier-ignore
    const twice = on("2025-06-01", sheet("2024", ["Статус"], [...rows, ...rows].map((row) => [row]))); // prettier-ignore
    expect(said(once, "K7", 2024)).toBe("1/4 ?1 missed");
    expect(said(twice, "K7", 2024)).toBe("2/8 ?2 missed");
  });
});

describe("7: which sheets hold people", () => {
  const main = sheet("2024", ["Статус"], [["ТУ"]]);
  const list = grid("Целевики 2024", [["№", "ФИО", "Заказчик"], [1, "Посторонний Клим Тестович", "АО «Химера»"], [2, "Посторонняя Ева Тестовна", "АО «Химера»"]]); // prettier-ignore
  const hidden = grid(
    "2024 старый",
    [
      ["ФИО", "Статус"],
      ["Скрытный Юрий Тестович", "ТУ"],
    ],
    { visibility: "hidden" },
  );
  const deep = grid(
    "2024 черновик",
    [
      ["ФИО", "Статус"],
      ["Тайный Юрий Тестович", "ТУ"],
    ],
    { visibility: "veryHidden" },
  );

  test("lists of names and hidden sheets are not counted, and it is said", () => {
    const calculated = on("2025-06-01", main, list, hidden, deep);
    expect(cellOf(calculated, "K7", 2024).denominator).toBe(1);
    const texts = (name: string): string => calculated.results.issues.filter(({ source }) => source.sheet === name).map(({ text }) => text).join(" "); // prettier-ignore
    expect(texts("Целевики 2024")).toMatch(/похож на список людей без сведений о занятости/i);
    expect(texts("2024 старый")).toMatch(/скрыт/i);
    expect(texts("2024 старый")).toMatch(/2/);
    expect(texts("2024 черновик")).toMatch(/скрыт/i);
  });

  test("«Листы» of the settings sheet includes them, or leaves a sheet out", () => {
    const settings = settingsOf(on("2025-06-01", main, list, hidden));
    const withList = withSheetChoice(settings, "Целевики 2024", "да");
    expect(cellOf(on("2025-06-01", withList, main, list, hidden), "K7", 2024)).toMatchObject({ denominator: 3, unknown: 2 });
    const withHidden = withSheetChoice(withList, "2024 старый", "да");
    expect(cellOf(on("2025-06-01", withHidden, main, list, hidden), "K7", 2024).denominator).toBe(4);
    const without = withSheetChoice(settings, "2024", "нет");
    expect(on("2025-06-01", without, main, sheet("Выпуск 2023", ["Статус"], [["ТУ"]])).results.people).toHaveLength(1);
  }); // prettier-ignore

  test.each(["Статус на 01.10.2024", "Статус (01.10.2024)", "Статус по состоянию на 1 октября 2024 г."])(
    "a status of an earlier day beside a newer one, «%s»",
    (earlier) => {
      const made = sheet(
        "2024",
        [earlier, "Статус на 01.02.2025"],
        [
          ["не работает", "ТУ"],
          ["ТУ", "армия"],
        ],
      );
      expect(on("2025-03-01", made).results.people.map(({ channel }) => channel)).toEqual(["employed", "conscript"]);
      const single = sheet("2024", [earlier], [["не работает"]]);
      expect(risks(on("2025-03-01", single))).toBe("yes");
    },
  );

  test.each([["Статус"], ["Прогноз"], ["Карьерный трек"], ["АИС"]])(
    "ФИО and «%s», still empty, are graduates",
    (header) => {
      const { results } = on("2025-06-01", main, sheet("Выпуск 2025", [header], [[null]]));
      expect(results.sheets[1]?.taken).toBe("graduates");
    },
  );
});

describe("8: the year of graduation", () => {
  const OLD = "Мониторинг занятости выпускников 2024 года по состоянию на 01.12.2025";
  test.each<[string, string, string | null, CellScalar, number | null]>([
    ["title with a date", "Лист1", OLD, null, 2024],
    ["span of an academic year", "2023-2024 уч.г.", null, null, 2024],
    ["span", "2023-2024", null, null, 2024],
    ["sheet name against title", "2025", OLD, null, 2025],
    ["two other years, title", "2022, 2024", OLD, null, 2024],
    ["the cell against name and title", "2025", OLD, 2023, 2023],
    ["a date in the cell", "2025", OLD, "30.06.2023", 2023],
    ["a serial in the cell", "2025", OLD, serialOf(2023, 6, 30), 2023],
    ["a date in the title only", "Лист1", "Занятость по состоянию на 01.12.2025", null, null],
    ["a date in the name only", "на 01.12.2025", null, null, null],
    ["a month in the name, a title", "Октябрь 2025", OLD, null, 2024],
    ["a month and year in figures, a title", "на 12.2025", OLD, null, 2024],
    ["a month in the name only", "отчёт за декабрь 2025", null, null, null],
    ["a group and a year in the name", "ТМ-11-2024", null, null, 2024],
    ["a graduation's month", "Выпуск июнь 2025", null, null, 2025],
    ["a graduation and a month", "Выпуск 2024 (декабрь 2025)", null, null, 2024],
    ["a list of years in the title", "Лист1", "Мониторинг трудоустройства выпускников 2023, 2024, 2025 годов", null, null],
    ["two years in the title", "Лист1", "Занятость выпускников 2023 г. и 2024 г.", null, null],
    ["a graduation and an academic year", "Лист1", "Занятость выпускников 2024 года, 2025-2026 учебный год", null, 2024],
  ])("%s", (_title, name, title, cell, expected) => {
    const head = title === null ? [] : [[title]];
    const others = sheet("Выпуск 2023 б", ["Статус"], [["ТУ"]]);
    const calculated = on("2025-12-01", grid(name, [...head, ["ФИО", "Год выпуска", "Статус"], ["Годов Иван Тестович", cell, "ТУ"]]), others); // prettier-ignore
    const found = calculated.results.people.find(({ fullName }) => fullName.startsWith("Годов"));
    expect(found?.cohort).toBe(expected);
    if (name === "2025") expect(codes(calculated).length).toBeGreaterThan(0);
    if (expected === null) {
      expect(calculated.results.issues.some(({ severity, source }) => severity === "error" && source.sheet === name)).toBe(true);
      expect(cellOf(calculated, "K7", 2023).denominator).toBe(1);
    }
  }); // prettier-ignore

  test("the name wins over an old title, with a warning", () => {
    const { results } = on("2025-12-01", grid("2025", [[OLD], ["ФИО", "Статус"], ["Годов Иван Тестович", "ТУ"]]));
    expect(results.issues.filter(({ severity }) => severity === "warning").map(({ text }) => text).join()).toMatch(/2025.*2024|2024.*2025/); // prettier-ignore
  });

  test("the separator stands before the sheet's name", () => {
    const made = grid("2025", [["ФИО", "Статус"], ["Группа А-1, выпуск 2024"], ["Годов Иван Тестович", "ТУ"]]);
    expect(on("2025-12-01", made).results.people[0]).toMatchObject({ cohort: 2024, group: "А-1" });
  });

  test("a single 2032 does not move the table", () => {
    const rows: Rows = [2023, 2024, 2025, 2025, 2025, 2025, 2025, 2032].map((year) => [year, "ТУ"]);
    const grids = workbook(sheet("Все", ["Год выпуска", "Статус"], rows));
    const today = serialOf(2025, 11, 20);
    const { results } = calculateWorkbook(grids, { startYear: null, asOf: null, today });
    expect(results.academicYear).toBe("2024-2025");
    expect(results.issues.filter(({ severity }) => severity === "error").map(({ text }) => text).join()).toContain("2032");
  }); // prettier-ignore

  test("five people or one in twenty make a year; one of a hundred does not", () => {
    const of = (rare: number): string => {
      const rows: Rows = [...Array.from({ length: 100 }, () => [2024, "ТУ"]), ...Array.from({ length: rare }, () => [2025, "ТУ"])]; // prettier-ignore
      const grids = workbook(sheet("Все", ["Год выпуска", "Статус"], rows));
      return calculateWorkbook(grids, { startYear: null, asOf: null, today: serialOf(2025, 11, 20) }).results.academicYear;
    };
    expect([4, 5].map(of)).toEqual(["2023-2024", "2024-2025"]);
  }); // prettier-ignore
});

describe("9: rule (a)", () => {
  const c2 = (text: string, more: Record<string, CellScalar> = {}): SheetGrid =>
    sheet("2024", ["Статус", ...Object.keys(more)], [[text, ...Object.values(more)]]);
  const c1 = (text: string, more: Record<string, CellScalar> = {}): SheetGrid => ({ ...c2(text, more), name: "2023" });

  test.each<[string, string, SheetGrid, string, string]>([
    ["R1", "2025-06-01", c2("на учёте в ЦЗН"), "yes", "R1"],
    ["R2", "2025-06-01", c2("не работает, ищет работу"), "yes", "R2"],
    ["R3", "2025-06-01", c2("не планирует работать"), "yes", "R3"],
    ["R4", "2025-06-01", c2("неофициально"), "yes", "R4"],
    ["R5", "2025-06-01", c2("группа риска"), "yes", "R5"],
    ["R7", "2025-06-01", c2("уволен"), "yes", "R7"],
    ["R7 before R2", "2025-06-01", c2("уволился, ищет работу"), "yes", "R7"],
    ["R7 by a cell", "2025-06-01", c2("потеряла работу"), "yes", "R7"],
    ["R7 by a contract", "2025-06-01", c2("ТД расторгнут"), "yes", "R7"],
    ["W1, the last day", "2024-10-31", c2("будет трудоустроен"), "waiting", ""],
    ["R8, the next", "2024-11-01", c2("будет трудоустроен"), "yes", "R8"],
    ["W1 undecided", "2024-10-31", c2("не определился"), "waiting", ""],
    ["R8 undecided", "2024-11-01", c2("затрудняется"), "yes", "R8"],
    ["U1", "2025-06-01", c2("нет связи"), "unknown", "U1"],
    ["N1", "2025-06-01", c2("уход за больной матерью"), "no", ""],
    ["OK", "2025-06-01", c2("отпуск по уходу за ребёнком"), "no", ""],
    ["R6, the day before the end", "2025-05-31", c1("армия", { "Дата окончания службы": "01.06.2025" }), "no", "A3"],
    ["R6, the day of the end", "2025-06-01", c1("армия", { "Дата окончания службы": "01.06.2025" }), "yes", "R6+A1"],
    ["R6 by the start", "2025-06-01", c1("армия", { "Дата призыва": "01.06.2024" }), "yes", "R6+A1"],
    ["R6 a day earlier", "2025-05-31", c1("армия", { "Дата призыва": "01.06.2024" }), "no", "A3"],
    ["the end wins over the start", "2025-06-01", c1("армия", { "Дата призыва": "01.06.2023", "Дата окончания службы": "01.12.2025" }), "no", ""],
    ["a month's last day", "2025-05-30", c1("армия", { "Дата окончания службы": "май 2025" }), "no", "A3"],
    ["a month's last day come", "2025-05-31", c1("армия", { "Дата окончания службы": "май 2025" }), "yes", "R6+A1"],
    ["a year's last day", "2025-06-01", c1("армия", { "Дата окончания службы": "2025" }), "no", ""],
    ["no dates", "2025-06-01", c1("армия"), "no", ""],
  ])("%s", (_title, day, made, risk, why) => {
    const calculated = on(day, made);
    expect([risks(calculated), reasons(calculated)]).toEqual([risk, why]);
  }); // prettier-ignore

  test("«армия» without dates is asked about when 24 months have passed", () => {
    expect(codes(on("2025-06-30", c1("армия")))).not.toContain("service-without-dates");
    const infos = (day: string): number => on(day, c1("армия")).results.issues.filter(({ severity, text }) => severity === "info" && /служб/i.test(text)).length; // prettier-ignore
    expect([infos("2025-06-30"), infos("2025-07-01")]).toEqual([0, 1]);
  });

  const forecast = (form: string, name = "Прогноз"): SheetGrid =>
    sheet("2025", ["Форма обучения", name], [[form, "трудоустройство"], [form, "не определился"], [form, null], [form, "нет связи"]]); // prettier-ignore

  test("c: the example: K7 2/4, unknown 1, missed", () => {
    for (const name of ["Прогноз", "Статус"]) {
      const calculated = on("2025-02-01", forecast("очная", name));
      expect(said(calculated, "K7")).toBe("2/4 ?1 missed");
      expect(cellOf(calculated, "K7").basis).toBe("forecast");
    }
  });

  test.each([
    ["очная", "2025-01-30", "no waiting waiting unknown"],
    ["очная", "2025-01-31", "no yes yes unknown"],
    ["заочная", "2025-02-27", "no waiting waiting unknown"],
    ["заочная", "2025-02-28", "no yes yes unknown"],
    ["очно-заочная", "2025-02-27", "no waiting waiting unknown"],
    ["очно-заочная", "2025-02-28", "no yes yes unknown"],
  ])("d: %s on %s: %s", (form, day, expected) => {
    expect(risks(on(day, forecast(form)))).toBe(expected);
  });

  test("c: «-» waits like an empty cell; «н/д» and what is not understood are unknown", () => {
    const made = sheet("2025", ["Прогноз"], [["-"], ["н/д"], ["тра-ля-ля"], ["призыв"]]);
    expect(risks(on("2025-01-15", made))).toBe("waiting unknown unknown no");
    expect(risks(on("2025-02-15", made))).toBe("yes unknown unknown no");
  });

  test("c: no source of a forecast: no data, nobody W2, one issue", () => {
    const calculated = on(
      "2025-02-15",
      sheet(
        "2025",
        ["АИС", "По специальности"],
        [
          ["да", "да"],
          ["да", "да"],
        ],
      ),
    );
    for (const indicator of ["K1", "K2", "K5", "K6", "K7"]) expect(said(calculated, indicator)).toBe("–/– ?– no-data");
    expect(risks(calculated)).toBe("unknown unknown");
    expect(calculated.results.targeted.flatMap((line) => line.reasons)).not.toContain("W2");
    expect(calculated.results.issues.filter(({ text }) => /прогноз/i.test(text))).toHaveLength(1);
  });
});

describe("10: several marks or columns", () => {
  const WIDE = ["Трудоустроен", "ИП", "Самозанятый", "Армия", "Учёба", "Декрет", "Не работает"];
  const wide = (...rows: readonly Record<string, CellScalar>[]): Calculated =>
    on("2025-06-01", sheet("2024", WIDE, rows.map((row) => WIDE.map((header) => row[header] ?? null)))); // prettier-ignore

  test.each<[Record<string, CellScalar>, string | null]>([
    [{ Трудоустроен: "+", Учёба: "+" }, "employed"],
    [{ Трудоустроен: 1, ИП: 1 }, "employed"],
    [{ Трудоустроен: 1, Самозанятый: "да" }, "employed"],
    [{ Трудоустроен: "+", Армия: "+" }, null],
    [{ Армия: "+", Декрет: "+" }, null],
    [{ Армия: "V", "Не работает": "V" }, "conscript"],
    [{ Армия: "с 01.12.2024", Трудоустроен: "0" }, "conscript"],
    [{ Армия: "нет", Трудоустроен: "ООО «Нива»" }, "employed"],
    [{ Армия: "-", Учёба: "вуз" }, "study"],
    [{ Армия: 0, Учёба: "x" }, "study"],
    [{ Армия: "н/д", Учёба: "x" }, "study"],
  ])("%j is %s", (marks, expected) => {
    const calculated = wide(marks, { "Не работает": 1 });
    expect(calculated.results.people[0]?.channel).toBe(expected);
    const ofRow = calculated.results.issues.filter(({ severity, source }) => severity === "error" && source.row === 2);
    expect(ofRow.length > 0).toBe(expected === null);
  });

  test("K5 and K6 count the channel or the flag", () => {
    const calculated = wide({ Трудоустроен: 1, ИП: 1 }, { ИП: 1 }, { Самозанятый: 1 }, { Трудоустроен: 1, Самозанятый: 1 }); // prettier-ignore
    expect(said(calculated, "K5", 2024)).toBe("2/4 ?0 missed");
    expect(said(calculated, "K6", 2024)).toBe("2/4 ?0 missed");
    const columns = sheet("2024", ["Статус", "ИП", "НПД"], [["ТУ", "да", null], ["ИП", null, null], ["учится", null, "да"], [null, null, null]]); // prettier-ignore
    expect(said(on("2025-06-01", columns), "K5", 2024)).toBe("2/4 ?1 missed");
    expect(said(on("2025-06-01", columns), "K6", 2024)).toBe("1/4 ?1 missed");
  });

  test("a column beats words, with a warning; an employer does not change «армия»", () => {
    const headers = ["Статус", "По специальности", "Место работы"];
    const calculated = on("2025-06-01", sheet("2024", headers, [["ТУ по спец.", "нет", "ООО «Нива»"], ["армия", null, "ООО «Нива»"], ["декрет", null, "ООО «Нива»"], ["учится", null, "ООО «Нива»"]])); // prettier-ignore
    expect(calculated.results.people.map(({ channel, bySpecialty }) => [channel, bySpecialty])).toEqual([["employed", false], ["conscript", null], ["parental", null], ["study", null]]); // prettier-ignore
    const warned = calculated.results.issues.filter(({ severity }) => severity === "warning").map(({ source }) => source.row); // prettier-ignore
    expect([...new Set(warned)]).toEqual([2, 3, 4, 5]);
    expect(said(calculated, "K2", 2024)).toBe("0/4 ?0 missed");
  });

  test("a typed «нет» of the column «ОВЗ» beats words of the status", () => {
    const calculated = on("2025-06-01", sheet("2024", ["Статус", "ОВЗ"], [["ТУ, инвалид", "нет"], ["ТУ, инвалид", null]]));
    expect(calculated.results.people.map(({ disability }) => disability)).toEqual([false, true]);
  }); // prettier-ignore
});

describe("11: preliminary", () => {
  const people = (risky: number, unknown: number): string => {
    const rows: Rows = Array.from({ length: 300 }, (_, at) => [at < risky ? "не работает" : at < risky + unknown ? "нет связи" : "ТУ"]); // prettier-ignore
    return said(on("2025-06-01", sheet("2024", ["Статус"], rows)), "K7", 2024);
  };
  test.each([
    [0, 0, "0/300 ?0 met"],
    [0, 1, "0/300 ?1 met"],
    [0, 2, "0/300 ?2 preliminary"],
    [1, 0, "1/300 ?0 met"],
    [1, 1, "1/300 ?1 preliminary"],
    [2, 5, "2/300 ?5 missed"],
  ])("%i at risk, %i unknown of 300: %s", (risky, unknown, expected) => {
    expect(people(risky, unknown)).toBe(expected);
  });
});

describe("12: G3.5 and G5.1", () => {
  const number = (calculated: Calculated, indicator: string): number | null =>
    cellOf(calculated, indicator, null).numerator;

  const defence = (day: string, status: string, hired: CellScalar, name = "2024"): number | null =>
    number(on(day, sheet(name, ["Статус", "ОПК", "Дата трудоустройства"], [[status, "да", hired]])), "G3.5");
  test.each<[string, string, string, CellScalar, string, number]>([
    ["hired on the first day", "2025-06-01", "ТУ", "01.09.2024", "2024", 1],
    ["hired a day earlier", "2025-06-01", "ТУ", "31.08.2024", "2024", 0],
    ["hired on D", "2025-06-01", "ТУ", "01.06.2025", "2024", 1],
    ["hired after D", "2025-06-01", "ТУ", "02.06.2025", "2024", 0],
    ["hired on the last day", "2025-10-01", "ТУ", "31.08.2025", "2024", 1],
    ["hired after the year", "2025-10-01", "ТУ", "01.09.2025", "2024", 0],
    ["undated", "2025-06-01", "ТУ", null, "2024", 1],
    ["a conscript", "2025-06-01", "армия", null, "2024", 0],
    ["c3 as a forecast", "2025-06-01", "ТУ", null, "2025", 0],
    ["c3 as a fact", "2025-07-01", "ТУ", null, "2025", 1],
    ["c1", "2025-06-01", "ТУ", null, "2023", 1],
    ["another year", "2025-06-01", "ТУ", null, "2022", 0],
    ["in the month of D", "2025-06-01", "ТУ", "июнь 2025", "2024", 1],
    ["in the year of D", "2025-06-01", "ТУ", "2025", "2024", 1],
    ["in the month after D", "2025-06-01", "ТУ", "июль 2025", "2024", 0],
    ["in the month before the year", "2025-06-01", "ТУ", "август 2024", "2024", 0],
    ["in the month after the year", "2025-10-01", "ТУ", "сентябрь 2025", "2024", 0],
  ])("G3.5: %s", (_title, day, status, hired, name, expected) => {
    // Somebody of c1 so that the data is there.
    const base = sheet("Выпуск 2023 г.", ["Статус", "ОПК", "Дата трудоустройства"], [["армия", "нет", null]]);
    const made = grid(name, [["ФИО", "Статус", "ОПК", "Дата трудоустройства"], ["Оборонов Иван Тестович", status, "да", hired]]); // prettier-ignore
    expect(number(on(day, base, made), "G3.5")).toBe(expected);
  });

  test("G3.5: the undated are listed, and the setting for other students is added", () => {
    expect(defence("2025-06-01", "ТУ", null)).toBe(1);
    const made = sheet("2024", ["Статус", "ОПК"], [["ТУ", "да"]]);
    const first = on("2025-06-01", made);
    expect(cellOf(first, "G3.5", null).notes.join()).toContain("2024");
    const settings = withSetting(settingsOf(first), "Студентов, трудоустроенных на ОПК", 4);
    expect(number(on("2025-06-01", settings, made), "G3.5")).toBe(5);
  });

  const routed = (hired: CellScalar, referral: CellScalar, status = "ТУ", name = "2024"): ResultCell =>
    cellOf(on("2025-06-01", sheet(name, ["Статус", "Дата трудоустройства", "Направление выдано"], [[status, hired, referral]])), "G5.1", null); // prettier-ignore
  test.each<[CellScalar, CellScalar, number]>([
    ["10.03.2025", "10.03.2025", 1],
    ["10.03.2025", "11.03.2025", 0],
    ["10.03.2025", "да", 1],
    ["10.03.2025", "нет", 0],
    ["10.03.2025", null, 0],
    [null, "10.03.2025", 1],
    [null, "да", 1],
    ["31.08.2024", "01.08.2024", 0],
    ["01.09.2024", "01.08.2024", 1],
    ["02.06.2025", "01.05.2025", 0],
    ["10.03.2025", "март 2025", 1],
    ["28.02.2025", "март 2025", 0],
    ["март 2025", "20.03.2025", 1],
  ])("G5.1: hired %s, referred %s: %i", (hired, referral, expected) => {
    const cell = routed(hired, referral);
    expect(cell).toMatchObject({ numerator: expected, status: "met" });
    expect(cell.notes.join()).toContain(`план 0; факт ${expected}`);
    const isListed = expected === 1 && (hired === null || referral === "да");
    expect(cell.notes.some((note) => note.includes("строка 2") || note.includes("2024"))).toBe(isListed);
  });

  test("G5.1: only who works, never a forecast", () => {
    expect(routed("10.03.2025", "01.02.2025", "армия").numerator).toBe(0);
    expect(routed("10.03.2025", "01.02.2025", "ТУ", "2025").numerator ?? 0).toBe(0);
  });

  test("G5.1: «Направление выдано» typed into «Группа риска», also once the person has left the list", () => {
    const names = ["Маршрутов Иван Тестович", "Второй Иван Тестович"];
    const source = (status: string, hired: CellScalar): SheetGrid =>
      grid("2024", [["ФИО", "Группа", "Статус", "Дата трудоустройства"], [names[0] ?? "", "А-1", status, hired], [names[1] ?? "", "А-1", "не работает", null]]); // prettier-ignore
    const before = on("2025-03-01", source("не работает", null));
    expect(cellOf(before, "G5.1", null).status).toBe("no-data");
    const model = before.models.find(({ kind }) => kind === "риск");
    if (model === undefined) throw new Error("No risk list");
    const written = modelToGrid(model);
    expect(placeOf(written, "Направление выдано").column).toBeGreaterThan(0);
    const filled = typed(written, "ФИО", names[0] ?? "", "Направление выдано", serialOf(2025, 3, 5));
    const counted = (hired: CellScalar): number | null => number(on("2025-06-01", filled, source("ТУ", hired)), "G5.1");
    expect([counted("05.03.2025"), counted("04.03.2025"), counted(null)]).toEqual([1, 0, 1]);
    expect(number(on("2025-06-01", filled, source("не работает", null)), "G5.1")).toBe(0);
  });

  test("no other column of «Группа риска» makes a number", () => {
    const source = sheet("2024", ["Статус"], [["не работает"]]);
    const first = on("2025-03-01", source);
    const model = first.models.find(({ kind }) => kind === "риск");
    if (model === undefined) throw new Error("No risk list");
    const filled = typed(modelToGrid(model), "ФИО", person(0), "Результат", "трудоустроен по специальности");
    expect(on("2025-03-01", filled, source).results.cells).toEqual(first.results.cells);
  });
});
