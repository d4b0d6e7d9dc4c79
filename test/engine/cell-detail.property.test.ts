import fc from "fast-check";
import { prepare, type Calculation } from "../../src/engine/calculation";
import { cellDetail, type CellDetail } from "../../src/engine/cell-detail";
import { cellOf, cellPlaces } from "../../src/engine/cells";
import { formatShare } from "../../src/engine/display";
import { exact } from "../../src/engine/exact";
import { isShareable } from "../../src/engine/private-words";
import type { ResultCell } from "../../src/engine/results";
import type { Channel, ChannelReading } from "../../src/registry/channel";
import type { Graduate } from "../../src/registry/graduate";
import type { Registry } from "../../src/registry/registry";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { reading } from "../support/graduate";

/** What the officer would type into the empty status cell to make somebody count, said again from the spec. */
const CHANNEL_TO_TYPE: Readonly<Record<string, Channel>> = {
  K5: "ip",
  K6: "selfemployed",
  K7: "not_employed",
  "G5.2": "unemployed_czn",
};

/** The person with every empty cell filled in so that they count for the indicator; typed cells stay. */
function filledIn(person: Graduate, indicator: string): Graduate {
  const typed = CHANNEL_TO_TYPE[indicator] ?? "employed";
  const fill = (cell: ChannelReading): ChannelReading => (cell.state === "known" ? cell : reading(typed));
  return {
    ...person,
    available: new Set([...person.available, "status", "forecast"]),
    status: fill(person.status),
    forecast: fill(person.forecast),
    bySpecialty: person.bySpecialty ?? true,
    dualEmployed: person.dualEmployed ?? (isUnclear(person.dualEmployer, person.employer) ? true : null),
    targetEmployed: person.targetEmployed ?? (isUnclear(person.targetCustomer, person.employer) ? true : null),
    ais: person.ais ?? true,
    trackFormed: person.trackFormed ?? true,
    form: person.form ?? (indicator === "G2.3" ? "part-time" : "full-time"),
  };
}

/** A name is not there, or one of the invented names is inside the other: «нива», «агро нива». */
function isUnclear(contract: string | null, employer: string | null): boolean {
  if (contract === null || employer === null) return true;
  return contract !== employer && contract.endsWith("нива") && employer.endsWith("нива");
}

/** Somebody whose news was out of date has found work. */
function atWork(person: Graduate): Graduate {
  return { ...person, status: reading("employed"), forecast: reading("employed") };
}

function recalculated(
  registry: Registry,
  ids: readonly string[],
  change: (person: Graduate) => Graduate,
  index: number,
): ResultCell {
  const graduates = registry.graduates.map((person) => (ids.includes(person.id) ? change(person) : person));
  return cellAt(prepare({ ...registry, graduates }), index);
}

function cellAt(calculation: Calculation, index: number): ResultCell {
  const place = cellPlaces(calculation)[index];
  if (!place) throw new Error(`no cell ${index}`);
  return cellOf(calculation, place);
}

function shown({ numerator, denominator, plan }: ResultCell): string {
  const planned = typeof plan?.value === "number" ? { comparator: plan.operator, value: exact(plan.value) } : null;
  return formatShare(numerator ?? 0, denominator ?? 0, planned);
}

interface Case {
  readonly registry: Registry;
  readonly cell: ResultCell;
  readonly index: number;
  readonly detail: CellDetail;
  readonly ofPeople: boolean;
}

function forEachCell(runs: number, check: (given: Case) => void): void {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const calculation = prepare(registry);
      cellPlaces(calculation).forEach((place, index) => {
        const cell = cellOf(calculation, place);
        const ofPeople = place.measure.kind === "people-share";
        check({ registry, cell, index, detail: cellDetail(calculation, index), ofPeople });
      });
    }),
    { numRuns: runs },
  );
}

