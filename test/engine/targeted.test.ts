import { cohortOrder } from "../../src/engine/targeted";
import { yearFrame } from "../../src/engine/year-frame";
import type { Graduate } from "../../src/registry/graduate";
import { day, graduate, student, typed, type GraduateFacts, type RegistryFacts } from "../support/graduate";
import { lineOf, resultsOf } from "../support/results-of";

const ASOF = "2025-06-01";

function reasonsOf(person: Graduate, facts: RegistryFacts = {}): string {
  const line = lineOf(resultsOf({ graduates: [person], asOf: ASOF, ...facts }), person);
  return line
    ? `${line.reasons.join(" ")} | ${line.priority} | ${line.measures.join(" ")} | ${line.groups.join("")}`
    : "–";
}

/** Facts of a person of 2024 on 01.06.2025; reasons | priority | measures | groups. */
const TABLE: readonly [string, GraduateFacts, string][] = [
  ["on the register of ЦЗН", { status: "unemployed_czn" }, "R1 | 1 | 5.5 4.2 4.3 | 1"],
  ["looking for work", { status: "not_employed" }, "R2 | 1 | 5.5 | 1"],
  ["no motivation", { status: "no_motivation" }, "R3 | 1 | 5.2 5.5 | 1"],
  ["informal", { status: "informal" }, "R4 | 1 | 4.1 5.5 | 1"],
  ["other risk", { status: "other_risk" }, "R5 | 1 | 5.5 | 1"],
  ["back from service, no news", { status: "conscript", serviceEnd: typed("2025-04-01") }, "R6 A1 | 1 | 5.5 | 14"],
  ["dismissed", { status: "dismissed" }, "R7 | 1 | 5.5 | 1"],
  ["the plan has passed its term", { status: "future_employed" }, "R8 | 1 | 5.5 | 1"],
  ["nobody knows", { status: "unknown" }, "U1 | 1 | 6.2 | 1"],
  ["works in the field", { status: "employed", bySpecialty: true }, "–"],
  ["works, the field is not known", { status: "employed" }, "–"],
  ["works outside the field", { status: "employed", bySpecialty: false }, "S1 | 3 | 5.3 3.1 5.5 | 2"],
  ["studies and does not plan to work in the field", { status: "study", plansBySpecialty: false }, "S2 | 2 | 5.2 5.3 3.1 | 2"],
  ["planned otherwise, works in the field", { status: "employed", bySpecialty: true, plansBySpecialty: false }, "–"],
  ["ИП outside the field", { status: "ip", bySpecialty: false }, "–"],
  ["ОВЗ, looking for work", { status: "not_employed", disability: true }, "R2 O1 | 1 | 5.5 5.2 | 13"],
  ["ОВЗ, nobody knows", { status: "unknown", disability: true }, "U1 O1 | 1 | 6.2 5.5 5.2 | 13"],
  ["ОВЗ, outside the field", { status: "employed", bySpecialty: false, disability: true }, "S1 O2 | 2 | 5.3 3.1 5.5 | 23"],
  ["ОВЗ, works", { status: "employed", bySpecialty: true, disability: true }, "O3 | 4 | 6.2 | 3"],
  ["ОВЗ, studies", { status: "study", disability: true }, "O3 | 4 | 6.2 | 3"],
  ["ОВЗ not known", { status: "study", disability: null }, "–"],
  ["cannot work, ОВЗ, target contract ended", { status: "health", disability: true, targetContract: true, targetContractStatus: "terminated" }, "–"],
  ["has left", { status: "not_graduate", disability: true }, "–"],
  ["of another year", { cohort: 2022, status: "not_employed" }, "–"],
  ["of no year", { cohort: null, status: "not_employed" }, "–"],
]; // prettier-ignore

test.each(TABLE)("%s", (_title, facts, expected) => {
  expect(reasonsOf(graduate(facts))).toBe(expected);
});

