import { prepare } from "../../src/engine/calculation";
import { calculate } from "../../src/engine/calculate";
import { MARK_HEADERS, PLAN_HEADERS } from "../../src/intake/plan-marks/columns";
import { readPlanNotes, type PlanNotes } from "../../src/intake/plan-marks/read-plan-notes";
import { planMarksOf } from "../../src/intake/plan-marks/plan-marks";
import { CALENDAR } from "../../src/plan/calendar";
import { CALENDAR_LINES } from "../../src/plan/calendar-lines";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { planSheet } from "../../src/report/plan-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { careerEvent, day, fair, graduate, registryOf, typed as dated, type RegistryFacts } from "../support/graduate";
import { columnBy, gridOfModel, textOf, typed } from "../support/model-grid";

const REQUISITES = {
  ...DEFAULT_SETTINGS.requisites,
  approvalDate: day("2024-09-10"),
  responsible: "О.О. Образцова",
  roles: { "Педагог-психолог": "П.П. Придуманная" },
};

function sheetOf(registry: Registry, notes: PlanNotes | null = null): SheetModel {
  return planSheet(calculate(registry), prepare(registry), notes);
}

function on(asOf: string, facts: RegistryFacts = {}): SheetModel {
  return sheetOf(registryOf({ asOf, settings: { requisites: REQUISITES }, ...facts }));
}

function cell(sheet: SheetModel, key: string, header: string): string {
  return String(columnBy(sheet, PLAN_HEADERS.key, header).get(key) ?? "");
}

test("every one of the 30 items stands on the sheet once, with a line for each term of 5.1, 6.1 and 6.3", () => {
  const keys = [...columnBy(on("2025-06-01"), PLAN_HEADERS.key, PLAN_HEADERS.number).keys()];
  const lines = keys.filter((key) => !key.startsWith("раздел"));
  expect(lines).toEqual(CALENDAR_LINES.map(({ key }) => key));
  expect(new Set(lines.map((key) => key.split("/")[0]))).toEqual(new Set(CALENDAR.map(({ id }) => id)));
  expect(lines).toHaveLength(34);
  expect(keys.filter((key) => key.startsWith("раздел"))).toHaveLength(7);
});

test("terms roll with the year; the weekday of the last day is said, and February ends by the calendar", () => {
  const of2023 = sheetOf(registryOf({ startYear: 2023, asOf: "2023-09-15" }));
  expect(cell(of2023, "2.7", PLAN_HEADERS.term)).toBe("Январь-февраль\n01.01.2024 – 29.02.2024 (четверг)");
  const of2024 = on("2025-06-01");
  expect(cell(of2024, "2.7", PLAN_HEADERS.term)).toBe("Январь-февраль\n01.01.2025 – 28.02.2025 (пятница)");
  // Sunday, and yet not moved to Monday.
  expect(cell(of2024, "3.1", PLAN_HEADERS.term)).toBe("В течение года\n01.09.2024 – 31.08.2025 (воскресенье)");
  expect(cell(of2024, "5.1/3", PLAN_HEADERS.term)).toBe("Выпускники 2025 – февраль 2025 – июнь 2025\n01.02.2025 – 30.06.2025 (понедельник)"); // prettier-ignore
  expect(cell(of2024, "6.3/2", PLAN_HEADERS.term)).toBe("Июнь 2025 г.\n01.06.2025 – 30.06.2025 (понедельник)");
  expect(cell(of2024, "6.2", PLAN_HEADERS.term)).toContain("12 дат: 01.09.2024 … 01.08.2025");
});

const STATES: readonly [string, string, string][] = [
  ["2024-12-17", "2.6", "не начато"],
  ["2024-12-18", "2.6", "скоро: начало через 14 дней"],
  ["2025-01-10", "2.6", "срок: остался 21 день"],
  ["2025-01-19", "2.6", "срок: осталось 12 дней"],
  ["2025-01-31", "2.6", "срок: сегодня последний день"],
  ["2025-02-01", "2.6", "просрочено на 1 день"],
  ["2025-06-01", "1.1", "до утверждения"],
  ["2025-06-01", "5.1/1", "просрочено на 152 дня"],
  ["2025-06-01", "5.1/2", "срок: остался 91 день"],
  ["2025-06-01", "5.1/3", "срок: осталось 29 дней"],
  ["2025-05-20", "6.2", "выполнено 0 из 11;\nдо утверждения: 1;\nпросрочено: 01.10.2024, 01.11.2024, 01.12.2024 и ещё 5;\nследующая дата: воскресенье 01.06.2025, осталось 12 дней"],
]; // prettier-ignore

test.each(STATES)("on %s item %s is «%s»", (asOf, key, expected) => {
  expect(cell(on(asOf), key, PLAN_HEADERS.state)).toBe(expected);
});

