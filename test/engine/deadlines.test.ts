import { prepare } from "../../src/engine/calculation";
import { deadlines, type Deadline } from "../../src/engine/deadlines";
import type { ControlFigure } from "../../src/registry/control-figure";
import type { PlanMark } from "../../src/registry/plan-mark";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { day, graduate, registryOf, student, type RegistryFacts } from "../support/graduate";

/** The plan of 2024-2025 was approved on 10.09.2024. */
const APPROVED = { requisites: { ...DEFAULT_SETTINGS.requisites, approvalDate: day("2024-09-10") } };

function on(asOf: string, facts: RegistryFacts = {}): readonly Deadline[] {
  return deadlines(prepare(registryOf({ asOf, settings: APPROVED, ...facts })));
}

function listed(asOf: string): string {
  return on(asOf)
    .map(({ item, state, days, cohort }) => `${item}${cohort === null ? "" : `/${cohort}`} ${state} ${days}`)
    .join(", ");
}

const YEAR: readonly [string, string][] = [
  // August was over before the approval, and so was the first monthly date.
  ["2024-09-01", "1.6 due 29, 2.1 due 121, 2.2 due 121, 2.3 due 121, 2.5 due 121, 5.1/2023 due 121"],
  ["2024-10-15", "6.2 overdue -14, 1.6 overdue -15, 2.1 due 77, 2.2 due 77, 2.3 due 77, 2.5 due 77, 5.1/2023 due 77"],
  ["2024-10-18", "6.2 overdue -17, 1.6 overdue -18, 2.1 due 74, 2.2 due 74, 2.3 due 74, 2.5 due 74, 5.1/2023 due 74, 6.1/2024 soon 14, 6.2 soon 14"],
  ["2024-12-31", "6.2 overdue -30, 2.1 due 0, 2.2 due 0, 2.3 due 0, 2.5 due 0, 5.1/2023 due 0, 6.1/2024 due 0, 2.6 soon 1, 2.7 soon 1, 6.2 soon 1"],
  ["2025-02-28", "6.2 overdue -27, 2.6 overdue -28, 2.7 due 0, 6.3 due 0, 5.1/2025 due 122, 6.2 soon 1"],
  ["2025-03-01", "2.7 overdue -1, 6.3 overdue -1, 2.6 overdue -29, 6.2 due 0, 5.1/2025 due 121"],
  ["2025-03-03", "6.2 overdue -2, 2.7 overdue -3, 6.3 overdue -3, 5.1/2025 due 119"],
  ["2025-04-30", "6.2 overdue -29, 5.1/2025 due 61, 6.2 soon 1, 7.1 soon 1"],
  ["2025-06-01", "6.2 due 0, 2.8 due 29, 5.1/2025 due 29, 6.1/2025 due 29, 6.3 due 29, 7.1 due 29"],
  ["2025-06-30", "6.2 overdue -29, 2.8 due 0, 5.1/2025 due 0, 6.1/2025 due 0, 6.3 due 0, 7.1 due 0, 6.2 soon 1"],
  ["2025-08-31", "6.2 overdue -30, 2.4 due 0, 3.1 due 0, 3.2 due 0, 3.3 due 0, 3.4 due 0, 4.1 due 0, 4.2 due 0, 4.3 due 0, 5.1/2024 due 0, 5.2 due 0, 5.3 due 0, 5.4 due 0, 5.5 due 0"],
]; // prettier-ignore

test.each(YEAR)("on %s: %s", (asOf, expected) => {
  expect(listed(asOf)).toBe(expected);
});

test("what was over before the plan was approved is not shown; without that date it is", () => {
  expect(on("2024-09-05").map(({ item }) => item)).toEqual(["1.6", "2.1", "2.2", "2.3", "2.5", "5.1"]);
  const unknown = on("2024-09-05", { settings: {} }).map(({ item }) => item);
  expect(unknown.slice(0, 6)).toEqual(["6.2", "1.1", "1.2", "1.3", "1.4", "1.5"]);
});

test("«есть» in the settings is done", () => {
  const checklist = { "G1.3": { value: true, evidence: "" } };
  expect(on("2024-09-20").find(({ item }) => item === "1.6")).toMatchObject({
    meaning: "ответ по показателю 1.3 не внесён в «Настройки КПЭ»",
    leadsTo: "settings",
  });
  expect(on("2024-09-20", { settings: { ...APPROVED, checklist } }).some(({ item }) => item === "1.6")).toBe(false);
});

const WHEN: readonly [string, string, string][] = [
  ["2025-05-27", "6.2", "срок был 01.05.2025: проверьте, выполнено ли"],
  ["2025-05-27", "6.2 soon", "через 5 дней, воскресенье 01.06.2025"],
  ["2025-05-31", "6.2 soon", "завтра, воскресенье 01.06.2025"],
  ["2025-06-01", "6.2", "сегодня, воскресенье 01.06.2025"],
  ["2025-05-27", "6.1 soon", "через 5 дней, с 01.06.2025"],
  ["2025-06-18", "5.1", "до 30.06.2025, осталось 12 дней"],
  ["2025-06-09", "5.1", "до 30.06.2025, остался 21 день"],
  ["2025-06-30", "5.1", "сегодня последний день"],
  ["2025-02-15", "6.2 soon", "через 14 дней, суббота 01.03.2025"],
];

