import type { CellScalar } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { Graduate } from "../../../src/registry/graduate";
import { grid } from "../../support/grid";
import { issuesOf, onlyPerson, read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";

/** A person with a status and one more column. */
function withColumn(header: string, cell: CellScalar, status: CellScalar = "ТУ"): Graduate {
  return onlyPerson([
    grid("2024", [
      ["ФИО", "Занятость", header],
      [NAME, status, cell],
    ]),
  ]);
}

describe("columns of one person", () => {
  test.each<[string, CellScalar, Partial<Graduate>]>([
    ["ОВЗ", null, { disability: false }],
    ["ОВЗ", "ЗПР", { disability: true }],
    ["Категория", "ОВЗ", { disability: true }],
    ["Инвалидность", "2 гр.", { disability: true }],
    ["Абилимпикс", "призёр", { abilympics: true }],
    ["Абилимпикс", "участник", { abilympics: false }],
    ["Профессионалитет", null, { professionalitet: false }],
    ["Договор ДО", "№ 7 от 01.09.2022", { dualContract: true, dualEmployer: null }],
    ["Договор ДО", "ООО «Выдумка»", { dualContract: true, dualEmployer: "ООО «Выдумка»" }],
    ["Договор ДО", "нет", { dualContract: false }],
    ["Предприятие ДО", "ООО «Выдумка»", { dualContract: true, dualEmployer: "ООО «Выдумка»" }],
    ["Предприятие ДО", "-", { dualContract: false, dualEmployer: null }],
    ["Целевой договор", "расторгнут", { targetContract: true, targetContractStatus: "terminated" }],
    ["Заказчик", "СПК «Небыль»", { targetContract: true, targetCustomer: "СПК «Небыль»" }],
    ["Заказчик", null, { targetContract: false, targetCustomer: null }],
    ["Место работы", "не трудоустроен", { employer: null }],
    ["Место работы", "н/д", { employer: null }],
    ["Место работы", "АО «Небылица»", { employer: "АО «Небылица»" }],
    ["ОПК", "АО «Небылица»", { defenceIndustry: true }],
    ["ОПК", null, { defenceIndustry: false }],
    ["АИС", null, { ais: null }],
    ["АИС", "зарегистрирован", { ais: true }],
    ["АИС", "-", { ais: false }],
    ["По специальности", null, { bySpecialty: null }],
    ["Карьерный трек", null, { trackFormed: false }],
    ["Куда направлен", "ООО «Выдумка»", { referral: { issued: true, date: null } }],
    ["Телефон", 79001234567, { phone: "79001234567" }],
    ["Завершил службу", "да", { serviceCompleted: true }],
    ["Пол", "ж", { sex: "female" }],
  ])("«%s»: %j", (header, cell, expected) => {
    expect(withColumn(header, cell)).toMatchObject(expected);
  });

  test("a column that no sheet has is not available and not known", () => {
    const person = withColumn("Телефон", null);
    expect(person).toMatchObject({ professionalitet: null, dualContract: null, targetContract: null, disability: null, ais: null }); // prettier-ignore
    expect(person.available.has("professionalitet")).toBe(false);
  });

  test("«Инвалид» and «Ребёнок-инвалид» side by side are one union", () => {
    const header = ["ФИО", "Занятость", "ОВЗ", "Инвалид", "Ребёнок-инвалид"];
    const row = (...cells: CellScalar[]): Graduate => onlyPerson([grid("2024", [header, [NAME, "ТУ", ...cells]])]);
    expect(row(null, null, "да").disability).toBe(true);
    expect(row(null, "нет", null).disability).toBe(false);
  });

  test("«ЦЗН»: «ищущий работу» and «снят с учёта» are no (rulings 24)", () => {
    expect(withColumn("ЦЗН", "ищущий работу", "не работает").cznRegistration).toBe(false);
    expect(withColumn("ЦЗН", "снят с учёта", "не работает").cznRegistration).toBe(false);
    expect(withColumn("ЦЗН", "состоит", "не работает").cznRegistration).toBe(true);
  });
});

describe("contradictions (workbooks D.4.12)", () => {
  const header = [
    "ФИО",
    "Занятость",
    "Место работы",
    "По специальности",
    "Дата приема",
    "Дата рождения",
    "Форма",
    "ЦЗН",
  ];
  test.each<[string, CellScalar[], string, string]>([
    ["армия and a place of work", ["армия", "ООО «Выдумка»"], "employer-contradicts-status", "C"],
    ["по спец. and no work", ["не трудоустроен", null, "да"], "by-specialty-contradicts-status", "D"],
    ["employed without a place", ["ТУ"], "employer-missing", "C"],
    ["a place of work and no status", [null, "ООО «Выдумка»"], "status-missing", "C"],
    ["an extramural conscript", ["армия", null, null, null, null, "заочная"], "conscript-extramural", "G"],
    ["hired before fourteen", ["ТУ", "ООО «Выдумка»", null, "01.09.2017", "05.05.2004"], "hire-date-impossible", "E"],
    ["hired after the report (rulings 25)", ["ТУ", "ООО «Выдумка»", null, "01.10.2025"], "hire-date-after-report", "E"],
    ["born when others graduate", ["ТУ", "ООО «Выдумка»", null, null, "05.05.2019"], "birth-date-impossible", "F"],
    ["at ЦЗН and employed (rulings 24)", ["ТУ", "ООО «Выдумка»", null, null, null, "очная", "да"], "czn-contradicts-status", "H"],
  ])("%s: a warning at the cell", (_title, cells, code, column) => {
    const registry = read([grid("2025", [header, [NAME, ...cells]])], { asOf: serialOf(2025, 8, 1) });
    expect(issuesOf(registry, code)).toMatchObject([{ severity: "warning", source: { sheet: "2025", row: 2, column } }]);
  }); // prettier-ignore

  test("the status stays as it is", () => {
    expect(withColumn("Место работы", "ООО «Выдумка»", "армия").status.code).toBe("conscript");
  });
});
