import fc from "fast-check";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { serialOf } from "../../src/registry/date";
import { grid } from "../support/grid";
import { issuesOf, read, summary } from "../support/read-people";

const NAME = "Тестов Иван Примерович";
const GRADUATES = grid("2025", [
  ["ФИО", "Занятость"],
  [NAME, "ТУ"],
  ["Пробин Пётр Тестович", "армия"],
]);

describe("what each sheet is (rulings 1, 7)", () => {
  test("people, events, fairs, a list of names, notes, nothing", () => {
    const registry = read([
      GRADUATES,
      grid("События", [
        ["Дата", "Мероприятие", "Организатор", "Партнёры"],
        ["10.10.2024", "День карьеры", "ЦСТВ", "ООО «Выдумка»"],
      ]),
      grid("Целевики", [
        ["№", "ФИО", "Заказчик"],
        [1, NAME, "СПК «Небыль»"],
      ]),
      grid("Лист1", [["Позвонить"]]),
      grid("Лист2", [[null, "  "]]),
    ]);
    expect(registry.sheets).toEqual([
      { sheet: "2025", taken: "graduates", records: 2 },
      { sheet: "События", taken: "events", records: 1 },
      { sheet: "Целевики", taken: "name-list", records: 0 },
      { sheet: "Лист1", taken: "not-recognised", records: 0 },
      { sheet: "Лист2", taken: "empty", records: 0 },
    ]);
    expect(registry.graduates).toHaveLength(2);
    expect(issuesOf(registry, "name-list")).toHaveLength(1);
    expect(registry).toMatchObject({ hasEventSheet: true, hasFairSheet: false });
  });

  test.each([["АИС"], ["Прогноз"], ["Карьерный трек"], ["Примечание"]])(
    "ФИО and «%s» make a sheet of graduates",
    (header) => {
      const registry = read([
        grid("2025", [
          ["ФИО", header],
          [NAME, header === "АИС" ? "да" : "ТУ"],
        ]),
      ]);
      expect(registry.sheets[0]?.taken).toBe("graduates");
    },
  );

  test.each(["hidden", "veryHidden"] as const)("a %s sheet is named with its rows and not read", (visibility) => {
    const registry = read([GRADUATES, { ...GRADUATES, name: "2024", visibility }]);
    expect(registry.graduates).toHaveLength(2);
    expect(registry.sheets[1]?.taken).toBe("hidden");
    expect(issuesOf(registry, "hidden-sheet")[0]?.text).toContain("3");
  });

  test("names without any header are an error, not silence", () => {
    const names = ["Абвов", "Вгдов", "Деёжин"].map((surname) => [`${surname} Иван Тестович`, "ТУ"]);
    const registry = read([grid("2024", names)]);
    expect(issuesOf(registry, "people-not-recognised")).toMatchObject([{ severity: "error" }]);
  });

  test("a marked sheet is never read, whatever it is called now, nor is its copy", () => {
    const generated = grid("Мой реестр", [["ФИО", "Год выпуска", "Занятость"], [NAME, 2025, "декрет"]], { marker: "реестр" }); // prettier-ignore
    const copy = { ...generated, name: "Мой реестр (2)" };
    const registry = read([GRADUATES, generated, copy]);
    expect(summary(registry)).toEqual(summary(read([GRADUATES])));
    expect(registry.sheets.map(({ taken }) => taken)).toEqual(["graduates", "generated", "generated"]);
  });

  test("an officer's own «Реестр» without a marker is read like any sheet", () => {
    expect(read([{ ...GRADUATES, name: "Реестр выпуска 2025" }]).graduates).toHaveLength(2);
  });

  test("two tables on one sheet: a list of names below the graduates is reported", () => {
    const registry = read([grid("2025", [["ФИО", "Занятость"], [NAME, "ТУ"], [], ["ФИО", "Заказчик"], ["Пробин Пётр Тестович", "СПК «Небыль»"]])]); // prettier-ignore
    expect(registry.graduates).toHaveLength(1);
    expect(issuesOf(registry, "name-list")).toMatchObject([{ source: { row: 4 } }]);
  });

  test("columns that nobody used are named", () => {
    const registry = read([
      grid("2025", [
        ["ФИО", "Занятость", "Любимый цвет"],
        [NAME, "ТУ", "синий"],
      ]),
    ]);
    expect(issuesOf(registry, "columns-not-used")[0]?.text).toContain("«Любимый цвет»");
  });
});