test.each(WHEN)("on %s %s is said «%s»", (asOf, which, expected) => {
  const [item, state] = which.split(" ");
  const found = on(asOf).find((one) => one.item === item && (state === undefined || one.state === state));
  expect(found?.when).toBe(expected);
});

function meaningOf(item: string, asOf: string, facts: RegistryFacts): string | null | undefined {
  return on(asOf, facts).find((one) => one.item === item)?.meaning;
}

const PEOPLE = {
  graduates: [
    graduate({ cohort: 2023, status: "conscript", serviceEnd: { serial: day("2024-11-15"), precision: "day" } }),
    graduate({ cohort: 2023, status: "employed", bySpecialty: true }),
    graduate({ status: "unknown" }),
    graduate({ status: "not_graduate" }),
    student({ forecast: "not_employed", ais: true, trackFormed: true }),
    student({ forecast: "undecided", ais: false, trackFormed: false }),
    student({ forecast: "employed", ais: null, trackFormed: true, bySpecialty: true }),
    student({ forecast: "unknown", form: "extramural" }),
    student({ status: "not_graduate", forecast: "not_graduate" }),
  ],
};

const MEANINGS: readonly [string, string, string][] = [
  ["5.1", "2025-06-01", "список 2025 года закрывается 30 июня: в нём 3 человека, под риском из них 2"],
  ["5.1", "2024-12-31", "список 2023 года закрывается 31 декабря: в нём 1 человек, под риском из них 1, завершили службу 1"],
  ["5.1", "2025-01-10", "в списке 2023 года 1 человек, под риском из них 1, завершили службу 1"],
  ["6.2", "2025-06-01", "сведений нет о 1 выпускнике 2023 и 2024 годов"],
  ["6.3", "2025-06-01", "без прогноза 1 выпускник 2025 года, не определились 1"],
  ["2.1", "2024-12-31", "в АИС нет 2 из 3 студентов; показатель 2.1 – 33,3 % при плане не менее 100 %"],
  ["2.6", "2025-01-10", "без карьерного трека 1 из 3 очников; показатель 2.2 – 66,7 % при плане не менее 100 %"],
  ["2.7", "2025-01-10", "без прогноза 1 из 1 заочников и очно-заочников; показатель 2.3 – 0,0 % при плане не менее 100 %"],
  ["2.8", "2025-06-01", "в списках 2025 года 4 человека, выбыли 1"],
  ["3.1", "2025-08-31", "показатель 3.1 – 0 при плане не менее 10"],
  ["6.1", "2025-06-01", "в списках 2025 года 4 выпускника; контрольные числа СПО-1 не внесены в «Настройки КПЭ»"],
]; // prettier-ignore

test.each(MEANINGS)("%s on %s means: %s", (item, asOf, expected) => {
  expect(meaningOf(item, asOf, PEOPLE)).toBe(expected);
});

test("items without an indicator have nothing to count and lead nowhere (rulings 54)", () => {
  const without = [...on("2024-12-31", PEOPLE), ...on("2025-08-31", PEOPLE)].filter(({ item }) =>
    ["2.2", "2.3", "2.4", "2.5", "3.4", "5.2", "5.3"].includes(item),
  );
  expect(without.map(({ meaning, leadsTo }) => [meaning, leadsTo])).toEqual(Array.from({ length: 7 }, () => [null, null]));
}); // prettier-ignore

test("the contingent against the control figures that were entered", () => {
  const figure = (form: ControlFigure["form"], category: ControlFigure["category"], count: number): ControlFigure => ({
    year: 2025,
    form,
    category,
    count,
  });
  const meaning = (controlFigures: readonly ControlFigure[]): string | null | undefined =>
    meaningOf("6.1", "2025-06-01", { ...PEOPLE, settings: { ...APPROVED, controlFigures } });
  expect(meaning([figure("full-time", "all", 3), figure("extramural", "all", 1)])).toBe(
    "в списках 2025 года 4 выпускника; с внесёнными числами СПО-1 совпадает",
  );
  expect(meaning([figure("full-time", "all", 5), figure("full-time", "disability", 1)])).toBe(
    "в списках 2025 года 4 выпускника; очная: в списках 3, по СПО-1 5; очная, лица с ОВЗ: в списках 0, по СПО-1 1",
  );
  // «Инвалиды» cannot be told from ОВЗ in the lists.
  expect(meaning([figure("full-time", "disabled", 5)])).toContain("не внесены");
});

test("what the officer marked in «План работы» is no deadline any more; of several terms only the marked one", () => {
  const marked = (planMarks: readonly PlanMark[]): string =>
    deadlines(prepare({ ...registryOf({ asOf: "2025-06-01", settings: APPROVED }), planMarks }))
      .map(({ item, cohort }) => `${item}${cohort === null ? "" : `/${cohort}`}`)
      .join(", ");
  expect(marked([])).toBe("6.2, 2.8, 5.1/2025, 6.1/2025, 6.3, 7.1");
  const done = { startYear: 2024, done: true, doneOn: null };
  expect(marked([{ item: "7.1", ...done }, { item: "6.2", window: 9, ...done }])).toBe("2.8, 5.1/2025, 6.1/2025, 6.3");
  expect(marked([{ item: "6.1", window: 0, ...done }])).toContain("6.1/2025");
  expect(marked([{ item: "7.1", ...done, startYear: 2023 }, { item: "2.8", ...done, done: false }])).toBe(marked([]));
}); // prettier-ignore
