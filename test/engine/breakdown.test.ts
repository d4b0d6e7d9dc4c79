import { breakdown } from "../../src/engine/breakdown";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { curatorLists } from "../../src/engine/curator-lists";
import type { Graduate } from "../../src/registry/graduate";
import { graduate, registryOf, type RegistryFacts } from "../support/graduate";

function divided(facts: RegistryFacts) {
  const registry = registryOf(facts);
  return breakdown(prepare(registry), calculate(registry));
}

function people(count: number, facts: Parameters<typeof graduate>[0]): Graduate[] {
  return Array.from({ length: count }, () => graduate(facts));
}

const works = { status: "employed", bySpecialty: true } as const;

test("two groups of ten lack three and four of the seven that the college lacks", () => {
  const [, byGroup] = divided({
    graduates: [
      ...people(4, { ...works, group: "ТМ-221" }),
      ...people(6, { status: "conscript", group: "ТМ-221" }),
      ...people(2, { ...works, group: "ТМ-222" }),
      ...people(8, { status: "conscript", group: "ТМ-222" }),
    ],
  });
  const k2 = byGroup?.cells.find(({ indicator }) => indicator === "K2");
  // 65 % of 20 are 13, and 6 are there.
  expect(k2?.gap).toBe(7);
  expect(k2?.rows.map(({ words }) => words)).toEqual(["ТМ-221: не хватает 3 из 7", "ТМ-222: не хватает 4 из 7"]);
});

test("a group that lacks more than the college says that others make up for it", () => {
  const [, byGroup] = divided({
    graduates: [...people(10, { status: "conscript", group: "В-11" }), ...people(10, { ...works, group: "В-12" })],
  });
  const k2 = byGroup?.cells.find(({ indicator }) => indicator === "K2");
  expect(k2?.gap).toBe(3);
  expect(k2?.rows.map(({ contribution }) => contribution)).toEqual([7, -4]);
  expect(k2?.rows[0]?.words).toBe("В-11: не хватает 7 (по колледжу 3: остальное перекрыто другими)");
  expect(k2?.rows[1]?.words).toBeNull();
});

test("an indicator without a plan has shares and no contributions", () => {
  const [bySpecialty] = divided({ graduates: people(2, works) });
  const k1 = bySpecialty?.cells.find(({ indicator }) => indicator === "K1");
  expect(k1?.rows.map(({ value, contribution }) => [value, contribution])).toEqual([[100, null]]);
});

test("people without a group, a specialty, a form stand in parts of their own, the last", () => {
  const all = divided({
    graduates: [graduate({ group: null, specialty: null, form: null }), graduate({ group: "В-11" })],
  });
  const parts = all.map(({ cells }) => cells.find(({ indicator }) => indicator === "K7")?.rows.map(({ part }) => part));
  expect(parts).toEqual([
    ["00.00.00 Выдуманное дело", "специальность не указана"],
    ["В-11", "группа не указана"],
    ["очная", "форма обучения не указана"],
  ]);
});

test("a specialty typed with and without its name is one specialty", () => {
  const [bySpecialty] = divided({
    graduates: [graduate({ specialty: "35.02.16" }), graduate({ specialty: "35.02.16 Выдуманные машины" })],
  });
  const k7 = bySpecialty?.cells.find(({ indicator }) => indicator === "K7");
  expect(k7?.rows.map(({ part, denominator }) => [part, denominator])).toEqual([["35.02.16 Выдуманные машины", 2]]);
});

test("no word of health in the name of a part", () => {
  const all = divided({
    graduates: [
      graduate({ group: "К-21 (ОВЗ)", specialty: "00.00.01 Дело (для лиц с ОВЗ)" }),
      graduate({ group: "ОВЗ-21", specialty: "Дело для инвалидов" }),
    ],
  });
  expect(JSON.stringify(all)).not.toMatch(/овз|инвалид/i);
});

test("a curator sees who is missing from indicators 1 and 2 and who is at risk", () => {
  const registry = registryOf({
    graduates: [
      graduate({ ...works, group: "В-11", curator: "Образцова Примера Ивановна" }),
      graduate({ status: "conscript", group: "В-11", fullName: "Выдумкин Первый" }),
      graduate({ status: "ip", bySpecialty: true, group: "В-11", fullName: "Выдумкин Второй" }),
      graduate({ status: "health", group: "В-11", fullName: "Выдумкин Третий" }),
      graduate({ status: "not_employed", group: "В-11", fullName: "Выдумкин Четвёртый", disability: true }),
    ],
  });
  const [list] = curatorLists(prepare(registry), calculate(registry));
  expect(list).toMatchObject({ group: "В-11", cohort: 2024, size: 5, curators: ["Образцова Примера Ивановна"] });
  expect(list?.people.map(({ person, missing, atRisk }) => [person.fullName, missing, atRisk !== null])).toEqual([
    ["Выдумкин Первый", ["1, 2: служба по призыву"], false],
    ["Выдумкин Второй", ["2: индивидуальный предприниматель"], false],
    ["Выдумкин Третий", ["1, 2: не может трудоустроиться по объективной причине"], false],
    ["Выдумкин Четвёртый", ["1, 2: не работает"], true],
  ]);
  expect(JSON.stringify(list?.people.map(({ missing, atRisk }) => [missing, atRisk?.explanation]))).not.toMatch(
    /овз|инвалид|здоров/i,
  );
});
