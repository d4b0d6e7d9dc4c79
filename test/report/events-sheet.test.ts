import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { eventsSheet } from "../../src/report/events-sheet";
import { EVENT_COLUMNS, WHY_NOT_COLUMN, countedColumn } from "../../src/report/proof-tables";
import type { CareerEvent } from "../../src/registry/event";
import type { Switches } from "../../src/registry/settings";
import { careerEvent, fair, registryOf } from "../support/graduate";
import { columnBy } from "../support/model-grid";

const NUMBERS = ["3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3"];

function sheetOf(events: readonly CareerEvent[], switches: Partial<Switches> = {}): ReturnType<typeof eventsSheet> {
  return eventsSheet(prepare(registryOf({ events, switches })));
}

/** Why not, by the number of the indicator. */
function reasons(events: readonly CareerEvent[], title: string): ReadonlyMap<string, string> {
  const why = String(columnBy(sheetOf(events), EVENT_COLUMNS.title, WHY_NOT_COLUMN).get(title));
  return new Map(
    why.split("\n").flatMap((line) => {
      const [numbers = "", reason = ""] = line.split(": ");
      return numbers.split(", ").map((number) => [number, reason] as const);
    }),
  );
}

const EMPLOYER = { employer: true, czn: false, publicOrganisation: false };
const MINTRUD = { centre: false, bcstv: false, mintrud: true, czn: false, other: false };
const CZN = { centre: false, bcstv: false, mintrud: false, czn: true, other: false };
const EVENTS = [
  careerEvent({ title: "День карьеры", partners: EMPLOYER }),
  careerEvent({ title: "Беседа" }),
  careerEvent({ title: "Без даты", partners: EMPLOYER, date: null }),
  fair({ title: "Ярмарка", quota: 30, participants: 28, moderated: 20, contracts: 5, online: true }),
  fair({ title: "Ярмарка без квоты", participants: 28, moderated: 20, contracts: 5 }),
  fair({ title: "Ярмарка Минтруда", organisers: MINTRUD, decided: 2 }),
  fair({ title: "Ярмарка ЦЗН", organisers: CZN, decided: 3 }),
];

test("for each of 3.1–3.4 and 4.1–4.3 an event says «да» or why not", () => {
  const sheet = sheetOf(EVENTS);
  for (const { title } of EVENTS) {
    const why = reasons(EVENTS, title);
    for (const number of NUMBERS) {
      const said = columnBy(sheet, EVENT_COLUMNS.title, countedColumn(number)).get(title);
      expect(["да", "нет"]).toContain(said);
      if (said === "нет") expect(why.get(number)).toMatch(/[а-я]{3}/);
    }
  }
});

test("the reasons are those of the plan", () => {
  expect(reasons(EVENTS, "Беседа").get("3.1")).toBe("без работодателя");
  expect(reasons(EVENTS, "Беседа").get("4.3")).toBe("не ярмарка");
  expect(reasons(EVENTS, "Без даты").get("3.1")).toBe("нет даты");
  expect(reasons(EVENTS, "День карьеры").has("3.1")).toBe(false);
  expect(reasons(EVENTS, "Ярмарка ЦЗН").get("4.3")).toBe("организатор – не министерство труда");
  // It counts, but its numbers stay out of the sums (rulings 15).
  expect(reasons(EVENTS, "Ярмарка без квоты").get("3.2")).toContain("не заполнено");
});

test("«да» stands beside exactly the events that the numbers count", () => {
  const registry = registryOf({ events: EVENTS });
  const cells = calculate(registry).cells;
  const sheet = sheetOf(EVENTS);
  for (const [indicator, number] of [["G3.1", "3.1"], ["G4.1", "4.1"], ["G4.2", "4.2"]] as const) {
    const counted = [...columnBy(sheet, EVENT_COLUMNS.title, countedColumn(number)).values()].filter((said) => said === "да");
    expect(cells.find((cell) => cell.indicator === indicator)?.numerator).toBe(counted.length);
  }
}); // prettier-ignore

test("a row is as high as its reasons", () => {
  const { rows } = sheetOf(EVENTS);
  // «Беседа» lacks something different for nearly every indicator.
  expect(rows[2]?.height).toBeGreaterThan(30);
});