describe("group 4: after service, on 01.06.2025", () => {
  test.each<[string, GraduateFacts, string]>([
    ["ended today", { status: "conscript", serviceEnd: typed("2025-06-01") }, "R6 A1"],
    ["ended three months ago to the day", { status: "conscript", serviceEnd: typed("2025-03-01") }, "R6 A1"],
    ["ended a day earlier", { status: "conscript", serviceEnd: typed("2025-02-28") }, "R6 A2"],
    ["«отслужил», no date", { status: "conscript", serviceCompleted: true }, "R6 A1"],
    ["back, not employed", { status: "not_employed", serviceEnd: typed("2024-11-15") }, "R2 A2"],
    ["ends today in two months", { status: "conscript", serviceEnd: typed("2025-08-01") }, "A3"],
    ["ends a day later than that", { status: "conscript", serviceEnd: typed("2025-08-02") }, "–"],
    ["began eleven months ago", { status: "conscript", serviceStart: typed("2024-07-01") }, "A3"],
    ["serving, no dates", { status: "conscript" }, "–"],
    ["back and employed", { status: "employed", bySpecialty: true, serviceEnd: typed("2024-11-15") }, "A4"],
    ["back for twelve months to the day", { status: "study", serviceEnd: typed("2024-06-01") }, "A4"],
    ["back for longer", { status: "study", serviceEnd: typed("2024-05-31") }, "–"],
    ["under contract since long", { status: "contract", serviceStart: typed("2023-10-01") }, "–"],
    ["employed, a service that is yet to end", { status: "employed", serviceEnd: typed("2025-07-01") }, "–"],
  ])("%s: %s", (_title, facts, expected) => {
    const person = graduate(facts);
    expect(lineOf(resultsOf({ graduates: [person], asOf: ASOF }), person)?.reasons.join(" ") ?? "–").toBe(expected);
  });

  test("the switch takes R6 away, not the work after service", () => {
    const person = graduate({ status: "conscript", serviceEnd: typed("2025-04-01") });
    expect(reasonsOf(person, { switches: { endedServiceIsRisk: false } })).toBe("A1 | 1 | 5.5 | 4");
  });
});

describe("5.4: target contracts (rulings 29)", () => {
  const target = { targetContract: true, targetCustomer: "ООО «Рассвет»", targetContractStatus: "active" } as const;
  const terminated = { ...target, targetContractStatus: "terminated" } as const;

  test.each<[string, GraduateFacts, string]>([
    ["at the customer", { ...target, status: "employed", bySpecialty: true, employer: "Рассвет" }, "–"],
    ["elsewhere", { ...target, status: "employed", bySpecialty: true, employer: "ООО «Закат»" }, "T1 | 2 | 5.5 | "],
    ["employed, the place is not known", { ...target, status: "employed", bySpecialty: true }, "–"],
    ["own business", { ...target, status: "ip", bySpecialty: true }, "T1 | 2 | 5.5 | "],
    ["not employed", { ...target, status: "not_employed" }, "R2 T1 | 1 | 5.5 | 1"],
    ["nobody knows", { ...target, status: "unknown" }, "U1 T1 | 1 | 6.2 5.5 | 1"],
    ["serving", { ...target, status: "conscript" }, "–"],
    ["back from service", { ...target, status: "conscript", serviceEnd: typed("2025-05-01") }, "R6 A1 T1 | 1 | 5.5 | 14"],
    ["studying", { ...target, status: "study" }, "–"],
    ["parental leave", { ...target, status: "parental" }, "–"],
    ["fulfilled", { ...target, status: "employed", employer: "ООО «Закат»", targetContractStatus: "fulfilled" }, "–"],
    ["terminated, works elsewhere", { ...terminated, status: "employed", bySpecialty: true, employer: "ООО «Закат»" }, "T1 | 2 | 5.4 5.5 | "],
    ["terminated, studying", { ...terminated, status: "study" }, "T1 | 2 | 5.4 5.5 | "],
    ["terminated, not employed", { ...terminated, status: "not_employed" }, "R2 T1 | 1 | 5.5 5.4 | 1"],
    ["terminated, yet at the customer", { ...terminated, status: "employed", employer: "Рассвет" }, "–"],
  ])("%s", (_title, facts, expected) => {
    expect(reasonsOf(graduate(facts))).toBe(expected);
  }); // prettier-ignore

  test("for c3 only after graduation, except a terminated contract", () => {
    const elsewhere = { forecast: "employed", status: "employed", employer: "ООО «Закат»" } as const;
    expect(reasonsOf(student({ ...target, ...elsewhere }))).toBe("–");
    expect(reasonsOf(student({ ...target, ...elsewhere }), { asOf: "2025-07-01" })).toBe("T1 | 2 | 5.5 | ");
    expect(reasonsOf(student({ ...terminated, ...elsewhere }))).toBe("T1 | 2 | 5.4 5.5 | ");
  });
});

