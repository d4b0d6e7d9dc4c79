import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { grid } from "../../support/grid";
import { issuesOf, onlyPerson, read } from "../../support/read-people";

/** Valid checksums; the numbers belong to nobody. */
const SNILS = "112-233-445 95";
const OTHER_SNILS = "087-654-303 00";

const NAME = "Тестов Иван Примерович";

function sheet(name: string, header: readonly string[], ...rows: readonly (readonly CellScalar[])[]): SheetGrid {
  return grid(name, [header, ...rows]);
}

describe("the same person (rulings 6)", () => {
  test("the example: «армия» on one sheet, «трудоустроен» on another is unknown, an error that names both cells", () => {
    const registry = read([
      sheet("2024", ["ФИО", "Группа", "Занятость"], [NAME, "ТМ-41", "армия"]),
      sheet("Свод 2024", ["ФИО", "Группа", "Занятость"], [NAME, "ТМ 41", "трудоустроен"]),
    ]);
    expect(registry.graduates).toMatchObject([{ status: { state: "unknown", code: null }, mergedFrom: [{ row: 2 }] }]);
    const [error] = issuesOf(registry, "values-differ");
    expect(error).toMatchObject({ severity: "error", source: { sheet: "2024", row: 2, column: "C" } });
    expect(error?.text).toContain("лист «Свод 2024», C2");
  });

  test("equal СНИЛС with a right checksum, whatever the surname has become", () => {
    const header = ["ФИО", "СНИЛС", "Занятость", "Место работы"];
    const person = onlyPerson([
      sheet("2024", header, ["Тестова Анна Ивановна", SNILS, "ТУ", null]),
      sheet("Для печати 2024", header, ["Пробина Анна Ивановна", SNILS.replace(/\D/g, ""), null, "ООО «Выдумка»"]),
    ]);
    expect(person).toMatchObject({ status: { code: "employed" }, employer: "ООО «Выдумка»" });
  });

  test("equal СНИЛС with another name and patronymic merges nothing and is an error at both", () => {
    const header = ["ФИО", "СНИЛС", "Занятость"];
    const registry = read([sheet("2024", header, [NAME, SNILS, "ТУ"], ["Пробин Олег Макетович", SNILS, "ТУ"])]);
    expect(registry.graduates).toHaveLength(2);
    expect(issuesOf(registry, "snils-of-two-people").map(({ source, severity }) => [source.row, severity])).toEqual([
      [2, "error"],
      [3, "error"],
    ]);
  });

  test("a placeholder СНИЛС merges nothing", () => {
    const header = ["ФИО", "СНИЛС", "Занятость"];
    const registry = read([sheet("2024", header, [NAME, "000-000-000 00", "ТУ"], ["Пробин Олег Макетович", "000-000-000 00", "ТУ"])]); // prettier-ignore
    expect(registry.graduates).toHaveLength(2);
  });

  test("equal ФИО and date of birth, on one sheet too", () => {
    const header = ["ФИО", "Дата рождения", "Занятость"];
    const registry = read([
      sheet("2024", header, [NAME, 38000, "ТУ"], ["ТЕСТОВ ИВАН  ПРИМЕРОВИЧ", "14.01.2004", "ТУ"]),
    ]);
    expect(registry.graduates).toHaveLength(1);
    expect(issuesOf(registry, "repeated-row")).toMatchObject([{ source: { row: 3 } }]);
  });

  test("equal ФИО and group on one sheet are two people, with a warning", () => {
    const header = ["ФИО", "Группа", "Занятость"];
    const registry = read([sheet("2024", header, [NAME, "ТМ-41", "ТУ"], [NAME, "ТМ-41", "армия"])]);
    expect(registry.graduates.map(({ status }) => status.code).sort()).toEqual(["conscript", "employed"]);
    expect(new Set(registry.graduates.map(({ id }) => id)).size).toBe(2);
    expect(issuesOf(registry, "same-name")).toMatchObject([{ severity: "warning", source: { row: 3 } }]);
  });

  test("namesakes of one group on one sheet are not joined with a third record elsewhere", () => {
    const header = ["ФИО", "Группа", "Занятость"];
    const registry = read([
      sheet("2024", header, [NAME, "ТМ-41", "ТУ"], [NAME, "ТМ-41", "армия"]),
      sheet("Свод 2024", header, [NAME, "ТМ-41", "декрет"]),
    ]);
    expect(registry.graduates).toHaveLength(3);
  });

  test("equal ФИО and group but other births are two people", () => {
    const header = ["ФИО", "Группа", "Дата рождения", "Занятость"];
    const registry = read([
      sheet("2024", header, [NAME, "ТМ-41", "01.02.2004", "ТУ"]),
      sheet("Свод 2024", header, [NAME, "ТМ-41", "05.06.2005", "ТУ"]),
    ]);
    expect(registry.graduates).toHaveLength(2);
    expect(issuesOf(registry, "same-name")).toHaveLength(1);
  });

  test("different years are never merged, even with one СНИЛС", () => {
    const header = ["ФИО", "СНИЛС", "Занятость"];
    const registry = read([sheet("2023", header, [NAME, SNILS, "учится"]), sheet("2025", header, [NAME, SNILS, "ТУ"])]);
    expect(registry.graduates.map(({ cohort }) => cohort)).toEqual([2023, 2025]);
    expect(new Set(registry.graduates.map(({ id }) => id)).size).toBe(2);
  });

  test("equal ФИО elsewhere without any proof: two people, a warning", () => {
    const registry = read([sheet("2024", ["ФИО", "Занятость"], [NAME, "ТУ"]), sheet("Свод 2024", ["ФИО", "Занятость"], [NAME, "ТУ"])]); // prettier-ignore
    expect(registry.graduates).toHaveLength(2);
    expect(issuesOf(registry, "same-name")).toHaveLength(1);
  });

  test("initials that may be a full name elsewhere: two people, a warning", () => {
    const header = ["ФИО", "Группа", "Занятость"];
    const registry = read([sheet("2024", header, [NAME, "ТМ-41", "ТУ"]), sheet("Свод 2024", header, ["Тестов И.П.", "ТМ-41", "ТУ"])]); // prettier-ignore
    expect(registry.graduates).toHaveLength(2);
    expect(issuesOf(registry, "possible-repeat")).toMatchObject([{ source: { sheet: "Свод 2024", row: 2 } }]);
  });

  test("another valid СНИЛС is another person", () => {
    const header = ["ФИО", "СНИЛС", "Группа", "Занятость"];
    const registry = read([
      sheet("2024", header, [NAME, SNILS, "ТМ-41", "ТУ"]),
      sheet("Свод 2024", header, [NAME, OTHER_SNILS, "ТМ-41", "ТУ"]),
    ]);
    expect(registry.graduates).toHaveLength(2);
  });
});

