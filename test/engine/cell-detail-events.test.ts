import { prepare } from "../../src/engine/calculation";
import { cellDetail, type CellDetail } from "../../src/engine/cell-detail";
import { cellPlaces } from "../../src/engine/cells";
import type { CareerEvent } from "../../src/registry/event";
import type { Switches } from "../../src/registry/settings";
import { careerEvent, fair, registryOf, typed, type RegistryFacts } from "../support/graduate";

function detailOf(indicator: string, events: readonly CareerEvent[], facts: RegistryFacts = {}): CellDetail {
  const calculation = prepare(registryOf({ events, asOf: "2025-06-01", ...facts }));
  return cellDetail(calculation, cellPlaces(calculation).findIndex(({ record }) => record.id === indicator));
} // prettier-ignore

const NOBODY = { centre: false, bcstv: false, mintrud: false, czn: false, other: false };
const withEmployer = { employer: true, czn: false, publicOrganisation: false };
const withCzn = { employer: false, czn: true, publicOrganisation: false };
const business = { support: false, entrepreneurship: true };

const REASONS: readonly [string, Partial<CareerEvent>, string][] = [
  ["G3.1", { partners: withEmployer }, ""],
  ["G3.1", {}, "без работодателя"],
  ["G3.1", { partners: withEmployer, date: null }, "нет даты"],
  ["G3.1", { partners: withEmployer, date: typed("2025-06-20"), status: "empty" }, "дата ещё не наступила"],
  ["G3.1", { partners: withEmployer, date: typed("2025-06-20"), status: "not-held" }, "ещё не проведено"],
  ["G3.1", { partners: withEmployer, status: "not-held" }, "отмечено, что не проведено"],
  ["G3.1", { partners: withEmployer, date: typed("2024-08-31") }, "вне учебного года"],
  ["G3.1", { partners: withEmployer, organisers: { ...NOBODY, czn: true } }, "среди организаторов нет ЦСТВ"],
  ["G3.1", { planItems: ["3.1"], organisers: NOBODY }, ""],
  ["G3.1", { partners: withEmployer, planItems: ["2.4"] }, "указан п. 2.4 плана, а не 3.1"],
  ["G4.2", { topics: business, partners: withCzn }, ""],
  ["G4.2", { topics: business }, "без ЦЗН; без общественной организации"],
  ["G4.2", { partners: withCzn }, "тема – не предпринимательство"],
  ["G4.1", {}, "тема – не меры поддержки; без ЦЗН"],
];

test.each(REASONS)("%s, %j: %s", (indicator, facts, expected) => {
  const [event, ...rest] = detailOf(indicator, [careerEvent(facts)]).events;
  expect(rest).toEqual([]);
  expect(event?.reason).toBe(expected);
});

test("an event that another indicator took says which", () => {
  const event = careerEvent({ topics: business, partners: { ...withEmployer, czn: true } });
  const { events } = detailOf("G4.2", [event], { switches: { oneEventOneIndicator: true } });
  expect(events.map(({ reason }) => reason)).toEqual(["учтено в показателе 3.1"]);
});

test("what counts stands first, then what lacks least; fairs are no noise under meetings", () => {
  const far = careerEvent({ title: "Далеко", date: null, organisers: NOBODY });
  const near = careerEvent({ title: "Близко" });
  const counted = careerEvent({ title: "Учтено", partners: withEmployer });
  const strange = fair({ title: "Чужая ярмарка" });
  const own = fair({ title: "Своя ярмарка", organisers: { ...NOBODY, centre: true }, date: typed("2025-01-20") });
  const { events, shortfall } = detailOf("G3.1", [far, near, counted, strange, own]);
  expect(events.map(({ title }) => title)).toEqual(["Учтено", "Своя ярмарка", "Близко", "Далеко"]);
  expect(events[0]).toEqual({ source: counted.source, title: "Учтено", date: "2024-10-10", figure: null, reason: "" });
  expect(shortfall).toBe("До плана не хватает 8 мероприятий.");
});

test("fairs say what they give, and what is not filled in", () => {
  const fairs = [
    fair({ title: "Полная", participants: 34, quota: 30 }),
    fair({ title: "Без квоты", participants: 20 }),
    fair({ title: "Минтруд", organisers: { ...NOBODY, mintrud: true } }),
    careerEvent({ title: "Встреча", partners: withEmployer }),
  ];
  const told = (switches: Partial<Switches>): unknown =>
    detailOf("G3.2", fairs, { switches }).events.map(({ title, figure, reason }) => [title, figure, reason]);
  const others = [
    ["Без квоты", null, "не заполнено: «Квота»"],
    ["Минтруд", null, "организатор – не БЦСТВ"],
  ];
  expect(told({})).toEqual([["Полная", "34 из 30", ""], ...others]);
  expect(told({ quotaCappedPerFair: true })).toEqual([["Полная", "30 из 30 (всего 34)", ""], ...others]);
});

test("a fair of which nobody said that it was online, and one whose people were not counted", () => {
  const given = [fair({ online: null, participants: 10, moderated: 9 })];
  expect(detailOf("G3.3", given).events.map(({ reason }) => reason)).toEqual(["не сказано, онлайн ли"]);
  const ofMintrud = [fair({ organisers: { ...NOBODY, mintrud: true } })];
  expect(detailOf("G4.3", ofMintrud)).toMatchObject({
    events: [{ figure: "0", reason: "не заполнено: «Определились», принято 0" }],
    shortfall: "До плана не хватает 1 человека.",
  });
});
