import { readOrganisers } from "../../../src/intake/events/organisers";
import type { Organisers } from "../../../src/registry/event";

function named(organisers: Organisers): string {
  return Object.entries(organisers)
    .filter(([, holds]) => holds)
    .map(([who]) => who)
    .sort()
    .join(" ");
}

const EVENT = { isFair: false, title: "Встреча", college: "" };
const FAIR = { isFair: true, title: "Ярмарка вакансий", college: "" };

test.each([
  ["ЦСТВ", "centre"],
  ["БЦСТВ", "bcstv"],
  ["БЦ СТВ", "bcstv"],
  ["Базовый ЦСТВ", "bcstv"],
  ["Базовый центр содействия трудоустройству выпускников", "bcstv"],
  ["Центр содействия трудоустройству выпускников", "centre"],
  ["центр содействия занятости студентов и трудоустройству", "centre"],
  ["Центр карьеры", "centre"],
  ["техникум", "centre"],
  ["ГБПОУ «Выдуманный агротехнический техникум»", "centre"],
  ["Минтруд", "mintrud"],
  ["Министерство труда", "mintrud"],
  ["Министерство труда, занятости и миграционной политики", "mintrud"],
  ["ЦЗН", "czn"],
  ["Центр занятости населения м.р. Вымышленный", "czn"],
  ["ЦСТВ, ЦЗН", "centre czn"],
  ["ЦЗН и ЦСТВ", "centre czn"],
  ["БЦСТВ совместно с техникумом", "bcstv centre"],
  ["ООО «Небывалый завод»", "other"],
  ["ЦСТВ; АО «Сказка»", "centre other"],
  ["Выдуманова И.С.", "centre"],
  ["педагог-психолог", "centre"],
  ["специалист ЦЗН", "czn"],
  ["", "centre"],
  ["-", "centre"],
  ["нет", "centre"],
  [null, "centre"],
])("%s → %s", (cell, expected) => {
  expect(named(readOrganisers(cell, EVENT).value)).toBe(expected);
});

test("the college's own name is the centre, a business with «директор» is not", () => {
  const college = "ГБПОУ СО «Выдуманная аграрная академия»";
  expect(named(readOrganisers("Выдуманная академия", { ...EVENT, college }).value)).toBe("centre");
  expect(named(readOrganisers("директор ООО «Нива»", { ...EVENT, college }).value)).toBe("other");
});

test.each([
  ["Ярмарка вакансий БЦСТВ", "bcstv"],
  ["Ярмарка Минтруда", "mintrud"],
  ["Мини-ярмарка техникума", "centre"],
])("an empty organiser of a fair is taken from its title: %s", (title, expected) => {
  const read = readOrganisers(null, { ...FAIR, title });
  expect(named(read.value)).toBe(expected);
  expect(read.findings.map(({ code }) => code)).toEqual(["fair-organiser-from-title"]);
});

test("a fair of nobody is held by nobody, and said so", () => {
  const read = readOrganisers("-", FAIR);
  expect(named(read.value)).toBe("");
  expect(read.findings.map(({ code }) => code)).toEqual(["fair-without-organiser"]);
});

test("a cell that names somebody decides before the title", () => {
  expect(named(readOrganisers("ЦЗН", { ...FAIR, title: "Ярмарка БЦСТВ" }).value)).toBe("czn");
});