describe("merging values", () => {
  const header = ["ФИО", "Группа", "Занятость", "ОВЗ", "Целевой договор", "Дата приема", "По специальности"];
  const two = (first: readonly CellScalar[], second: readonly CellScalar[]): SheetGrid[] => [
    sheet("2024", header, [NAME, "ТМ-41", ...first]),
    sheet("Свод 2024", header, [NAME, "ТМ-41", ...second]),
  ];

  test("known beats unknown and empty", () => {
    const person = onlyPerson(two(["ТУ", null, null, null, null], ["н/д", "ОВЗ", "да", "01.09.2024", "да"]));
    expect(person).toMatchObject({ status: { code: "employed" }, disability: true, targetContract: true, bySpecialty: true }); // prettier-ignore
  });

  test("a «нет» that was typed contradicts a «да», an empty cell does not", () => {
    const registry = read(two(["ТУ", "нет", null, null, null], ["ТУ", "ОВЗ", "да", null, null]));
    expect(registry.graduates[0]).toMatchObject({ disability: null, targetContract: true });
    const [error] = issuesOf(registry, "values-differ");
    expect(error?.text).not.toMatch(/«ОВЗ»: /);
    expect(issuesOf(registry, "values-differ")).toHaveLength(1);
  });

  test("a month and a day of that month are the day", () => {
    const person = onlyPerson(two(["ТУ", null, null, "09.2024", null], ["ТУ", null, null, "02.09.2024", null]));
    expect(person.hireDate).toMatchObject({ precision: "day" });
  });

  test.each([[["да", "нет"]], [["нет", "да"]]])("по специальности %j is unknown", ([first, second]) => {
    const registry = read(two(["ТУ", null, null, null, first ?? null], ["ТУ", null, null, null, second ?? null]));
    expect(registry.graduates[0]?.bySpecialty).toBeNull();
    expect(issuesOf(registry, "values-differ")).toHaveLength(1);
  });
});
