import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { NOTHING_KEPT } from "../../../src/intake/settings/kept";
import { settingsSheet } from "../../../src/report/settings-sheet";
import type { ColumnUse } from "../../../src/registry/column-use";
import { serialOf } from "../../../src/registry/date";
import { DEFAULT_SETTINGS, type ColumnChoice, type Settings } from "../../../src/registry/settings";
import { grid } from "../../support/grid";
import { modelToGrid } from "../../support/model-to-grid";
import { onlyPerson, read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";
const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };

/** «Настройки КПЭ» as it stands in the workbook after these settings were written into it. */
function settings(given: Partial<Settings>): SheetGrid {
  return modelToGrid(settingsSheet({ ...DEFAULT_SETTINGS, ...given }, NOTHING_KEPT, PERIOD));
}

function columnsOf(sheets: readonly SheetGrid[], columns: readonly ColumnChoice[] = []): readonly ColumnUse[] {
  return read(columns.length === 0 ? sheets : [...sheets, settings({ columns })]).columns;
}

function at(uses: readonly ColumnUse[], column: string): ColumnUse {
  const found = uses.find((use) => use.column === column);
  if (found === undefined) throw new Error(`No column ${column}`);
  return found;
}

function choice({ sheet, key }: ColumnUse, field: ColumnChoice["field"]): ColumnChoice {
  return { sheet, header: key, field };
}

const PLAIN = grid("Вып. 2025", [
  ["№", "ФИО", "Занятость", "Любимый цвет", "", "Примечание"],
  [1, NAME, "ТУ", "синий", "x", "ООО «Выдумка»"],
]);

describe("what is listed", () => {
  test("every column with a header, used or not, from left to right", () => {
    expect(columnsOf([PLAIN]).map(({ column, field }) => [column, field])).toEqual([
      ["A", "ordinal"],
      ["B", "fullName"],
      ["C", "status"],
      ["D", null],
      ["F", "note"],
    ]);
    expect(at(columnsOf([PLAIN]), "D")).toEqual({
      sheet: "Вып. 2025",
      table: "graduates",
      headerRow: 1,
      column: "D",
      header: "Любимый цвет",
      key: "любимый цвет",
      field: null,
      decidedBy: "header",
      samples: ["синий"],
    });
  });

  test("sheets in the order of the workbook; events and fairs alike; no columns of lists and of sheets left out", () => {
    const sheets = [
      grid("Ярмарка", [
        ["Дата", "Мероприятие", "Организатор", "Квота", "Участников"],
        [serialOf(2025, 4, 10), "Ярмарка вакансий", "ЦСТВ", 20, 15],
      ]),
      PLAIN,
      grid("Список", [
        ["№", "ФИО", "Заказчик"],
        [1, NAME, "СПК «Небыль»"],
      ]),
      { ...PLAIN, name: "Скрытый", visibility: "hidden" as const },
      { ...PLAIN, name: "Лишний" },
    ];
    const registry = read([...sheets, settings({ sheets: [{ sheet: "Лишний", include: false }] })]);
    expect([...new Set(registry.columns.map(({ sheet, table }) => `${sheet}: ${table}`))]).toEqual([
      "Ярмарка: events",
      "Вып. 2025: graduates",
    ]);
    expect(at(registry.columns, "A")).toMatchObject({ field: "date", samples: ["10.04.2025"] });
  });

  test("a list of names that the officer includes is listed as the graduates it is read as", () => {
    const list = grid("Список", [
      ["№", "ФИО", "Заказчик"],
      [1, NAME, "СПК «Небыль»"],
    ]);
    const registry = read([list, settings({ sheets: [{ sheet: "Список", include: true }] })]);
    expect(registry.columns.map(({ table, field }) => [table, field])).toEqual([
      ["graduates", "ordinal"],
      ["graduates", "fullName"],
      ["graduates", "targetCustomer"],
    ]);
  });

  test("two tables one below the other and two beside each other: each with its own header row or letters", () => {
    const below = grid("2025", [
      ["ФИО", "Занятость"],
      [NAME, "ТУ"],
      [null, null],
      ["ФИО", "Группа", "Статус"],
      ["Пробин Пётр Тестович", "В-11", "армия"],
    ]);
    expect(columnsOf([below]).map(({ headerRow, column }) => `${column}${headerRow}`)).toEqual(["A1", "B1", "A4", "B4", "C4"]); // prettier-ignore
    const beside = grid("2025", [
      ["ФИО", "Занятость", "ФИО", "Занятость"],
      [NAME, "ТУ", "Пробин Пётр Тестович", "армия"],
    ]);
    expect(columnsOf([beside]).map(({ column, samples }) => [column, samples[0]])).toEqual([
      ["A", NAME],
      ["B", "ТУ"],
      ["C", "Пробин Пётр Тестович"],
      ["D", "армия"],
    ]);
  });

  test("columns of a block of channels are «channel»", () => {
    const wide = grid("2025", [
      ["ФИО", "Трудоустроены", "Призваны в армию", "Продолжили обучение"],
      [NAME, 1, null, null],
    ]);
    expect(columnsOf([wide]).map(({ field }) => field)).toEqual(["fullName", "channel", "channel", "channel"]);
  });

  test("several columns of one field are all of that field", () => {
    const health = grid("2025", [
      ["ФИО", "Занятость", "Инвалид", "Ребёнок-инвалид"],
      [NAME, "ТУ", "да", "нет"],
    ]);
    expect(columnsOf([health]).map(({ field }) => field).slice(2)).toEqual(["disabilityStatus", "disabilityStatus"]); // prettier-ignore
  });
});