describe("the dual contract", () => {
  const dual = { dualContract: true, dualEmployer: "ООО «Рассвет»", bySpecialty: true } as const;
  const elsewhere = { status: "employed", forecast: "employed", employer: "ООО «Закат»" } as const;

  test.each<[string, Graduate, string]>([
    ["c2, elsewhere", graduate({ ...dual, ...elsewhere }), "D1 | 3 | 3.2 | "],
    ["c1 has no such indicator", graduate({ cohort: 2023, ...dual, ...elsewhere }), "–"],
    ["c3 before graduation", student({ ...dual, ...elsewhere }), "–"],
    ["at its enterprise", graduate({ ...dual, ...elsewhere, employer: "Рассвет" }), "–"],
    ["to be checked", graduate({ ...dual, ...elsewhere, employer: "Рассвет Плюс" }), "–"],
  ])("%s", (_title, person, expected) => {
    expect(reasonsOf(person)).toBe(expected);
  });
});

describe("c3 before graduation", () => {
  test.each<[string, GraduateFacts, string]>([
    ["a forecast outside the field is S2, not S1", { forecast: "employed", bySpecialty: false }, "S2 | 2 | 5.2 5.3 3.1 | 2"],
    ["«не определился»", { forecast: "undecided" }, "W2 | 1 | 5.2 5.5 | 1"],
    ["an empty forecast", { forecast: "empty" }, "W2 | 1 | 5.2 5.5 | 1"],
    ["nobody knows", { forecast: "unknown" }, "U1 | 1 | 6.2 | 1"],
    ["going to serve", { forecast: "conscript", serviceEnd: typed("2025-07-20") }, "–"],
    ["study, the field does not matter", { forecast: "study", bySpecialty: false }, "–"],
    ["ОВЗ with a job to come", { forecast: "employed", bySpecialty: true, disability: true }, "O3 | 4 | 6.2 | 3"],
  ])("%s", (_title, facts, expected) => {
    expect(reasonsOf(student(facts))).toBe(expected);
  }); // prettier-ignore

  test("before 31.01 «не определился» is waiting and not on the list; with ОВЗ it is O2", () => {
    expect(reasonsOf(student({ forecast: "undecided" }), { asOf: "2025-01-30" })).toBe("–");
    expect(reasonsOf(student({ forecast: "undecided", disability: true }), { asOf: "2025-01-30" })).toBe(
      "O2 | 2 | 5.3 5.5 | 3",
    );
  });

  test("the item of the plan is the form's own", () => {
    const words = (person: Graduate): string | undefined =>
      lineOf(resultsOf({ graduates: [person], asOf: ASOF }), person)?.explanation;
    expect(words(student({ forecast: "undecided" }))).toContain("п. 2.6");
    expect(words(student({ forecast: "undecided", form: "extramural" }))).toContain("п. 2.7");
  });
});

test("who cannot work stands apart, counted as at risk only by the switch, never on the list (rulings 30)", () => {
  const person = graduate({ status: "prison" });
  const results = resultsOf({ graduates: [person] });
  expect(results.risk).toEqual({ atRisk: 0, unknown: 0, waiting: 0, targeted: 0, cannotWork: [person.id] });
  const counted = resultsOf({ graduates: [person], switches: { objectiveReasonIsRisk: true } });
  expect(counted.risk).toEqual({ atRisk: 1, unknown: 0, waiting: 0, targeted: 0, cannotWork: [person.id] });
});

test("two numbers, two names (rulings 27): at risk by indicator 7, and everybody on the list", () => {
  const graduates = [
    graduate({ status: "not_employed" }),
    graduate({ status: "unknown" }),
    graduate({ status: "employed", bySpecialty: true, disability: true }),
    student({ status: "future_study" }),
  ];
  const { risk } = resultsOf({ graduates, asOf: "2025-07-01" });
  expect(risk).toEqual({ atRisk: 1, unknown: 1, waiting: 1, targeted: 3, cannotWork: [] });
});

