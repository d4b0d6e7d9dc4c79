import fc from "fast-check";
import { GRADUATE_HEADERS } from "../../../src/registry/graduate-headers";
import type { GraduateField } from "../../../src/registry/graduate";
import type { ColumnChoice } from "../../../src/registry/settings";
import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { graduateRules } from "../../../src/intake/people/graduate-rules";
import { findTables } from "../../../src/intake/table/find-tables";
import type { SheetTables } from "../../../src/intake/table/types";
import { grid } from "../../support/grid";

type Rows = readonly (readonly CellScalar[])[];

function find(sheet: SheetGrid, choices: readonly ColumnChoice[] = []): SheetTables<GraduateField> {
  return findTables(sheet, GRADUATE_HEADERS, graduateRules(sheet, choices));
}

function lettersOf(tables: SheetTables<GraduateField>, at = 0): Record<string, string> {
  return Object.fromEntries([...(tables.tables[at]?.fields ?? [])].map(([field, { letters }]) => [field, letters]));
}

const PERSON = [1, "Тестов Иван Примерович", "ТМ-41", "ТУ"];
const HEADER = ["№", "ФИО", "Группа", "Занятость"];

describe("the header is found by what it says", () => {
  test("below titles, however many, and away from A1", () => {
    const rows: Rows = [["Приложение 2"], [], ...Array.from({ length: 14 }, (_, at) => [`Строка ${at} пояснения`]), HEADER, PERSON]; // prettier-ignore
    const found = find(grid("Лист", rows, { firstRow: 4, firstColumn: 2 }));
    expect(lettersOf(found)).toEqual({ ordinal: "C", fullName: "D", group: "E", status: "F" });
    expect(found.tables[0]?.headerRow).toBe(21);
    expect(found.tables[0]?.rows.map(({ row }) => row)).toEqual([22]);
    expect(found.tables[0]?.titles).toHaveLength(15);
    expect(found.unread).toEqual([]);
  });

  test("in two rows: merged parents reach over their children only", () => {
    const found = find(
      grid("2024", [
        ["№", "ФИО", "Занятость", null, null, "Договор ДО", null, "Телефон"],
        [null, null, "Статус", "Место работы", "По спец.", "Наличие", "Предприятие", null],
        [1, "Тестов Иван Примерович", "ТУ", "ООО «Выдумка»", "да", "да", "ООО «Выдумка»", "555"],
      ]),
    );
    expect(lettersOf(found)).toEqual({
      ordinal: "A",
      fullName: "B",
      status: "C",
      employer: "D",
      bySpecialty: "E",
      dualContract: "F",
      dualEmployer: "G",
      phone: "H",
    });
    expect(found.tables[0]?.rows).toHaveLength(1);
  });

  test("in three rows, with the name at the bottom", () => {
    const found = find(
      grid("2024", [
        ["Сведения о выпускнике", null, null, "Сведения о трудоустройстве", null, null],
        [null, null, null, "Работа", null, "Служба"],
        ["№", "ФИО", "Группа", "Организация", "Дата приёма", "Дата призыва"],
        [1, "Тестов Иван Примерович", "ТМ-41", "ООО «Выдумка»", "01.09.2024", null],
      ]),
    );
    expect(lettersOf(found)).toMatchObject({ fullName: "B", employer: "D", hireDate: "E", serviceStart: "F" });
    expect(found.tables[0]?.rows.map(({ row }) => row)).toEqual([4]);
  });

  test("a person without numbers below a one-row header is no second header row", () => {
    const found = find(
      grid("2024", [
        ["ФИО", "Группа", "Занятость"],
        ["Тестов Иван Примерович", "ТМ-41", "ТУ"],
      ]),
    );
    expect(found.tables[0]?.rows).toHaveLength(1);
  });

  test("a person without numbers above a repeated header is no parent row", () => {
    const header = ["ФИО", "Группа", "Занятость", "Место работы"];
    const found = find(grid("2024", [header, ["Тестов Иван Примерович", null, "ТУ", null], header, ["Пробин Пётр Тестович", "ТМ-41", "ТУ", null]])); // prettier-ignore
    expect(found.tables).toHaveLength(1);
    expect(found.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  test("a second table with other columns below the first", () => {
    const found = find(
      grid("2024", [
        HEADER,
        PERSON,
        [],
        ["Выпускники заочного отделения"],
        ["ФИО", "Занятость", "Телефон"],
        ["Пробин Пётр Тестович", "армия", "5"],
      ]),
    );
    expect(found.tables).toHaveLength(2);
    expect(lettersOf(found, 1)).toEqual({ fullName: "A", status: "B", phone: "C" });
  });

  test("tables side by side", () => {
    const found = find(
      grid("2024", [
        ["Выпускники 2024 года"],
        [...HEADER, null, ...HEADER],
        [...PERSON, null, 2, "Пробин Пётр Тестович", "ИС-31", "армия"],
        [3, "Макетова Анна Тестовна", "ТМ-41", "ТУ", null, null, null, null, null],
      ]),
    );
    expect(found.tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[3, 4], [3]]);
    expect(lettersOf(found, 1)).toEqual({ ordinal: "F", fullName: "G", group: "H", status: "I" });
    expect(found.unread).toEqual([]);
  });

  test("a title that begins over the middle of the header is no parent", () => {
    const found = find(
      grid("Лист1", [[null, "Сведения о занятости выпускников 2024 года", null, null], HEADER, PERSON]),
    );
    expect(lettersOf(found)).toEqual({ ordinal: "A", fullName: "B", group: "C", status: "D" });
    expect(found.tables[0]?.titles).toHaveLength(1);
  });

  test("no header: nothing is read and nothing is lost", () => {
    const found = find(grid("Лист1", [["Позвонить"], [], [1, "Тестов Иван Примерович"]]));
    expect(found.tables).toEqual([]);
    expect(found.unread.map(({ row }) => row)).toEqual([1, 3]);
  });
});

describe("rows that are no people", () => {
  test.each<[string, readonly CellScalar[]]>([
    ["numbering", [1, 2, 3, 4]],
    ["numbering", ["1", "2", "3", "4"]],
    ["numbering", ["гр.01", "гр.02", "гр.03", "гр.04"]],
    ["repeated-header", HEADER],
    ["total", ["Итого", 24, null, null]],
    ["total", [null, "Всего: 24 чел.", null, null]],
    ["total", [null, "ИТОГО по группе", null, 24]],
    ["total", [null, "в т.ч. девушки", null, 12]],
    ["total", [null, "в том числе очно", null, 12]],
    ["total", [null, null, 12, 7]],
    ["signature", ["Ответственный ____________", null, null, null]],
    ["signature", [null, "Ответственный за мониторинг ____ /Образцова О.О./", null, null]],
    ["signature", ["Директор", null, null, "Подписантов П.П."]],
    ["signature", [null, "М.П.", null, null]],
    ["separator", ["Группа ТМ-41 (35.02.16) – 24 чел.", null, null, null]],
    ["separator", [null, "Заочное отделение", null, null]],
    ["separator", [null, "Выпуск 2024 года", null, null]],
    ["separator", [2024, null, null, null]],
    ["separator", [null, "Отчислены:", null, null]],
    ["unfilled", [25, null, null, null]],
    ["unfilled", [25, "", 0, false]],
  ])("%s: %j", (kind, row) => {
    const found = find(grid("2024", [HEADER, PERSON, row, [2, "Пробин Пётр Тестович", "ТМ-41", "армия"]]));
    expect(found.others.filter(({ row: at }) => at === 3)).toMatchObject([{ kind }]);
    expect(found.tables[0]?.rows.map(({ row: at }) => at)).toEqual([2, 4]);
    expect(found.unread).toEqual([]);
  });

  test.each<[string, readonly CellScalar[]]>([
    ["a name alone", [null, "Тестов Иван Примерович", null, null]],
    ["a name in capitals", [null, "ТЕСТОВ ИВАН ПРИМЕРОВИЧ", null, null]],
    ["a name with initials", [3, "Тестов И.П.", null, null]],
    ["one word with more beside it", [3, "Тестов", "ТМ-41", "ТУ"]],
    ["a line to fill in for the telephone", [3, "Тестов Иван Примерович", "ТМ-41", "____"]],
    ["a surname with a mark alone", [3, "Тестов", null, 1]],
    ["a surname like a total", [3, "Всегов Пётр Тестович", "ТМ-41", "ТУ"]],
    ["a surname like a signature", [null, "Директоров Пётр Тестович", null, null]],
  ])("a person: %s", (_title, row) => {
    const found = find(grid("2024", [HEADER, PERSON, row]));
    expect(found.tables[0]?.rows.map(({ row: at }) => at)).toEqual([2, 3]);
  });

  test.each<[string, readonly CellScalar[]]>([
    ["data without a name", [3, null, "ТМ-41", "ТУ"]],
    ["dates without a name", [null, null, null, 45000]],
    ["a count under a total", [null, "трудоустроено", null, 8]],
    ["a remark", [null, "Сведения уточняются до первого сентября", null, null]],
  ])("neither: %s", (_title, row) => {
    const found = find(grid("2024", [HEADER, PERSON, row]));
    expect(found.unread.map(({ row: at }) => at)).toEqual([3]);
  });
});

describe("separators are context of the rows below", () => {
  const rows: Rows = [
    ["ФИО", "Занятость"],
    ["Заочное отделение"],
    ["Группа ТМ-41 (35.02.16) – 2 чел."],
    ["Тестов Иван Примерович", "ТУ"],
    ["Группа ИС-31"],
    ["Пробин Пётр Тестович", "ТУ"],
    ["Очное отделение"],
    ["Макетова Анна Тестовна", "ТУ"],
  ];
  test("a heading ends the former one of its kind and all below it", () => {
    const people = find(grid("2024", rows)).tables[0]?.rows ?? [];
    const texts = people.map(({ context }) => Object.fromEntries(Object.entries(context).map(([field, value]) => [field, value.text]))); // prettier-ignore
    expect(texts).toEqual([
      { form: "заочное", group: "ТМ-41", specialty: "35.02.16" },
      { form: "заочное", group: "ИС-31" },
      { form: "очное" },
    ]);
  });
});

describe("the officer's choice comes first", () => {
  test("a column is what was chosen, another one is left out", () => {
    const sheet = grid("2024", [
      ["ФИО", "Статус", "Отметка куратора", "Занятость"],
      ["Тестов Иван Примерович", "ТУ", "армия", "ТУ"],
    ]);
    const found = find(sheet, [
      { sheet: "2024", header: "отметка куратора", field: "status" },
      { sheet: "2024", header: "Занятость", field: null },
      { sheet: "Другой", header: "ФИО", field: null },
    ]);
    expect(lettersOf(found)).toMatchObject({ fullName: "A", status: "C" });
    expect(found.tables[0]?.fields.get("status")?.chosenBy).toBe("officer");
  });
});

describe("values decide between fields that a header names equally", () => {
  test.each<[string, CellScalar[], GraduateField]>([
    ["Статус", ["ТУ", "армия", "декрет"], "status"],
    ["Статус", ["ОВЗ", "инвалид", null], "healthLimitation"],
    ["Направление", ["35.02.16 Эксплуатация", "09.02.07", "43.02.15"], "specialty"],
    ["Направление", ["01.09.2024", "да", null], "referral"],
  ])("«%s» with %j is %s", (header, values, field) => {
    const rows = values.map((value, at) => [`Тестов Иван ${"абв".charAt(at)}ович`, value]);
    expect(lettersOf(find(grid("2024", [["ФИО", header], ...rows])))).toMatchObject({ [field]: "B" });
  });

  test("«Примечание» is the status only when nothing else is and it mostly says channels", () => {
    const names = ["Тестов Иван Примерович", "Пробин Пётр Тестович"];
    const alone = find(
      grid("2024", [
        ["ФИО", "Примечание"],
        [names[0] ?? "", "ТУ"],
        [names[1] ?? "", "армия"],
      ]),
    );
    expect(lettersOf(alone)).toEqual({ fullName: "A", status: "B" });
    const beside = find(grid("2024", [["ФИО", "Занятость", "Примечание"], [names[0] ?? "", null, "ТУ"], [names[1] ?? "", null, "армия"]])); // prettier-ignore
    expect(lettersOf(beside)).toEqual({ fullName: "A", status: "B", note: "C" });
    const remarks = find(grid("2024", [["ФИО", "Примечание"], [names[0] ?? "", "звонить вечером"], [names[1] ?? "", "общежитие"]])); // prettier-ignore
    expect(lettersOf(remarks)).toEqual({ fullName: "A", note: "B" });
  });
});

test("every non-empty row is a record, a recognised row, an unread row, or part of the first header", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellScalar>(null, null, "ФИО", "Группа", "Занятость", "ТУ", "Итого", "Директор ____", "Группа ТМ-41", "Тестов Иван Примерович", "1", 1, 45000, true, "  "), // prettier-ignore
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (rows) => {
      const sheet = grid("2024", [HEADER, ...rows]);
      const found = find(sheet);
      const seen = [
        ...found.tables.flatMap((table) => table.rows.map(({ row }) => row)),
        ...found.others.map(({ row }) => row),
        ...found.unread.map(({ row }) => row),
      ];
      expect(new Set(seen).size).toBe(seen.length);
      const headers = new Set(found.tables.map(({ headerRow }) => headerRow));
      sheet.values.forEach((cells, at) => {
        const isFilled = cells.some((value) => value !== null && String(value).trim() !== "");
        const isNearHeader = [0, 1, 2].some((below) => headers.has(at + 1 + below));
        if (isFilled && !isNearHeader) expect(seen).toContain(at + 1);
      });
    }),
    { numRuns: 200 },
  );
});