/** Two rows of header; a status of its own, and one of the contract. */
const DEEP = grid("Вып. 2025", [
  ["ФИО", "Статус", "Договор ЦО", null, "Работа", null, null],
  [null, null, "Заказчик", "Статус", "Орга-\nнизация", "Должность", "Статус"],
  [NAME, "ТУ", "СПК «Небыль»", "действует", "ООО «Выдумка»", "мастер", "новый"],
]);

describe("a choice with the key takes effect", () => {
  test.each<[string, string, SheetGrid, ColumnChoice["field"]]>([
    ["D", "Любимый цвет", PLAIN, "employer"],
    ["F", "Примечание", PLAIN, null],
    ["B", "Статус", DEEP, "careerTrack"],
    ["D", "Договор ЦО › Статус", DEEP, "note"],
    ["D", "Договор ЦО › Статус", DEEP, null],
    ["E", "Работа › Организация", DEEP, "dualEmployer"],
    ["G", "Работа › Статус", DEEP, "referralPlace"],
  ])("%s «%s»", (column, header, sheet, field) => {
    const before = columnsOf([sheet]);
    const use = at(before, column);
    expect(use).toMatchObject({ header, decidedBy: "header" });
    expect(use.field).not.toBe(field);
    const after = columnsOf([sheet], [choice(use, field)]);
    expect(at(after, column)).toMatchObject({ header, field, decidedBy: "officer" });
    // Nothing else was decided by it.
    expect(after.filter(({ decidedBy }) => decidedBy === "officer")).toHaveLength(1);
  });

  test("the key of a decided column is the header of its choice, so that the choice can be changed and taken back", () => {
    const typed: ColumnChoice = { sheet: "вып. 2025", header: "организация", field: "employer" };
    const use = at(columnsOf([DEEP], [typed]), "E");
    expect(use).toMatchObject({ key: "организация", field: "employer", decidedBy: "officer" });
    expect(at(columnsOf([DEEP], [{ ...typed, header: use.key, field: null }]), "E").field).toBeNull();
  });

  test("a choice of the lowest heading alone is for all columns that end in it, unless one is called just so", () => {
    const decided = (sheet: SheetGrid): string[] =>
      columnsOf([sheet], [{ sheet: sheet.name, header: "статус", field: null }])
        .filter(({ decidedBy }) => decidedBy === "officer")
        .map(({ column }) => column);
    expect(decided(DEEP)).toEqual(["B"]);
    const renamed = DEEP.values.map((cells, row) => cells.map((cell, at) => (row === 0 && at === 1 ? "Занятость" : cell))); // prettier-ignore
    expect(decided({ ...DEEP, values: renamed })).toEqual(["D", "G"]);
  });

  test("equal headers have one key: the choice is for both, and the first is read", () => {
    const twice = grid("2025", [
      ["ФИО", "Занятость", "Сведения", "Сведения"],
      [NAME, "ТУ", "ООО «Выдумка»", "СПК «Небыль»"],
    ]);
    const [first, second] = columnsOf([twice]).slice(2);
    if (first === undefined || second === undefined) throw new Error("Two columns were expected");
    expect(first.key).toBe(second.key);
    const sheets = [twice, settings({ columns: [choice(second, "employer")] })];
    const after = read(sheets).columns.slice(2);
    expect(after.map(({ field, decidedBy }) => [field, decidedBy])).toEqual([
      ["employer", "officer"],
      [null, "officer"],
    ]);
    expect(onlyPerson(sheets).employer).toBe("ООО «Выдумка»");
  });

  test("a column of a block, and a column of events", () => {
    const wide = grid("2025", [
      ["ФИО", "ТУ", "Армия", "Учёба", "Декрет"],
      [NAME, 1, null, null, null],
    ]);
    const use = at(columnsOf([wide]), "E");
    expect(use.field).toBe("channel");
    expect(at(columnsOf([wide], [choice(use, null)]), "E")).toMatchObject({ field: null, decidedBy: "officer" });

    const events = grid("События", [
      ["Дата", "Мероприятие", "Организатор", "Кто был"],
      [serialOf(2025, 4, 10), "День карьеры", "ЦСТВ", "ООО «Выдумка»"],
    ]);
    const guests = at(columnsOf([events]), "D");
    expect(at(columnsOf([events], [choice(guests, "partners")]), "D").field).toBe("partners");
  });
});