test("a mark makes an item done, of a series only its dates", () => {
  const planMarks = [
    { item: "2.6", startYear: 2024, done: true, doneOn: dated("2025-01-30") },
    { item: "5.1", startYear: 2024, window: 0, done: true, doneOn: null },
    { item: "6.2", startYear: 2024, window: 1, done: true, doneOn: dated("2024-10-01") },
    { item: "2.7", startYear: 2023, done: true, doneOn: null },
  ];
  const sheet = sheetOf({ ...registryOf({ asOf: "2025-03-10", settings: { requisites: REQUISITES } }), planMarks });
  expect(cell(sheet, "2.6", PLAN_HEADERS.state)).toBe("выполнено 30.01.2025");
  expect(cell(sheet, "5.1/1", PLAN_HEADERS.state)).toBe("выполнено");
  expect(cell(sheet, "5.1/2", PLAN_HEADERS.state)).toBe("срок: осталось 174 дня");
  expect(cell(sheet, "6.2", PLAN_HEADERS.state)).toContain("выполнено 1 из 11");
  // Last year's mark says nothing of this year.
  expect(cell(sheet, "2.7", PLAN_HEADERS.state)).toBe("просрочено на 10 дней");
});

test("an indicator is told with its value against the plan, and what has none says so (rulings 54)", () => {
  const events = Array.from({ length: 4 }, (_, index) =>
    careerEvent({
      title: `День карьеры ${index + 1}`,
      partners: { employer: true, czn: false, publicOrganisation: false },
    }),
  );
  const sheet = on("2025-06-01", { events: [...events, careerEvent({ title: "Беседа", planItems: ["5.2"] })] });
  expect(cell(sheet, "3.1", PLAN_HEADERS.indicator)).toBe("3.1: 4 из 10");
  for (const item of ["2.2", "2.3", "2.4", "2.5", "3.4", "5.2", "5.3"]) {
    expect(cell(sheet, item, PLAN_HEADERS.indicator)).toBe("показателя нет – только подтверждение");
  }
  expect(cell(sheet, "1.6", PLAN_HEADERS.indicator)).toBe("1.3: ответ не внесён в «Настройки КПЭ»");
  const told = cell(sheet, "3.1", PLAN_HEADERS.events);
  expect(told).toContain("День карьеры 4");
  expect(told).not.toContain("День карьеры 1");
  expect(told).toContain("и ещё 1: лист «События», «В 3 1»");
  expect(cell(sheet, "5.2", PLAN_HEADERS.events)).toBe("10.10.2024 Беседа");
  expect(cell(on("2025-06-01", { events: [fair({ organisers: { centre: false, bcstv: true, mintrud: false, czn: false, other: false } })] }), "3.1", PLAN_HEADERS.events)).toBe("мероприятий не записано"); // prettier-ignore
});

test("5.1 shows who is at risk and who is back from service (rulings 28)", () => {
  const graduates = [
    graduate({ cohort: 2023, status: "not_employed" }),
    graduate({ cohort: 2023, status: "conscript", serviceEnd: dated("2024-11-15") }),
    graduate({ cohort: 2023, status: "employed", bySpecialty: true }),
  ];
  const told = cell(on("2024-12-01", { graduates }), "5.1/1", PLAN_HEADERS.indicator);
  expect(told).toContain("7 (2023): ");
  expect(told).toContain("под риском из них 2");
  expect(told).toContain("завершили службу 1");
});

test("the names of «Настройки КПЭ» stand beside the roles", () => {
  expect(cell(on("2025-06-01"), "5.2", PLAN_HEADERS.responsible)).toBe(
    "О.О. Образцова (ответственный ЦСТВ);\nП.П. Придуманная (педагог-психолог)",
  );
});

test("a mark that cannot be read is told beside the state and counts for nothing", () => {
  const registry = registryOf({ asOf: "2025-06-01", settings: { requisites: REQUISITES } });
  const former = typed(gridOfModel(sheetOf(registry)), PLAN_HEADERS.key, "2.6", MARK_HEADERS.done, "Иванов знает");
  const notes = readPlanNotes(former, false);
  if (notes === null) throw new Error("not read");
  expect(planMarksOf(notes)).toEqual([]);
  const sheet = sheetOf(registry, notes);
  expect(cell(sheet, "2.6", PLAN_HEADERS.state)).toBe(
    "просрочено на 121 день\nотметка не понята: впишите «да» или дату",
  );
  expect(cell(sheet, "2.6", MARK_HEADERS.done)).toBe("Иванов знает");
});

test("nobody of the graduates is named", () => {
  const sheet = on("2025-06-01", {
    graduates: [graduate({ fullName: "Небывалов Тест Придуманович", status: "not_employed" })],
  });
  expect(textOf(sheet)).not.toContain("Небывалов");
});