describe("words", () => {
  function explain(facts: GraduateFacts): string {
    const person = graduate(facts);
    return lineOf(resultsOf({ graduates: [person], asOf: ASOF }), person)?.explanation ?? "";
  }

  test.each<[string, GraduateFacts, string]>([
    [
      "service that is over",
      { status: "conscript", serviceEnd: typed("2024-11-15") },
      "Завершил службу 15.11.2024 (6 мес. назад), не трудоустроен, срок 3 мес. истёк – обратиться в ЦЗН.",
    ],
    [
      "a year alone is approximate",
      { status: "conscript", serviceEnd: typed("2024-12-31", "year") },
      "Завершил службу около 31.12.2024 (5 мес. назад), не трудоустроен, срок 3 мес. истёк – обратиться в ЦЗН.",
    ],
    [
      "a job outside the field",
      { status: "employed", bySpecialty: false, position: "кассир", employer: "ООО «Закат»" },
      "Работает не по специальности: кассир, ООО «Закат».",
    ],
    [
      "initials bring their own full stop",
      { status: "employed", bySpecialty: false, employer: "ИП Небылицын А.А." },
      "Работает не по специальности: ИП Небылицын А.А.",
    ],
    ["a plan that failed", { status: "future_study" }, "Планировал продолжение обучения, срок прошёл, факта нет."],
    [
      "a terminated contract",
      { status: "employed", bySpecialty: true, targetContract: true, targetCustomer: "ООО «Рассвет»", targetContractStatus: "terminated" },
      "Обучался по целевому договору (ООО «Рассвет»), не трудоустроен у заказчика: договор расторгнут.",
    ],
    [
      "text as typed",
      { status: { state: "known", code: "other_risk", text: "Группа риска, семья переезжает" } },
      "Отмечен как находящийся под риском: Группа риска, семья переезжает.",
    ],
  ])("%s", (_title, facts, expected) => {
    expect(explain(facts)).toBe(expected);
  }); // prettier-ignore

  test.each(["риск, инвалид 2 гр.", "ГР (болезнь)", "риск, судим", "УО, группа риска", "риск: ЗПР"])(
    "«%s» is not repeated on a printed list (rulings 31)",
    (text) => {
      const said = explain({ status: { state: "known", code: "other_risk", text }, disability: true });
      expect(said).toMatch(/^Отмечен как находящийся под риском\. Группа 3: /);
    },
  );

  test("a place of work stays: hospitals, psychologists", () => {
    const facts = { status: "employed", bySpecialty: false } as const;
    expect(explain({ ...facts, employer: "Больница № 3", position: "педагог-психолог" })).toContain("Больница № 3");
    expect(explain({ ...facts, employer: "Общество инвалидов" })).toBe("Работает не по специальности.");
  });
});

describe("order (rulings 32)", () => {
  test.each([
    ["2025-06-01", ["c3", "c2", "c1"]],
    ["2024-10-01", ["c1", "c3", "c2"]],
    ["2025-07-01", ["c2", "c1", "c3"]],
  ])("on %s the windows of 5.1 close in the order %j", (asOf, expected) => {
    const frame = yearFrame({ startYear: 2024, asOf: day(asOf), graduationDate: day("2025-06-30") });
    expect(cohortOrder({ frame })).toEqual(expected);
  });

  test("priority, then the window, then the name", () => {
    const graduates = [
      graduate({ cohort: 2023, status: "not_employed", fullName: "Бумагин Пример" }),
      graduate({ cohort: 2024, status: "not_employed", fullName: "Ёлкин Пример" }),
      graduate({ cohort: 2024, status: "not_employed", fullName: "Жуков Пример" }),
      graduate({ cohort: 2024, status: "not_employed", fullName: "Едокин Пример" }),
      student({ forecast: "undecided", fullName: "Яблоков Пример" }),
      student({ forecast: "employed", bySpecialty: false, fullName: "Абрикосов Пример" }),
    ];
    const { targeted, people } = resultsOf({ graduates, asOf: "2025-06-01" });
    const names = targeted.map(({ person }) => people.find(({ id }) => id === person)?.fullName.split(" ")[0]);
    expect(names).toEqual(["Яблоков", "Едокин", "Ёлкин", "Жуков", "Бумагин", "Абрикосов"]);
  });
});
