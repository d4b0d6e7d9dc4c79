import { prepare } from "../../src/engine/calculation";
import { cellDetail, type CellDetail } from "../../src/engine/cell-detail";
import { cellPlaces } from "../../src/engine/cells";
import type { RelativeCohort } from "../../src/plan/indicator";
import type { Registry } from "../../src/registry/registry";
import { columnsWithout, graduate, reading, registryOf, student, typed, type GraduateFacts } from "../support/graduate";

function detailOf(registry: Registry, indicator: string, cohort: RelativeCohort | null = "c2"): CellDetail {
  const calculation = prepare(registry);
  const index = cellPlaces(calculation).findIndex((place) => place.record.id === indicator && place.cohort === cohort);
  return cellDetail(calculation, index);
}

/** The reason that is given for a person in a cell of 2024 (c2); somebody else brings all the columns. */
function reasonIn(indicator: string, facts: GraduateFacts): string | undefined {
  const person = graduate(facts);
  const { unknown, missing } = detailOf(registryOf({ graduates: [person, graduate()] }), indicator);
  return [...unknown, ...missing].find((one) => one.person === person.id)?.reason;
}

const dual = { status: "employed", dualContract: true } as const;

const REASONS: readonly [string, GraduateFacts, string][] = [
  ["K2", { status: "not_employed" }, "не работает"],
  ["K2", { status: "conscript" }, "служба по призыву"],
  ["K2", { status: "employed", bySpecialty: false }, "занят не по специальности"],
  ["K2", { status: "employed" }, "признак «по специальности» пуст"],
  ["K2", { status: "employed", available: columnsWithout("bySpecialty") }, "не указано, по специальности ли работа"],
  ["K2", { status: "empty" }, "сведений о занятости нет"],
  ["K2", { status: reading("unknown") }, "занятость не ясна: «нет связи»"],
  ["K2", { status: { state: "unknown", code: null, text: "инвалид, лечится" } }, "занятость не ясна"],
  ["K2", { status: "health" }, "не может трудоустроиться по объективной причине"],
  ["K2", { status: "prison" }, "не может трудоустроиться по объективной причине"],
  ["K3", { ...dual, dualEmployer: "нива", employer: "ООО «Рассвет»" }, "работает в другом месте – ООО «Рассвет»"],
  [
    "K3",
    { ...dual, dualEmployer: "нива", employer: "агро нива" },
    "место работы похоже на предприятие договора дуального обучения, но не совпадает: проверьте названия",
  ],
  ["K3", { ...dual, dualEmployer: "нива" }, "не указано место работы"],
  ["K3", { ...dual, employer: "нива" }, "не указано: предприятие договора дуального обучения"],
  ["K3", { ...dual, dualEmployed: false }, "отмечено: трудоустроен не по договору дуального обучения"],
  ["K5", { status: "study" }, "продолжил обучение"],
  ["K7", { status: "employed" }, "трудоустроен"],
  ["G5.2", { status: "dismissed" }, "уволен"],
];

test.each(REASONS)("%s, %j: %s", (indicator, facts, expected) => {
  expect(reasonIn(indicator, facts)).toBe(expected);
});

const FORECASTS: readonly [string, GraduateFacts, string][] = [
  ["K2", { forecast: "study" }, "прогноз: продолжение обучения"],
  ["K2", { forecast: "employed", bySpecialty: false }, "прогноз: работа не по специальности"],
  ["K2", { forecast: "empty" }, "прогноз не заполнен"],
  ["K7", { forecast: "empty" }, "трек не выбран, срок выбора ещё не наступил"],
  ["G2.1", { ais: false }, "не зарегистрирован в АИС"],
  ["G2.1", { ais: null }, "признак «зарегистрирован в АИС» пуст"],
  ["G2.2", { trackFormed: false }, "карьерный трек не сформирован"],
  ["G2.2", { trackFormed: null }, "карьерный трек не понят"],
  ["G2.3", { form: "extramural", forecast: "undecided" }, "не определился"],
  ["G2.3", { form: "extramural", forecast: "empty" }, "прогноз не заполнен"],
  ["G2.3", { form: "extramural", forecast: "unknown" }, "прогноз не ясен: «нет связи»"],
];

test.each(FORECASTS)("before graduation: %s, %j: %s", (indicator, facts, expected) => {
  const registry = registryOf({ graduates: [student(facts)], asOf: "2025-01-15" });
  const { unknown, missing } = detailOf(registry, indicator, "c3");
  expect([...unknown, ...missing].map(({ reason }) => reason)).toEqual([expected]);
});

test("a cell that was not understood is not called empty", () => {
  const person = graduate({
    status: "employed",
    cells: { bySpecialty: { sheet: "Вып. выдуманные", row: 7, column: "H" } },
  });
  const registry: Registry = {
    ...registryOf({ graduates: [person] }),
    issues: [{ code: "yes-no-unknown", severity: "warning", source: { sheet: "Вып. выдуманные", row: 7, column: "H" }, text: "«?» не распознано." }],
  }; // prettier-ignore
  const { unknown, fillIns } = detailOf(registry, "K2");
  expect(unknown).toEqual([{ person: person.id, reason: "признак «по специальности» не понят" }]);
  expect(fillIns[0]?.text).toBe("У 1 занятого пуст или не понят признак «по специальности»: заполните – показатель может стать 100,0 %, и план будет выполнен."); // prettier-ignore
});

