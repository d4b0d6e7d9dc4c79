import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { grid } from "../../support/grid";
import { issuesOf, onlyPerson, read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";

function sheet(name: string, ...above: readonly (readonly CellScalar[])[]): SheetGrid {
  return grid(name, [...above, ["ФИО", "Занятость"], [NAME, "ТУ"]]);
}

describe("year of graduation (rulings 8)", () => {
  test.each<[string, string, string[], number | null]>([
    ["a title with a year beside «выпускников», not its date", "Лист1", ["Мониторинг занятости выпускников 2024 года по состоянию на 01.12.2025"], 2024],
    ["two years in a row in the sheet's name", "2023-2024 уч.г.", [], 2024],
    ["a sheet per year", "вып 2025", [], 2025],
    ["«2024г.»", "2024г.", [], 2024],
    ["the nearest title", "Лист1", ["Приказ 2020 года", "Выпуск 2023 года"], 2023],
    ["nothing", "Лист1", ["Список"], null],
  ])("%s", (_title, name, titles, year) => {
    expect(onlyPerson([sheet(name, ...titles.map((text) => [text]))]).cohort).toBe(year);
  }); // prettier-ignore

  test("the row's cell, then the separator, then the sheet's name", () => {
    const registry = read([
      grid("2023", [
        ["ФИО", "Год выпуска", "Занятость"],
        [NAME, null, "ТУ"],
        ["Выпуск 2024 года"],
        ["Пробин Пётр Тестович", null, "ТУ"],
        ["Макетов Олег Тестович", "2025", "ТУ"],
        ["Эскизов Глеб Тестович", 45838, "ТУ"],
      ]),
    ]);
    expect(registry.graduates.map(({ cohort }) => cohort)).toEqual([2023, 2024, 2025, 2025]);
  });

  test("the sheet's name against an old title: the name, with a warning", () => {
    const registry = read([sheet("2025", ["Сведения о выпускниках 2024 года"])]);
    expect(registry.graduates[0]?.cohort).toBe(2025);
    expect(issuesOf(registry, "sheet-year-conflict")).toHaveLength(1);
  });

  test("no year: an error for the sheet, not for each row", () => {
    const registry = read([
      grid("Лист1", [
        ["ФИО", "Занятость"],
        [NAME, "ТУ"],
        ["Пробин Пётр Тестович", "ТУ"],
      ]),
    ]);
    expect(issuesOf(registry, "no-graduation-year")).toMatchObject([{ severity: "error", source: { sheet: "Лист1" } }]);
  });
});

describe("form of study (rulings 17)", () => {
  test.each<[string, string, string[], string | null]>([
    ["no word of it", "2025", [], "full-time"],
    ["the sheet's name", "2025 заочники", [], "extramural"],
    ["a title", "2025", ["Выпускники очно-заочной формы обучения"], "part-time"],
    ["both in one title", "2025", ["Выпускники очной и заочной форм обучения"], null],
  ])("%s", (_title, name, titles, form) => {
    expect(onlyPerson([sheet(name, ...titles.map((text) => [text]))]).form).toBe(form);
  });

  test("assumed: said once for the sheet, and available", () => {
    const registry = read([sheet("2025")]);
    expect(issuesOf(registry, "form-assumed")).toHaveLength(1);
    expect(registry.graduates[0]?.available.has("form")).toBe(true);
  });

  test("an empty cell of its column: unknown, a warning at the cell", () => {
    const registry = read([grid("2025", [["ФИО", "Форма обучения", "Занятость"], [NAME, null, "ТУ"], ["Пробин Пётр Тестович", "оч.", "ТУ"]])]); // prettier-ignore
    expect(registry.graduates.map(({ form }) => form)).toEqual([null, "full-time"]);
    expect(issuesOf(registry, "form-unknown")).toMatchObject([{ source: { row: 2, column: "B" } }]);
  });
});

describe("columns merged over rows", () => {
  test("the first row's group holds for the rows below it", () => {
    const names = ["Абвов", "Вгдов", "Деёжин", "Зиклов", "Мнопов"];
    const registry = read([
      grid("2025", [
        ["Группа", "Специальность", "ФИО", "Занятость"],
        ...names.map((surname, at) => [at === 0 ? "ТМ-41" : at === 3 ? "ИС-31" : null, at === 0 ? "35.02.16 Эксплуатация" : at === 3 ? "09.02.07" : null, `${surname} Иван Тестович`, "ТУ"]), // prettier-ignore
      ]),
    ]);
    expect(registry.graduates.map(({ group }) => group)).toEqual(["ТМ-41", "ТМ-41", "ТМ-41", "ИС-31", "ИС-31"]);
    expect(registry.graduates[1]?.specialty).toContain("35.02.16");
    expect(registry.graduates[1]?.cells.group).toEqual({ sheet: "2025", row: 2, column: "A" });
    expect(issuesOf(registry, "merged-column")).toHaveLength(2);
  });

  test("a column that is merely half empty is not filled", () => {
    const names = ["Абвов", "Вгдов", "Деёжин", "Зиклов"];
    const registry = read([grid("2025", [["ФИО", "Группа", "Занятость"], ...names.map((surname, at) => [`${surname} Иван Тестович`, at % 2 ? null : "ТМ-41", "ТУ"])])]); // prettier-ignore
    expect(registry.graduates.map(({ group }) => group)).toEqual(["ТМ-41", null, "ТМ-41", null]);
  });
});

test("people under «Отчислены» are no graduates unless their own cell says otherwise (rulings 22)", () => {
  const registry = read([
    grid("2025", [
      ["ФИО", "Занятость"],
      [NAME, "ТУ"],
      ["Отчислены:"],
      ["Пробин Пётр Тестович", null],
      ["Макетов Олег Тестович", "ТУ"],
    ]),
  ]);
  expect(registry.graduates.map(({ status }) => status.code)).toEqual(["employed", "not_graduate", "employed"]);
});