describe("no row is lost", () => {
  test("a row with data and no name, a name that is an error, a remark: issues with their places", () => {
    const registry = read([
      grid("2025", [
        ["№", "ФИО", "Группа", "Занятость"],
        [1, NAME, "ТМ-41", "ТУ"],
        [2, null, "ТМ-41", "армия"],
        [3, "#Н/Д", "ТМ-41", "ТУ"],
        [null, "Сведения уточняются у кураторов", null, null],
      ]),
    ]);
    expect(registry.graduates).toHaveLength(1);
    const places = registry.issues.filter(({ code }) => /^(row|name)-/.test(code)).map(({ code, source }) => [code, source.row, source.column]); // prettier-ignore
    expect(places).toEqual([
      ["name-not-understood", 4, "B"],
      ["row-without-name", 3, "A"],
      ["row-not-understood", 5, "B"],
    ]);
  });
});

/** Sheets with much of what makes an order matter: repeats, namesakes, contradictions. */
const HEADER = ["ФИО", "Группа", "Дата рождения", "Занятость", "По специальности", "ОВЗ"];
const PEOPLE: readonly (readonly CellScalar[])[] = [
  [NAME, "ТМ-41", "01.02.2005", "ТУ", "да", null],
  [NAME, "ТМ-41", "01.02.2005", "армия", null, "ОВЗ"],
  ["Пробин Пётр Тестович", "ТМ-41", null, "армия", null, null],
  ["Пробин Пётр Тестович", "ТМ-41", null, "декрет", null, null],
  ["Макетова Анна Тестовна", "ИС-31", "05.06.2004", "ИП", null, "нет"],
  ["Эскизов Глеб Тестович", null, null, "н/д", null, null],
  ["Чертежов Юрий Тестович", "ИС-31", null, null, "нет", "ОВЗ"],
];
const COPY: readonly (readonly CellScalar[])[] = [
  [NAME, "ТМ-41", null, null, null, null],
  ["Макетова Анна Тестовна", "ИС-31", null, "ИП", "да", null],
  ["Чертежов Юрий Тестович", "ИС-31", null, "ТУ", null, null],
];

describe("order never matters (rulings 6)", () => {
  const permuted = (length: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { minLength: length, maxLength: length }); // prettier-ignore
  const build = (name: string, rows: readonly (readonly CellScalar[])[], order: readonly number[], columns: readonly number[]): SheetGrid =>
    grid(name, [columns.map((at) => HEADER[at] ?? ""), ...order.map((row) => columns.map((at) => rows[row]?.[at] ?? null))]); // prettier-ignore

  test("rows, columns and sheets in any order give the same people with the same ids", () => {
    const straight = [0, 1, 2, 3, 4, 5];
    const expected = summary(read([build("2025", PEOPLE, [0, 1, 2, 3, 4, 5, 6], straight), build("Свод 2025", COPY, [0, 1, 2], straight)])); // prettier-ignore
    fc.assert(
      fc.property(permuted(7), permuted(3), permuted(6), permuted(6), fc.boolean(), (rows, copied, columns, others, swapped) => {
        const sheets = [build("2025", PEOPLE, rows, columns), build("Свод 2025", COPY, copied, others)];
        expect(summary(read(swapped ? [...sheets].reverse() : sheets))).toEqual(expected);
      }),
      { numRuns: 60 },
    ); // prettier-ignore
  });

  test("as many rows again with other names: as many people again", () => {
    const plain = PEOPLE.map((cells) => [...cells]);
    const renamed = plain.map(([name, ...cells]) => [String(name).replace(/^\S+/, (surname) => `Двойник-${surname}`), ...cells]); // prettier-ignore
    const columns = [0, 1, 2, 3, 4, 5];
    const order = [0, 1, 2, 3, 4, 5, 6];
    const once = read([build("2025", plain, order, columns)]).graduates.length;
    const twice = read([build("2025", plain, order, columns), build("2025 ещё", renamed, order, columns)]).graduates;
    expect(twice).toHaveLength(2 * once);
  });
});

test("ids say nothing and differ", () => {
  const { graduates } = read([grid("2025", [["ФИО", "СНИЛС", "Занятость"], [NAME, "112-233-445 95", "ТУ"], ["Пробин Пётр Тестович", null, "ТУ"]])]); // prettier-ignore
  for (const { id } of graduates) expect(id).toMatch(/^[0-9a-z]{11}$/);
  expect(new Set(graduates.map(({ id }) => id)).size).toBe(2);
});

test("an empty workbook gives nobody and the year of today", () => {
  const registry = read([], { today: serialOf(2026, 11, 23) });
  expect(registry).toMatchObject({ graduates: [], events: [], period: { startYear: 2026 } });
});