/** The same as `expect(found).toEqual(right)`, and quick while it holds: it is asked hundreds of thousands of times. */
function holds(found: unknown, right: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(right)) expect(found).toEqual(right);
}

test("counted, unknown and missing are the denominator, nobody twice; every reason is said and may be shared", () => {
  forEachCell(300, ({ cell, detail, ofPeople }) => {
    if (!ofPeople || cell.status === "no-data") return;
    const { counted, unknown, missing } = detail;
    holds([counted.length, unknown.length], [cell.numerator, cell.unknown]);
    const everybody = [...counted, ...unknown.map(({ person }) => person), ...missing.map(({ person }) => person)];
    holds([everybody.length, new Set(everybody).size], [cell.denominator, cell.denominator]);
    for (const { reason } of [...unknown, ...missing]) holds([reason !== "", isShareable(reason)], [true, true]);
  });
});

test("what a fill-in says the share becomes is what it becomes when the cells are filled in", () => {
  const met = { confirmed: 0, cleared: 0, mayBecome: 0, form: 0, planMet: 0, planBroken: 0 };
  forEachCell(1500, ({ registry, cell, index, detail }) => {
    for (const { people, text } of detail.fillIns) {
      const isForm = text.includes("форма обучения");
      const isCleared = /Если (?:он занят|все заняты)/.test(text);
      const change = (person: Graduate): Graduate => {
        if (isCleared) return atWork(person);
        if (isForm) return { ...person, form: filledIn({ ...person, form: null }, cell.indicator).form };
        return filledIn(person, cell.indicator);
      };
      const after = recalculated(registry, people, change, index);
      holds({ text, becomes: shown(after) }, { text, becomes: / ста(?:ть|нет) (\d+,\d+) %/.exec(text)?.[1] });
      const stays = /останется (\d+,\d+) %/.exec(text);
      if (stays) holds(stays[1], shown(cell));
      const wasMet = cell.status === "met" || cell.status === "preliminary";
      holds(text.includes("план будет выполнен"), cell.status === "missed" && after.status === "met");
      holds(text.includes("план не будет выполнен"), wasMet && after.status === "missed");
      met[isForm ? "form" : isCleared ? "cleared" : stays ? "confirmed" : "mayBecome"] += 1;
      if (text.includes("план будет выполнен")) met.planMet += 1;
      if (text.includes("план не будет выполнен")) met.planBroken += 1;
    }
  });
  // Every kind of sentence was met, so that none is true for want of cases.
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(0);
});

test("whoever is unknown and in no fill-in would not count whatever is filled in", () => {
  forEachCell(300, ({ registry, cell, index, detail }) => {
    const offered = new Set(detail.fillIns.flatMap(({ people }) => people));
    const left = detail.unknown.filter(({ person }) => !offered.has(person)).map(({ person }) => person);
    if (left.length === 0) return;
    const after = recalculated(registry, left, (person) => filledIn(person, cell.indicator), index);
    holds(after.numerator, cell.numerator);
  });
});

test("a shortfall is told exactly when the plan is missed by a number, and says that number", () => {
  forEachCell(300, ({ cell, detail, index, registry, ofPeople }) => {
    const short = cell.gap !== null && cell.gap > 0;
    holds(detail.shortfall === null, !short);
    if (detail.shortfall === null) return;
    holds(/(?:не хватает|превышен на) (\d+)/.exec(detail.shortfall)?.[1], String(cell.gap));
    if (!ofPeople || cell.plan?.operator !== ">=") return;
    const unknown = detail.unknown.map(({ person }) => person);
    const after = recalculated(registry, unknown, (person) => filledIn(person, cell.indicator), index);
    const left = after.gap ?? 0;
    const said = detail.shortfall.includes("план будет выполнен") ? 0 : Number(/ – (\d+)\.$/.exec(detail.shortfall)?.[1] ?? cell.gap);
    holds({ text: detail.shortfall, left: said }, { text: detail.shortfall, left });
  }); // prettier-ignore
});