function samples(header: string, cells: readonly CellScalar[], more: Partial<SheetGrid> = {}): readonly string[] {
  const rows = cells.map((cell, index) => [`Тестов Иван Номер${"а".repeat(index + 1)}`, "ТУ", cell]);
  return at(columnsOf([grid("2025", [["ФИО", "Занятость", header], ...rows], more)]), "C").samples;
}

describe("samples", () => {
  test("three different values, as Excel shows them, the empty ones left out", () => {
    expect(samples("Балл", [null, "  ", 4.5, 4.5, 0.1 + 0.2, " пять\n с плюсом", "ещё"])).toEqual(["4,5", "0,3", "пять с плюсом"]); // prettier-ignore
  });

  test("days in columns of dates and where the number format says so; other numbers plainly", () => {
    const day = serialOf(2025, 6, 1);
    expect(samples("Дата трудоустройства", [day, 2024, "с мая"])).toEqual(["01.06.2025", "2024", "с мая"]);
    expect(samples("Балл", [day])).toEqual([String(day)]);
    const formatted = (format: string): readonly string[] =>
      samples("Балл", [day], { numberFormats: [["", "", ""], ["", "", format]] }); // prettier-ignore
    expect(formatted("dd.mm.yyyy")).toEqual(["01.06.2025"]);
    expect(formatted("[$-419]mmmm yyyy;@")).toEqual(["01.06.2025"]);
    expect(formatted('0" дней"')).toEqual([String(day)]);
    expect(formatted("[Red]0.00")).toEqual([String(day)]);
    expect(formatted("General")).toEqual([String(day)]);
  });

  test("number formats of the second of two tables beside each other", () => {
    const day = serialOf(2025, 6, 1);
    const beside = grid("2025", [
      ["ФИО", "Занятость", "Балл", "ФИО", "Занятость", "Балл"],
      [NAME, "ТУ", day, "Пробин Пётр Тестович", "ТУ", day],
    ]);
    const numberFormats = beside.values.map((cells) => cells.map((_, index) => (index === 5 ? "dd.mm.yyyy" : "0")));
    const uses = columnsOf([{ ...beside, numberFormats }]);
    expect([at(uses, "C").samples, at(uses, "F").samples]).toEqual([[String(day)], ["01.06.2025"]]);
  });

  test("at most 40 letters, the last one an ellipsis", () => {
    const [long = "", exact] = samples("Сведения", ["я".repeat(41), "ю".repeat(40)]);
    expect(long).toBe(`${"я".repeat(39)}…`);
    expect(exact).toBe("ю".repeat(40));
  });

  test("no row beyond the 200th is looked at, nor totals", () => {
    const cells: CellScalar[] = Array.from({ length: 205 }, (_, index) => (index === 199 ? "двухсотый" : index === 200 ? "дальше" : null)); // prettier-ignore
    expect(samples("Сведения", cells)).toEqual(["двухсотый"]);
    const totals = grid("2025", [
      ["ФИО", "Занятость", "Сведения"],
      [NAME, "ТУ", "одно"],
      ["Итого:", null, "другое"],
    ]);
    expect(at(columnsOf([totals]), "C").samples).toEqual(["одно"]);
  });
});

describe("health is never shown (reports-and-privacy)", () => {
  test.each<[string, readonly CellScalar[], readonly string[]]>([
    ["ОВЗ", ["ДЦП", "да", "глухота", "нет"], ["заполнено", "да", "нет"]],
    ["Инвалидность", ["3 группа", 2, "–", true], ["заполнено", "нет", "да"]],
    ["Нозология", ["нарушение слуха"], ["заполнено"]],
    ["Диагноз по справке", ["выдуманный диагноз"], ["заполнено"]],
    ["Примечание", ["ДЦП", "инвалид 3 группы", "перезвонить"], ["заполнено", "перезвонить"]],
    ["Любимый цвет", ["слабослышащий", "синий"], ["заполнено", "синий"]],
    ["Куратор", ["Глухов П.Т."], ["Глухов П.Т."]],
    ["Группа", ["3 группа"], ["3 группа"]],
  ])("«%s»", (header, cells, shown) => {
    expect(samples(header, cells)).toEqual(shown);
  });

  test("nor when the officer takes the column for something else", () => {
    const sheet = grid("2025", [
      ["ФИО", "Занятость", "ОВЗ"],
      [NAME, "ТУ", "ДЦП"],
    ]);
    const use = at(columnsOf([sheet]), "C");
    for (const field of ["employer", "note", null] as const) {
      expect(at(columnsOf([sheet], [choice(use, field)]), "C").samples).toEqual(["заполнено"]);
    }
  });
});
