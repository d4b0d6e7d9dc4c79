import { graduate, student, type RegistryFacts } from "../support/graduate";
import { resultsOf } from "../support/results-of";

function explained(id: string, facts: RegistryFacts = {}): string {
  return resultsOf(facts).indicators.find((indicator) => indicator.id === id)?.howCounted ?? "";
}

test("K2 is explained by its own record", () => {
  expect(explained("K2", { asOf: "2025-06-01" })).toBe(
    "Числитель: канал занятости – трудоустроен; работа по специальности. Знаменатель: все выпускники года (в строке категории – только она); без отчисленных, переведённых и находящихся в академическом отпуске. О ком сведений нет, те остаются в знаменателе, в числитель не входят и показаны отдельно. Выпуск 2025 – по прогнозу (до 30.06.2025 включительно), остальные – по факту. Настройка: учитываются только трудоустроенные.",
  );
});

test("a switch changes the words and the number together", () => {
  const graduates = [graduate({ status: "ip", bySpecialty: true })];
  const switches = { bySpecialtyCountsAllChannels: true };
  expect(resultsOf({ graduates }).cells.find(({ indicator, cohort }) => indicator === "K2" && cohort === 2024)?.numerator).toBe(0); // prettier-ignore
  expect(resultsOf({ graduates, switches }).cells.find(({ indicator, cohort }) => indicator === "K2" && cohort === 2024)?.numerator).toBe(1); // prettier-ignore
  expect(explained("K2", { graduates })).toContain("канал занятости – трудоустроен; работа по специальности");
  expect(explained("K2", { graduates, switches })).toContain(
    "канал занятости – трудоустроен, индивидуальный предприниматель, самозанятый, служба по контракту или в силовых ведомствах; работа по специальности",
  );
});

test("K1 shows the spread between the compositions of «занятые»", () => {
  const graduates = [
    graduate({ status: "employed", bySpecialty: true }),
    graduate({ status: "employed", bySpecialty: false }),
    graduate({ status: "conscript" }),
    graduate({ status: "not_employed" }),
  ];
  expect(explained("K1", { graduates })).toContain(
    "При разном составе занятых – 2024: узкий 25,0 %, средний 50,0 %, широкий 75,0 %.",
  );
});

test("«п. плана» and what stands in its place", () => {
  expect(explained("G4.2")).toBe(
    "Число мероприятий, для которых верно: проведено в учебном году не позже отчётной даты; (указан п. 4.1 плана или (пункт плана не указан; организатор – ЦСТВ; тема – предпринимательство, самозанятость; (совместно с ЦЗН или совместно с общественной организацией))). Настройка: одно мероприятие может войти в несколько показателей.",
  );
});

test("K4.1 says whose contract it is about, with nothing of categories it does not have", () => {
  expect(explained("K4.1")).toContain(
    "Знаменатель: все выпускники года, для которых верно: обучался по договору целевого обучения (в том числе расторгнутому); без отчисленных",
  );
});

test("K7 tells the rule with the thresholds and switches in force", () => {
  const text = explained("K7", { switches: { overdueExpectationIsRisk: false } });
  expect(text).toContain("12 мес. с начала");
  expect(text).not.toContain("после выпуска;");
  expect(text).toContain("очная с 31.01.2025, заочная и очно-заочная с 28.02.2025");
  expect(explained("K7")).toContain("позже 4 мес. после выпуска");
});

test("no explanation holds a code, an empty part or a double full stop", () => {
  for (const facts of [{}, { graduates: [student({ forecast: "employed" })], asOf: "2025-03-01" }]) {
    for (const { id, howCounted } of resultsOf(facts).indicators) {
      expect([id, howCounted]).toEqual([id, expect.stringMatching(/^[А-ЯЁ].*\.$/)]);
      expect(howCounted).not.toMatch(/\b[a-z]|undefined|null|\.\.|: \.|; ;|\(\)/);
    }
  }
});