/** The example of the issue: 2 of 6 are known to count, 2 have the mark empty: 66,7 %. */
test("an empty cell is told from a real shortfall", () => {
  const yes = Array.from({ length: 2 }, () => graduate({ status: "employed", bySpecialty: true }));
  const empty = Array.from({ length: 2 }, () => graduate({ status: "employed" }));
  const others = [graduate({ status: "conscript" }), graduate({ status: "study" })];
  const { fillIns, shortfall } = detailOf(registryOf({ graduates: [...yes, ...empty, ...others] }), "K2");
  expect(fillIns).toEqual([
    {
      people: empty.map(({ id }) => id),
      text: "У 2 занятых пуст признак «по специальности»: заполните – показатель может стать 66,7 %, и план будет выполнен.",
    },
  ]);
  expect(shortfall).toBe("До плана не хватает 2 человек. Если заполнить пустое и все подойдут, план будет выполнен.");
});

test("what is left after everything is filled in, and whoever would not count even then", () => {
  const graduates = [
    graduate({ status: "employed" }),
    graduate({ status: "unknown" }),
    // Not known whether at work, but not by specialty: nothing to fill in would count them.
    graduate({ status: "unknown", bySpecialty: false }),
    ...Array.from({ length: 7 }, () => graduate({ status: "conscript" })),
  ];
  const { unknown, fillIns, shortfall } = detailOf(registryOf({ graduates }), "K2");
  expect(unknown).toHaveLength(3);
  expect(fillIns.map(({ text }) => text)).toEqual([
    "У 1 занятого пуст признак «по специальности»: заполните – показатель может стать 10,0 %.",
    "У 1 выпускника не указана или не понята занятость и не сказано, по специальности ли работа: заполните – показатель может стать 10,0 %.",
  ]);
  expect(shortfall).toBe("До плана не хватает 7 человек. Если заполнить пустое и все подойдут – 5.");
});

test("nothing empty, nothing to hope for; nothing missing, no shortfall", () => {
  const soldiers = Array.from({ length: 3 }, () => graduate({ status: "conscript" }));
  expect(detailOf(registryOf({ graduates: soldiers }), "K2")).toMatchObject({
    fillIns: [],
    shortfall: "До плана не хватает 2 человек.",
  });
  const workers = [graduate({ status: "employed", bySpecialty: true })];
  expect(detailOf(registryOf({ graduates: workers }), "K2").shortfall).toBeNull();
  // K1 has no plan until the centre enters it.
  expect(detailOf(registryOf({ graduates: soldiers }), "K1").shortfall).toBeNull();
});

test("under «не более» the sentence is about the risk confirmed or cleared", () => {
  const graduates = [
    ...Array.from({ length: 8 }, () => graduate({ status: "employed" })),
    graduate({ status: "unknown" }),
    graduate({ status: "conscript", serviceEnd: typed("2025-06-15") }),
  ];
  const { fillIns, shortfall } = detailOf(registryOf({ graduates }), "K7");
  expect(fillIns.map(({ text }) => text)).toEqual([
    "У 1 выпускника не указана или не понята занятость: узнайте и впишите. Если он окажется под риском, показатель станет 20,0 %; если нет – останется 10,0 %.",
    "У 1 отслужившего нет сведений о занятости после службы: узнайте и впишите. Если он занят, показатель станет 0,0 %; если нет – останется 10,0 %.",
  ]);
  expect(shortfall).toBe("План превышен на 1 человека. Если обновить устаревшее и все заняты, план будет выполнен.");
});

test("a share that the unknown would break says so, and has no shortfall yet", () => {
  const graduates = [...Array.from({ length: 98 }, () => graduate({ status: "employed" })), graduate(), graduate()];
  const { fillIns, shortfall } = detailOf(registryOf({ graduates }), "K7");
  expect(fillIns.map(({ text }) => text)).toEqual([
    "У 2 выпускников не указана или не понята занятость: узнайте и впишите. Если все окажутся под риском, показатель станет 2,0 %, и план не будет выполнен; если никто – останется 0,0 %.",
  ]);
  expect(shortfall).toBeNull();
});

test("a form of study that is not filled in changes the denominator", () => {
  const graduates = [student({ ais: true }), student({ ais: false }), student({ ais: true, form: null })];
  const { fillIns, missing } = detailOf(registryOf({ graduates }), "G2.1", "c3");
  expect(missing).toHaveLength(1);
  expect(fillIns).toEqual([
    {
      people: [graduates[2]?.id],
      text: "У 1 студента не указана форма обучения, поэтому он не учтён: впишите – если форма очная, показатель станет 66,7 %.",
    },
  ]);
});

test("where there is no data there is nothing behind it", () => {
  const graduates = [graduate({ status: "employed", available: columnsWithout("abilympics", "bySpecialty") })];
  expect(detailOf(registryOf({ graduates }), "K2")).toEqual({
    counted: [],
    unknown: [],
    missing: [],
    events: [],
    fillIns: [],
    shortfall: null,
  });
  expect(() => cellDetail(prepare(registryOf()), 53)).toThrow(RangeError);
});
